import type { Relationship } from '../../generated/inventory.ts';
import { hasToken } from '../code/token.ts';
import { objectsIn, textsIn } from '../untrusted-json.ts';

export type Level = NonNullable<Relationship['level']>;

/** The `permissions` of a role definition. */
export interface RolePermission {
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly dataActions?: readonly string[];
  readonly notDataActions?: readonly string[];
  /** Narrows the permission in ways that are not evaluated. */
  readonly condition?: string | null;
}

interface Probe {
  readonly level: Level;
  readonly data: boolean;
  readonly action: string;
}

/** What a role is asked for: it has a level when its actions cover one of these and its exclusions do not. */
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

/** The levels that a role's permissions give for certain, most powerful first. What is no permission gives none. */
export function levelsOf(permissions: unknown): Level[] {
  const own = objectsIn(permissions) as readonly RolePermission[];
  const found = new Set(
    probes.filter((probe) => own.some((permission) => gives(permission, probe))).map(({ level }) => level),
  );
  return order.filter((level) => found.has(level));
}

function gives(permission: RolePermission, { data, action }: Probe): boolean {
  if (permission.condition) {
    return false;
  }
  const allowed = data ? permission.dataActions : permission.actions;
  const excluded = data ? permission.notDataActions : permission.notActions;
  return covers(allowed, action) && isKnown(excluded) && !covers(excluded, action);
}

/** Exclusions of which one is not known may take anything away. */
function isKnown(patterns: unknown): boolean {
  return (
    patterns === undefined || patterns === null || (Array.isArray(patterns) && patterns.every(isLiteral))
  );
}

function isLiteral(pattern: unknown): boolean {
  return typeof pattern === 'string' && !hasToken(pattern);
}

function covers(patterns: unknown, action: string): boolean {
  return textsIn(patterns).some((pattern) => {
    const source = pattern
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('.*');
    return new RegExp(`^${source}$`, 'i').test(action);
  });
}
