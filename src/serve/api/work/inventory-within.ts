import type { Inventory, Resource, Source } from '../../../generated/inventory.ts';
import { isWithin } from '../../../store/read/reach.ts';
import type { Reach } from '../../access/actor.ts';

/**
 * The part of a document that somebody reaches. Edges that lead beyond it go, but for those to what no document describes.
 * Components, which are of no account, are for those who reach all.
 */
export function inventoryWithin(inventory: Inventory, reach: Reach): Inventory {
  if (reach === 'all') return inventory;
  const resources = inventory.resources.filter(({ account, tags }) =>
    isWithin(reach, { account, tags: tags as Readonly<Record<string, string>> }),
  );
  const idsOf = (some: typeof resources) => new Set(some.map(({ id }) => id.toLowerCase()));
  const shown = idsOf(resources);
  const hidden = idsOf(inventory.resources).difference(shown);
  const asked = new Set(resources.map(({ origin }) => origin.source));
  return {
    ...inventory,
    sources: inventory.sources
      .filter(({ id }) => asked.has(id))
      .map((source) => sourceWithin(source, resources, shown)),
    resources,
    relationships: inventory.relationships.filter(({ from, to }) => {
      const ends = [from.toLowerCase(), to.toLowerCase()];
      return ends.some((end) => shown.has(end)) && !ends.some((end) => hidden.has(end));
    }),
    components: [],
  };
}

/** Waivers are about findings, wherever they are; problems name what could not be read. */
function sourceWithin(whole: Source, resources: readonly Resource[], shown: ReadonlySet<string>): Source {
  const { waivers: _, ...source } = whole;
  return {
    ...source,
    resources: resources.filter(({ origin }) => origin.source === source.id).length,
    problems: source.problems.filter(
      ({ resource }) => resource === undefined || shown.has(resource.toLowerCase()),
    ),
  };
}
