import type { Statement } from '../iam/policy-document.ts';
import { namings, type Naming } from './principal.ts';
import { applies, type Asked, type Policy } from './statement.ts';
import { all, any, type Truth } from './truth.ts';

/** What a policy is to a request. */
export type PolicyKind =
  'identity' | 'resource' | 'boundary' | 'session' | 'service control' | 'resource control';

/** A statement that decided, or one that nobody knows whether it would. */
export interface Evidence {
  readonly kind: PolicyKind;
  readonly policy: string;
  readonly sid: string | undefined;
}

/** What policies of one kind say of a request. */
export interface Weight {
  readonly allow: Truth;
  /** Whether they allow by a statement that names the principal so; without Principal it is as `itself`. */
  readonly byNaming: Readonly<Record<Naming, Truth>>;
  readonly allowing: readonly Evidence[];
  readonly denying: readonly Evidence[];
  readonly mayAllow: readonly Evidence[];
  readonly mayDeny: readonly Evidence[];
}

/** What policies of a kind say of a request, any of which may allow and any of which may deny. */
export function weigh(kind: PolicyKind, policies: readonly Policy[], request: Asked): Weight {
  const named: Record<Naming, Truth[]> = { itself: [], behind: [], account: [], everyone: [] };
  const found: Record<'allowing' | 'denying' | 'mayAllow' | 'mayDeny', Evidence[]> = {
    allowing: [],
    denying: [],
    mayAllow: [],
    mayDeny: [],
  };
  for (const { name, statements } of policies) {
    if (!statements) {
      named.itself.push('unknown');
      const evidence = { kind, policy: name, sid: undefined };
      found.mayAllow.push(evidence);
      found.mayDeny.push(evidence);
      continue;
    }
    for (const statement of statements) {
      const held = applies(statement, request);
      if (held === 'no') continue;
      const { effect } = statement;
      const who = whom(kind, statement, request);
      const truth = all([held, any(Object.values(who))]);
      const evidence = { kind, policy: name, sid: statement.sid };
      if (truth === 'no') continue;
      if (truth === 'yes') found[effect === 'Allow' ? 'allowing' : 'denying'].push(evidence);
      else found[effect === 'Allow' ? 'mayAllow' : 'mayDeny'].push(evidence);
      if (effect === 'Allow') for (const naming of names) named[naming].push(all([held, who[naming]]));
    }
  }
  const byNaming = {
    itself: any(named.itself),
    behind: any(named.behind),
    account: any(named.account),
    everyone: any(named.everyone),
  };
  return { allow: any(Object.values(byNaming)), byNaming, ...found };
}

const names: readonly Naming[] = ['itself', 'behind', 'account', 'everyone'];

/** Policies of a principal are about it. Those of resources name whom they are about, or whom they are not about. */
function whom(
  kind: PolicyKind,
  { principals, notPrincipals }: Statement,
  { principal }: Asked,
): Readonly<Record<Naming, Truth>> {
  if (kind !== 'resource' && kind !== 'resource control') return { ...nobody, itself: 'yes' };
  if (Object.keys(notPrincipals).length > 0) return { ...nobody, everyone: 'yes' };
  return namings(principals, principal);
}

const nobody: Readonly<Record<Naming, Truth>> = { itself: 'no', behind: 'no', account: 'no', everyone: 'no' };

/** What policies of an organisation say: every level must allow, and any may deny ("SCP evaluation", "RCP evaluation"). */
export function weighLevels(
  kind: PolicyKind,
  levels: readonly (readonly Policy[])[],
  request: Asked,
): Weight {
  const weights = levels.map((policies) => weigh(kind, policies, request));
  return {
    allow: all(weights.map(({ allow }) => allow)),
    byNaming: nobody,
    allowing: weights.flatMap(({ allowing }) => allowing),
    denying: weights.flatMap(({ denying }) => denying),
    mayAllow: weights.flatMap(({ mayAllow }) => mayAllow),
    mayDeny: weights.flatMap(({ mayDeny }) => mayDeny),
  };
}
