import { createHash } from 'node:crypto';
import { levels } from '../../src/report/levels.ts';
import type { Value } from '../../src/store/database.ts';
import { resourceKeyOf } from '../../src/store/history/resource-key.ts';

/** How many of each there are beside the findings. */
export const sources = 100;
export const accounts = 500;
export const teams = 100;
const [checks, types, regions, owners, projects] = [234, 60, 30, 200, 5000];

const day = 24 * 60 * 60 * 1000;
const clouds = [
  ['aws', 0.45],
  ['azure', 0.9],
  ['gcp', 0.98],
  ['code', 1],
] as const;
// What is worst is mended first.
const mended: readonly number[] = [0.8, 0.6, 0.3, 0.2];
const words = ['payments', 'search', 'support', 'billing', 'claims', 'catalogue', 'routing', 'forecast'];

/** Numbers from 0 to 1 that look random, and are the same for an index in all runs. */
function* numbersOf(index: number): Generator<number, never> {
  for (let turn = 0; ; turn += 1) {
    const digest = createHash('sha256').update(`${index} ${turn}`).digest();
    for (let at = 0; at < 32; at += 4) yield digest.readUInt32LE(at) / 2 ** 32;
  }
}

export type Named = Readonly<Record<string, Value>>;

/** A resource, and what is wrong with it: as publishing would have left them after two years. */
export function rowsOf(index: number, today: number): { readonly resource: Named; readonly finding: Named } {
  const numbers = numbersOf(index);
  const next = () => numbers.next().value;
  const among = (count: number) => Math.floor(next() * count);
  const [draw, danger] = [next(), next()];
  const cloud = clouds.find(([, below]) => draw < below)?.[0] ?? 'aws';
  const account = among(accounts);
  const rank = [0.05, 0.25, 0.7, 1].findIndex((below) => danger < below);
  const level = levels[rank] ?? 'low';
  const check = `check-${among(checks)}`;
  const opened = new Date(today - Math.floor(next() * 730 * day));
  const isMended = next() < (mended[rank] ?? 0);
  const state = isMended
    ? 'fixed'
    : (['open', 'open', 'open', 'regressed', 'waived', 'stale'][among(6)] ?? '');
  const since = new Date(opened.getTime() + Math.floor(next() * (today - opened.getTime()))).toISOString();
  const due = new Date(opened.getTime() + ([7, 30, 90, 365][rank] ?? 0) * day).toISOString();
  const region = `region-${among(regions)}`;
  const type = `AWS::Service${among(types)}::Thing`;
  const name = `${words[among(words.length)]}-agent-${index}`;
  const id = `arn:aws:bedrock:${region}:account-${account}:agent/${name}`;
  const tags = {
    env: ['prod', 'prod', 'prod', 'dev', 'dev', 'dev', 'dev', 'test', 'test', 'test'][among(10)] ?? '',
    team: `team-${among(teams)}`,
    project: `project-${among(projects)}`,
  };
  const place = { cloud, account: `account-${account}`, region, tags: JSON.stringify(tags) };
  const source = `source-${account % sources}`;
  const key = resourceKeyOf({ cloud, id });
  const fingerprint = createHash('sha256').update(`finding ${index}`).digest('hex');
  const run = `run-${account % sources}`;
  const common = { source, document_source: `aws:account-${account}/${region}`, run_id: run, ...place };
  const properties = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`property${at}`, { value: `value ${index} ${at}`, isSet: true }]),
  );
  return {
    resource: {
      ...common,
      key,
      id,
      type,
      kind: 'ai-agent',
      name,
      body: JSON.stringify({ id, cloud, type, kind: 'ai-agent', name, account, region, tags, properties }),
      first_seen: opened.toISOString(),
      last_seen: new Date(today).toISOString(),
      gone_at: index % 20 === 0 ? since : null,
    },
    finding: {
      ...common,
      fingerprint,
      check_id: check,
      title: `The agent answers without what ${check} asks for`,
      severity: level,
      risk_area: 'identity',
      level,
      level_rank: rank,
      state,
      base_state: 'open',
      status: isMended ? 'pass' : 'fail',
      resource_key: key,
      resource_id: id,
      resource_type: type,
      resource_name: name,
      owner: next() < 0.2 ? null : `owner-${among(owners)}@example.com`,
      first_seen: opened.toISOString(),
      last_seen: new Date(today).toISOString(),
      opened_at: opened.toISOString(),
      state_since: since,
      fixed_at: isMended ? since : null,
      times_regressed: state === 'regressed' ? 1 : 0,
      due_at: due,
      overdue_at: due,
      attack_paths: next() < 0.01 ? 1 + among(5) : 0,
      result: JSON.stringify({
        check,
        title: `The agent answers without what ${check} asks for`,
        status: 'fail',
        severity: level,
        risk: { level, factors: ['reachable from the internet', 'reads personal data'] },
        resource: { id, cloud, type, name, account, region, tags },
        evidence: Object.entries(properties).slice(0, 4),
        remediation: {
          summary: 'Do what is right.',
          steps: ['Open the agent.', 'Set what is missing.', 'Save.'],
        },
        controls: ['iso-42001:A.6.2', 'nist-ai-rmf:MAP-1.1'],
        fingerprint,
      }),
    },
  };
}

/** The sums of a source after its run of a day, so many days ago. */
export function snapshotOf(source: number, ago: number, today: number): Named {
  const at = new Date(today - ago * day).toISOString();
  const counts = (base: number) => base + ((source * 7 + ago * 3) % 50);
  const mean = { count: 3, seconds: 3 * 5 * 86_400 };
  return {
    run_id: `run-${source}-${ago}`,
    source: `source-${source}`,
    at,
    score: 70.5,
    score_earned: counts(3000),
    score_possible: counts(4250),
    score_parts: JSON.stringify({
      model: { weights: { critical: 40, high: 20, medium: 5, low: 1 }, waived: 0.5 },
      results: Object.fromEntries(
        levels.map((level) => [
          level,
          { passed: counts(900), failed: counts(90), waived: 3, unknown: 2, stale: 1 },
        ]),
      ),
      earned: counts(3000),
      possible: counts(4250),
    }),
    resources: counts(10_000),
    open_critical: counts(50),
    open_high: counts(400),
    open_medium: counts(2000),
    open_low: counts(3000),
    waived: counts(300),
    stale: counts(300),
    overdue: counts(1000),
    opened: 5,
    fixed: 4,
    regressed: 1,
    attack_paths: counts(10),
    remediation: JSON.stringify({ critical: mean, high: mean, medium: mean, low: mean }),
    passed: 9000,
    failed: 1000,
    unknown: 10,
    errors: 0,
  };
}
