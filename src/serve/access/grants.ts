import type { Grant, ServiceConfig } from '../../generated/service.ts';
import type { Actor, Granted } from './actor.ts';
import type { Identity } from './oidc/identity.ts';

/** Who somebody is here that a provider vouches for, and what the configuration grants to them. */
export function actorOf(identity: Identity, { access }: ServiceConfig): Actor {
  return {
    name: `user:${identity.email ?? identity.subject}`,
    grants: (access?.grants ?? []).filter((grant) => fits(grant, identity)).map(granted),
  };
}

/** All that a grant names must fit; one that names nobody fits nobody. */
function fits({ group, subject }: Grant, identity: Identity): boolean {
  if (group === undefined && subject === undefined) return false;
  const isSubject =
    subject === undefined ||
    subject === identity.subject ||
    (identity.email !== undefined && subject.toLowerCase() === identity.email.toLowerCase());
  return isSubject && (group === undefined || identity.groups.includes(group));
}

function granted({ role, accounts, tags }: Grant): Granted {
  return {
    role,
    ...(accounts && { accounts }),
    ...(tags && { tags: tags as Readonly<Record<string, string>> }),
  };
}
