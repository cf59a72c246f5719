import {
  anything,
  count,
  described,
  listOf,
  object,
  oneOf,
  orNull,
  text,
  time,
  truth,
  type Schema,
} from './json-schema.ts';
import { level, levelCounts } from './levels.ts';
import { problemSchema } from './problem.ts';

const cloud = oneOf('azure', 'aws', 'gcp', 'code');
const tags: Schema = { type: 'object', additionalProperties: { type: 'string' } };
export const findingStates = ['open', 'fixed', 'regressed', 'waived', 'stale'] as const;

const finding = {
  fingerprint: { description: 'SHA-256 of check and resource: the same in all runs.', type: 'string' },
  source: text,
  check: text,
  title: text,
  severity: level,
  risk_area: text,
  level: { description: 'Severity in context.', ...level },
  state: oneOf(...findingStates),
  status: { description: 'Of the newest result.', type: 'string' },
  resource: object({ id: text, type: text, name: text, cloud, account: text, region: text, tags }),
  owner: orNull(text),
  first_seen: time,
  last_seen: { description: 'When it failed last.', ...time },
  opened_at: { description: 'Since when it is open without a break: age counts from here.', ...time },
  state_since: time,
  fixed_at: orNull(time),
  times_regressed: count,
  due_at: orNull(text),
  waiver: { description: 'Id of the waiver.', ...orNull(text) },
  attack_paths: { description: 'How many lead over it, within reach.', ...count },
  run: { description: 'The run that saw it last.', type: 'string' },
} satisfies Record<string, Schema>;

const resource = {
  key: { description: 'What the API calls it.', type: 'string' },
  id: { description: "The provider's own.", type: 'string' },
  source: text,
  cloud,
  type: text,
  kind: text,
  name: text,
  account: text,
  region: text,
  tags,
  first_seen: time,
  last_seen: time,
  gone_at: orNull(time),
} satisfies Record<string, Schema>;

const path = {
  id: text,
  source: text,
  rule: text,
  title: text,
  level,
  entry: text,
  target: text,
  first_seen: time,
  last_seen: time,
  closed_at: orNull(time),
} satisfies Record<string, Schema>;

const run = {
  id: text,
  source: text,
  trigger: text,
  requested_by: text,
  state: oneOf('queued', 'running', 'complete', 'partial', 'failed', 'cancelled'),
  stage: { description: 'What it is at: collect, evaluate, graph, publish.', ...orNull(text) },
  progress: anything,
  created_at: time,
  started_at: orNull(time),
  finished_at: orNull(time),
  error: { description: 'One line; null where it may say what is out of reach.', ...orNull(text) },
  bundle_revision: orNull(text),
  document_digest: orNull(text),
} satisfies Record<string, Schema>;

const edge = object({ from: text, to: text, kind: text, level: text, evidence: text }, ['level', 'evidence']);
const ref = (name: string): Schema => ({ $ref: `${name}#` });

/** Schemas that several operations share, by the name that OpenAPI and the client have for them. */
export const sharedSchemas: Readonly<Record<string, Schema>> = {
  Problem: problemSchema,
  Finding: object(finding),
  WholeFinding: object({ ...finding, result: described('report#/$defs/result') }),
  FindingEvent: object({
    id: count,
    at: time,
    kind: text,
    run: orNull(text),
    actor: orNull(text),
    detail: anything,
  }),
  Comment: object({ id: count, author: text, at: time, body: text }),
  ResourceSummary: object(resource),
  WholeResource: object({
    ...resource,
    run: text,
    body: described('inventory#/$defs/resource'),
    findings: { description: 'Open ones, worst first, 100 at most.', ...listOf(ref('Finding')) },
    edges: {
      description: 'Of the newest document, 500 at most; null where it is not kept.',
      ...orNull(listOf(edge)),
    },
  }),
  Neighbourhood: object({
    nodes: listOf(
      object(
        {
          id: text,
          cloud: text,
          type: text,
          kind: text,
          name: text,
          account: text,
          region: text,
          depth: { description: 'Edges from the resource.', ...count },
        },
        ['cloud', 'type', 'kind', 'name', 'account', 'region'],
      ),
    ),
    edges: listOf(edge),
    cut: { description: 'Whether there is more than is shown.', ...truth },
  }),
  AttackPathSummary: object(path),
  WholeAttackPath: object({ ...path, path: described('attack-path') }),
  SourceSummary: object({
    name: text,
    scope: { description: 'Null where only part of the source is within reach.' },
    schedule: anything,
    removed_at: orNull(time),
    whole: { description: 'Whether all of it is within reach.', ...truth },
    newest: {
      description: 'Sums after the newest published run; null where only part of the source is within reach.',
      ...orNull(ref('Snapshot')),
    },
  }),
  RunSummary: object(run),
  WholeRun: object({
    ...run,
    sources: anything,
    notices: anything,
    summary: {
      description:
        'As reports have it; null where only part of the source is within reach, and until there is one.',
    },
    artifacts: { description: 'What of it is kept.', ...listOf(text) },
  }),
  Waiver: object({
    id: text,
    check: text,
    resource: text,
    reason: text,
    owner: text,
    expires: { description: 'Last day it holds.', type: 'string' },
    created_by: text,
    created_at: time,
    revoked_by: orNull(text),
    revoked_at: orNull(time),
  }),
  Snapshot: object({
    run: text,
    source: text,
    at: time,
    score: { description: '0 to 100; null: nothing was judged.', ...orNull({ type: 'number' }) },
    score_parts: anything,
    resources: count,
    open: levelCounts,
    waived: count,
    stale: count,
    overdue: count,
    opened: count,
    fixed: count,
    regressed: count,
    attack_paths: count,
    results: object({ passed: count, failed: count, unknown: count, errors: count }),
  }),
  DayOfTrend: object({
    day: { description: 'In UTC.', type: 'string', format: 'date' },
    score: { description: '0 to 100; null: nothing was judged.', ...orNull({ type: 'number' }) },
    resources: count,
    open: levelCounts,
    waived: count,
    stale: count,
    overdue: count,
    attack_paths: count,
    opened: { description: 'In all runs of the day, as the two below.', ...count },
    fixed: count,
    regressed: count,
    sources: { description: 'How many had been run until then.', ...count },
  }),
  Check: object({
    id: text,
    title: text,
    description: text,
    severity: level,
    risk_area: text,
    types: listOf(text),
    controls: listOf(text),
    threats: listOf(text),
    references: listOf(text),
    remediation: described('check#/properties/remediation'),
    open: { description: 'Open findings within reach.', ...count },
    results: {
      description:
        'Of the newest runs of the sources that are wholly within reach; null where there are none.',
      ...orNull(
        object({
          passed: count,
          failed: count,
          waived: count,
          unknown: count,
          errors: count,
          not_applicable: count,
        }),
      ),
    },
  }),
  Framework: object(
    { id: text, title: text, version: text, url: text, controls: count, with_checks: count },
    ['url'],
  ),
  AuditEntry: object({
    sequence: count,
    at: time,
    actor: text,
    action: text,
    target: text,
    detail: anything,
    previous: text,
    hash: text,
  }),
};

/** A reference to one of them. */
export function shared(name: keyof typeof sharedSchemas): Schema {
  return ref(name);
}
