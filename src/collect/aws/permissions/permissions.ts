import type { Relationship } from '../../../generated/inventory.ts';
import type { Request } from '../access/context.ts';
import { decide, type Judge } from '../access/decision.ts';
import type { PassableRole } from '../access/pass-role.ts';
import type { Evidence } from '../access/weight.ts';
import { accountArn, parseArn } from '../resource/arn.ts';
import { assumable, passable } from './assumption.ts';
import { edge, evidenceOf, policyEvidence, unlessTaken } from './edge.ts';
import { chosen, ownPolicies, type Canonical, type OwnPolicies, type Subject } from './subject.ts';
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
  /** Decides with what organisations say; of code nobody knows that. */
  readonly judge?: Judge;
}

/**
 * Permissions that a principal certainly has, by all policies that are known: its own, its boundary, those of resources, and of the
 * organisation. What conditions ask that nobody knows makes no edge, but what the organisation may take, for all that is known: that is
 * said in the evidence.
 */
export function certainPermissions(subject: Subject, surroundings: Surroundings): Relationship[] {
  const { principal } = subject;
  const account = parseArn(principal.arn);
  const administrator = account && administratorOf(subject, account.account, surroundings);
  if (account && administrator !== undefined) {
    return [edge(principal.arn, accountArn(account), 'has-permission', administrator, 'admin')];
  }
  return [...permissionsOver(subject, surroundings), ...passable(subject, surroundings)];
}

/** What a principal may certainly do with targets, and which roles it may take: by policies alone, also where it administers its own account. */
export function permissionsOver(
  subject: Subject,
  { targets, roles, judge = decide }: Pick<Surroundings, 'targets' | 'roles' | 'judge'>,
): Relationship[] {
  const own = ownPolicies(subject);
  return [
    ...targets.flatMap((target) =>
      probesOf(target.type).flatMap((probe) =>
        permissionTo(subject.principal, own(probe.action), target, probe, judge),
      ),
    ),
    ...assumable(subject, roles, judge),
  ];
}

/**
 * The policy that gives everything, where nothing denies anything, no boundary takes any of it, and the organisation nothing that is asked
 * about: of who has less, each permission is said.
 */
function administratorOf(subject: Subject, account: string, around: Surroundings): string | undefined {
  const evidence = unrestricted(subject);
  if (evidence === undefined || !around.judge) return evidence;
  const doubts: Evidence[] = [];
  for (const target of around.targets) {
    if (target.account !== account) continue;
    for (const probe of probesOf(target.type)) {
      const { answer, unless = [] } = around.judge(requestFor(subject.principal, target, probe), subject);
      if (answer === 'denied') return undefined;
      doubts.push(...unless);
    }
  }
  return `${evidence}${unlessTaken(doubts)}`;
}

function unrestricted({ identity, boundary }: Subject): string | undefined {
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
  probe: Probe,
  judge: Judge,
): Relationship[] {
  // Of another account, what is its own must allow too.
  const isOwn = parseArn(principal.arn)?.account === target.account;
  if (!(own.mayAllow || (isOwn && target.mayGive)) || isMaybeBlocked(principal, target)) return [];
  const decision = judge(requestFor(principal, target, probe), { ...own, resource: target.policy });
  // What a policy gives everybody is said of the resource alone.
  const isEverybodys =
    target.givesEveryone && !target.mayGive && decision.evidence.every(({ kind }) => kind === 'resource');
  return decision.answer === 'allowed' && !isEverybodys
    ? [edge(principal.arn, target.id, 'has-permission', evidenceOf(decision), probe.level)]
    : [];
}

function requestFor(principal: Subject['principal'], target: Target, { action, arnOf }: Probe): Request {
  const { region } = target;
  return {
    principal,
    action,
    resource: arnOf(target.id),
    resourceAccount: target.account,
    context: region === undefined ? chosen : { ...chosen, 'aws:RequestedRegion': region },
  };
}

/**
 * S3's block of public access (RestrictPublicBuckets, of the bucket, its account or its organisation) keeps other accounts out where a
 * policy lets everyone in.
 */
function isMaybeBlocked(principal: Subject['principal'], { type, account, givesEveryone }: Target): boolean {
  return type === bucketType && givesEveryone && parseArn(principal.arn)?.account !== account;
}
