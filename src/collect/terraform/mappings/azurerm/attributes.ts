import type { Entry, FullEntry } from '../../../code/mapping/mapping.ts';

/** The id of a resource in a resource group. */
export function resourceId(type: string): string {
  return `/subscriptions/{@subscription}/resourceGroups/{!resource_group_name}/providers/${type}/{name}`;
}

/** What Azure makes for the identity of a resource, and others refer to. */
export const identityAttributes = { 'identity.principal_id': '{identity.principal_id}' } as const;

export const identity: Entry = {
  to: 'identity',
  block: {
    type: 'type',
    identity_ids: { to: 'userAssignedIdentities', keys: true },
    principal_id: 'principalId',
    tenant_id: 'tenantId',
  },
};

/** A key of a vault by its address: https://<vault>/keys/<name>/<version>. */
export const vaultKey: readonly { readonly to: string; readonly match: RegExp }[] = [
  { to: 'keyVaultProperties.keyVaultUri', match: /^(.*)\/keys\// },
  { to: 'keyVaultProperties.keyName', match: /\/keys\/([^/]+)/ },
  { to: 'keyVaultProperties.keyVersion', match: /\/keys\/[^/]+\/([^/]+)/ },
];

/** A boolean, also where its text is given. */
export function yesOrNo(to: string, fallback?: boolean): FullEntry {
  return { to, as: 'boolean', ...(fallback !== undefined && { default: fallback }) };
}

export const enabledOrDisabled = { true: 'Enabled', false: 'Disabled' } as const;
