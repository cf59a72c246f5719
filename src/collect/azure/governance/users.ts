import type { AzureSession } from '../session/session.ts';

const connectionTypes = [
  'Microsoft.CognitiveServices/accounts/connections',
  'Microsoft.CognitiveServices/accounts/projects/connections',
  'Microsoft.MachineLearningServices/workspaces/connections',
];

/** Types that must have been read for the edges that lead to a store, by the edge. */
export type Users = Readonly<Record<string, readonly string[]>>;

/** Who uses a store that data lie in. Connections that name a host alone are resolved by the stores themselves. */
export function usersOfData(storeType: string): Users {
  return {
    'grounded-on': [storeType, 'Microsoft.CognitiveServices/accounts', ...connectionTypes],
    'depends-on': ['Microsoft.CognitiveServices/accounts', 'Microsoft.MachineLearningServices/workspaces'],
    reads: ['Microsoft.MachineLearningServices/workspaces/datastores', 'Microsoft.Search/searchServices'],
  };
}

/** Who uses a key vault. */
export const usersOfVaults: Users = {
  'depends-on': ['Microsoft.MachineLearningServices/workspaces', ...connectionTypes],
};

type Found = Pick<AzureSession, 'missed' | 'reached'>;

/** Whether some AI resource is known to use a store. */
export function isUsed({ reached }: Found, id: string, users: Users): boolean {
  return Object.keys(users).some((kind) => reached.has(`${kind} ${id.toLowerCase()}`));
}

/**
 * Whether AI uses a store is not known when what would say so could not be read. Where some use is known,
 * the rest does not matter: what is certain must not be hidden by what is not.
 */
export function usersUnread(session: Found, id: string, users: Users): string[] {
  if (isUsed(session, id, users)) {
    return [];
  }
  return Object.entries(users)
    .filter(([, types]) => types.some((type) => session.missed.has(type)))
    .map(([kind]) => `/related_from/${kind}`);
}
