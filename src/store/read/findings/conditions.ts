import type { Dialect } from '../../database.ts';
import type { Parameters } from '../parameters.ts';
import { findingReach } from '../reach.ts';
import { tagDigest } from '../tags/digest.ts';
import type { FindingFilter } from './filter.ts';

/** indexed: read by it. listed: the same, of PostgreSQL, where few rows meet it. passed: looked at row by row. */
export type How = 'indexed' | 'listed' | 'passed';

/** A condition on findings (f), and how it is written so that SQLite does not choose it for what it reads by. */
export interface Condition {
  /** Made anew for each statement, since its parameters are numbered there. */
  readonly sql: (parameters: Parameters, how: How) => string;
  /** What is counted to know how many meet it, where that is not the findings themselves. */
  readonly counted?: (parameters: Parameters) => string;
  /** Whether an index has what meets it worst first. */
  readonly isOrdered?: true;
  /** Whether PostgreSQL is to be told that few rows meet it. */
  readonly isListed?: true;
}

const equal = (column: string, values: readonly string[]): Condition => ({
  ...(values.length === 1 && { isOrdered: true }),
  sql: ({ mark, marks }, how) => {
    // A term instead of a column takes no index.
    const term = how !== 'passed' ? column : `(${column} || '')`;
    return values.length === 1 ? `${term} = ${mark(values[0] ?? '')}` : `${term} IN ${marks(values)}`;
  },
});

const levels = ['critical', 'high', 'medium', 'low'];

/** What a filter says, each on its own. */
export function conditionsOf(filter: FindingFilter): Condition[] {
  const lists = [
    ['f.state', filter.state],
    ['f.check_id', filter.check],
    ['f.check_id', filter.asked],
    ['f.source', filter.source],
    ['f.account', filter.account],
    ['f.cloud', filter.cloud],
    ['f.resource_type', filter.type],
    ['f.region', filter.region],
    ['f.owner', filter.owner],
    ['f.resource_id', filter.resource === undefined ? undefined : [filter.resource]],
  ] as const;
  return [
    ...lists.flatMap(([column, values]) =>
      values === undefined ? [] : values.length === 0 ? [nothing] : [equal(column, values)],
    ),
    ...(filter.level ? [ofLevels(filter.level)] : []),
    ...(filter.tag ?? []).map(tagged),
    ...(filter.text === undefined ? [] : [named(filter.text.toLowerCase())]),
    ...(filter.overdueAt === undefined
      ? []
      : [overdueAt(filter.overdueAt), equal('f.state', ['open', 'regressed'])]),
    ...(filter.onAttackPath === undefined ? [] : [onPath(filter.onAttackPath)]),
    ...(filter.since === undefined ? [] : [since(filter.since)]),
  ];
}

const nothing: Condition = { sql: () => '1 = 0' };

function ofLevels(wanted: readonly string[]): Condition {
  const ranks = wanted.map((level) => levels.indexOf(level)).filter((rank) => rank >= 0);
  return {
    sql: (_, how) => `${how !== 'passed' ? 'f.level_rank' : '(f.level_rank + 0)'} IN (${ranks.join(', ')})`,
  };
}

function tagged(tag: string): Condition {
  const at = tag.indexOf('=');
  const digest = at < 0 ? tagDigest(tag) : tagDigest(tag.slice(0, at), tag.slice(at + 1));
  return {
    isListed: true,
    counted: ({ mark }) => `finding_tags t WHERE t.tag = ${mark(digest)}`,
    sql: ({ mark }, how) => {
      const digestMark = mark(digest);
      const own = `SELECT t.fingerprint FROM finding_tags t WHERE t.tag = ${digestMark}`;
      if (how === 'listed') return `f.fingerprint = ANY (ARRAY(${own}))`;
      return how === 'indexed' ? `f.fingerprint IN (${own})` : findingReach.hasTag(digestMark);
    },
  };
}

/** What begins with a text lies side by side in the index. */
function named(text: string): Condition {
  return {
    sql: ({ mark }, how) => {
      const name = how !== 'passed' ? 'lower(f.resource_name)' : `(lower(f.resource_name) || '')`;
      return `${name} >= ${mark(text)} AND ${name} < ${mark(`${text}\u{10ffff}`)}`;
    },
  };
}

function overdueAt(time: string): Condition {
  return {
    sql: ({ mark }, how) => `${how !== 'passed' ? 'f.overdue_at' : "(f.overdue_at || '')"} < ${mark(time)}`,
  };
}

function onPath(wanted: boolean): Condition {
  return { sql: () => (wanted ? 'f.attack_paths > 0' : 'f.attack_paths = 0') };
}

function since(time: string): Condition {
  return {
    sql: ({ mark }, how) =>
      `${how !== 'passed' ? 'f.state_since' : "(f.state_since || '')"} >= ${mark(time)}`,
  };
}

/**
 * Which condition few rows meet: it is what SQLite, which knows nothing of how many there are, is to read by. None, where all let
 * many through: the order is read then.
 */
export async function narrowest(
  conditions: readonly Condition[],
  count: (condition: Condition, most: number) => Promise<number>,
): Promise<Condition | undefined> {
  let best: { condition: Condition; rows: number } | undefined;
  for (const condition of conditions) {
    const rows = await count(condition, best?.rows ?? few);
    if (rows < (best?.rows ?? few)) best = { condition, rows };
    if (rows === 0) break;
  }
  return best?.condition;
}

/** So many are sorted in no time. */
const few = 2000;

/** How a statement has a condition written: PostgreSQL knows by itself how many rows meet what stands in one column. */
export function howFor(dialect: Dialect, condition: Condition, chosen: Condition | undefined): How {
  if (dialect === 'postgresql') {
    if (condition.isListed !== true) return 'indexed';
    return condition === chosen ? 'listed' : 'passed';
  }
  return condition === chosen ? 'indexed' : 'passed';
}
