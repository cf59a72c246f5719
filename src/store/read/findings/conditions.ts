import { levels } from '../../../report/levels.ts';
import { endedOf, openStates } from '../../ended.ts';
import { byIndex, type Condition, type Passed, type Reading, type Term } from '../paging/ways.ts';
import type { Parameters } from '../parameters.ts';
import { findingReach } from '../reach.ts';
import { askedTagDigest } from '../tags/digest.ts';
import type { FindingFilter } from './filter.ts';

/** The condition that findings (f), or tags of them (t), have ended or not, as the indexes have it. */
export function endedIs(endings: readonly number[], { isOfTags }: Reading): string {
  const ended = isOfTags ? 't.ended' : `(${endedOf('f.state')})`;
  return endings.length === 1 ? `${ended} = ${endings[0]}` : `${ended} IN (${endings.join(', ')})`;
}

const sortedBy = (index: string, sql: Term, name: string): Reading => ({
  index,
  terms: [{ sql, name }],
  isOrdered: false,
});

// What few rows meet is looked at first.
const columns = {
  account: ['f.account', 'findings_by_account'],
  check: ['f.check_id', 'findings_by_check'],
  asked: ['f.check_id', 'findings_by_check'],
  owner: ['f.owner', 'findings_by_owner'],
  type: ['f.resource_type', 'findings_by_type'],
  region: ['f.region', 'findings_by_region'],
  source: ['f.source', 'findings_worst_of_source'],
  cloud: ['f.cloud', 'findings_by_cloud'],
} as const;

/** What a filter says of findings beside their states and levels, each on its own. */
export function conditionsOf(filter: FindingFilter): Condition[] {
  const { resource, tag = [], text, overdueAt, onAttackPath, since } = filter;
  return [
    ...Object.entries(columns).flatMap(([name, [column, index]]) => {
      const values = filter[name as keyof typeof columns];
      return values ? [oneOf(column, index, [...new Set(values)])] : [];
    }),
    ...tag.map((one) => tagged(askedTagDigest(one))),
    ...(resource === undefined ? [] : [ofResource(resource)]),
    ...(text === undefined ? [] : [named(text.toLowerCase())]),
    ...(overdueAt === undefined ? [] : [after('overdue', 'f.overdue_at', '<', overdueAt)]),
    ...(since === undefined ? [] : [after('by_change', 'f.state_since', '>=', since)]),
    ...(onAttackPath === undefined ? [] : [onPath(onAttackPath)]),
  ];
}

function oneOf(column: string, index: string, values: readonly string[]): Condition {
  if (values.length === 0) return { sql: () => '1 = 0' };
  const sql: Term = ({ mark, marks }) =>
    values.length === 1 ? `${column} = ${mark(values[0] ?? '')}` : `${column} IN ${marks(values)}`;
  return {
    sql,
    // SQLite reads a row to look at its column: an index that is in the same order is nearer at hand.
    passed: (parameters, rows) =>
      rows.dialect === 'sqlite' && !rows.isCovered && values.length === 1
        ? besideIn(
            'findings',
            index,
            `${column.replace('f.', 'g.')} = ${parameters.mark(values[0] ?? '')}`,
            rows,
          )
        : sql(parameters),
    reading: {
      index,
      isOrdered: true,
      isCovering: true,
      terms: values.map((value) => ({ sql: ({ mark }) => `${column} = ${mark(value)}`, name: value })),
    },
  };
}

/**
 * That a finding is in a range of an index too. It has them in the order in which they come, so that what is looked up lies beside what was
 * before.
 */
function besideIn(table: string, index: string, range: string, { dialect, endings, row }: Passed): string {
  const ended = table === 'findings' ? `(${endedOf('g.state')})` : 'g.ended';
  const there = `FROM ${table} g${byIndex(dialect, index)} WHERE ${range} AND ${ended} IN (${endings.join(', ')})
    AND g.level_rank = ${row}.level_rank AND g.opened_at = ${row}.opened_at AND g.fingerprint = ${row}.fingerprint`;
  // PostgreSQL would make a join of what exists.
  return dialect === 'sqlite' ? `EXISTS (SELECT 1 ${there})` : `(SELECT count(*) ${there}) > 0`;
}

