import type { Resource } from '../../generated/inventory.ts';
import { escaped } from './mapping/attribute.ts';
import { identifying, isUnknown, isWholeToken } from './token.ts';

/**
 * Keeps unknown what a normaliser took for absent: of a text where its provider gives an object it knows nothing, and it may have
 * put defaults there. Texts that came through are left for `settle`.
 *
 * @param configuration what was normalised, with tokens.
 */
export function keepUnknown(
  resource: Resource,
  configuration: Readonly<Record<string, unknown>> | undefined,
): Resource {
  const lost: string[] = [];
  const properties = kept(resource.properties, configuration, '/properties', lost);
  if (lost.length === 0) return resource;
  const pointers = new Set(lost);
  return {
    ...resource,
    properties: properties as Resource['properties'],
    unknown: [...new Set([...resource.unknown, ...lost])],
    defaults: resource.defaults.filter((pointer) => !isBelow(pointer, pointers)),
  };
}

const gone = Symbol('gone');

/** A value beside what was configured there, without what stands in the place of something unknown. */
function kept(value: unknown, configured: unknown, pointer: string, lost: string[]): unknown {
  if (isUnknown(configured)) {
    if (value === configured) return value;
    // Of a text that is known in part a normaliser may say that the rest is a name, which decides nothing.
    if (!isWholeToken(configured) && value === identifying(configured)) return value;
    lost.push(pointer);
    return gone;
  }
  if (!isObject(configured)) return value;
  if (!isObject(value)) {
    for (const [name, inner] of Object.entries(configured)) kept(gone, inner, below(pointer, name), lost);
    return value;
  }
  const entries = Object.entries(value).map(([name, inner]) => {
    const own = Object.hasOwn(configured, name) ? configured[name] : undefined;
    return [name, kept(inner, own, below(pointer, name), lost), inner] as const;
  });
  for (const [name, inner] of Object.entries(configured)) {
    if (!Object.hasOwn(value, name)) kept(gone, inner, below(pointer, name), lost);
  }
  // Items of lists stay: those after them would move.
  return Array.isArray(value)
    ? entries.map(([, inner, before]) => (inner === gone ? before : inner))
    : Object.fromEntries(entries.filter(([, inner]) => inner !== gone));
}

function below(pointer: string, name: string): string {
  return `${pointer}/${escaped(name)}`;
}

function isBelow(pointer: string, pointers: ReadonlySet<string>): boolean {
  for (let rest = pointer; rest !== ''; rest = rest.slice(0, rest.lastIndexOf('/'))) {
    if (pointers.has(rest)) return true;
  }
  return false;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
