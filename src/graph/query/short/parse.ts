import type { Connection, Query, Resources } from '../../../generated/query.ts';
import { conditionsAt } from './conditions.ts';
import { cursorOver, missing, type Cursor } from './cursor.ts';
import { tokensOf } from './tokens.ts';

/**
 * The query that a text in the short form is:
 *
 *     find ai-agent as agent where unguarded and region = eastus2
 *     connected by grounded-on|reads{1,3} to storage,database as data where holds-sensitive-data
 *     without guarded-by
 *     return agent.name, data.name
 *
 * `connected by` may come several times; `from` in the place of `to` follows edges backwards; `has-permission:read,write` names levels.
 *
 * @throws StrangeText with the place of what cannot be read.
 */
export function parseShort(text: string): Query {
  const cursor = cursorOver(tokensOf(text));
  cursor.needs('find');
  const find = resourcesAt(cursor);
  const connected: Connection[] = [];
  const without: Connection[] = [];
  for (;;) {
    if (cursor.takes('connected')) {
      cursor.needs('by');
      connected.push(connectionAt(cursor));
    } else if (cursor.takes('without')) without.push(connectionAt(cursor));
    else break;
  }
  const columns = cursor.takes('return') ? columnsAt(cursor) : [];
  const rest = cursor.next();
  if (rest.kind !== 'end') throw missing(rest, 'connected by, without, return or the end');
  const [first, ...others] = columns;
  return {
    title: text.replaceAll(/\s+/g, ' ').trim(),
    find,
    ...(connected.length > 0 && { connected: connected as NonNullable<Query['connected']> }),
    ...(without.length > 0 && { without: without as NonNullable<Query['without']> }),
    ...(first !== undefined && { return: [first, ...others] }),
  };
}

/** Kinds and native types, which have a mark that kinds have not. */
function resourcesAt(cursor: Cursor): Resources {
  const names = cursor.takes('anything') ? [] : namesAt(cursor, 'a kind, a type or anything');
  const types = names.filter((name) => /[/:.]/.test(name));
  const kinds = names.filter((name) => !/[/:.]/.test(name));
  const as = cursor.takes('as') ? cursor.word('a name') : undefined;
  const conditions = cursor.takes('where') ? conditionsAt(cursor) : {};
  return {
    ...(kinds.length > 0 && { kind: kinds as unknown as NonNullable<Resources['kind']> }),
    ...(types.length > 0 && { type: types as [string, ...string[]] }),
    ...conditions,
    ...(as !== undefined && { as }),
  };
}

function connectionAt(cursor: Cursor): Connection {
  const names = [cursor.word('the kind of an edge')];
  while (cursor.takes('|')) names.push(cursor.word('the kind of an edge'));
  const edges = names.map((name) => name.split(':'));
  const levels = edges.flatMap(([, level]) => level ?? []);
  if (levels.length > 0) while (cursor.takes(',')) levels.push(cursor.word('a level'));
  const repeat = cursor.takes('{') ? repeatAt(cursor) : undefined;
  const isBack = cursor.takes('from');
  const to = isBack || cursor.takes('to') ? resourcesAt(cursor) : undefined;
  return {
    by: edges.map(([edge]) => edge) as unknown as Connection['by'],
    ...(levels.length > 0 && { level: levels as unknown as NonNullable<Connection['level']> }),
    ...(isBack && { direction: 'in' as const }),
    ...(repeat && { repeat }),
    ...(to && { to }),
  };
}

/** {2}, {1,3}, or {1,} without an end. */
function repeatAt(cursor: Cursor): [number, number | null] {
  const least = cursor.number();
  if (!cursor.takes(',')) {
    cursor.needs('}');
    return [least, least];
  }
  if (cursor.takes('}')) return [least, null];
  const most = cursor.number();
  cursor.needs('}');
  return [least, most];
}

function namesAt(cursor: Cursor, what: string): string[] {
  const names = [cursor.word(what)];
  while (cursor.takes(',')) names.push(cursor.word(what));
  return names;
}

function columnsAt(cursor: Cursor): string[] {
  return namesAt(cursor, 'a column');
}