/** Findings with a tag, by its digest. */
export function tagged(digest: string): Condition {
  return {
    sql: ({ mark }) => findingReach.hasTag(mark(digest)),
    passed: ({ mark }, rows) =>
      rows.isSet
        ? amongTagged(mark(digest), rows)
        : besideIn('finding_tags', 'finding_tags_by_tag', `g.tag = ${mark(digest)}`, rows),
    reading: {
      index: 'finding_tags_by_tag',
      isOrdered: true,
      isOfTags: true,
      terms: [{ sql: ({ mark }) => `t.tag = ${mark(digest)}`, name: digest }],
    },
  };
}

/** For PostgreSQL, which reads them once, and makes no join of what is said to be true. */
function amongTagged(digest: string, { endings, row }: Passed): string {
  return `(${row}.fingerprint IN (SELECT g.fingerprint FROM finding_tags g
    WHERE g.tag = ${digest} AND g.ended IN (${endings.join(', ')}))) IS TRUE`;
}

function ofResource(id: string): Condition {
  const sql: Term = ({ mark }) => `f.resource_id = ${mark(id)}`;
  return { sql, reading: sortedBy('findings_by_resource', sql, id) };
}

/** What begins with a text lies side by side in the index. */
function named(text: string): Condition {
  const of =
    (name: string): Term =>
    ({ mark }) =>
      `${name} >= ${mark(text)} AND ${name} < ${mark(`${text}\u{10ffff}`)}`;
  const sql = of('lower(f.resource_name)');
  return {
    sql,
    passed: of("(lower(f.resource_name) || '')"),
    reading: sortedBy('findings_by_name', sql, text),
  };
}

function after(index: string, column: string, than: '<' | '>=', time: string): Condition {
  const sql: Term = ({ mark }) => `${column} ${than} ${mark(time)}`;
  const passed = (parameters: Parameters, { isCovered }: Passed) =>
    isCovered ? sql(parameters) : `(${column} || '') ${than} ${parameters.mark(time)}`;
  // How many there are does not change in a minute.
  return { sql, passed, reading: sortedBy(`findings_${index}`, sql, time.slice(0, 16)) };
}

function onPath(wanted: boolean): Condition {
  if (!wanted) return { sql: () => 'f.attack_paths = 0' };
  const sql: Term = () => 'f.attack_paths > 0';
  return {
    sql,
    reading: { index: 'findings_on_paths', isOrdered: true, isCovering: true, terms: [{ sql, name: '' }] },
  };
}

const all = [...openStates, 'fixed', 'waived', 'stale'];

/** Which findings are wanted by their state: open ones (0), ended ones (1), and which of these, where not all. */
export function statesOf({ state = all, overdueAt }: FindingFilter): {
  readonly endings: readonly (0 | 1)[];
  readonly conditions: readonly Condition[];
} {
  const wanted = all.filter((one) => state.includes(one) && (overdueAt === undefined || isOpen(one)));
  const endings = ([0, 1] as const).filter((ending) => wanted.some((one) => isOpen(one) === (ending === 0)));
  const isWhole = endings.every((ending) =>
    all.every((one) => isOpen(one) !== (ending === 0) || wanted.includes(one)),
  );
  return {
    endings,
    conditions: isWhole ? [] : [ofStates(wanted)],
  };
}

function ofStates(wanted: readonly string[]): Condition {
  const condition = oneOf('f.state', 'findings_by_state', wanted);
  return { ...condition, ...(condition.reading && { reading: { ...condition.reading, isCovering: false } }) };
}

const isOpen = (state: string) => (openStates as readonly string[]).includes(state);

/** The ranks of levels; undefined where all are wanted. */
export function ranksOf({ level }: FindingFilter): readonly number[] | undefined {
  if (level === undefined) return undefined;
  return [...new Set(level.map((one) => levels.findIndex((known) => known === one)))]
    .filter((rank) => rank >= 0)
    .toSorted((one, other) => one - other);
}

export const allRanks = levels.map((_, rank) => rank);
