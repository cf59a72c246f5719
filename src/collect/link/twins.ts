import type { Linking } from '../../generated/catalog-linking.ts';
import type { Relationship, Resource } from '../../generated/inventory.ts';

/** Each resource that code declares, to the live one that was made of it. */
export function twinLinks(
  code: readonly Resource[],
  live: readonly Resource[],
  { trace_tags, logical_id_tags }: Linking,
): Relationship[] {
  const byName = grouped(live, ({ name }) => [name.toLowerCase()]);
  const byTag = grouped(live, ({ tags }) =>
    [...trace_tags, ...logical_id_tags].flatMap((tag) =>
      tags[tag] === undefined ? [] : [`${tag}\n${tags[tag]}`],
    ),
  );
  return code.flatMap((declared) => {
    const tagged = (tag: string, value: string | undefined) =>
      value === undefined ? [] : (byTag.get(keyOf(declared, `${tag}\n${value}`)) ?? []);
    const found =
      byTrace(declared, trace_tags, tagged) ??
      byAddress(declared, logical_id_tags, tagged) ??
      byNameOf(declared, byName.get(keyOf(declared, declared.name.toLowerCase())) ?? []);
    return found
      ? [{ from: declared.id, to: found.live.id, kind: 'provisions' as const, evidence: found.evidence }]
      : [];
  });
}

interface Twin {
  readonly live: Resource;
  readonly evidence: string;
}

type Tagged = (tag: string, value: string | undefined) => readonly Resource[];

function grouped(
  live: readonly Resource[],
  names: (resource: Resource) => readonly string[],
): ReadonlyMap<string, Resource[]> {
  const groups = new Map<string, Resource[]>();
  for (const resource of live) {
    for (const name of names(resource)) {
      const key = keyOf(resource, name);
      const group = groups.get(key);
      if (group) group.push(resource);
      else groups.set(key, [resource]);
    }
  }
  return groups;
}

function keyOf({ type }: Resource, name: string): string {
  return `${type.toLowerCase()}\n${name}`;
}

function byTrace(declared: Resource, tags: readonly string[], tagged: Tagged): Twin | undefined {
  for (const tag of tags) {
    const value = declared.tags[tag];
    const live = onlyOne(tagged(tag, value));
    if (live) return { live, evidence: `tag ${tag} = ${value}` };
  }
  return undefined;
}

function byAddress(declared: Resource, tags: readonly string[], tagged: Tagged): Twin | undefined {
  const address = declared.origin.kind === 'code' ? declared.origin.address : undefined;
  for (const tag of tags) {
    const live = onlyOne(tagged(tag, address));
    if (live && agrees(declared, live)) return { live, evidence: `tag ${tag} = ${address}` };
  }
  return undefined;
}

/** A name that is known as a whole, where nothing else that is known speaks against it. */
function byNameOf(declared: Resource, candidates: readonly Resource[]): Twin | undefined {
  if (declared.name === '' || declared.name.includes('${')) return undefined;
  const live = onlyOne(candidates.filter((other) => agrees(declared, other)));
  return live && { live, evidence: `type and name ${declared.name}` };
}

/** Regions and groups are the same, where code says them. */
function agrees(declared: Resource, live: Resource): boolean {
  return same(declared.region, live.region) && same(declared.group ?? '', live.group ?? '');
}

/** Azure writes regions in two ways: West Europe, westeurope. */
function same(declared: string, live: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(' ', '');
  return declared === '' || declared.includes('${') || live === '' || plain(declared) === plain(live);
}

function onlyOne(candidates: readonly Resource[]): Resource | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}
