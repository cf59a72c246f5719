import type { Report, Result } from '../../src/generated/report.ts';

/** A finding. */
export function result(more: Partial<Result> = {}): Result {
  return {
    check: 'azure-ai-services-static-keys',
    title: 'Azure AI services refuse static keys',
    status: 'fail',
    severity: 'high',
    risk_area: 'identity',
    risk: { level: 'critical', factors: ['in production'] },
    resource: { id: '/a', cloud: 'azure', type: 'T', name: 'chat', account: 's', region: 'eastus' },
    evidence: [{ path: 'properties.disableLocalAuth', state: 'default', value: false }],
    remediation: { summary: 'Turn local authentication off.' },
    controls: ['mcsb-v2:IM-1'],
    equivalents: [],
    threats: [],
    fingerprint: 'f'.repeat(64),
    ...more,
  };
}

/** A report of such results. */
export function report(...results: Result[]): Report {
  return {
    schema: 'keelson.report/v1',
    run: {
      tool: { name: 'keelson', version: '0' },
      bundle: { revision: '0+0', digest: `sha256:${'0'.repeat(64)}`, checks: 1 },
      document: {
        collected_at: '2026-11-20T06:00:00Z',
        digest: `sha256:${'0'.repeat(64)}`,
        resources: 1,
        relationships: 0,
      },
      sources: [
        {
          id: 'azure:s',
          cloud: 'azure',
          scope: '/subscriptions/s',
          status: 'partial',
          resources: 1,
          problems: [
            { code: 'denied', message: 'GET …/deployments: no', collector: 'azure-ai-services', types: [] },
          ],
        },
      ],
      started_at: '2026-11-20T06:00:00Z',
      finished_at: '2026-11-20T06:00:01Z',
      notices: ['the waiver of x for y (z) matches no finding'],
    },
    summary: {
      status: { pass: 0, fail: results.length, unknown: 0, not_applicable: 0, waived: 0, error: 0 },
      risk: { critical: results.length, high: 0, medium: 0, low: 0 },
      sources: { complete: 0, partial: 1, failed: 0 },
    },
    results,
    attack_paths: [],
    fix_plan: [],
  };
}
