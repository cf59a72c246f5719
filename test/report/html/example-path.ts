import type { AttackPath } from '../../../src/generated/attack-path.ts';
import { finding } from './finding.ts';

/** A path from a gateway to a model. */
export function attackPath(more: Partial<AttackPath> = {}): AttackPath {
  return {
    id: 'a'.repeat(64),
    rule: 'public-to-model',
    title: 'Anybody can ask chat',
    narrative: 'chat takes requests of anybody.',
    entry_point: 'internet',
    risk: {
      level: 'critical',
      likelihood: { level: 'high', factors: ['the way itself: high'] },
      impact: { level: 'critical', factors: ['the target is in production'] },
    },
    nodes: [
      {
        id: '/gateway',
        type: 'T.Gateway',
        name: 'gateway',
        account: 's',
        insights: [
          {
            id: 'exposed',
            title: 'Exposed to the internet',
            needed: true,
            reasons: [{ message: 'its address is on the internet' }],
          },
        ],
      },
      { id: '/a', type: 'T', name: 'chat', account: 's', insights: [] },
    ],
    steps: [
      {
        text: 'gateway routes to chat',
        edges: [{ from: '/gateway', to: '/a', kind: 'routes-to', evidence: 'route POST /ask' }],
      },
    ],
    findings: [
      {
        check: 'azure-ai-services-static-keys',
        title: 'Azure AI services refuse static keys',
        resource: '/a',
        fingerprint: finding(1).fingerprint,
        cuts: 'alone',
      },
    ],
    techniques: { attack: ['T1190'], atlas: ['AML.T0040'] },
    first_seen: '2026-11-20T06:00:00Z',
    baseline: 'new',
    ...more,
  };
}
