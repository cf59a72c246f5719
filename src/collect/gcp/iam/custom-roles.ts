import type { CustomRoles } from '../access/roles.ts';
import type { Asset } from '../session/assets.ts';
import { text, texts } from '../resource/json.ts';
import { roleType } from '../resource/resource-types.ts';

/**
 * Permissions of the roles that a scope has of its own. One that is disabled or deleted gives nothing.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.roles
 */
export function customRolesIn(assets: readonly Asset[]): CustomRoles {
  const known = new Map(
    assets
      .filter(({ type }) => type === roleType)
      .map(({ name, data }) => {
        const isOff = data['deleted'] === true || data['stage'] === 'DISABLED';
        const role = text(data['name']) ?? name.replace(/^\/\/[^/]+\//, '');
        return [role, new Set(isOff ? [] : texts(data['includedPermissions']))] as const;
      }),
  );
  return (role) => known.get(role);
}
