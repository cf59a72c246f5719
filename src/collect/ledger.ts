import type {
  Component,
  Inventory,
  Problem,
  Relationship,
  Resource,
  Source,
} from '../generated/inventory.ts';
import { compare } from '../inventory/document.ts';
import { keyOf } from '../inventory/identity.ts';
import { misfits } from '../schema/misfits.ts';
import type { AttemptContext, ProblemReport, Sink } from './collector.ts';
import { ReadError } from './transport/problem.ts';

/** Everything collected so far. One ledger a run; each collector writes through its own sink. */
export interface Ledger {
  readonly resources: Map<string, Resource>;
  readonly relationships: Map<string, Relationship>;
  readonly sources: Map<string, Source>;
  readonly components: Map<string, Component>;
  sinkFor(collector: string): Sink;
}

/** @param changed is told after each resource, for progress. */
export function newLedger(changed: (ledger: Ledger) => void = () => undefined): Ledger {
  const ledger: Ledger = {
    resources: new Map(),
    relationships: new Map(),
    sources: new Map(),
    components: new Map(),
    sinkFor: (collector) => newSink(ledger, collector, changed),
  };
  return ledger;
}

/** Puts what was collected before into a ledger. What is there already is filled in, as where two collectors see one resource. */
export function refill(ledger: Ledger, { resources, relationships, sources, components }: Inventory): void {
  const sink = ledger.sinkFor('earlier');
  for (const resource of resources) {
    const key = keyOf(resource);
    const known = ledger.resources.get(key);
    ledger.resources.set(key, known ? merged(known, resource) : resource);
  }
  for (const relationship of relationships) sink.relate(relationship);
  for (const source of sources) ledger.sources.set(source.id, source);
  for (const component of components) sink.component(component);
}

function newSink(ledger: Ledger, collector: string, changed: (ledger: Ledger) => void): Sink {
  const self: Sink = {
    source({ id, cloud, scope, name }) {
      if (!ledger.sources.has(id)) {
        ledger.sources.set(id, {
          id,
          cloud,
          scope,
          ...(name !== undefined && { name }),
          status: 'complete',
          resources: 0,
          problems: [],
        });
      }
    },

    resource(resource) {
      const fitted = fitToSchema(resource, self);
      const key = keyOf(resource);
      const known = ledger.resources.get(key);
      ledger.resources.set(key, known ? merged(known, fitted) : fitted);
      changed(ledger);
    },

    relate(relationship) {
      const { from, to, kind, level } = relationship;
      const key = [endOf(from), endOf(to), kind, level ?? ''].join('\n');
      const known = ledger.relationships.get(key);
      ledger.relationships.set(key, known ? firstOf(known, relationship) : relationship);
    },

    component(component) {
      const key = [component.purl, component.version ?? '', component.range ?? ''].join('\n');
      const known = ledger.components.get(key);
      if (known) addPlaces(known, component);
      else ledger.components.set(key, { ...component, locations: [...component.locations] });
    },

    problem(source, report) {
      record(sourceOf(ledger, source), collector, report, 'partial');
    },

    waivers(source, waivers) {
      const known = sourceOf(ledger, source);
      if (waivers.length > 0) known.waivers = [...(known.waivers ?? []), ...waivers];
    },

    failed(source, report) {
      record(sourceOf(ledger, source), collector, report, 'failed');
    },

    attempt: (source, about, read) => attempt(self, source, about, read),
  };
  return self;
}

const placesOf = new WeakMap<Component, Set<string>>();

/** Software found twice is one component in two places; a package may lie in as many as there are lock files. */
function addPlaces(known: Component, { locations, advisories }: Component): void {
  const places = placesOf.get(known) ?? new Set(known.locations);
  placesOf.set(known, places);
  for (const location of locations) {
    if (places.has(location)) continue;
    places.add(location);
    known.locations.push(location);
  }
  if (advisories) known.advisories = union(known.advisories ?? [], advisories);
}

