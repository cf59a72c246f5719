import type { AiFacts, Resource, ResourceKind } from '../../../generated/inventory.ts';
import { sourceOf, subscriptionOf, type GraphRow } from '../session/session.ts';

export interface ResourceFacts {
  /** Native type, in its official casing. */
  readonly type: string;
  readonly kind: ResourceKind;
  /** Values that Azure documents for properties it leaves out, by name. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Region of the parent, for children that have none of their own. */
  readonly region?: string;
  readonly tags?: Resource['tags'];
  readonly ai?: AiFacts;
}

// They change without the configuration changing, or name persons.
const noise = new Set([
  'provisioningState',
  'systemData',
  'dateCreated',
  'createdAt',
  'creationTime',
  'lastModifiedAt',
  'lastModifiedTime',
  'lastModifiedTimeUtc',
  'modifiedOn',
  'createdOn',
  'createdBy',
  'updatedOn',
  'updatedBy',
  'etag',
  'eTag',
  'callRateLimit',
  'internalId',
  'leaseState',
  'leaseStatus',
  'leaseDuration',
  'statusOfPrimary',
  'statusOfSecondary',
  'lastGeoFailoverTime',
  'freeTrialRemainingTime',
]);

/**
 * The resource of a Resource Graph row or a Resource Manager object. `kind`, `identity` and `sku`, which lie
 * beside ARM's properties, come to lie among them, where no property has their name.
 */
export function resourceOf(row: GraphRow, facts: ResourceFacts): Resource {
  const own = Object.fromEntries(
    Object.entries(present(row.properties ?? {})).filter(([name]) => !noise.has(name)),
  );
  const around = present({ kind: row.kind === '' ? null : row.kind, identity: row.identity, sku: row.sku });
  const missing = Object.entries(facts.defaults ?? {}).filter(([name]) => !(name in own));
  const group = /\/resourceGroups\/([^/]+)/i.exec(row.id)?.[1] ?? row.resourceGroup ?? undefined;
  return {
    id: row.id,
    cloud: 'azure',
    type: facts.type,
    kind: facts.kind,
    name: row.name,
    account: subscriptionOf(row.id),
    region: row.location ?? facts.region ?? 'global',
    ...(group !== undefined && { group }),
    tags: { ...(row.tags ?? facts.tags) },
    origin: { kind: 'live', source: sourceOf(row.id) },
    properties: { ...around, ...own, ...Object.fromEntries(missing) },
    unknown: [],
    defaults: missing.map(([name]) => `/properties/${name}`),
    ...(facts.ai && { ai: facts.ai }),
  };
}

/** Azure writes null where a property is not set: to say it is absent is the same, and what schemas expect. */
function present(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined)
      .map(([name, inner]) => [name, presentIn(inner)]),
  );
}

function presentIn(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(presentIn);
  }
  return typeof value === 'object' && value !== null ? present(value as Record<string, unknown>) : value;
}

/** A resource of which something could not be read. */
export function withUnknown(resource: Resource, pointers: readonly string[]): Resource {
  return pointers.length === 0
    ? resource
    : { ...resource, unknown: [...new Set([...resource.unknown, ...pointers])] };
}

/** A value inside a resource's properties, by names. */
export function property(resource: Pick<Resource, 'properties'>, ...names: string[]): unknown {
  return names.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
    resource.properties,
  );
}

/** The same, where it is text that says something. */
export function text(resource: Pick<Resource, 'properties'>, ...names: string[]): string | undefined {
  const value = property(resource, ...names);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
