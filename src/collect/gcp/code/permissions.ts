import type { Relationship, Resource } from '../../../generated/inventory.ts';
import { isUnknown } from '../../code/token.ts';
import type { Directory } from '../resource/directory.ts';
import { resourceOf } from '../resource/found.ts';
import { permissionsOf } from '../access/edges.ts';
import { actingPermissions } from '../access/impersonation.ts';
import { levelPermissions } from '../access/levels.ts';
import { holdsOneOf } from '../access/roles.ts';
import { isBroad } from '../iam/iam.ts';
import { folderType, organizationType, projectType } from '../resource/resource-types.ts';
import type { Policies } from './policies.ts';

/** What service accounts may do by the policies of a root, and what cannot be told of it. */
export interface Permissions {
  readonly relationships: readonly Relationship[];
  /** Pointers of an account's relations that may lack some. */
  unknown(account: string): string[];
}

/**
 * @param resources with their policies, as normalised.
 * @param runsAs edges to the accounts that AI resources run as: those are followed.
 */
export function permissionsIn(
  resources: readonly Resource[],
  runsAs: readonly Relationship[],
  policies: Policies,
  directory: Directory,
): Permissions {
  const used = new Set(runsAs.map(({ to }) => to));
  const found = new Set(resources.map(({ id }) => id));
  const elsewhere = [...policies.targets].flatMap(([name, { type }]) =>
    found.has(name) ? [] : [holder(name, type, policies, directory)],
  );
  const all = [...resources, ...elsewhere];
  // Everybody's way to everything is the square of what code declares: then only power over projects is followed.
  const isCut = used.size * all.length > mostWays;
  const followed = isCut ? all.filter(({ type }) => containerTypes.has(type)) : all;
  // What code does not deny may be denied elsewhere: it is judged by what it says.
  const known = { customRoles: () => undefined, denyRules: () => [] };
  const { relationships, doubts: conditional } = permissionsOf(used, followed, directory, known);
  const certain = new Set(relationships.filter(isBroad).map(({ from }) => from));
  const doubts = doubtsIn(all, policies, directory);
  return {
    relationships,
    unknown: (account) =>
      [
        ...(isCut ? [permission, acting] : []),
        ...doubts.everyone,
        ...[permission, acting].filter((pointer) =>
          conditional.has(`${pointer.replace('/related/', '')} ${account}`),
        ),
        ...(doubts.accounts.get(account) ?? []),
      ].filter((pointer) => pointer !== permission || !certain.has(account)),
  };
}

const mostWays = 250_000;
const containerTypes: ReadonlySet<string> = new Set([projectType, folderType, organizationType]);

/** A resource that the root only sets a policy on. */
function holder(name: string, type: string, policies: Policies, directory: Directory): Resource {
  const asset = { name, type, data: {}, location: '', ancestors: [], source: '' };
  return resourceOf(asset, directory, { kind: 'policy', properties: { iamPolicy: policies.of(name) } });
}

const permission = '/related/has-permission';
const acting = '/related/can-assume';

interface Doubts {
  readonly everyone: ReadonlySet<string>;
  readonly accounts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Grants of a role that is not known, or to whom is not known. */
function doubtsIn(resources: readonly Resource[], policies: Policies, directory: Directory): Doubts {
  const everyone = new Set<string>(policies.unread ? [permission, acting] : []);
  const accounts = new Map<string, Set<string>>();
  for (const { id } of resources) {
    for (const { role, members } of policies.of(id).bindings) {
      const pointers = whatMayBeGranted(role);
      for (const member of pointers.length === 0 ? [] : members) {
        if (mayBeAnyAccount(member)) {
          pointers.forEach((pointer) => everyone.add(pointer));
        } else if (isUnknown(role) && member.startsWith('serviceAccount:')) {
          const account = directory.serviceAccount(member.slice('serviceAccount:'.length));
          accounts.set(account, new Set([...(accounts.get(account) ?? []), ...pointers]));
        }
      }
    }
  }
  return { everyone, accounts };
}

function whatMayBeGranted(role: string): string[] {
  if (isUnknown(role)) return [permission, acting];
  return [
    ...(holdsOneOf(role, levelPermissions) ? [permission] : []),
    ...(holdsOneOf(role, actingPermissions) ? [acting] : []),
  ];
}

function mayBeAnyAccount(member: string): boolean {
  return isUnknown(member) && !/^(?!serviceAccount:)[a-zA-Z]+:/.test(member);
}
