import { createHash } from 'node:crypto';
import type { Database } from '../../../src/store/database.ts';
import { takeTurn } from '../../../src/store/history/turn.ts';
import { indexSource } from '../../../src/store/read/index-source.ts';

/** A finding, as far as a test minds. */
export interface ExampleFinding {
  readonly source?: string;
  readonly check?: string;
  readonly level?: 'critical' | 'high' | 'medium' | 'low';
  readonly state?: string;
  readonly name?: string;
  readonly type?: string;
  readonly account?: string;
  readonly region?: string;
  readonly cloud?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly owner?: string | null;
  readonly opened?: string;
  readonly due?: string | null;
  readonly paths?: number;
}

export const fingerprintOf = (index: number | string) =>
  createHash('sha256').update(`finding ${index}`).digest('hex');

const levels = ['critical', 'high', 'medium', 'low'];
const columns =
  `fingerprint, source, check_id, title, severity, risk_area, level, level_rank, state, base_state, status, resource_key, document_source, resource_id,
  resource_type, resource_name, cloud, account, region, tags, owner, first_seen, last_seen, opened_at, state_since, fixed_at,
  times_regressed, due_at, overdue_at, waiver_id, attack_paths, run_id, result`
    .split(',')
    .map((name) => name.trim());

export function findingRow(key: number | string, finding: ExampleFinding) {
  const {
    source = 'prod',
    check = 'aws-bedrock-agent-guardrail',
    level = 'high',
    state = 'open',
    name = `agent-${key}`,
    type = 'AWS::Bedrock::Agent',
    account = '111111111111',
    region = 'eu-west-1',
    cloud = 'aws',
    tags = {},
    owner = null,
    opened = '2026-01-01T00:00:00.000Z',
    due = null,
    paths = 0,
  } = finding;
  const id = `arn:${name}`;
  const result = {
    check,
    title: `Title of ${check}`,
    status: 'fail',
    severity: level,
    risk_area: 'identity',
    risk: { level, factors: [] },
    resource: { id, cloud, type, name, account, region },
    evidence: [],
    remediation: { summary: 'Do what is right.' },
    controls: [],
    equivalents: [],
    threats: [],
    fingerprint: fingerprintOf(key),
  };
  return [
    fingerprintOf(key),
    source,
    check,
    result.title,
    level,
    'identity',
    level,
    levels.indexOf(level),
    state,
    'open',
    'fail',
    createHash('sha256').update(`${cloud}\n${id}`).digest('hex'),
    `${cloud}:${account}`,
    id,
    type,
    name,
    cloud,
    account,
    region,
    JSON.stringify(tags),
    owner,
    opened,
    opened,
    opened,
    opened,
    null,
    0,
    due,
    due,
    null,
    paths,
    'run-1',
    JSON.stringify(result),
  ];
}

/** Sources, as publishing would have left them. */
export async function addSources(database: Database, names: readonly string[]): Promise<void> {
  await database.insertMany(
    'sources',
    ['name', 'scope', 'updated_at'],
    names.map((name) => [name, '{"aws":{}}', '2026-01-01T00:00:00.000Z']),
    'DO NOTHING',
  );
}

/** Findings and the resources that they are about. */
export async function addFindings(
  database: Database,
  findings: readonly ExampleFinding[],
  first = 0,
  indexed = true,
): Promise<void> {
  const sources = [...new Set(findings.map(({ source = 'prod' }) => source))];
  await addSources(database, sources);
  const rows = findings.map((finding, index) => findingRow(first + index, finding));
  await database.insertMany('findings', columns, rows);
  const at = (row: (typeof rows)[number], name: string) => row[columns.indexOf(name)] ?? null;
  await database.insertMany(
    'resources',
    `key, source, document_source, id, cloud, type, kind, name, account, region, tags, body, first_seen, last_seen, gone_at, run_id`.split(
      ', ',
    ),
    rows.map((row) => {
      const body = {
        id: at(row, 'resource_id'),
        cloud: at(row, 'cloud'),
        type: at(row, 'resource_type'),
        kind: 'ai-agent',
        name: at(row, 'resource_name'),
      };
      const key = createHash('sha256').update(`${body.cloud}\n${body.id}`).digest('hex');
      const seen = at(row, 'opened_at');
      const [account, region, tags] = ['account', 'region', 'tags'].map((name) => at(row, name));
      return [
        key,
        at(row, 'source'),
        at(row, 'document_source'),
        body.id,
        body.cloud,
        body.type,
        'ai-agent',
        body.name,
        account,
        region,
        tags,
        JSON.stringify(body),
        seen,
        seen,
        null,
        'run-1',
      ] as (string | null)[];
    }),
    'DO NOTHING',
  );
  await database.transaction(takeTurn);
  if (!indexed) return;
  for (const source of sources) await database.transaction((queries) => indexSource(queries, source));
}

/** An attack path over resources of findings that were added. */
export async function addPath(
  database: Database,
  id: string,
  names: readonly string[],
  findings: readonly string[] = [],
  source = 'prod',
): Promise<string> {
  const digest = createHash('sha256').update(`path ${id}`).digest('hex');
  const weighed = { level: 'high', factors: [] };
  const body = {
    id: digest,
    rule: 'internet-to-data',
    title: `Path ${id}`,
    narrative: 'From here to there.',
    entry_point: 'internet',
    risk: { level: 'high', likelihood: weighed, impact: weighed },
    nodes: names.map((name) => ({
      id: `arn:${name}`,
      name,
      type: 'AWS::Bedrock::Agent',
      cloud: 'aws',
      insights: [],
    })),
    steps: names.slice(1).map((name, index) => ({
      text: 'goes on',
      edges: [{ from: `arn:${names[index]}`, to: `arn:${name}`, kind: 'calls' }],
    })),
    findings: [],
    techniques: [],
    first_seen: '2026-01-01T00:00:00.000Z',
  };
  const at = '2026-01-01T00:00:00.000Z';
  await database.insertMany(
    'attack_paths',
    'id, source, rule, title, level, level_rank, entry, target, first_seen, last_seen, run_id, body'.split(
      ', ',
    ),
    [
      [
        digest,
        source,
        body.rule,
        body.title,
        'high',
        1,
        names[0] ?? '',
        names.at(-1) ?? '',
        at,
        at,
        'run-1',
        JSON.stringify(body),
      ],
    ],
  );
  await database.insertMany(
    'attack_path_findings',
    ['source', 'path_id', 'fingerprint'],
    findings.map((fingerprint) => [source, digest, fingerprint]),
  );
  await database.transaction((queries) => indexSource(queries, source));
  return digest;
}
