import type { Declaration, NativeResource } from '../declaration.ts';
import { isUnknown } from '../token.ts';
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
    for (const declaration of declarations.filter(({ type }) => part.from.includes(type))) {
      joinPart(part, declaration, made, mappings);
    }
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

function sourceOf({ values, places }: Declaration) {
  return { values, pointer: '', places };
}

/** A part goes to the resource it names; where that is not known, each that it may be is unknown there. */
function joinPart(
  part: PartMapping,
  declaration: Declaration,
  made: readonly Made[],
  mappings: MappingIndex,
): void {
  const candidates = made.filter(({ declaration: other }) => part.partOf.includes(other.type));
  const named = at(declaration.values, part.by);
  const owners = candidates.filter(({ declaration: other }) => holds(other, part.equals, named, mappings));
  const content = newConfiguration();
  putConstants(part.constants, content);
  mapAttributes(sourceOf(declaration), part.properties, content);

  for (const { configuration, declaration: owner } of owners) {
    put(configuration, part.at, content.properties, undefined);
    if (part.at.endsWith('[]') || owner.file !== declaration.file) continue;
    const above = part.at === '' ? '' : `/${part.at.replaceAll('.', '/')}`;
    for (const [pointer, place] of content.places) configuration.places.set(above + pointer, place);
  }
  if (owners.length === 0 && isUnknown(named)) {
    for (const { configuration } of candidates) putUnknowns(part, content, configuration, named);
  }
}

function putUnknowns(
  { at: path }: PartMapping,
  content: Configuration,
  configuration: Configuration,
  unknown: string,
): void {
  if (path !== '') {
    put(configuration, path.replace(/\[\]$/, ''), unknown, undefined);
    return;
  }
  for (const name of Object.keys(content.properties)) put(configuration, name, unknown, undefined);
}

function holds(other: Declaration, attribute: string, named: unknown, mappings: MappingIndex): boolean {
  if (typeof named !== 'string') return false;
  const own = at(other.values, attribute);
  return own === named || computedAttribute(mappings, other.type, attribute, holderOf(other)) === named;
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
