import { createHash, randomUUID } from 'node:crypto';
import type { AttackPath, Result, RiskLevel, SourceStatus, Status } from '../../../src/generated/report.ts';
import type { Resource } from '../../../src/generated/inventory.ts';
import type { ReportEnd } from '../../../src/report/reporting.ts';
import type { Database } from '../../../src/store/database.ts';
import type { RunChanges, StagedRun } from '../../../src/store/history/published-run.ts';
import { publishRun } from '../../../src/store/history/publish.ts';
import { stageResources, stageResults } from '../../../src/store/history/stage.ts';

/** What a check says of a resource. */
export interface Said {
  readonly check: string;
  readonly resource: string;
  readonly status: Status;
  readonly severity?: RiskLevel;
  readonly level?: RiskLevel;
  /** Of a waived one. */
  readonly waiver?: Result['waiver'];
}

export interface RunOf {
  readonly source?: string;
  readonly at: string;
  readonly said: readonly Said[];
  /** Names of resources beside those that something is said of. */
  readonly resources?: readonly string[];
  /** The document's sources; those of resources are complete without it. */
  readonly sources?: Readonly<Record<string, SourceStatus>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly paths?: readonly AttackPath[];
  /** The entry that the rule could not decide about. */
  readonly undecided?: string;
  /** Pairs between which there are more ways than are shown. */
  readonly cut?: number;
  readonly governance?: StagedRun['governance'];
  readonly policy?: StagedRun['policy'];
  readonly announce?: StagedRun['announce'];
}

export const model = { weights: { critical: 40, high: 20, medium: 5, low: 1 }, waived: 0.5 };

/** A resource by a name such as a/vm: what comes before the slash is its account, and its source in the document. */
export function resourceOf(name: string, tags: Readonly<Record<string, string>> = {}): Resource {
  const account = name.slice(0, name.indexOf('/'));
  return {
    id: name,
    cloud: 'aws',
    type: 'AWS::Bedrock::Agent',
    kind: 'ai-agent',
    name: name.slice(account.length + 1),
    account,
    region: 'eu-west-1',
    tags,
    origin: { kind: 'live', source: `aws:${account}` },
    properties: {},
    unknown: [],
    defaults: [],
  };
}

export function fingerprintOf({ check, resource }: Pick<Said, 'check' | 'resource'>): string {
  return createHash('sha256').update(`${check}\n${resource}`).digest('hex');
}

export function resultOf(said: Said): Result {
  const { id, cloud, type, name, account, region } = resourceOf(said.resource);
  const { check, status, severity = 'high', level = severity } = said;
  return {
    check,
    title: `Title of ${check}`,
    status,
    severity,
    risk_area: 'identity',
    ...(status === 'fail' && { risk: { level, factors: [] } }),
    resource: { id, cloud, type, name, account, region },
    evidence: [],
    ...(status === 'waived' && {
      waiver: said.waiver ?? { reason: 'known', owner: 'ada', expires: '2027-01-01' },
    }),
    remediation: { summary: 'Mend it.' },
    controls: [],
    equivalents: [],
    threats: [],
    fingerprint: fingerprintOf(said),
  };
}

export function pathOf(id: string, resources: readonly string[], said: readonly Said[] = []): AttackPath {
  const nodes = resources.map((name) => {
    const { id: resource, cloud, name: called, account } = resourceOf(name);
    return { id: resource, cloud, name: called, account, insights: [] };
  });
  const weighed = { level: 'high' as const, factors: [] };
  return {
    id,
    rule: 'some-rule',
    title: 'A path',
    narrative: 'It leads on.',
    entry_point: 'internet',
    risk: { level: 'high', likelihood: weighed, impact: weighed },
    nodes: nodes as unknown as AttackPath['nodes'],
    steps: [],
    findings: said.map(({ check, resource }) => ({
      check,
      resource,
      fingerprint: fingerprintOf({ check, resource }),
      cuts: 'alone',
    })),
    techniques: { attack: ['T1078'], atlas: ['AML.T0012'] },
    first_seen: '2026-01-01T00:00:00.000Z',
  };
}

function namesIn({ said, resources = [] }: RunOf): string[] {
  return [...new Set([...said.map(({ resource }) => resource), ...resources])];
}

