/** A custom role as `az role definition create --role-definition` takes it. */
export interface RoleDefinition {
  readonly Name: string;
  readonly IsCustom: true;
  readonly Description: string;
  readonly Actions: readonly string[];
  readonly NotActions: readonly string[];
  readonly DataActions: readonly string[];
  readonly NotDataActions: readonly string[];
  readonly AssignableScopes: readonly string[];
}

// Definitions of agents, which Azure counts as data of an account.
const isDataAction = (permission: string) => permission.includes('/accounts/AIServices/');

/** The custom role that lets an identity read what Keelson reads: no data but what defines agents, nothing that lists keys. */
export function customRole(permissions: readonly string[]): RoleDefinition {
  return {
    Name: 'Keelson reader',
    IsCustom: true,
    Description: 'Reads the configuration of AI workloads and of what they depend on. No data, no keys.',
    Actions: permissions.filter((permission) => !isDataAction(permission)),
    NotActions: [],
    DataActions: permissions.filter(isDataAction),
    NotDataActions: [],
    AssignableScopes: ['/subscriptions/00000000-0000-0000-0000-000000000000'],
  };
}
