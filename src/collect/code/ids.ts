import type { NativeResource } from './declaration.ts';
import type { Declared } from './settle.ts';
import { identityPart } from './token.ts';

/** What the document calls things of a repository: `code:<repository>/<what>`. */
export function codeId(repository: string, what: string): string {
  return `code:${repository}${what === '' ? '' : `/${what}`}`;
}

export interface Identified {
  readonly resources: readonly NativeResource[];
  readonly declared: Declared;
  /** The resource that has this native id. */
  of(native: string): NativeResource | undefined;
}

/**
 * Gives every resource of a root a native id of its own. Where two have the same, because their names are not known or a
 * condition chooses between them, the first keeps it: it is what references mean.
 */
export function identified(
  repository: string,
  root: string,
  resources: readonly NativeResource[],
): Identified {
  const byKey = new Map<string, NativeResource>();
  const own = resources.map((resource) => {
    const unique = byKey.has(keyOf(resource.id))
      ? { ...resource, id: `${resource.id}${identityPart(resource.declared.address)}` }
      : resource;
    byKey.set(keyOf(unique.id), unique);
    return unique;
  });
  const of = (native: string) => byKey.get(keyOf(native));
  return {
    resources: own,
    of,
    declared: {
      idOf(native) {
        const resource = of(native);
        return resource && codeId(repository, `${root}#${resource.declared.address}`);
      },
      uncertain: (native) => of(native)?.declared.uncertain,
    },
  };
}

/** Azure's ids alone begin with one slash, and are compared without case. */
function keyOf(id: string): string {
  return /^\/(?!\/)/.test(id) ? id.toLowerCase() : id;
}
