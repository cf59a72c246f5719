import type { Resource } from '../../generated/inventory.ts';
import { keyOf } from '../../inventory/identity.ts';

/** Numbers for ids: first those of resources, then those of what lies beyond them. */
export interface Numbering {
  /** Ids that are no resources', in the order of their numbers. */
  readonly beyond: readonly string[];
  /** The number of an id; a new one where it is seen for the first time. */
  numberOf(id: string): number;
  nodeOf(id: string): number | undefined;
}

/** Azure spells ids in several ways, and what else there is has them as they are. */
export function numbering(resources: readonly Resource[]): Numbering {
  const numbers = new Map<string, number>();
  for (const [index, resource] of resources.entries()) numbers.set(keyOf(resource), index);
  const beyond: string[] = [];
  return {
    beyond,
    numberOf(id) {
      const own = numbers.get(id);
      if (own !== undefined) return own;
      // This spelling is known from now on.
      const number = numbers.get(id.toLowerCase()) ?? resources.length + beyond.push(id) - 1;
      numbers.set(id, number);
      return number;
    },
    nodeOf: (id) => numbers.get(id) ?? numbers.get(id.toLowerCase()),
  };
}
