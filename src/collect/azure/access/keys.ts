/** Operations of the control plane that hand out keys, which open the data of a resource to whoever has them. */
const listing: Readonly<Record<string, string>> = {
  'microsoft.storage/storageaccounts': 'Microsoft.Storage/storageAccounts/listKeys/action',
  'microsoft.cognitiveservices/accounts': 'Microsoft.CognitiveServices/accounts/listKeys/action',
  'microsoft.search/searchservices': 'Microsoft.Search/searchServices/listAdminKeys/action',
  'microsoft.documentdb/databaseaccounts': 'Microsoft.DocumentDB/databaseAccounts/listKeys/action',
};

/** A resource whose data its keys open, and the operation that lists them. */
export interface KeyHolder {
  readonly resource: string;
  readonly action: string;
}

/**
 * The resource at or above a scope whose keys open the data there.
 * https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent
 */
export function keyHolderOf(scope: string): KeyHolder | undefined {
  const parts = /^(\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/)([^/]+\/[^/]+)\/[^/]+/i.exec(
    scope,
  );
  const action = listing[parts?.[2]?.toLowerCase() ?? ''];
  return parts && action !== undefined ? { resource: parts[0], action } : undefined;
}
