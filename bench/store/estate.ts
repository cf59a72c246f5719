import { createHash } from 'node:crypto';
import type { Resource } from '../../src/generated/inventory.ts';
import type { Result, RiskLevel } from '../../src/generated/report.ts';
import type { ReportEnd } from '../../src/report/reporting.ts';

/** Resources in accounts of a thousand, one result each, of which some fail. */
export interface Estate {
  readonly resources: number;
  /** Changes which results fail: one in a hundred for each round. */
  readonly round: number;
}

const levels: readonly RiskLevel[] = ['critical', 'high', 'medium', 'low'];
const checks = 50;

export function* resourcesOf({ resources }: Estate): Generator<Resource> {
  for (let number = 0; number < resources; number += 1) yield resourceOf(number);
}

export function* resultsOf(estate: Estate): Generator<Result> {
  for (let number = 0; number < estate.resources; number += 1) yield resultOf(number, fails(number, estate));
}

/** Three in ten fail; in each later round one in a hundred is the other way round. */
function fails(number: number, { round }: Estate): boolean {
  const isChanged = round > 0 && number % 100 === round % 100;
  return number % 10 < 3 !== isChanged;
}

export function endOf(estate: Estate, at: string): ReportEnd {
  const status = { pass: 0, fail: 0, unknown: 0, not_applicable: 0, waived: 0, error: 0 };
  for (let number = 0; number < estate.resources; number += 1)
    status[fails(number, estate) ? 'fail' : 'pass'] += 1;
  const accounts = Math.ceil(estate.resources / 1_000);
  return {
    run: {
      tool: { name: 'keelson', version: '0' },
      bundle: { revision: 'bench', digest: 'sha256:0', checks },
      document: { collected_at: at, digest: 'sha256:0', resources: estate.resources, relationships: 0 },
      sources: Array.from({ length: accounts }, (_, index) => ({
        id: `aws:${index}/eu-west-1`,
        cloud: 'aws',
        scope: String(index),
        status: 'complete',
        resources: 1_000,
        problems: [],
      })),
      started_at: at,
      finished_at: at,
      notices: [],
    },
    summary: {
      status,
      risk: { critical: 0, high: 0, medium: 0, low: 0 },
      sources: { complete: accounts, partial: 0, failed: 0 },
    },
    attack_paths: [],
    fix_plan: [],
  };
}

function resourceOf(number: number): Resource {
  const { id, type, name, account, region } = placeOf(number);
  return {
    id,
    cloud: 'aws',
    type,
    kind: 'ai-agent',
    name,
    account,
    region,
    tags: { team: `team-${number % 40}`, environment: number % 3 === 0 ? 'production' : 'test' },
    origin: { kind: 'live', source: `aws:${account}/eu-west-1` },
    properties: {
      agentStatus: 'PREPARED',
      foundationModel: 'anthropic.claude-sonnet-4',
      description: 'x'.repeat(400),
    },
    unknown: [],
    defaults: [],
  };
}

function resultOf(number: number, isFailed: boolean): Result {
  const check = `aws-bench-check-${number % checks}`;
  const severity = levels[number % 4] ?? 'low';
  const { id, type, name, account, region } = placeOf(number);
  return {
    check,
    title: `Check ${number % checks} of the bench holds`,
    status: isFailed ? 'fail' : 'pass',
    severity,
    risk_area: 'identity',
    ...(isFailed && {
      risk: { level: severity, factors: ['it is in production', 'the internet reaches it'] },
    }),
    resource: { id, cloud: 'aws', type, name, account, region },
    evidence: [{ path: '/properties/agentStatus', state: 'value', value: 'PREPARED' }],
    remediation: {
      summary: 'Mend it as the manual says.',
      cli: `aws bedrock-agent update-agent --agent-id ${name}`,
    },
    controls: ['mcsb-v2:IM-1', 'eu-ai-act:art-15'],
    equivalents: [],
    threats: ['owasp-llm:LLM02'],
    fingerprint: createHash('sha256').update(`${check}\n${id}`).digest('hex'),
  };
}

function placeOf(number: number) {
  const account = String(Math.floor(number / 1_000));
  const name = `agent-${number}`;
  return {
    account,
    name,
    region: 'eu-west-1',
    type: 'AWS::Bedrock::Agent',
    id: `arn:aws:bedrock:eu-west-1:${account}:agent/${name}`,
  };
}
