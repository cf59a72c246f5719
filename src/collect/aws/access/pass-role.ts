import { parseArn } from '../resource/arn.ts';
import { matches, type Statement } from '../iam/policy-document.ts';
import type { Context } from './context.ts';
import { decide, type Decision, type Judge, type Policies } from './decision.ts';
import { launches, type Launch, type Place } from './launches.ts';
import type { Principal } from './principal.ts';
import { matchesAction } from './statement.ts';
import { isForService } from './trust.ts';

/** A role that others may pass to a service. */
export interface PassableRole {
  readonly arn: string;
  readonly trust: Record<string, unknown> | undefined;
  /** Whether it stands in an instance profile, by which alone EC2 takes it. */
  readonly hasProfile: boolean;
}

/** A way to act as a role: it is passed to a service that runs what the caller says. */
export interface Passing {
  readonly role: string;
  readonly action: string;
  readonly service: string;
  /** Decisions about iam:PassRole and about the launch. */
  readonly pass: Decision;
  readonly launch: Decision;
}

/** What is known of the requests, and who decides about them. */
interface Asking {
  readonly context: Context;
  readonly judge: Judge;
}

/**
 * Roles of its own account that a principal certainly may pass to a service and have it run as: by iam:PassRole with
 * `iam:PassedToService`, by the operation that launches something, and by the role's trust in the service. One way for each role.
 */
export function passings(
  principal: Principal & { readonly arn: string },
  policies: Policies,
  place: Place,
  roles: readonly PassableRole[],
  { context = {}, judge = decide }: Partial<Asking> = {},
): Passing[] {
  const asking = { context, judge };
  const mayPass = policies.identity.some(({ statements }) =>
    statements?.some((one) => one.effect === 'Allow' && matchesAction(one, 'iam:PassRole') === 'yes'),
  );
  if (!mayPass) return [];
  const possible = launches.flatMap((launch) => {
    const launched = decideLaunch(principal, policies, place, launch, asking);
    return launched ? [{ launch, launched }] : [];
  });
  return roles.flatMap((role) => {
    if (role.arn === principal.arn || parseArn(role.arn)?.account !== place.account) return [];
    for (const { launch, launched } of possible) {
      if (!isTaken(role, launch, place)) continue;
      const pass = decidePass(principal, policies, place, role.arn, launch.service, asking);
      const { action, service } = launch;
      if (pass.answer === 'allowed') return [{ role: role.arn, action, service, pass, launch: launched }];
    }
    return [];
  });
}

/** Whether a principal may pass a role to a service: "Grant a user permissions to pass a role to an AWS service". */
function decidePass(
  principal: Principal,
  policies: Policies,
  { account, region }: Place,
  role: string,
  service: string,
  { context, judge }: Asking,
): Decision {
  return judge(
    {
      principal,
      action: 'iam:PassRole',
      resource: role,
      resourceAccount: account,
      context: { 'aws:RequestedRegion': region, ...context, 'iam:PassedToService': service },
    },
    policies,
  );
}

/** Whether the service runs as the role: it is trusted, for what is launched in this account, and has it in a profile if it must. */
function isTaken({ arn, trust, hasProfile }: PassableRole, launch: Launch, place: Place): boolean {
  if (launch.inProfile === true && !hasProfile) return false;
  const context = launch.source && {
    'aws:SourceAccount': place.account,
    'aws:SourceArn': launch.source(place),
  };
  return isForService(arn, trust, launch.service, context ?? {}) === 'yes';
}

/** The launch under a name that the policies allow, if there is one: names are the caller's to choose. */
function decideLaunch(
  principal: Principal,
  policies: Policies,
  place: Place,
  { action, resources }: Launch,
  { context, judge }: Asking,
): Decision | undefined {
  const wanted = resources(place);
  const [only = ''] = wanted;
  const choices = wanted.length > 1 ? [wanted] : namesFor(policies, action, only).map((name) => [name]);
  const regional = { 'aws:RequestedRegion': place.region, ...context };
  for (const choice of choices) {
    const decisions = choice.map((resource) =>
      judge({ principal, action, resource, resourceAccount: place.account, context: regional }, policies),
    );
    if (decisions.every(({ answer }) => answer === 'allowed')) return decisions[0];
  }
  return undefined;
}

/** The ARN itself, and the names that statements allow what has such an ARN. */
function namesFor({ identity }: Policies, action: string, arn: string): string[] {
  const allowing = identity
    .flatMap(({ statements = [] }) => statements)
    .filter((one) => one.effect === 'Allow' && matchesAction(one, action) === 'yes');
  return [...new Set([arn, ...allowing.flatMap((statement) => namesIn(statement, arn))])];
}

function namesIn({ resources }: Statement, arn: string): string[] {
  const own = arn.split(':', 5);
  const name = arn.slice(own.join(':').length + 1);
  const kind = name.replace(/any$/, '');
  return resources.flatMap((pattern) => {
    const parts = pattern.split(':', 5);
    const chosen = pattern
      .slice(parts.join(':').length + 1)
      .replaceAll('*', 'any')
      .replaceAll('?', 'x');
    const isLike = parts.length === 5 && parts.every((part, index) => matches(part, own[index] ?? ''));
    const isName = chosen.startsWith(kind) && !chosen.includes('${');
    return isLike && isName ? [`${own.join(':')}:${chosen}`] : [];
  });
}
