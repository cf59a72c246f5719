import type { Place } from '../../../generated/inventory.ts';
import type { Declaration } from '../../code/declaration.ts';
import type { FileProblem } from '../../code/format.ts';
import { literal } from '../../code/token.ts';
import { configurationOf, missingPaths } from './configuration.ts';
import { fieldsOf, isFields, textOf, type Fields } from './document.ts';
import { writeKnownIds } from './known-ids.ts';
import { placesOf } from './places.ts';
import { resolveReferences, type Computed, type Unresolved } from './resolve.ts';
import { plannedResources, type PlannedResource } from './resources.ts';
import { plannedValues } from './values.ts';

export interface PlanOptions {
  /** Path of the plan in the tree. */
  readonly file: string;
  /** What attributes will be that are not known before deployment. */
  readonly computed: Computed;
  /** Attributes of a type that `computed` can tell. */
  readonly attributes: (type: string) => readonly string[];
}

export interface ReadPlan {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly FileProblem[];
}

/**
 * The resources that a plan or a state in the JSON of `terraform show -json` has, in all its modules.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export function readPlan(text: string, options: PlanOptions): ReadPlan {
  const document = parsed(text);
  if (!document)
    return { declarations: [], problems: [{ code: 'invalid', message: 'the file is no JSON object' }] };
  const unsupported = unsupportedVersion(document);
  if (unsupported) return { declarations: [], problems: [unsupported] };
  const { resources, whole } = plannedResources(document);
  const configuration = configurationOf(document);
  const found = resources.map((resource): Unresolved => {
    const { module, key } = resource;
    const provider = configuration.provider(module, key);
    return {
      resource,
      ...valuesOf(resource, configuration.resource(module, key)),
      ...(provider && { provider }),
    };
  });
  resolveReferences(found, configuration, options.computed);
  writeKnownIds(found, options.attributes, options.computed);
  const places = placesOf(text, new Set(resources.map(({ address }) => address)));
  return {
    declarations: found.map((one) => declarationOf(one, places.get(one.resource.address), options.file)),
    problems: problemsOf(document, whole),
  };
}

function parsed(text: string): Fields | undefined {
  try {
    const document: unknown = JSON.parse(text);
    return isFields(document) ? document : undefined;
  } catch {
    // The message of the error would quote the text.
    return undefined;
  }
}

/** 0.1 came with Terraform 0.12; within 1, new versions only add. */
function unsupportedVersion(document: Fields): FileProblem | undefined {
  const version = textOf(document['format_version']);
  if (version === '' || /^[01](?:\.|$)/.test(version)) return undefined;
  return {
    code: 'unsupported',
    message: `the plan has format version ${literal(version).slice(0, 20)}, which this Keelson does not know: update it`,
  };
}

function problemsOf(document: Fields, whole: boolean): FileProblem[] {
  const problems: FileProblem[] = [];
  if (!whole)
    problems.push({ code: 'too_large', message: 'modules are nested too deep: not all are judged' });
  if (document['errored'] === true) {
    const message = 'the plan ended with an error: resources may be missing. Mend the code and plan again';
    problems.push({ code: 'invalid', message });
  } else if (document['complete'] === false) {
    const message = 'the plan is not complete: what it was not asked for, or puts off, is not judged';
    problems.push({ code: 'unresolved', message });
  }
  return problems;
}

/** Values with their unknown paths. A document that does not say what is unknown has no value where something is. */
function valuesOf(
  { address, after, unknown, sensitive }: PlannedResource,
  expressions: Fields,
): Pick<Unresolved, 'values' | 'unknown'> {
  if (unknown !== undefined) return plannedValues(address, after, unknown, sensitive);
  const missing = missingPaths(expressions, after);
  return plannedValues(address, after, marksOf(missing), sensitive);
}

/** Marks as `after_unknown` has them. */
function marksOf(paths: readonly (readonly (string | number)[])[]): unknown {
  const marks: Record<string, unknown> = {};
  for (const path of paths) {
    let holder = marks;
    for (const [at, step] of path.entries()) {
      const isLast = at === path.length - 1;
      const known = Object.hasOwn(holder, step) ? holder[step] : undefined;
      const inner = isLast ? true : (known ?? (typeof path[at + 1] === 'number' ? [] : {}));
      Object.defineProperty(holder, step, {
        value: inner,
        writable: true,
        enumerable: true,
        configurable: true,
      });
      holder = inner as Record<string, unknown>;
    }
  }
  return marks;
}

const firstLine: Place = { line: 1, column: 1, end_line: 1, end_column: 1 };

function declarationOf(
  { resource, values, provider }: Unresolved,
  place: Place | undefined,
  file: string,
): Declaration {
  return {
    type: literal(resource.type),
    address: literal(resource.address),
    file,
    place: place ?? firstLine,
    values,
    places: new Map(),
    // Nothing of it is known, so what is absent may be there.
    ...(resource.unknown === true && { incomplete: true }),
    ...(provider && { provider: fieldsOf(provider) }),
  };
}