/** Azure's ids alone begin with one slash, and are compared without case. */
function endOf(id: string): string {
  return /^\/(?!\/)/.test(id) ? id.toLowerCase() : id;
}

/** Reads under way at once may find an edge in any order: which one is kept must not depend on it. */
function firstOf(one: Relationship, other: Relationship): Relationship {
  return compare(JSON.stringify(one), JSON.stringify(other)) <= 0 ? one : other;
}

function sourceOf(ledger: Ledger, id: string): Source {
  const source = ledger.sources.get(id);
  if (!source) {
    throw new Error(`no source ${id} was declared`);
  }
  return source;
}

// A source without permissions has a problem for each of its resources: they are not compared one by one.
const seenProblems = new WeakMap<Source, Set<string>>();

function record(
  source: Source,
  collector: string,
  report: ProblemReport,
  status: 'partial' | 'failed',
): void {
  const problem: Problem = { ...report, collector, types: [...(report.types ?? [])] };
  const seen = seenProblems.get(source) ?? new Set();
  seenProblems.set(source, seen);
  const key = JSON.stringify(problem);
  if (!seen.has(key)) {
    seen.add(key);
    source.problems.push(problem);
  }
  source.status = status === 'failed' || source.status === 'failed' ? 'failed' : 'partial';
}

async function attempt<T>(
  sink: Sink,
  source: string,
  about: AttemptContext,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ReadError)) {
      throw error;
    }
    sink.problem(source, { code: error.code, message: error.message, ...about });
    return undefined;
  }
}

/** A property of another shape than documented is unknown, not a value: no policy may judge it. */
function fitToSchema(resource: Resource, sink: Sink): Resource {
  const wrong = misfits(resource.type, resource.properties);
  const first = wrong[0];
  if (!first) {
    return resource;
  }
  if (resource.origin.kind === 'live') {
    sink.problem(resource.origin.source, {
      code: 'unexpected_shape',
      message: `${resource.name}: properties${first.pointer} ${first.reason}`,
      resource: resource.id,
      types: [resource.type],
    });
  }
  return {
    ...resource,
    unknown: union(
      resource.unknown,
      wrong.map(({ pointer }) => `/properties${pointer}`),
    ),
  };
}

/**
 * Two collectors may see one resource: the later fills in what the first did not have. A property that
 * was read counts more than a default, and both more than one that could not be read.
 */
function merged(known: Resource, more: Resource): Resource {
  const better = Object.keys(more.properties).filter(
    (name) => !Object.hasOwn(known.properties, name) || (isRead(more, name) && !isRead(known, name)),
  );
  const taken = Object.fromEntries(better.map((name) => [name, more.properties[name]]));
  const pointers = (list: 'unknown' | 'defaults') =>
    union(
      known[list].filter((pointer) => !isBelow(pointer, taken)),
      more[list].filter((pointer) => isBelow(pointer, taken) || !isBelow(pointer, known.properties)),
    );
  return {
    ...more,
    ...known,
    tags: { ...more.tags, ...known.tags },
    properties: { ...known.properties, ...taken },
    unknown: pointers('unknown'),
    defaults: pointers('defaults'),
    ...((known.ai ?? more.ai) && { ai: { ...more.ai, ...known.ai } }),
  };
}

function isRead(resource: Resource, name: string): boolean {
  const pointer = `/properties/${escaped(name)}`;
  return !resource.unknown.includes(pointer) && !resource.defaults.includes(pointer);
}

/** Whether a pointer leads to one of these properties or below it. */
function isBelow(pointer: string, properties: Readonly<Record<string, unknown>>): boolean {
  const [, part, name] = pointer.split('/');
  return part === 'properties' && name !== undefined && Object.hasOwn(properties, unescaped(name));
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescaped(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}

function union(left: readonly string[], right: readonly string[]): string[] {
  return [...new Set([...left, ...right])].toSorted();
}
