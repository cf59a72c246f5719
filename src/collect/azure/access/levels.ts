import type { Relationship } from '../../../generated/inventory.ts';
import { isDenied, type Access } from './evaluate.ts';
import { grants, type RoleAssignment } from './role-assignment.ts';
import { typeOf } from './scope.ts';

export type Level = NonNullable<Relationship['level']>;

interface Probe {
  readonly level: Level;
  readonly data: boolean;
  readonly action: string;
}

/** What is asked for: a level is there when one of these is allowed. */
const probes: readonly Probe[] = [
  { level: 'admin', data: false, action: 'Microsoft.Authorization/roleAssignments/write' },
  { level: 'list-keys', data: false, action: 'Microsoft.CognitiveServices/accounts/listKeys/action' },
  { level: 'list-keys', data: false, action: 'Microsoft.Search/searchServices/listAdminKeys/action' },
  { level: 'list-keys', data: false, action: 'Microsoft.Storage/storageAccounts/listKeys/action' },
  { level: 'list-keys', data: false, action: 'Microsoft.MachineLearningServices/workspaces/listKeys/action' },
  { level: 'write', data: false, action: 'Microsoft.CognitiveServices/accounts/write' },
  { level: 'write', data: false, action: 'Microsoft.Search/searchServices/write' },
  { level: 'write', data: false, action: 'Microsoft.Storage/storageAccounts/write' },
  { level: 'write', data: false, action: 'Microsoft.MachineLearningServices/workspaces/write' },
  {
    level: 'write',
    data: true,
    action: 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write',
  },
  { level: 'write', data: true, action: 'Microsoft.Search/searchServices/indexes/documents/write' },
  {
    level: 'read',
    data: true,
    action: 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read',
  },
  { level: 'read', data: true, action: 'Microsoft.Search/searchServices/indexes/documents/read' },
  { level: 'read', data: true, action: 'Microsoft.KeyVault/vaults/secrets/getSecret/action' },
  { level: 'read', data: false, action: 'Microsoft.CognitiveServices/accounts/read' },
  { level: 'read', data: false, action: 'Microsoft.Storage/storageAccounts/read' },
  {
    level: 'invoke',
    data: true,
    action: 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action',
  },
  { level: 'invoke', data: true, action: 'Microsoft.CognitiveServices/accounts/AIServices/agents/write' },
  {
    level: 'invoke',
    data: false,
    action: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/score/action',
  },
];

const order: readonly Level[] = ['admin', 'list-keys', 'write', 'invoke', 'read'];

/**
 * The levels that an assignment gives for certain at its own scope: what its role includes and no deny assignment there or above may
 * take. At a resource only its own operations count, since a role that lists the keys of accounts lists none of a vault.
 */
export function levelsGiven(assignment: RoleAssignment, access: Access): Level[] {
  const { principalId: principal, scope } = assignment;
  return sorted(
    probesAt(scope).filter(({ data, action }) => {
      const request = { principal, action, data, scope };
      return grants(assignment, request, access) === true && isDenied(request, access).truth === false;
    }),
  );
}

function probesAt(scope: string): readonly Probe[] {
  const type = typeOf(scope);
  if (type === undefined) return probes;
  const own = probes.filter(
    ({ level, action }) => level === 'admin' || action.toLowerCase().startsWith(`${type}/`),
  );
  return [
    ...own,
    { level: 'write', data: false, action: `${type}/write` },
    { level: 'read', data: false, action: `${type}/read` },
  ];
}

function sorted(found: readonly Probe[]): Level[] {
  const levels = new Set(found.map(({ level }) => level));
  return order.filter((level) => levels.has(level));
}
