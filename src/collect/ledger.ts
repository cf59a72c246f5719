import type { Problem, Relationship, Resource, Source } from '../generated/inventory.ts';
import { keyOf } from '../inventory/identity.ts';
import { misfits } from '../schema/validate.ts';
import type { AttemptContext, ProblemReport, Sink } from './collector.ts';
import { ReadError } from './transport/problem.ts';

/** Everything collected so far. One ledger a run; each collector writes through its own sink. */
export interface Ledger {
  readonly resources: Map<string, Resource>;
  readonly relationships: Map<string, Relationship>;
  readonly sources: Map<string, Source>;
  sinkFor(collector: string): Sink;
}

/** @param changed is told after each resource, for progress. */
export function newLedger(changed: (ledger: Ledger) => void = () => undefined): Ledger {
  const ledger: Ledger = {
    resources: new Map(),
    relationships: new Map(),
    sources: new Map(),
    sinkFor: (collector) => newSink(ledger, collector, changed),
  };
  return ledger;
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
      const key = [from.toLowerCase(), to.toLowerCase(), kind, level ?? ''].join('\n');
      if (!ledger.relationships.has(key)) {
        ledger.relationships.set(key, relationship);
      }
    },

    problem(source, report) {
      record(sourceOf(ledger, source), collector, report, 'partial');
    },

    failed(source, report) {
      record(sourceOf(ledger, source), collector, report, 'failed');
    },

    attempt: (source, about, read) => attempt(self, source, about, read),
  };
  return self;
}

function sourceOf(ledger: Ledger, id: string): Source {
  const source = ledger.sources.get(id);
  if (!source) {
    throw new Error(`no source ${id} was declared`);
  }
  return source;
}

function record(
  source: Source,
  collector: string,
  report: ProblemReport,
  status: 'partial' | 'failed',
): void {
  const problem: Problem = { ...report, collector, types: [...(report.types ?? [])] };
  const same = source.problems.some((known) => JSON.stringify(known) === JSON.stringify(problem));
  if (!same) {
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

/** Two collectors may see one resource: the later fills in what the first did not have. */
function merged(known: Resource, more: Resource): Resource {
  return {
    ...more,
    ...known,
    tags: { ...more.tags, ...known.tags },
    properties: { ...more.properties, ...known.properties },
    unknown: union(known.unknown, more.unknown),
    defaults: union(known.defaults, more.defaults),
  };
}

function union(left: readonly string[], right: readonly string[]): string[] {
  return [...new Set([...left, ...right])].toSorted();
}
