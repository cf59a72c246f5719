import type { Declaration, NativeResource } from '../declaration.ts';
import { isUnknown, mayBe, unknownValue } from '../token.ts';
import { at } from './attribute.ts';
import { mapAttributes, newConfiguration, put, putConstants, type Configuration } from './configuration.ts';
import type { Mappings, PartMapping, TypeMapping } from './mapping.ts';
import { fill, holderOf, type Holder } from './template.ts';

/** The tables of a language, by type. */
export interface MappingIndex {
  readonly types: ReadonlyMap<string, TypeMapping>;
  readonly parts: readonly PartMapping[];
}

export function indexOf({ types, parts }: Mappings): MappingIndex {
  return {
    types: new Map(types.flatMap((mapping) => mapping.from.map((type) => [type, mapping] as const))),
    parts,
  };
}

/**
 * What others read of a resource that it does not set itself: its id and what is made of it.
 *
 * @returns undefined where the tables do not say.
 */
export function computedAttribute(
  { types }: MappingIndex,
  type: string,
  attribute: string,
  holder: Holder,
): string | undefined {
  const mapping = types.get(type);
  if (!mapping) return undefined;
  const template = mapping.attributes?.[attribute] ?? (attribute === 'id' ? '{id}' : undefined);
  return template === undefined ? undefined : fill(template, holder, ownParts(mapping, holder));
}

/** Native resources of the declarations of one root, what is split put together. Types without a mapping are left out. */
export function nativeResources(
  declarations: readonly Declaration[],
  mappings: MappingIndex,
): NativeResource[] {
  const made = declarations.flatMap((declaration) => {
    const mapping = mappings.types.get(declaration.type);
    return mapping ? [{ declaration, mapping, configuration: configurationOf(declaration, mapping) }] : [];
  });
  for (const part of mappings.parts) {
    const own = declarations.filter(({ type }) => part.from.includes(type));
    if (own.length === 0) continue;
    const owners = ownersOf(part, made, mappings);
    for (const declaration of own) joinPart(part, declaration, owners);
  }
  return made.map(({ declaration, mapping, configuration }) => native(declaration, mapping, configuration));
}

interface Made {
  readonly declaration: Declaration;
  readonly mapping: TypeMapping;
  readonly configuration: Configuration;
}

function configurationOf(declaration: Declaration, mapping: TypeMapping): Configuration {
  const configuration = newConfiguration();
  putConstants(mapping.constants, configuration);
  mapAttributes(sourceOf(declaration), mapping.properties, configuration);
  return configuration;
}

function sourceOf({ values, places, majors }: Declaration) {
  return { values, pointer: '', places, majors };
}

/** Resources that parts may belong to, by what parts may name them by. */
interface Owners {
  readonly all: readonly Made[];
  readonly byName: ReadonlyMap<string, readonly Made[]>;
  /** Those that are called by something unknown. */
  readonly unnamed: readonly (readonly [name: string, owner: Made])[];
  /** Properties that are unknown of all already. */
  readonly lost: Set<string>;
}

function ownersOf({ partOf, equals }: PartMapping, made: readonly Made[], mappings: MappingIndex): Owners {
  const all = made.filter(({ declaration: { type } }) => partOf.includes(type));
  const byName = new Map<string, Made[]>();
  const unnamed: [string, Made][] = [];
  for (const owner of all) {
    const { declaration } = owner;
    const own = at(declaration.values, equals);
    const computed = computedAttribute(mappings, declaration.type, equals, holderOf(declaration));
    for (const name of new Set([own, computed])) {
      if (typeof name !== 'string') continue;
      byName.set(name, byName.get(name) ?? []);
      byName.get(name)?.push(owner);
      if (isUnknown(name)) unnamed.push([name, owner]);
    }
  }
  return { all, byName, unnamed, lost: new Set() };
}

/**
 * A part goes to the resource it names, and makes it unknown there if it may not be made. Where the resource is not known, each that it
 * may be is unknown there.
 */
