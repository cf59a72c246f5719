import type { Role } from '../../generated/service.ts';

/** Who asks, and what they may. */
export interface Actor {
  /** For the audit log, such as user:ada@example.com, token:ci or system:schedule. */
  readonly name: string;
  readonly grants: readonly Granted[];
}

/** A role on part of what there is. */
export interface Granted {
  readonly role: Role;
  /** Without both: all of it. With both: what fits both. */
  readonly accounts?: readonly string[] | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

/** What may be seen or changed: all, or what fits any of these; nothing where there are none. */
export type Reach = 'all' | readonly Omit<Granted, 'role'>[];

/**
 * read: everybody with a grant. run: start and cancel runs. triage: comments, owners and waivers. administer: tokens, settings.
 * audit: the audit log and exports of it.
 */
export type Permission = 'read' | 'run' | 'triage' | 'administer' | 'audit';

const allowed: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: ['read'],
  operator: ['read', 'run', 'triage'],
  admin: ['read', 'run', 'triage', 'administer', 'audit'],
  auditor: ['read', 'audit'],
};

/** How far a permission of somebody reaches. */
export function reachOf({ grants }: Actor, permission: Permission): Reach {
  const fitting = grants.filter(({ role }) => allowed[role].includes(permission));
  if (fitting.some(({ accounts, tags }) => accounts === undefined && tags === undefined)) return 'all';
  return fitting.map(({ accounts, tags }) => ({ accounts, tags }));
}

/** Whether somebody has a permission on anything at all. */
export function may(actor: Actor, permission: Permission): boolean {
  return reachOf(actor, permission).length > 0;
}

/** What a route asks of who asks it. */
export interface Asked {
  readonly permission: Permission;
  /** On all there is: what the route answers is about everything. */
  readonly everything?: boolean | undefined;
}

/** Whether a route may answer somebody. */
export function admits(actor: Actor, { permission, everything = false }: Asked): boolean {
  return everything ? reachOf(actor, permission) === 'all' : may(actor, permission);
}
