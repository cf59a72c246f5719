import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { KeelsonError, messageOf } from '../errors.ts';
import type { Resource } from '../generated/inventory.ts';
import type { Neighbour, Unit } from '../policy/units.ts';

export type TriedUnit = Unit & Pick<Resource, 'origin'>;

type Edges = Readonly<Record<string, readonly Neighbour[]>>;

/**
 * One resource out of a file in JSON or YAML: as an inventory has it, or `{type, properties}`, with its neighbours in `related` and
 * `related_from` by edge.
 *
 * @param file `-` for standard input.
 * @throws KeelsonError USAGE
 */
export async function triedUnit(file: string): Promise<TriedUnit> {
  const content = await contentOf(file);
  if (!isObject(content)) throw wrong(file, 'is no resource: {type, properties}');
  const { type, properties = {}, related = {}, related_from: from = {} } = content;
  if (typeof type !== 'string' || type === '') throw wrong(file, 'has no type');
  if (!isObject(properties)) throw wrong(file, 'has properties that are no object');
  const name = typeof content['name'] === 'string' ? content['name'] : 'tried';
  // Of which kind a type is, collectors know.
  return {
    ...usual,
    id: name,
    name,
    ...content,
    type,
    properties,
    related: edgesOf(related, `${file}: related`),
    related_from: edgesOf(from, `${file}: related_from`),
  } as unknown as TriedUnit;
}

const usual = {
  cloud: 'code',
  account: '',
  region: '',
  tags: {},
  origin: { kind: 'code', source: 'tried', file: 'tried', line: 1 },
  unknown: [],
  defaults: [],
} as const;

async function contentOf(file: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(file === '-' ? await text(process.stdin) : await readFile(file, 'utf8'));
  } catch (cause) {
    throw new KeelsonError('USAGE', `cannot read the resource ${file}: ${messageOf(cause)}`, { cause });
  }
}

/** Neighbours may be said without how their edge is known. */
function edgesOf(edges: unknown, where: string): Edges {
  if (!isObject(edges)) throw wrong(where, 'is no object of lists');
  return Object.fromEntries(
    Object.entries(edges).map(([edge, ends]) => {
      if (!Array.isArray(ends) || !ends.every(isObject))
        throw wrong(`${where}.${edge}`, 'is no list of resources');
      return [
        edge,
        ends.map((end) => ({ id: '', tags: {}, unknown: [], edge: {}, ...end }) as unknown as Neighbour),
      ];
    }),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(where: string, what: string): KeelsonError {
  return new KeelsonError('USAGE', `${where} ${what}`);
}
