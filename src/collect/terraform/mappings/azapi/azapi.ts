import type { Place } from '../../../../generated/inventory.ts';
import type { Declaration, NativeResource } from '../../../code/declaration.ts';
import { at } from '../../../code/mapping/attribute.ts';
import { holderOf, type Holder } from '../../../code/mapping/template.ts';
import { identityPart, isUnknown } from '../../../code/token.ts';
import { isFields, updated, type Fields, type Update } from './update.ts';

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
  return updated([...others, ...own], declarations.filter(isUpdate).map(updateOf));
}

/** The id that others read of an azapi resource; undefined for other attributes. */
export function azapiAttribute(type: string, attribute: string, holder: Holder): string | undefined {
  return type === 'azapi_resource' && attribute === 'id' ? idOf(holder) : undefined;
}

function nativeOf(declaration: Declaration): NativeResource {
  const holder = holderOf(declaration);
  const { values, address, file, place } = declaration;
  const body = bodyOf(values);
  const region = textAt(holder, 'location') ?? body.region;
  const incomplete = declaration.incomplete ?? body.configuration === undefined;
  return {
    cloud: 'azure',
    type: typeOf(holder),
    id: idOf(holder),
    name: textAt(holder, 'name') ?? identityPart(`${address}.name`),
    ...(region !== undefined && { region }),
    tags: tagsOf(at(values, 'tags')),
    configuration: { ...identityOf(values), ...body.configuration },
    places: placesOf(declaration),
    declared: { address, file, place, ...(incomplete && { incomplete }) },
  };
}

function tagsOf(tags: unknown): NativeResource['tags'] {
  return Object.fromEntries(
    Object.entries(isFields(tags) ? tags : {}).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    ),
  );
}

function isUpdate({ type, values }: Declaration): boolean {
  if (type === 'azapi_update_resource') return true;
  // An action without a name is a request to the resource itself.
  if (type !== 'azapi_resource_action' || at(values, 'action') !== undefined) return false;
  const method = at(values, 'method');
  return typeof method === 'string' && (isUnknown(method) || /^(PUT|PATCH)$/i.test(method));
}

function updateOf(declaration: Declaration): Update {
  const holder = holderOf(declaration);
  return {
    address: declaration.address,
    type: typeOf(holder),
    id: idOf(holder),
    configuration: declaration.incomplete ? undefined : bodyOf(declaration.values).configuration,
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
    ? {
        userAssignedIdentities: Object.fromEntries(
          ids.filter((id) => typeof id === 'string').map((id) => [id, {}]),
        ),
      }
    : {};
  return { identity: { ...(type !== undefined && { type }), ...assigned } };
}

interface AzapiBody {
  readonly region: string | undefined;
  /** Undefined where it is not known. */
  readonly configuration: Fields | undefined;
}

/** The body, which older versions take as JSON, with what lies beside its properties among them. */
function bodyOf(values: Fields): AzapiBody {
  const body = parsed(at(values, 'body') ?? {});
  if (!isFields(body)) return { region: undefined, configuration: undefined };
  const { properties = {}, kind, sku, identity, location } = body;
  return {
    region: typeof location === 'string' ? location : undefined,
    configuration: isFields(properties)
      ? {
          ...(kind !== undefined && { kind }),
          ...(sku !== undefined && { sku }),
          ...(identity !== undefined && { identity }),
          ...properties,
        }
      : undefined,
  };
}

function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
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
