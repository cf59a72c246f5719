import fc, { type Arbitrary } from 'fast-check';
import type { Inventory, Resource } from '../../src/generated/inventory.ts';
import { evidenceOf, pointersOf, type Subject } from './document.ts';
import type { Edge, Planned, PlannedDocument } from './inventory.ts';
import { oddTexts, oddValues } from './values.ts';

/** Neighbours by one kind of edge. */
const mostOfAKind = 5;

/**
 * Documents that are parts of a real one: a resource of the type and its neighbours, a few of their values changed. What
 * checks ask for by the dozen is there, and one change away from it.
 */
export function changedDocuments(subject: Subject, real: Inventory): Arbitrary<PlannedDocument> | undefined {
  const parts = real.resources
    .filter(({ type }) => type === subject.schema.type)
    .map((resource) => partAbout(resource, subject, real));
  if (parts.length === 0) return undefined;
  return fc
    .tuple(fc.constantFrom(...parts), fc.array(changeOf(subject), { maxLength: 4 }))
    .map(([part, changes]) => changes.reduce((document, change) => changed(document, change, subject), part));
}

function partAbout(resource: Resource, { checks }: Subject, real: Inventory): PlannedDocument {
  const resources: Planned[] = [resource];
  const edges: Edge[] = [];
  const taken = new Map<string, number>();
  const isTaken = (side: 'related' | 'related_from', kind: string) => {
    if (!checks.some((check) => check[side]?.some((edge) => edge === kind))) return false;
    const count = (taken.get(`${side} ${kind}`) ?? 0) + 1;
    taken.set(`${side} ${kind}`, count);
    return count <= mostOfAKind;
  };
  const add = (id: string) => {
    const found = real.resources.find((one) => one.id === id);
    return found && resources.push(found) - 1;
  };
  for (const { from, to, ...edge } of real.relationships) {
    if (from === resource.id && isTaken('related', edge.kind)) {
      edges.push({ ...edge, from: 0, to: add(to), spelling: 'same' });
    } else if (to === resource.id && isTaken('related_from', edge.kind)) {
      edges.push({ ...edge, from: add(from), to: 0, spelling: 'same' });
    }
  }
  return { ids: 'mixed', resources: resources.map(withoutIdentity), edges };
}

function withoutIdentity(resource: Planned & Partial<Resource>): Planned {
  const { id: _, origin: __, ...planned } = resource;
  return planned;
}

interface Change {
  readonly resource: number;
  /** Which of the places in its properties, or of those that checks read. */
  readonly place: number;
  readonly among: 'all' | 'read';
  readonly to:
    { readonly word: number } | { readonly odd: unknown } | { readonly unknown: string } | 'nothing';
}

function changeOf({ checks }: Subject): Arbitrary<Change> {
  return fc.record({
    resource: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat({ max: 12 })),
    place: fc.nat({ max: 500 }),
    among: fc.oneof(fc.constant('all' as const), { weight: 3, arbitrary: fc.constant('read' as const) }),
    to: fc.oneof(
      { weight: 3, arbitrary: fc.record({ word: fc.nat({ max: 30 }) }) },
      { weight: 1, arbitrary: fc.constant('nothing' as const) },
      { weight: 3, arbitrary: fc.record({ odd: fc.oneof(oddValues, oddTexts) }) },
      { weight: 1, arbitrary: fc.record({ unknown: pointersOf(evidenceOf(checks)) }) },
    ),
  });
}

function changed(
  document: PlannedDocument,
  { resource: which, place, among, to }: Change,
  { words, checks }: Subject,
): PlannedDocument {
  const index = which % document.resources.length;
  const read = evidenceOf(checks).map(
    (path) => path.replaceAll('[]', '.[]').split('.properties.').at(-1) ?? '',
  );
  const resources = document.resources.map((resource, at) => {
    if (at !== index) return resource;
    if (typeof to === 'object' && 'unknown' in to) {
      return { ...resource, unknown: [...resource.unknown, to.unknown] };
    }
    const all = placesIn(resource.properties);
    const wanted = all.filter((path) =>
      read.some((one) => overlap(path, one.replace(/^properties\./, '').split('.'))),
    );
    const places = among === 'read' && wanted.length > 0 ? wanted : all;
    const path = places[place % Math.max(1, places.length)];
    if (path === undefined) return resource;
    const known = words.values.get(path.findLast((name) => !/^\d+$/.test(name)) ?? '') ?? words.texts;
    const value = to === 'nothing' ? undefined : 'odd' in to ? to.odd : known[to.word % known.length];
    return { ...resource, properties: replaced(resource.properties, path, value) as Resource['properties'] };
  });
  return { ...document, resources };
}

function overlap(path: readonly string[], read: readonly string[]): boolean {
  return path.every((name, at) => read[at] === undefined || read[at] === '[]' || read[at] === name);
}

/** Paths of everything in a value, from the outside in. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [name],
    ...placesIn(inner).map((path) => [name, ...path]),
  ]);
}

/** @param to undefined takes the place away. */
function replaced(value: unknown, [name = '', ...rest]: readonly string[], to: unknown): unknown {
  const swap = (inner: unknown) => (rest.length === 0 ? to : replaced(inner, rest, to));
  if (Array.isArray(value)) {
    return value
      .map((inner: unknown, at) => (String(at) === name ? swap(inner) : inner))
      .filter((inner) => inner !== undefined);
  }
  return { ...(value as object), [name]: swap((value as Record<string, unknown>)[name]) };
}
