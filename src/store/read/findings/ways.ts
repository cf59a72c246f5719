import type { Reach } from '../../../serve/access/actor.ts';
import type { Database, Dialect } from '../../database.ts';
import { endedOf } from '../../ended.ts';
import type { Way } from '../paging/page.ts';
import {
  byIndex,
  countRows,
  few,
  mostCounted,
  narrowest,
  passing,
  placeOf,
  type Condition,
  type Listed,
  type Readable,
  type Reading,
} from '../paging/ways.ts';
import type { Parameters } from '../parameters.ts';
import { findingReach, reachCondition } from '../reach.ts';
import { tagDigest } from '../tags/digest.ts';
import { allRanks, conditionsOf, endedIs, tagged } from './conditions.ts';
import type { FindingSort } from './filter.ts';

const listed: Listed = { rows: 'findings f', tags: 'finding_tags t' };

/**
 * Findings of tags. SQLite reads them by all columns of the index that lists are sorted by, which has what else is asked of them; PostgreSQL
 * would take so many conditions for one row at most.
 */
function joined(dialect: Dialect, endings: readonly number[]): string {
  const same = 'f.fingerprint = t.fingerprint';
  if (dialect === 'postgresql') return same;
  return `(${endedOf('f.state')}) IN (${endings.join(', ')}) AND f.level_rank = t.level_rank AND f.opened_at = t.opened_at AND ${same}`;
}

/** What is wanted of findings. */
export interface Wanted {
  readonly conditions: readonly Condition[];
  /** Those that have not ended (0), and those that have (1). */
  readonly endings: readonly number[];
  /** Of levels; undefined where all are wanted. */
  readonly ranks: readonly number[] | undefined;
  readonly sort: FindingSort;
}

// So many parts are put together in less time than they save.
const most = 24;

/**
 * How findings within reach are read: each part is a range of an index in the order of the list, by one value of a filter, one level, and
 * whether they have ended. What else is asked is looked at row by row.
 */
export async function waysOf(
  database: Database,
  wanted: Wanted,
  reach: Reach,
  parameters: Parameters,
): Promise<readonly Way[]> {
  if (reach === 'all') return waysFor(database, wanted, parameters);
  if (reach.length > most / 4) return waysFor(database, withReach(wanted, reach), parameters);
  const ways: Way[] = [];
  for (const one of reach) {
    const conditions = [...wanted.conditions, ...conditionsOfReach(one)];
    ways.push(...(await waysFor(database, { ...wanted, conditions }, parameters)));
  }
  return ways;
}

function conditionsOfReach({ accounts, tags = {} }: Exclude<Reach, 'all'>[number]): Condition[] {
  return [
    ...conditionsOf({ account: accounts }),
    ...Object.entries(tags).map(([name, value]) => tagged(tagDigest(name, value))),
  ];
}

function withReach(wanted: Wanted, reach: Reach): Wanted {
  const within: Condition = {
    sql: (parameters) => reachCondition(reach, findingReach, parameters) ?? '1 = 1',
  };
  return { ...wanted, conditions: [...wanted.conditions, within] };
}

async function waysFor(database: Database, wanted: Wanted, parameters: Parameters): Promise<readonly Way[]> {
  const { conditions, endings, ranks, sort } = wanted;
  const { dialect } = database;
  if (endings.length === 0 || ranks?.length === 0) return [];
  const parts = partsOf(wanted);
  const isReadable = (condition: Condition): condition is Readable =>
    condition.reading !== undefined && condition.reading.terms.length * endings.length * parts.length <= most;
  const isOrdered = (one: Reading) => one.isOrdered && (sort !== 'due' || one.index === 'findings_due');
  const count = (one: Reading, limit: number) =>
    countRows(database, listed, one, { most: limit, also: [endedIs(endings, one)] });
  const chosen = await narrowest(conditions.filter(isReadable), isOrdered, count);
  const reading = chosen?.reading ?? orderOf(sort);
  const others = conditions.filter((condition) => condition !== chosen);
  const { isOfTags = false } = reading;
  // Of what is asked of tags alone no finding is read.
  const isOfTagsAlone =
    isOfTags && sort !== 'due' && others.every((other) => other.reading?.isOfTags === true);
  const isOfRows = isOfTags && !isOfTagsAlone;
  const sets = dialect === 'postgresql' ? await fewOf(others, count) : [];
  const passed = {
    dialect,
    isCovered: isOfTags || reading.isCovering === true,
    row: isOfTagsAlone ? 't' : 'f',
  };
  const way = (own: string, some: readonly number[], levels: readonly number[] | undefined): Way => ({
    from: `${placeOf(listed, dialect, reading)}${isOfRows ? ` CROSS JOIN ${listed.rows}${byIndex(dialect, 'findings_worst')}` : ''}`,
    where: [
      own,
      endedIs(some, reading),
      ...(levels ? [`${isOfTags ? 't' : 'f'}.level_rank IN (${levels.join(', ')})`] : []),
      ...(isOfRows ? [joined(dialect, some)] : []),
      ...others.map((other) =>
        passing(other, parameters, { ...passed, endings: some, isSet: sets.includes(other) }),
      ),
    ],
    ...(isOfTags
      ? { columns: columnsOfTags[sort] }
      : // What is asked of tags is looked at in the index, before rows are read.
        isOrdered(reading) && sets.length === 0 && { isOrdered: true }),
  });
  const [first] = reading.terms;
  if (chosen && !isOrdered(reading)) {
    const own = isOfTags && first ? first.sql(parameters) : chosen.sql(parameters);
    return [way(own, endings, ranks)];
  }
  return reading.terms.flatMap(({ sql }) =>
    endings.flatMap((ending) => parts.map((part) => way(sql(parameters), [ending], part))),
  );
}

/** Conditions of tags that few findings have. */
async function fewOf(
  conditions: readonly Condition[],
  count: (reading: Reading, most: number) => Promise<number>,
): Promise<readonly Condition[]> {
  const found: Condition[] = [];
  for (const condition of conditions) {
    const { reading } = condition;
    if (reading?.isOfTags && (await count(reading, mostCounted)) < few) found.push(condition);
  }
  return found;
}

/** Which levels are read apart: those that are not neighbours in the order that is wanted. */
function partsOf({ ranks, sort }: Wanted): readonly (readonly number[] | undefined)[] {
  if (sort === 'due') return [ranks];
  if (sort === 'worst' && !ranks) return [undefined];
  return (ranks ?? allRanks).map((rank) => [rank]);
}

/** The order of the list itself. */
function orderOf(sort: FindingSort): Reading {
  return {
    index: sort === 'due' ? 'findings_due' : 'findings_worst',
    terms: [{ sql: () => '1 = 1', name: '' }],
    isOrdered: true,
    isCovering: true,
  };
}

const columnsOfTags: Readonly<Record<FindingSort, readonly string[]>> = {
  worst: ['t.level_rank', 't.opened_at', 't.fingerprint'],
  newest: ['t.opened_at', 't.fingerprint'],
  oldest: ['t.opened_at', 't.fingerprint'],
  due: ['f.due_at', 't.fingerprint'],
};
