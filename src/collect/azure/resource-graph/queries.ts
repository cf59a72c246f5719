/** Columns that a collector needs of a resource. `id` must be among them, or Resource Graph gives no next page. */
const columns =
  'id, name, type, kind, location, resourceGroup, subscriptionId, tags, sku, identity, properties';

/** All resources of some types, in the order that paging needs. */
export function resourcesQuery(types: readonly string[]): string {
  const names = types
    .map((type) => `'${type.toLowerCase()}'`)
    .toSorted()
    .join(', ');
  return `resources | where type in~ (${names}) | project ${columns} | order by id asc`;
}

export const subscriptionsQuery =
  "resourcecontainers | where type =~ 'microsoft.resources/subscriptions' | project id, subscriptionId, name | order by id asc";

/** Role assignments and role definitions, from the table of authorization resources. */
export function authorizationQuery(type: 'roleassignments' | 'roledefinitions'): string {
  return `authorizationresources | where type =~ 'microsoft.authorization/${type}' | project id, name, type, properties | order by id asc`;
}
