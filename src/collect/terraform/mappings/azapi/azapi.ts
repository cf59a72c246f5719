import type { Place } from '../../../../generated/inventory.ts';
import type { Declaration, NativeResource } from '../../../code/declaration.ts';
import { at } from '../../../code/mapping/attribute.ts';
import { holderOf, type Holder } from '../../../code/mapping/template.ts';
import { identityPart, isUnknown, unknownValue } from '../../../code/token.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Resources of the provider azapi, whose bodies are those of Resource Manager already.
 * https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource
 *
 * @param others native resources of the same root, which `azapi_update_resource` may change.
 */
export function withAzapi(
  declarations: readonly Declaration[],
  others: readonly NativeResource[],
): NativeResource[] {
  const own = declarations.filter(({ type }) => type === 'azapi_resource').map(nativeOf);
  const updates = declarations.filter(({ type }) => type === 'azapi_update_resource');
  return [...others, ...own].map((resource) =>
    updates
      .filter((update) => idOf(holderOf(update)).toLowerCase() === resource.id.toLowerCase())
      .reduce(updated, resource),
  );
}

/** The id that others read of an azapi resource; undefined for other attributes. */
export function azapiAttribute(type: string, attribute: string, holder: Holder): string | undefined {
  return type === 'azapi_resource' && attribute === 'id' ? idOf(holder) : undefined;
}

function nativeOf(declaration: Declaration): NativeResource {
  const holder = holderOf(declaration);
  const { values, address, file, place } = declaration;
  return {
    cloud: 'azure',
    type: typeOf(holder),
    id: idOf(holder),
    name: textAt(holder, 'name') ?? identityPart(`${address}.name`),
    ...(textAt(holder, 'location') !== undefined && { region: textAt(holder, 'location') as string }),
    tags: (at(values, 'tags') ?? {}) as NativeResource['tags'],
    configuration: { ...identityOf(values), ...bodyOf(values) },
    places: placesOf(declaration),
    declared: { address, file, place, ...(declaration.incomplete && { incomplete: true }) },
  };
}

/** The native type without its API version. */
function typeOf(holder: Holder): string {
  return (textAt(holder, 'type') ?? '').replace(/@.*$/, '');
}

/** A child lies below its parent; a resource below the group, with its provider between. */
function idOf(holder: Holder): string {
  const named = textAt(holder, 'resource_id');
  if (named !== undefined) return named;
  const type = typeOf(holder);
  const parent = textAt(holder, 'parent_id') ?? identityPart(`${holder.address}.parent_id`);
  const name = textAt(holder, 'name') ?? identityPart(`${holder.address}.name`);
  const segments = type.split('/');
  return segments.length > 2 ? `${parent}/${segments.at(-1)}/${name}` : `${parent}/providers/${type}/${name}`;
}

function textAt(holder: Holder, path: string): string | undefined {
  const value = holder.attribute(path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function identityOf(values: Fields): Fields {
  const identity = at(values, 'identity');
  if (identity === undefined) return {};
  if (isUnknown(identity)) return { identity };
  const [type, ids] = [at(identity, 'type'), at(identity, 'identity_ids')];
  const assigned = Array.isArray(ids)
    ? { userAssignedIdentities: Object.fromEntries(ids.map((id: unknown) => [String(id), {}])) }
    : {};
  return { identity: { ...(type !== undefined && { type }), ...assigned } };
}

/** The body, which older versions take as JSON, with what lies beside its properties among them. */
function bodyOf(values: Fields): Fields {
  const body = parsed(at(values, 'body'));
  if (isUnknown(body)) return { properties: body };
  if (typeof body !== 'object' || body === null) return {};
  const { properties, kind, sku, identity } = body as Fields;
  return {
    ...(kind !== undefined && { kind }),
    ...(sku !== undefined && { sku }),
    ...(identity !== undefined && { identity }),
    ...(typeof properties === 'object' ? (properties as Fields) : {}),
  };
}

function parsed(body: unknown): unknown {
  if (typeof body !== 'string' || !body.trimStart().startsWith('{')) return body;
  try {
    return JSON.parse(body);
  } catch {
    return unknownValue('body');
  }
}

function placesOf({ places }: Declaration): Map<string, Place> {
  return new Map(
    [...places].flatMap(([pointer, place]) => {
      const path = /^\/body\/(?:properties)?(.*)$/.exec(pointer)?.[1];
      return path ? [[path.startsWith('/') ? path : `/${path}`, place] as const] : [];
    }),
  );
}

function updated(resource: NativeResource, update: Declaration): NativeResource {
  return { ...resource, configuration: mergedInto(resource.configuration, bodyOf(update.values)) };
}

function mergedInto(base: Fields, more: Fields): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(more)) {
    const known = merged[name];
    merged[name] = isFields(known) && isFields(value) ? mergedInto(known, value) : value;
  }
  return merged;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
