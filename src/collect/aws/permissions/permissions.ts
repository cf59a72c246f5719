import type { Relationship } from '../../../generated/inventory.ts';
import { decide } from '../access/decision.ts';
import type { PassableRole } from '../access/pass-role.ts';
import { accountArn, parseArn } from '../resource/arn.ts';
import { assumable, passable } from './assumption.ts';
import { edge, evidenceOf, policyEvidence } from './edge.ts';
import { chosen, relevantTo, type Canonical, type OwnPolicies, type Subject } from './subject.ts';
import type { Target } from './target.ts';
import type { Statement } from '../iam/policy-document.ts';
import { probesOf, type Probe } from './probes.ts';
import { bucketType } from '../storage/s3.ts';

/** What is there to have permissions to. */
export interface Surroundings {
  readonly targets: readonly Target[];
  readonly roles: readonly PassableRole[];
  /** A region of the account, for what is launched. */
  readonly region: string;
  readonly canonical?: Canonical;
}

/**
 * Permissions that a principal certainly has, by all policies that are known: its own, its boundary, and those of resources. Policies of
 * the organisation are not collected; what conditions ask that nobody knows makes no edge.
 */
export function certainPermissions(subject: Subject, surroundings: Surroundings): Relationship[] {
  const { principal } = subject;
  const account = parseArn(principal.arn);
  const administrator = administratorOf(subject);
  if (account && administrator) {
    const to = accountArn(account);
    return [{ from: principal.arn, to, kind: 'has-permission', level: 'admin', evidence: administrator }];
  }
  return [
    ...permissionsOver(subject, surroundings),
    ...passable(subject, surroundings.roles, surroundings.region),
  ];
}

/** What a principal may certainly do with targets, and which roles it may take: by policies alone, also where it administers its own account. */
export function permissionsOver(
  subject: Subject,
  { targets, roles }: Pick<Surroundings, 'targets' | 'roles'>,
): Relationship[] {
  const own = relevantTo(subject);
  return [
    ...targets.flatMap((target) =>
      probesOf(target.type).flatMap((probe) =>
        permissionTo(subject.principal, own(probe.action), target, probe),
      ),
    ),
    ...assumable(subject, roles),
  ];
}

/** The policy that gives everything, where nothing denies anything and no boundary takes any of it. */
function administratorOf({ identity, boundary }: Subject): string | undefined {
  const policies = [...identity, ...(boundary ? [boundary] : [])];
  if (policies.some(({ statements }) => !statements || statements.some(({ effect }) => effect === 'Deny'))) {
    return undefined;
  }
  if (boundary && !boundary.statements?.some(isAdministrator)) return undefined;
  for (const { name, statements = [] } of identity) {
    const found = statements.find(isAdministrator);
    if (found) return policyEvidence(name, found.sid);
  }
  return undefined;
}

/** Every action on every resource, without condition. */
export function isAdministrator({ effect, conditional, actions, resources }: Statement): boolean {
  return (
    effect === 'Allow' &&
    !conditional &&
    actions.some((action) => action === '*' || action === '*:*') &&
    resources.includes('*')
  );
}

function permissionTo(
  principal: Subject['principal'],
  own: OwnPolicies,
  target: Target,
  { level, action, arnOf }: Probe,
): Relationship[] {
  // Of another account, what is its own must allow too.
  const isOwn = parseArn(principal.arn)?.account === target.account;
  if (!(own.mayAllow || (isOwn && target.mayGive)) || isMaybeBlocked(principal, target)) return [];
  const { region } = target;
  const decision = decide(
    {
      principal,
      action,
      resource: arnOf(target.id),
      resourceAccount: target.account,
      context: region === undefined ? chosen : { ...chosen, 'aws:RequestedRegion': region },
    },
    { ...own, resource: target.policy },
  );
  // What a policy gives everybody is said of the resource alone.
  const isEverybodys =
    target.givesEveryone && !target.mayGive && decision.evidence.every(({ kind }) => kind === 'resource');
  return decision.answer === 'allowed' && !isEverybodys
    ? [edge(principal.arn, target.id, 'has-permission', evidenceOf(decision), level)]
    : [];
}

/**
 * S3's block of public access (RestrictPublicBuckets, of the bucket, its account or its organisation) keeps other accounts out where a
 * policy lets everyone in.
 */
function isMaybeBlocked(principal: Subject['principal'], { type, account, givesEveryone }: Target): boolean {
  return type === bucketType && givesEveryone && parseArn(principal.arn)?.account !== account;
}
