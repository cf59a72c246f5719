import type { Reach } from '../../../serve/access/actor.ts';
import type { Database } from '../../database.ts';
import type { Way } from '../paging/page.ts';
import {
  byIndex,
  countRows,
  narrowest,
  passing,
  placeOf,
  type Condition,
  type Listed,
  type Readable,
  type Term,
} from '../paging/ways.ts';
import type { Parameters } from '../parameters.ts';
import { reachCondition, resourceReach } from '../reach.ts';
import { askedTagDigest, tagDigest } from '../tags/digest.ts';
import type { ResourceFilter } from './filter.ts';

const listed: Listed = { rows: 'resources r', tags: 'resource_tags t' };
const columns = ['source', 'account', 'cloud', 'type', 'kind', 'region'] as const;
const most = 24;

/** How resources within reach are read: in the order of their keys, by each value of one filter apart. */
export async function waysOf(
  database: Database,
  filter: ResourceFilter,
  reach: Reach,
  parameters: Parameters,
): Promise<readonly Way[]> {
  const conditions = conditionsOf(filter);
  if (reach === 'all') return waysFor(database, conditions, parameters);
  if (reach.length > most / 4) return waysFor(database, [...conditions, within(reach)], parameters);
  const ways: Way[] = [];
  for (const { accounts, tags = {} } of reach) {
    const own = [
      ...(accounts ? [oneOf('account', accounts)] : []),
      ...Object.entries(tags).map(([name, value]) => tagged(tagDigest(name, value))),
    ];
    ways.push(...(await waysFor(database, [...conditions, ...own], parameters)));
  }
  return ways;
}

async function waysFor(
  database: Database,
  conditions: readonly Condition[],
  parameters: Parameters,
): Promise<readonly Way[]> {
  const isReadable = (condition: Condition): condition is Readable =>
    condition.reading !== undefined && condition.reading.terms.length <= most;
  const chosen = await narrowest(
    conditions.filter(isReadable),
    ({ isOrdered }) => isOrdered,
    (reading, limit) => countRows(database, listed, reading, { most: limit }),
  );
  const { dialect } = database;
  const others = conditions.filter((condition) => condition !== chosen);
  const whole = `${listed.rows}${byIndex(dialect, 'resources_whole')}`;
  const passed = { dialect, endings: [], isCovered: chosen?.reading.isCovering ?? true, row: 'r' };
  if (!chosen) {
    return [
      { from: whole, where: conditions.map((one) => passing(one, parameters, passed)), isOrdered: true },
    ];
  }
  const { reading } = chosen;
  const { isOfTags, isOrdered } = reading;
  const terms = isOrdered ? reading.terms : [chosen];
  return terms.map(({ sql }) => ({
    from: `${placeOf(listed, dialect, reading)}${isOfTags ? ` CROSS JOIN ${whole}` : ''}`,
    where: [
      sql(parameters),
      ...(isOfTags ? ['r.key = t.key'] : []),
      ...others.map((other) => passing(other, parameters, passed)),
    ],
    columns: isOfTags ? ['t.key'] : undefined,
    isOrdered: isOrdered && !isOfTags,
  }));
}

function conditionsOf({ tag = [], text, id, gone, ...filter }: ResourceFilter): Condition[] {
  return [
    ...columns.flatMap((column) => {
      const values = filter[column];
      return values ? [oneOf(column, values)] : [];
    }),
    ...tag.map((one) => tagged(askedTagDigest(one))),
    ...(text === undefined ? [] : [named(text.toLowerCase())]),
    ...(id === undefined ? [] : [withId(id)]),
    ...(gone === true ? [] : [isThere]),
  ];
}

/** SQLite looks at what is in brackets last, when few rows are left to be read for it. */
const isThere: Condition = {
  sql: () => 'r.gone_at IS NULL',
  passed: (_, { dialect, isCovered }) =>
    dialect === 'sqlite' && !isCovered ? '(SELECT r.gone_at) IS NULL' : 'r.gone_at IS NULL',
};

function oneOf(column: (typeof columns)[number], given: readonly string[]): Condition {
  const values = [...new Set(given)];
  if (values.length === 0) return { sql: () => '1 = 0' };
  const sql: Term = ({ mark, marks }) =>
    values.length === 1 ? `r.${column} = ${mark(values[0] ?? '')}` : `r.${column} IN ${marks(values)}`;
  const index = `resources_by_${column}`;
  return {
    sql,
    // SQLite reads a row to look at its column: an index that is in the same order is nearer at hand.
    passed: (parameters, { dialect, isCovered }) =>
      dialect === 'sqlite' && !isCovered && values.length === 1
        ? `(SELECT count(*) FROM resources g INDEXED BY ${index} WHERE g.${column} = ${parameters.mark(values[0] ?? '')}
            AND g.key = r.key) > 0`
        : sql(parameters),
    reading: {
      index,
      isOrdered: true,
      isCovering: true,
      terms: values.map((value) => ({ sql: ({ mark }) => `r.${column} = ${mark(value)}`, name: value })),
    },
  };
}

function tagged(digest: string): Condition {
  return {
    sql: ({ mark }) => resourceReach.hasTag(mark(digest)),
    reading: {
      index: 'resource_tags_by_tag',
      isOrdered: true,
      isOfTags: true,
      isCovering: true,
      terms: [{ sql: ({ mark }) => `t.tag = ${mark(digest)}`, name: digest }],
    },
  };
}

/** What begins with a text lies side by side in the index. */
function named(text: string): Condition {
  const of =
    (name: string): Term =>
    ({ mark }) =>
      `${name} >= ${mark(text)} AND ${name} < ${mark(`${text}\u{10ffff}`)}`;
  const sql = of('lower(r.name)');
  return {
    sql,
    passed: of("(lower(r.name) || '')"),
    reading: { index: 'resources_by_name', isOrdered: false, terms: [{ sql, name: text }] },
  };
}

function withId(id: string): Condition {
  const sql: Term = ({ mark }) => `r.id = ${mark(id)}`;
  return { sql, reading: { index: 'resources_by_id', isOrdered: false, terms: [{ sql, name: id }] } };
}

function within(reach: Reach): Condition {
  return { sql: (parameters) => reachCondition(reach, resourceReach, parameters) ?? '1 = 1' };
}
