import type { Resource } from '../../../generated/inventory.ts';
import { bucketArnOfUri, keyArn } from './arn.ts';
import { edgesFrom, plain, resourceIn, type EdgeTarget, type Found } from './found.ts';
import type { AwsScope } from '../session/scope.ts';
import type { Tagged } from './tags.ts';

/** What a type is made of: where it names others, by dotted path through objects and lists. */
export interface DefinitionShape {
  readonly type: string;
  readonly kind: Resource['kind'];
  readonly roles?: readonly string[];
  readonly keys?: readonly string[];
  /** Places that it writes to, was trained on and reads. */
  readonly buckets?: readonly string[];
  readonly trained?: readonly string[];
  readonly reads?: readonly string[];
  readonly models?: readonly string[];
  /** Members that are no configuration, beside times and states. */
  readonly noise?: readonly string[];
  /** Whose service it is. */
  readonly provider?: string;
}

type EdgeKind = EdgeTarget[0];

/** Times, and failures, which may quote anything. */
const noise = ['CreationTime', 'LastModifiedTime', 'FailureReason', 'NextToken'];

/** Where a type names others, and what they are to it. */
export function edgePathsOf({
  roles = [],
  keys = [],
  buckets = [],
  trained = [],
  reads = [],
  models = [],
}: DefinitionShape): (readonly [path: string, kind: EdgeKind])[] {
  const named: readonly (readonly [EdgeKind, readonly string[]])[] = [
    ['runs-as', roles],
    ['encrypted-by', keys],
    ['writes', buckets],
    ['trained-on', trained],
    ['reads', reads],
    ['uses-model', models],
  ];
  return named.flatMap(([kind, paths]) => paths.map((path) => [path, kind] as const));
}

/** @param details undefined when they could not be read. */
export function normaliseDefinition(
  scope: AwsScope,
  shape: DefinitionShape,
  { id, name }: { readonly id: string; readonly name: string },
  details: object | undefined,
  { tags, unknown }: Tagged = { tags: {}, unknown: [] },
): Found {
  const { type, kind, provider } = shape;
  const paths = edgePathsOf(shape);
  return {
    resource: resourceIn(scope, {
      id,
      type,
      kind,
      name,
      tags,
      properties: details ? plain(details, [...noise, ...(shape.noise ?? [])]) : {},
      unknown: details
        ? unknown
        : [...unknown, '/properties', ...paths.map(([, edge]) => `/related/${edge}`)],
      ...(provider !== undefined && { ai: { provider } }),
    }),
    relationships: edgesFrom(
      id,
      paths.flatMap(([path, edge]) =>
        textsAt(details, path.split('.')).map((named): EdgeTarget => [
          edge,
          target(scope, edge, named),
          path,
        ]),
      ),
    ),
  };
}

/** The id of what is named, undefined for what is none. */
function target(scope: AwsScope, edge: EdgeKind, named: string): string | undefined {
  if (edge === 'runs-as' || edge === 'uses-model') return named;
  return edge === 'encrypted-by' ? keyArn(scope, named) : bucketArnOfUri(scope, named);
}

function textsAt(value: unknown, [name, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value)) {
    const path = name === undefined ? [] : [name, ...rest];
    return value.flatMap((item) => textsAt(item, path));
  }
  if (name === undefined) return typeof value === 'string' ? [value] : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  return textsAt((value as Readonly<Record<string, unknown>>)[name], rest);
}
