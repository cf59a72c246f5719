import type { Access } from '../../../../src/collect/azure/access/evaluate.ts';
import { everyone } from '../../../../src/collect/azure/access/principal.ts';
import { alice, store } from './names.ts';

export const storageAction = (name: string) => `Microsoft.Storage/storageAccounts/${name}`;
export const container = storageAction('blobServices/containers');
export const blobs = `${container}/blobs`;

export interface Given {
  readonly id: string;
  readonly permission: unknown;
  readonly scope: string;
  readonly principalId?: string;
  readonly principalType?: string;
  readonly condition?: string;
}

/** Role assignments, of Alice unless another is named, each with a role of its own. */
export function role(...given: readonly Given[]): Pick<Access, 'roleAssignments' | 'roles'> {
  const roles = new Map(given.map(({ id, permission }) => [id, [permission]]));
  return {
    roleAssignments: given.map((one) => ({
      principalId: alice,
      principalType: 'User',
      ...one,
      roleDefinitionId: one.id,
    })),
    roles: (id) => roles.get(id),
  };
}

export function roleOf(permission: unknown, scope: string, principalId = alice, principalType = 'User') {
  return role({ id: 'a1', permission, scope, principalId, principalType });
}

/** A deny assignment of all operations for everyone at the store, but for what is said. */
export function deny(properties: Readonly<Record<string, unknown>>): Pick<Access, 'denyAssignments'> {
  const own = {
    denyAssignmentName: 'test',
    permissions: [{ actions: ['*'], notActions: [], dataActions: [], notDataActions: [] }],
    scope: store,
    principals: [{ id: everyone, type: 'SystemDefined' }],
    excludePrincipals: [],
    isSystemProtected: true,
    ...properties,
  };
  return { denyAssignments: () => [{ id: 'd1', properties: own }] };
}
