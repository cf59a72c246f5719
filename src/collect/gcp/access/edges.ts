import type { Relationship, Resource } from '../../../generated/inventory.ts';
import { every, some, type Truth } from '../../truth.ts';
import type { Directory } from '../resource/directory.ts';
import type { Binding, IamPolicy } from '../iam/iam-policy.ts';
import { serviceAccountType } from '../resource/resource-types.ts';
import { attributesOf } from './resource.ts';
import { gives, isDenied } from './evaluate.ts';
import { holdersIn, type Holder } from './holders.ts';
import { actingPermissions, delegation, throughChains, tokenPermission } from './impersonation.ts';
import { probes } from './levels.ts';
import { allowsPublic } from './public-access.ts';
import { isPublic } from './principal.ts';
import { includes } from './roles.ts';
import { inside } from './inside.ts';
import { aroundOf, containersOf, type Known } from './world.ts';

/** Who may do what, for certain, and of whom more may be true. */
export interface Permissions {
  readonly relationships: readonly Relationship[];
  /** `<kind> <id>` of principals that may have relations of a kind that are not certain. */
  readonly doubts: ReadonlySet<string>;
}

/**
 * What principals may do with the resources of the document, by the allow policies set on these and on the projects, folders and
 * organizations that contain them, less what deny policies take. Service accounts that are followed have permissions; everybody has
 * those of `allUsers` and `allAuthenticatedUsers`; who may act as an account that is followed is said of all but people.
 *
 * @param followed ids of service accounts.
 */
export function permissionsOf(
  followed: ReadonlySet<string>,
  resources: readonly Resource[],
  directory: Directory,
  known: Known,
): Permissions {
  const around = aroundOf(resources, directory, known);
  const holders = holdersIn(resources, directory);
  const relationships: Relationship[] = [];
  const doubts = new Set<string>();
  const delegating = new Map<string, Set<string>>();
  const tokens = new Map<string, Set<string>>();
  const denials = new Map<string, Truth>();

  for (const resource of resources) {
    const policy = resource.properties['iamPolicy'] as IamPolicy | undefined;
    const targets = policy ? [resource, ...inside(resource, resources, directory)] : [];
    const accounts = targets.filter(({ type }) => type === serviceAccountType);
    for (const binding of policy?.bindings ?? []) {
      const evidence = `${binding.role} on ${nameOf(resource)}${binding.condition ? ', on conditions that hold' : ''}`;
      const acts = [...actingPermissions, delegation].some(
        (permission) => includes(binding.role, permission, known.customRoles) === true,
      );
      for (const holder of binding.members.flatMap((member) => holders(member))) {
        const isAsked = followed.has(holder.id) || isPublic(holder.id);
        if (isAsked) targets.forEach((target) => judge(holder, binding, target, evidence));
        if (acts) accounts.forEach((target) => act(holder, binding, target, evidence));
      }
    }
  }
  for (const from of delegating.keys()) {
    for (const [to, link] of throughChains(from, delegating, tokens)) {
      if (followed.has(from) || followed.has(to)) {
        relationships.push({ from, to, kind: 'can-assume', evidence: `${delegation} through ${link}` });
      }
    }
  }
  return { relationships, doubts };

  function judge(holder: Holder, binding: Binding, target: Resource, evidence: string): void {
    if (isPublic(holder.id) && !allowsPublic(target)) return;
    for (const [level, permission] of probes[target.type] ?? []) {
      const truth = has(holder, binding, target, permission);
      if (truth === true) {
        const said = `${evidence}${unreadAbove(target)}`;
        relationships.push({ from: holder.id, to: target.id, kind: 'has-permission', level, evidence: said });
      }
      if (truth === undefined) doubts.add(`has-permission ${holder.id}`);
    }
  }

  function act(holder: Holder, binding: Binding, target: Resource, evidence: string): void {
    const { id: from } = holder;
    if (from === target.id) return;
    const asked = some(actingPermissions.map((permission) => has(holder, binding, target, permission)));
    if (followed.has(from) || followed.has(target.id)) {
      if (asked === true) {
        const said = `${evidence}${unreadAbove(target)}`;
        relationships.push({ from, to: target.id, kind: 'can-assume', evidence: said });
      } else if (asked === undefined) doubts.add(`can-assume ${from}`);
    }
    if (has(holder, binding, target, delegation) === true) add(delegating, from, target.id);
    if (has(holder, binding, target, tokenPermission) === true) add(tokens, from, target.id);
  }

  /** What a role that is not known gives is no doubt about whom it is given to: it would be one about everybody. */
  function has(holder: Holder, binding: Binding, target: Resource, permission: string): Truth {
    const attributes = { ...attributesOf(target, permission), now: known.now };
    const plain = gives({ role: binding.role }, { permission, attributes }, around);
    if (plain !== true) return false;
    const given = gives(binding, { permission, attributes }, around);
    return given === false
      ? false
      : every([given, holder.isCertain || undefined, isFree(holder, target, permission)]);
  }

  /**
   * Deny policies that may not be read take nothing: few organizations have any, and without their rights all that accounts may do
   * would be hidden. The evidence says so.
   */
  function isFree({ principal }: Holder, target: Resource, permission: string): Truth {
    const key = [principal, permission, target.account || target.id].join('\n');
    if (!denials.has(key)) {
      const readable = containersOf(target, directory, known).filter(({ deny }) => deny !== undefined);
      denials.set(key, isDenied({ principal, permission }, readable, around).truth);
    }
    const denied = denials.get(key);
    return denied === undefined ? undefined : !denied;
  }

  function unreadAbove(target: Resource): string {
    const unread = containersOf(target, directory, known).filter(({ deny }) => deny === undefined);
    return unread.length === 0
      ? ''
      : `, unless a deny policy of ${unread.map(({ name }) => name).join(' or ')} takes it`;
  }
}

function add(pairs: Map<string, Set<string>>, from: string, to: string): void {
  pairs.set(from, (pairs.get(from) ?? new Set()).add(to));
}

function nameOf({ type, account, id }: Resource): string {
  return type.endsWith('/Project') ? `projects/${account}` : id.replace(/^\/\/[^/]+\//, '');
}
