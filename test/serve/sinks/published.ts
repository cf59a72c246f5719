import { createHash } from 'node:crypto';
import type { Result, RiskLevel } from '../../../src/generated/report.ts';
import type { FindingChange, ServiceConfig, Sink } from '../../../src/generated/service.ts';
import { announceTo } from '../../../src/serve/sinks/announce.ts';
import type { RunChanges } from '../../../src/store/history/published-run.ts';
import type { Database, Queries, Value } from '../../../src/store/database.ts';

export interface Became {
  readonly name: string;
  readonly change: FindingChange;
  readonly level?: RiskLevel;
  readonly account?: string;
  readonly title?: string;
  readonly resource?: Partial<Result['resource']>;
}

const ranks = ['critical', 'high', 'medium', 'low'];
const states = { opened: 'open', regressed: 'regressed', fixed: 'fixed', stale: 'stale' } as const;

export const fingerprintOf = (name: string) => createHash('sha256').update(name).digest('hex');

/** What a run writes when it is published, as far as sinks look at it, in one transaction with what is announced. */
export async function publish(
  database: Database,
  config: Pick<ServiceConfig, 'sinks'>,
  run: { readonly id: string; readonly source?: string; readonly at?: string; readonly state?: 'partial' },
  became: readonly Became[],
): Promise<void> {
  const { id, source = 'estate', at = new Date().toISOString(), state = 'complete' } = run;
  await database.transaction(async (queries) => {
    await queries.run(
      'INSERT INTO sources (name, scope, updated_at) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING',
      [source, '{}', at],
    );
    await queries.insertMany(
      'runs',
      [
        'id',
        'source',
        'trigger_kind',
        'requested_by',
        'state',
        'created_at',
        'started_at',
        'finished_at',
        'sources',
        'notices',
      ],
      [[id, source, 'api', 'user:ada', state, at, at, at, '[]', '[]']],
    );
    for (const one of became) await keep(queries, one, { id, source, at });
    const count = (change: FindingChange) => became.filter((one) => one.change === change).length;
    const changes: RunChanges = {
      run: id,
      source,
      state,
      opened: count('opened'),
      regressed: count('regressed'),
      fixed: count('fixed'),
      stale: count('stale'),
    };
    await announceTo(config, () => new Date(at))(queries, changes);
  });
}

async function keep(
  queries: Queries,
  { name, change, level = 'high', account = '111122223333', title, resource: given }: Became,
  { id, source, at }: { readonly id: string; readonly source: string; readonly at: string },
): Promise<void> {
  const fingerprint = fingerprintOf(name);
  const resource = {
    id: `arn:aws:s3:::${name}`,
    cloud: 'aws',
    type: 'AWS::S3::Bucket',
    name,
    account,
    region: 'eu-west-1',
    ...given,
  };
  const result: Result = {
    check: 'aws-bucket-open',
    title: title ?? 'The bucket is open',
    status: 'fail',
    severity: 'high',
    risk_area: 'data',
    risk: { level, factors: [] },
    resource,
    ...(given?.file !== undefined && { place: { line: 3 } }),
    evidence: [{ path: 'properties.public', state: 'value', value: true }],
    remediation: { summary: 'Close the bucket.' },
    controls: [],
    equivalents: [],
    threats: [],
    fingerprint,
  };
  const row: Record<string, Value> = {
    fingerprint,
    source,
    check_id: result.check,
    title: result.title,
    severity: result.severity,
    risk_area: result.risk_area,
    level,
    level_rank: ranks.indexOf(level),
    state: states[change],
    base_state: change === 'regressed' ? 'regressed' : 'open',
    resource_key: resource.id,
    document_source: `aws:${account}/${resource.region}`,
    status: change === 'fixed' ? 'pass' : 'fail',
    resource_id: resource.id,
    resource_type: resource.type,
    resource_name: resource.name,
    cloud: resource.cloud,
    account,
    region: resource.region,
    tags: '{}',
    first_seen: at,
    last_seen: at,
    opened_at: at,
    state_since: at,
    fixed_at: change === 'fixed' ? at : null,
    times_regressed: change === 'regressed' ? 1 : 0,
    attack_paths: 0,
    run_id: id,
    result: JSON.stringify(result),
  };
  await queries.insertMany(
    'findings',
    Object.keys(row),
    [Object.values(row)],
    '(fingerprint) DO UPDATE SET state = excluded.state, status = excluded.status, state_since = excluded.state_since, fixed_at = excluded.fixed_at, level = excluded.level, level_rank = excluded.level_rank',
  );
  await queries.run('INSERT INTO finding_events (fingerprint, at, kind, run_id) VALUES ($1, $2, $3, $4)', [
    fingerprint,
    at,
    change,
    id,
  ]);
}

export function configOf(sinks: Record<string, Sink>, more: Partial<ServiceConfig> = {}): ServiceConfig {
  return { sources: { estate: { inventory: 'estate.json' } }, sinks, ...more };
}