export function endOf(run: RunOf): ReportEnd {
  const names = namesIn(run);
  const sources =
    run.sources ??
    Object.fromEntries(names.map((name) => [name.slice(0, name.indexOf('/')), 'complete' as const]));
  const status = { pass: 0, fail: 0, unknown: 0, not_applicable: 0, waived: 0, error: 0 };
  for (const said of run.said) status[said.status] += 1;
  const none = { critical: 0, high: 0, medium: 0, low: 0 };
  return {
    run: {
      tool: { name: 'keelson', version: '0' },
      bundle: { revision: '1.0.0', digest: 'sha256:b', checks: 3 },
      document: { collected_at: run.at, digest: 'sha256:d', resources: names.length, relationships: 0 },
      sources: Object.entries(sources).map(([account, state]) => ({
        id: `aws:${account}`,
        cloud: 'aws',
        scope: account,
        status: state,
        resources: 0,
        problems: [],
      })),
      started_at: run.at,
      finished_at: run.at,
      notices: [],
    },
    summary: {
      status,
      risk: none,
      sources: { complete: 0, partial: 0, failed: 0 },
      ...(run.paths && {
        attack_paths: {
          risk: none,
          rules: 1,
          cut: run.cut ?? 0,
          undecided: run.undecided === undefined ? [] : [{ rule: 'some-rule', resource: run.undecided }],
          choke_points: [],
          plan: { level: 'high', fixes: 0, least: 0, paths: 0, unbreakable: [], left: 0 },
        },
      }),
    },
    attack_paths: [...(run.paths ?? [])],
    fix_plan: [],
  };
}

/** Makes a run that is about to be published, with its results staged. */
export async function stagedRun(database: Database, run: RunOf, attempt = 1): Promise<StagedRun> {
  const { source = 'estate', at } = run;
  const id = randomUUID();
  await database.insertMany('sources', ['name', 'scope', 'updated_at'], [[source, '{}', at]], 'DO NOTHING');
  await database.insertMany(
    'runs',
    ['id', 'source', 'trigger_kind', 'requested_by', 'state', 'stage', 'created_at'],
    [[id, source, 'api', 'test', 'running', 'publish', at]],
  );
  await database.insertMany(
    'run_stages',
    ['run_id', 'stage', 'state', 'attempt', 'worker', 'taken_at', 'alive_until'],
    [[id, 'publish', 'taken', attempt, 'test', at, at]],
  );
  await stageResults(database, { id, attempt }, run.said.map(resultOf));
  const resources = namesIn(run).map((name) => resourceOf(name, run.tags));
  await stageResources(database, { id, attempt }, resources);
  const { governance = [], policy = { score: model, attackRules: ['some-rule'] }, announce } = run;
  return {
    id,
    source,
    attempt,
    stagedBy: attempt,
    end: endOf(run),
    governance,
    policy,
    at,
    ...(announce && { announce }),
  };
}

/** Stages and publishes a run. */
export async function publish(database: Database, run: RunOf): Promise<RunChanges> {
  const changes = await publishRun(database, await stagedRun(database, run));
  if (changes === 'superseded') throw new Error('it was superseded');
  return changes;
}

export interface Finding {
  readonly fingerprint: string;
  readonly source: string;
  readonly state: string;
  readonly status: string;
  readonly base_state: string;
  readonly level: string;
  readonly first_seen: string;
  readonly last_seen: string;
  readonly opened_at: string;
  readonly state_since: string;
  readonly fixed_at: string | null;
  readonly times_regressed: number;
  readonly owner: string | null;
  readonly due_at: string | null;
  readonly overdue_at: string | null;
  readonly waiver_id: string | null;
  readonly attack_paths: number;
}

export async function findingOf(database: Database, of: Pick<Said, 'check' | 'resource'>): Promise<Finding> {
  const found = await database.first<Finding>('SELECT * FROM findings WHERE fingerprint = $1', [
    fingerprintOf(of),
  ]);
  if (!found) throw new Error(`there is no finding of ${of.check} on ${of.resource}`);
  return found;
}

/** Kinds of the events of a finding, in order. */
export async function eventsOf(database: Database, of: Pick<Said, 'check' | 'resource'>): Promise<string[]> {
  const rows = await database.all<{ kind: string }>(
    'SELECT kind FROM finding_events WHERE fingerprint = $1 ORDER BY id',
    [fingerprintOf(of)],
  );
  return rows.map(({ kind }) => kind);
}

/** Noon of a day of January 2026, or of later months. */
export function day(number: number): string {
  return new Date(Date.UTC(2026, 0, number, 12)).toISOString();
}
