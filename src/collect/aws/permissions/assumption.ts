import type { Relationship } from '../../../generated/inventory.ts';
import { decide, type Judge } from '../access/decision.ts';
import { passings, type PassableRole } from '../access/pass-role.ts';
import { policyOf } from '../access/statement.ts';
import { assumersOf } from '../access/trust.ts';
import { parseArn } from '../resource/arn.ts';
import { edge, evidenceOf } from './edge.ts';
import type { Surroundings } from './permissions.ts';
import { chosen, ownPolicies, type Subject } from './subject.ts';

/** Roles of its account that trust the account, and that its own policies let it assume. Those that name it have an edge by that. */
export function assumable(
  subject: Subject,
  roles: readonly PassableRole[],
  judge: Judge = decide,
): Relationship[] {
  const action = 'sts:AssumeRole';
  const { principal } = subject;
  const own = ownPolicies(subject)(action);
  if (!own.mayAllow) return [];
  return roles.flatMap(({ arn, trust }) => {
    if (arn === principal.arn || !trust) return [];
    const resource = policyOf('assumeRolePolicyDocument', trust);
    const resourceAccount = parseArn(arn)?.account;
    const decision = judge(
      { principal, action, resource: arn, resourceAccount, context: chosen },
      { ...own, resource },
    );
    const isNamed = () => assumersOf(arn, trust).some(({ name }) => name === principal.arn);
    return decision.answer === 'allowed' && !isNamed()
      ? [edge(principal.arn, arn, 'can-assume', `sts:AssumeRole by ${evidenceOf(decision)}`)]
      : [];
  });
}

/** Roles that it may pass to what it may launch. */
export function passable(
  { principal, identity, boundary }: Subject,
  { roles, region, judge }: Pick<Surroundings, 'roles' | 'region' | 'judge'>,
): Relationship[] {
  const { partition = 'aws', account = '' } = parseArn(principal.arn) ?? {};
  const found = passings(principal, { identity, boundary }, { partition, account, region }, roles, {
    context: chosen,
    ...(judge && { judge }),
  });
  return found.map(({ role, service, action, pass, launch }) =>
    edge(
      principal.arn,
      role,
      'can-assume',
      `iam:PassRole to ${service} by ${evidenceOf(pass)}; ${action} by ${evidenceOf(launch)}`,
    ),
  );
}
