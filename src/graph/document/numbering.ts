import type { Resource } from '../../generated/inventory.ts';
import { idTable } from './id-table.ts';

/** Numbers for ids: first those of resources, then those of what lies beyond them. */
export interface Numbering {
  /** Ids that are no resources', in the order of their numbers. */
  readonly beyond: readonly string[];
  /** The number of an id; a new one where it is seen for the first time. */
  numberOf(id: string): number;
  /** The numbers of many ids, `atOnce` at most. */
  numberEach(ids: readonly string[], count: number, into: Uint32Array): void;
  /** The same, quick where ids come in about the order of the resources, each several times in a row. */
  inOrder(): (id: string) => number;
  nodeOf(id: string): number | undefined;
  /** Ids that were numbered and are not spelled as a resource's. */
  spellings(): Iterable<string>;
}

/** So many resources without edges are passed over before an id is looked up. */
const lookedAhead = 8;

/** Azure spells ids in several ways, and what else there is has them as they are. */
export function numbering(resources: readonly Resource[]): Numbering {
  const { exact, lower, isOnce } = numbersOf(resources);
  // By themselves: with them the many ids of resources would lie in a larger map, which is slower.
  const spelled = new Map<string, number>();
  const beyond: string[] = [];
  const known = (id: string) => exact.get(id) ?? spelled.get(id);
  const inLowerCase = (id: string) => lower.get(id) ?? known(id);
  const numberOf = (id: string) => {
    const own = known(id);
    if (own !== undefined) return own;
    // This spelling is known from now on.
    const number = inLowerCase(id.toLowerCase()) ?? resources.length + beyond.push(id) - 1;
    spelled.set(id, number);
    return number;
  };
  return {
    beyond,
    numberOf,
    numberEach(ids, count, into) {
      exact.getEach(ids, count, into);
      for (let index = 0; index < count; index += 1) {
        const found = into[index] as number;
        into[index] = found === 0 ? numberOf(ids[index] as string) : found - 1;
      }
    },
    inOrder() {
      if (!isOnce) return numberOf;
      let last = 0;
      return (id) => {
        const end = Math.min(last + lookedAhead, resources.length);
        for (let node = last; node < end; node += 1) if (resources[node]?.id === id) return (last = node);
        return (last = numberOf(id));
      };
    },
    nodeOf: (id) => known(id) ?? inLowerCase(id.toLowerCase()),
    spellings: () => spelled.keys(),
  };
}

/** Numbers by id, and of Azure's by what spellings have in common. What is there several times has the number of the last. */
function numbersOf(resources: readonly Resource[]) {
  const exact = idTable(resources.length);
  const lower = idTable(0);
  let ofAzure = 0;
  for (let index = 0; index < resources.length; index += 1) {
    const { id, cloud } = resources[index] as Resource;
    exact.set(id, index);
    if (cloud !== 'azure') continue;
    ofAzure += 1;
    lower.set(id.toLowerCase(), index);
  }
  const isOnce = exact.size === resources.length && lower.size === ofAzure;
  if (!isOnce) {
    for (const { id, cloud } of resources) {
      if (cloud === 'azure') exact.set(id, lower.get(id.toLowerCase()) as number);
    }
  }
  return { exact, lower, isOnce };
}
