import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown } from '../../code/token.ts';
import { parentId } from './parents.ts';

/** Types that are resources of their own in code, and lists of their parents in what is read of Azure: property by type. */
const lists: Readonly<Record<string, string>> = {
  'Microsoft.Search/searchServices/sharedPrivateLinkResources': 'sharedPrivateLinkResources',
  'Microsoft.ApiManagement/service/backends': 'backends',
  'Microsoft.Network/networkSecurityGroups/securityRules': 'securityRules',
};

/** The same, of which a parent has one. */
const objects: Readonly<Record<string, string>> = {
  'Microsoft.Storage/storageAccounts/blobServices': 'blobService',
};

/** The same, which have several by their names: `web` is the configuration, others are what is set by it. */
const siteConfiguration = 'Microsoft.Web/sites/config';

export const partTypes = [...Object.keys(lists), ...Object.keys(objects), siteConfiguration];

const isPart = ({ type }: NativeResource) => partTypes.includes(type);

/** Resources with what code declares of them elsewhere. */
export function withParts(resources: readonly NativeResource[]): NativeResource[] {
  const [whole, parts] = [resources.filter((resource) => !isPart(resource)), resources.filter(isPart)];
  if (parts.length === 0) return whole;
  const byParent = Map.groupBy(parts, ({ id }) => parentId(id).toLowerCase());
  return whole.map((resource) => (byParent.get(resource.id.toLowerCase()) ?? []).reduce(joined, resource));
}

function joined(resource: NativeResource, { type, name, configuration }: NativeResource): NativeResource {
  if (type === siteConfiguration) return name === 'web' ? withSettings(resource, configuration) : resource;
  const only = objects[type];
  if (only !== undefined) {
    return { ...resource, configuration: { ...resource.configuration, [only]: configuration } };
  }
  const list = lists[type] ?? '';
  const known = resource.configuration[list];
  const items: unknown[] = Array.isArray(known) ? known : [];
  return {
    ...resource,
    configuration: { ...resource.configuration, [list]: [...items, { name, properties: configuration }] },
  };
}

function withSettings(resource: NativeResource, settings: NativeResource['configuration']): NativeResource {
  const own = resource.configuration['siteConfig'];
  if (isUnknown(own)) return resource;
  return {
    ...resource,
    configuration: {
      ...resource.configuration,
      siteConfig: { ...(typeof own === 'object' ? own : {}), ...settings },
    },
  };
}