function joinPart(part: PartMapping, declaration: Declaration, { all, byName, unnamed, lost }: Owners): void {
  const named = at(declaration.values, part.by);
  const owners = typeof named === 'string' ? (byName.get(named) ?? []) : [];
  const content = newConfiguration();
  putConstants(part.constants, content);
  mapAttributes(sourceOf(declaration), part.properties, content);

  for (const { configuration, declaration: owner } of owners) {
    if (declaration.uncertain !== undefined && declaration.uncertain !== owner.uncertain) {
      putUnknowns(pathsOf(part, content), configuration, unknownValue(declaration.uncertain));
      continue;
    }
    put(configuration, part.at, content.properties, undefined);
    if (part.at.endsWith('[]') || owner.file !== declaration.file) continue;
    const above = part.at === '' ? '' : `/${part.at.replaceAll('.', '/')}`;
    for (const [pointer, place] of content.places) configuration.places.set(above + pointer, place);
  }
  if (owners.length > 0 || typeof named !== 'string') return;
  if (isUnknown(named)) {
    const paths = pathsOf(part, content).filter((path) => !lost.has(path));
    for (const path of paths) lost.add(path);
    if (paths.length > 0) for (const { configuration } of all) putUnknowns(paths, configuration, named);
    return;
  }
  for (const [name, { configuration }] of unnamed) {
    if (mayBe(name, named)) putUnknowns(pathsOf(part, content), configuration, name);
  }
}

/** Properties that a part sets. */
function pathsOf({ at: path }: PartMapping, content: Configuration): string[] {
  return path === '' ? Object.keys(content.properties) : [path.replace(/\[\]$/, '')];
}

function putUnknowns(paths: readonly string[], configuration: Configuration, unknown: string): void {
  for (const path of paths) put(configuration, path, unknown, undefined);
}

function ownParts(mapping: TypeMapping, holder: Holder): { id: string } {
  return { id: fill(mapping.id, holder) };
}

function native(
  declaration: Declaration,
  mapping: TypeMapping,
  { properties, places }: Configuration,
): NativeResource {
  const holder = holderOf(declaration);
  const region = textAt(declaration, mapping.region) ?? textOf(declaration.provider?.['region']);
  const group = textAt(declaration, mapping.group);
  return {
    cloud: mapping.cloud,
    type: mapping.to,
    id: fill(mapping.id, holder),
    name: fill(mapping.name ?? '{name}', holder),
    ...(region !== undefined && { region }),
    ...(group !== undefined && { group }),
    ...(mapping.account !== undefined && { account: fill(mapping.account, holder) }),
    tags: tagsOf(declaration, mapping),
    configuration: properties,
    places,
    declared: {
      address: declaration.address,
      file: declaration.file,
      place: declaration.place,
      ...(declaration.incomplete && { incomplete: true }),
      ...(declaration.uncertain !== undefined && { uncertain: declaration.uncertain }),
    },
  };
}

function tagsOf(declaration: Declaration, { tags = 'tags' }: TypeMapping): Record<string, string> {
  const own = at(declaration.values, tags);
  return Object.fromEntries(
    [declaration.provider?.['default_tags'], declaration.provider?.['default_labels'], own].flatMap((map) =>
      pairsOf(map).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
    ),
  );
}

/** Tags are a map, or a list of `Key` and `Value` in either case. */
function pairsOf(tags: unknown): (readonly [string, unknown])[] {
  if (!Array.isArray(tags)) return Object.entries(typeof tags === 'object' && tags !== null ? tags : {});
  return tags.flatMap((tag: unknown) => {
    const name = at(tag, 'Key') ?? at(tag, 'key');
    return typeof name === 'string' ? [[name, at(tag, 'Value') ?? at(tag, 'value')] as const] : [];
  });
}

function textAt({ values }: Declaration, path: string | undefined): string | undefined {
  return path === undefined ? undefined : textOf(at(values, path));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
