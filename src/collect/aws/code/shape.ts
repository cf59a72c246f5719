import type { NativeResource } from '../../code/declaration.ts';
import { unknownValue } from '../../code/token.ts';
import { edgePaths, listPaths, objectPaths } from './edge-paths.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A configuration in the shape that normalisers count on, as the services answer: lists of objects where they go through lists, and
 * texts where they read names. Code may say anything else; that is not known then, and never taken for absent (`keepUnknown`).
 */
export function inShape(native: NativeResource): NativeResource {
  const steps: readonly (readonly [paths: readonly string[], change: (value: unknown) => unknown])[] = [
    [edgePaths.map(([path]) => path), text],
    [listPaths, objects],
    [objectPaths, object],
  ];
  let configuration: unknown = native.configuration;
  for (const [paths, change] of steps) {
    for (const path of paths) configuration = changed(configuration, path.split('.'), change);
  }
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
function changed(
  value: unknown,
  [name, ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): unknown {
  if (name === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => changed(item, [name, ...rest], change));
  if (!isFields(value) || !Object.hasOwn(value, name)) return value;
  const inner = changed(value[name], rest, change);
  if (inner === value[name]) return value;
  const { [name]: _, ...others } = value;
  return inner === undefined ? others : { ...others, [name]: inner };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
