import type { NativeResource } from '../../code/declaration.ts';
import { unknownValue } from '../../code/token.ts';
import { edgePaths, listPaths, objectPaths } from './edge-paths.ts';

type Fields = Readonly<Record<string, unknown>>;

type Change = (value: unknown) => unknown;

const changes: readonly (readonly [path: readonly string[], change: Change])[] = [
  ...edgePaths.map(([path]) => [path.split('.'), text] as const),
  ...listPaths.map((path) => [path.split('.'), objects] as const),
  ...objectPaths.map((path) => [path.split('.'), object] as const),
];

/**
 * A configuration in the shape that normalisers count on, as the services answer: lists of objects where they go through lists, and
 * texts where they read names. Code may say anything else; that is not known then, and never taken for absent (`keepUnknown`).
 */
export function inShape(native: NativeResource): NativeResource {
  let configuration: unknown = native.configuration;
  for (const [path, change] of changes) configuration = changed(configuration, path, 0, change);
  return { ...native, configuration: configuration as Fields };
}

function text(value: unknown): unknown {
  return typeof value === 'string' ? value : unknownValue('what is no text');
}

function objects(value: unknown): unknown {
  return Array.isArray(value) ? value.map((item: unknown) => (isFields(item) ? item : {})) : undefined;
}

function object(value: unknown): unknown {
  return isFields(value) ? value : undefined;
}

/** The value with what stands at a path changed, where there is something. */
function changed(value: unknown, path: readonly string[], at: number, change: Change): unknown {
  const name = path[at];
  if (name === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => changed(item, path, at, change));
  if (!isFields(value) || !Object.hasOwn(value, name)) return value;
  const inner = changed(value[name], path, at + 1, change);
  if (inner === value[name]) return value;
  const { [name]: _, ...others } = value;
  return inner === undefined ? others : { ...others, [name]: inner };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
