import type { Bom, BomItem, BomKind, BomReference, BomWhere } from '../generated/bom.ts';
import type { Inventory, Resource, Source } from '../generated/inventory.ts';
import { present, objectsIn, textIn, textsIn } from '../collect/untrusted-json.ts';
import { compare } from '../inventory/order.ts';
import { factsOf } from './facts.ts';
import { gapsOf } from './gaps.ts';
import { bomKinds } from './kinds.ts';
import { reachOf } from './reach.ts';
import { relationsOf } from './relations.ts';
import { thingsOf } from './things.ts';

/**
 * The AI bill of materials of a document: schemas/bom.schema.json.
 *
 * @param kinds those that are wanted; what others refer to of the rest is no longer marked as listed.
 */
export function bomOf(inventory: Inventory, kinds: readonly BomKind[] = bomKinds): Bom {
  const things = thingsOf(inventory);
  const relations = relationsOf(things);
  const gaps = gapsOf(inventory);
  const all = [...things.listed].flatMap(([node, thing]): BomItem[] => {
    const related = relations.get(node);
    if (!related) return [];
    const { id, kind, name, resource } = thing;
    return [
      {
        id,
        kind,
        name,
        ...(resource ? { type: resource.type } : { named_only: true }),
        ...factsOf(thing),
        ...reachOf(
          resource,
          related.callers.some(({ edge }) => edge === 'exposes'),
        ),
        where: whereOf(resource),
        tags: resource?.tags ?? {},
        ...related,
        advisories: advisoriesOf(resource),
        incomplete: gaps(thing),
      },
    ];
  });
  const wanted = all.filter(({ kind }) => kinds.includes(kind)).toSorted(byKind);
  const listed = new Set(wanted.map(({ id }) => id));
  return {
    schema: 'keelson.bom/v1',
    tool: inventory.tool,
    collected_at: inventory.collected_at,
    complete: inventory.sources.every(({ status }) => status === 'complete'),
    ...(wanted.length < all.length && { kinds: bomKinds.filter((kind) => kinds.includes(kind)) }),
    sources: inventory.sources.map(withoutWaivers),
    items: wanted.map((item) => withListed(item, listed)),
  };
}

/** Waivers are about findings. */
function withoutWaivers(source: Source): Source {
  const { waivers: _, ...rest } = source;
  return rest;
}

function byKind(left: BomItem, right: BomItem): number {
  return (
    bomKinds.indexOf(left.kind) - bomKinds.indexOf(right.kind) ||
    compare(left.name, right.name) ||
    compare(left.id, right.id)
  );
}

function withListed(item: BomItem, listed: ReadonlySet<string>): BomItem {
  const marked = (list: readonly BomReference[]) =>
    list.map((reference) => ({ ...reference, listed: listed.has(reference.id) }));
  return {
    ...item,
    uses: marked(item.uses),
    data: marked(item.data),
    produces: marked(item.produces),
    part_of: marked(item.part_of),
    code: marked(item.code),
    callers: marked(item.callers),
    runs_as: marked(item.runs_as),
  };
}

function whereOf(resource: Resource | undefined): BomWhere {
  if (!resource) return {};
  const { cloud, account, region, group, origin, properties } = resource;
  const locations = textsIn(properties['locations']);
  const said = (text: string | undefined) => (text === '' ? undefined : text);
  return {
    cloud,
    source: origin.source,
    ...present({ account: said(account), region: said(region), group: said(group) }),
    ...(origin.kind === 'code' && { file: origin.file, line: origin.line }),
    ...(locations.length > 1 && { locations: [...locations] }),
  };
}

function advisoriesOf(resource: Resource | undefined): string[] {
  const ids = objectsIn(resource?.properties['advisories']).flatMap(({ id }) => textIn(id) ?? []);
  return [...new Set(ids)].toSorted(compare);
}
