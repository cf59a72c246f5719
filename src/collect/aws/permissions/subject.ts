import { mapTexts } from '../../code/texts.ts';
import type { Context } from '../access/context.ts';
import { policyOf, relevantTo, type Policy } from '../access/statement.ts';
import { asRecord, text } from '../config/config-item.ts';
import { managedByAws, managedDocument, type PolicyDocuments } from '../iam/managed-policy.ts';

/** A principal with the policies that are about it, which decide what it may do. */
export interface Subject {
  readonly principal: { readonly kind: 'role' | 'user'; readonly arn: string };
  readonly identity: readonly Policy[];
  readonly boundary: Policy | undefined;
}

/** The text of a policy with its names as resources have them: code has several for its account. */
export type Canonical = (text: string) => string;

/**
 * What whoever sends a request chooses: to use TLS. Where it comes from, when, and with which second factor, nobody knows.
 */
export const chosen: Context = { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3' };

/** A policy of a principal as its resource holds it. */
export interface NamedPolicy {
  readonly policyName?: unknown;
  readonly policyArn?: unknown;
  readonly policyDocument?: Record<string, unknown> | undefined;
}

/** A principal with what its policies and its boundary say, as far as that is known. */
export function subjectOf(
  principal: Subject['principal'],
  policies: readonly NamedPolicy[],
  boundary: unknown,
  documents: PolicyDocuments,
  canonical: Canonical = (name) => name,
): Subject {
  const read = (name: string, document: Record<string, unknown> | undefined): Policy =>
    policyOf(name, document && (mapTexts(document, canonical) as Record<string, unknown>));
  const isBounded = Object.keys(asRecord(boundary)).length > 0 || text(boundary) !== undefined;
  const arn = text(asRecord(boundary)['permissionsBoundaryArn']) ?? '';
  return {
    principal,
    identity: policies
      .filter((policy) => policy.policyDocument !== undefined || !isGiver(policy.policyArn))
      .map(({ policyName, policyDocument }) => read(String(policyName), policyDocument)),
    boundary: isBounded
      ? read(arn.slice(arn.lastIndexOf('/') + 1), managedDocument(arn, documents))
      : undefined,
  };
}

const denying = /Deny|Quarantine/;

/** AWS's own policies give, but for those that say otherwise: one that was not read takes nothing of what others give. */
function isGiver(arn: unknown): boolean {
  return typeof arn === 'string' && managedByAws.test(arn) && !denying.test(arn);
}

/** What a principal's policies say of one action. */
export interface OwnPolicies {
  readonly identity: readonly Policy[];
  readonly boundary: Policy | undefined;
  /** Whether some of them may allow it. */
  readonly mayAllow: boolean;
}

/** The policies of a principal by action, with the statements that may be about it. */
export function ownPolicies({ identity, boundary }: Subject): (action: string) => OwnPolicies {
  const known = new Map<string, OwnPolicies>();
  return (action) => {
    const found = known.get(action) ?? about(identity, boundary, action);
    known.set(action, found);
    return found;
  };
}

function about(identity: readonly Policy[], boundary: Policy | undefined, action: string): OwnPolicies {
  const own = identity
    .map((policy) => relevantTo(policy, action))
    .filter(({ statements }) => statements?.length !== 0);
  const mayAllow = own.some(({ statements }) => statements?.some(({ effect }) => effect === 'Allow') ?? true);
  return { identity: own, boundary: boundary && relevantTo(boundary, action), mayAllow };
}
