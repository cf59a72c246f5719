import type { Connection, Query, Resources } from '../../generated/query.ts';
import { nearest } from '../../nearest.ts';
import { readResourceSchemas } from '../../schema/files.ts';
import { hasPath } from '../../schema/paths.ts';
import { edgeKinds, resourceKinds } from '../../schema/vocabulary.ts';
import { namesOf } from './explore.ts';
import { listOf } from './members.ts';

/** What is wrong with a part of a query. */
export interface Mistake {
  readonly pointer: string;
  readonly text: string;
}

/** What a bundle has names for. */
export interface Names {
  readonly insights: readonly string[];
  readonly checks: readonly string[];
}

/**
 * The first name in a query that means nothing: kinds of resources and edges, native types, properties that no such resource has,
 * columns of resources that have no name. What is not even of the form of a query is left to its schema.
 */
export function mistakeIn(query: unknown, names: Names): Mistake | undefined {
  if (!isQuery(query)) return undefined;
  const { find, connected = [], without = [] } = query;
  const connections = [
    ...connected.map((one, index) => [`/connected/${index}`, one] as const),
    ...without.map((one, index) => [`/without/${index}`, one] as const),
  ];
  return (
    inResources(find, '/find', names) ??
    first(connections, ([pointer, connection]) => inConnection(connection, pointer, names)) ??
    inColumns(query)
  );
}

/** Whether it has the form of a query, whatever its names are. */
function isQuery(value: unknown): value is Query {
  const { find, connected = [], without = [], return: columns = [] } = (value ?? {}) as Partial<Query>;
  return (
    isResources(find) &&
    [connected, without].every((list: unknown) => Array.isArray(list) && list.every(isConnection)) &&
    [columns].every((list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string'))
  );
}

function isConnection(value: unknown): boolean {
  return isObject(value) && isResources((value as Partial<Connection>).to ?? {});
}

function isResources(value: unknown): boolean {
  return isObject(value) && isObject((value as Resources).where ?? {});
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function first<Item>(
  items: Iterable<Item>,
  find: (item: Item) => Mistake | undefined,
): Mistake | undefined {
  for (const item of items) {
    const mistake = find(item);
    if (mistake) return mistake;
  }
  return undefined;
}

function inConnection({ by, repeat, to }: Connection, pointer: string, names: Names): Mistake | undefined {
  const [least, most] = Array.isArray(repeat) ? repeat : [];
  return (
    unknownName(by, edgeKinds(), `${pointer}/by`, 'edges are called') ??
    (typeof least === 'number' && typeof most === 'number' && least > most
      ? { pointer: `${pointer}/repeat`, text: `at least ${least} edges are more than ${most} at most` }
      : undefined) ??
    (to && inResources(to, `${pointer}/to`, names))
  );
}

function inResources(
  { kind, type, where = {}, has, has_one: hasOne, lacks }: Resources,
  pointer: string,
  { insights }: Names,
): Mistake | undefined {
  const schemas = readResourceSchemas();
  const types = schemas.map((schema) => schema.type);
  return (
    unknownName(kind, resourceKinds(), `${pointer}/kind`, 'kinds are called') ??
    unknownName(type, types, `${pointer}/type`, 'types are called') ??
    unknownName(has, insights, `${pointer}/has`, 'insights are called') ??
    unknownName(hasOne, insights, `${pointer}/has_one`, 'insights are called') ??
    unknownName(lacks, insights, `${pointer}/lacks`, 'insights are called') ??
    first(Object.keys(where), (path) => {
      const possible = schemas.filter(
        (schema) => type === undefined || listOf(type).some((one) => isSame(one, schema.type)),
      );
      if (possible.some(({ schema }) => hasPath(schema, path))) return undefined;
      const place = `${pointer}/where/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      return {
        pointer: place,
        text: `${type === undefined ? 'no resource has' : listOf(type).join(', ') + ' has no'} ${path}`,
      };
    })
  );
}

/** The first of these names that is not known, with the one that was meant. */
export function unknownName(
  value: unknown,
  names: readonly string[],
  pointer: string,
  what: string,
): Mistake | undefined {
  if (value === undefined) return undefined;
  const wrong = listOf(value).find(
    (name) => typeof name === 'string' && !names.some((known) => isSame(known, name)),
  );
  if (typeof wrong !== 'string') return undefined;
  const meant = nearest(wrong, names);
  const hint = meant === undefined ? `${what} ${names.slice(0, 5).join(', ')}, …` : `did you mean ${meant}?`;
  return { pointer, text: `there is no ${wrong}: ${hint}` };
}

/** Types are compared without case. */
function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function inColumns(query: Query): Mistake | undefined {
  const names = namesOf(query);
  return first((query.return ?? []).entries(), ([index, column]) => {
    const name = column.split('.', 1)[0] ?? '';
    if (names.includes(name)) return undefined;
    return { pointer: `/return/${index}`, text: `nothing is called ${name}: there is ${names.join(', ')}` };
  });
}
