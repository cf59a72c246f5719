import type { Relationship, Resource } from '../../../generated/inventory.ts';
import type { PassableRole } from '../access/pass-role.ts';
import { policyOf, type Policy } from '../access/statement.ts';
import { asRecord, records, text } from '../config/config-item.ts';
import { policyDocument } from '../iam/policy-document.ts';
import { roleType } from '../iam/role.ts';
import { userType } from '../iam/user.ts';
import { parseArn } from '../resource/arn.ts';
import { judgeAmong } from './judge.ts';
import { permissionsOver } from './permissions.ts';
import { subjectOf, type Subject } from './subject.ts';
import { targetOf } from './target.ts';

/**
 * What principals of one account certainly may do in others, by what was collected of each: both sides must allow it, so only what names
 * an account in its own policy, or everybody, is asked about.
 */
export function* acrossAccounts(resources: readonly Resource[]): Generator<Relationship> {
  const targets = byAccountNamed(
    resources.map((resource) => targetOf(resource)).filter(({ policy }) => policy !== undefined),
    ({ policy }) => policy,
  );
  const roles = byAccountNamed(
    resources.filter(({ type }) => type === roleType).map(trustOf),
    ({ arn, trust }) => (trust ? policyOf(arn, trust) : undefined),
  );
  const judge = judgeAmong(resources);
  for (const resource of resources) {
    const subject = subjectFrom(resource);
    if (!subject) continue;
    const { account } = resource;
    yield* permissionsOver(subject, { targets: targets(account), roles: roles(account), judge });
  }
}

/** What an account may be let into by others: it is named there, everybody is, or nobody knows who. */
function byAccountNamed<Owned extends { readonly account: string }>(
  all: readonly Owned[],
  policyOfOne: (one: Owned) => Policy | undefined,
): (account: string) => readonly Owned[] {
  const named = new Map<string, Owned[]>();
  const open: Owned[] = [];
  for (const one of all) {
    const accounts = accountsNamed(policyOfOne(one));
    if (!accounts) open.push(one);
    for (const account of accounts ?? []) {
      const list = named.get(account) ?? [];
      list.push(one);
      named.set(account, list);
    }
  }
  const kept = new Map<string, readonly Owned[]>();
  return (account) => {
    const known =
      kept.get(account) ?? [...(named.get(account) ?? []), ...open].filter((one) => one.account !== account);
    kept.set(account, known);
    return known;
  };
}

/** Accounts whose principals the policy lets in; undefined where these may be of any. */
function accountsNamed(policy: Policy | undefined): ReadonlySet<string> | undefined {
  const accounts = new Set<string>();
  for (const { effect, principals, notPrincipals } of policy?.statements ?? []) {
    if (effect !== 'Allow') continue;
    if (Object.keys(notPrincipals).length > 0) return undefined;
    for (const name of principals['AWS'] ?? []) {
      if (name === '*') return undefined;
      accounts.add(parseArn(name)?.account ?? name);
    }
  }
  return accounts;
}

function trustOf({ id, account, properties }: Resource): PassableRole & { readonly account: string } {
  const trust = policyDocument(properties['assumeRolePolicyDocument']);
  return { arn: id, account, trust, hasProfile: false };
}

/** A role or user with its policies as the document holds them; undefined for anything else, and where they were not read. */
function subjectFrom({ id, type, properties, unknown }: Resource): Subject | undefined {
  if (type === roleType) {
    const policies = [
      ...records(properties['rolePolicyList']),
      ...records(properties['attachedManagedPolicies']),
    ];
    return subjectOfPolicies('role', id, policies, properties['permissionsBoundary']);
  }
  if (type !== userType || unknown.includes('/properties/policies')) return undefined;
  return subjectOfPolicies('user', id, records(properties['policies']), properties['permissionsBoundary']);
}

function subjectOfPolicies(
  kind: 'role' | 'user',
  arn: string,
  policies: readonly Record<string, unknown>[],
  boundary: unknown,
): Subject {
  const bound = asRecord(boundary);
  const document = policyDocument(bound['policyDocument']);
  const documents = new Map(document && [[text(bound['permissionsBoundaryArn']) ?? '', document]]);
  const own = policies.map((policy) => ({
    ...policy,
    policyDocument: policyDocument(policy['policyDocument']),
  }));
  return subjectOf({ kind, arn }, own, boundary, documents);
}
