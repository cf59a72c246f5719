import type { Relationship, Resource } from '../../../generated/inventory.ts';
import { matches } from '../../aws/iam/policy-document.ts';
import type { Json } from '../../untrusted-json.ts';
import type { Identity } from './identities.ts';
import { manyOf, recordOf, textsOf } from './one-or-many.ts';

const assume = 'sts:AssumeRoleWithWebIdentity';

/** A role that some statement lets an identity take by name, and none refuses. */
export function intoRole(
  { id: role, properties }: Resource,
  identities: readonly Identity[],
): Relationship[] {
  const statements = manyOf(recordOf(properties['assumeRolePolicyDocument'])['Statement'])
    .map(recordOf)
    .filter(isAboutAssuming);
  const isRefused = statements.some(({ Effect: effect }) => effect !== 'Allow');
  if (isRefused) return [];
  return statements.flatMap((statement) =>
    textsOf(recordOf(statement['Principal'])['Federated']).flatMap((provider) => {
      const issuer = provider.replace(/^arn:[^:]+:iam::\d+:oidc-provider\//, '');
      return identities
        .filter(({ issuers }) => issuers.test(issuer))
        .flatMap((identity) => {
          const evidence = namedBy(recordOf(statement['Condition']), issuer, identity);
          return evidence === undefined
            ? []
            : [{ from: identity.id, to: role, kind: 'can-assume' as const, evidence }];
        });
    }),
  );
}

function isAboutAssuming({ Action: actions, NotAction: others }: Json): boolean {
  const isAmong = (patterns: unknown) => textsOf(patterns).some((action) => matches(action, assume, true));
  return isAmong(actions) || (others !== undefined && !isAmong(others));
}

const equal = /^(?:ForAnyValue:)?String(Equals|Like|EqualsIgnoreCase)(?:IfExists)?$/i;

/** Whether a condition holds for a subject; undefined for operators that say something else than what it is. */
function holds(operator: string, values: readonly string[], subject: string): boolean | undefined {
  switch (equal.exec(operator)?.[1]?.toLowerCase() ?? '') {
    case 'equals':
      return values.includes(subject);
    case 'equalsignorecase':
      return values.some((value) => value.toLowerCase() === subject.toLowerCase());
    case 'like':
      return values.some((value) => matches(value, subject));
    default:
      return undefined;
  }
}

/** Where conditions name an identity; undefined where they do not, or one that is about its subject is another's. */
function namedBy(conditions: Json, issuer: string, { subject, keys }: Identity): string | undefined {
  const asked = Object.entries(conditions).flatMap(([operator, block]) =>
    Object.entries(recordOf(block)).map(([name, values]) => ({
      operator,
      name,
      key: name.toLowerCase().startsWith(`${issuer.toLowerCase()}:`) ? name.slice(issuer.length + 1) : '',
      values: textsOf(values),
    })),
  );
  const about = asked.filter(({ key }) => keys.includes(key.toLowerCase()));
  const isNamed = about.some(({ values }) => values.some((value) => value.toLowerCase() === subject));
  const isMet = about.every(({ operator, values }) => holds(operator, values, subject) === true);
  if (!isNamed || !isMet) return undefined;
  const named = about.map(({ name }) => `${name} = ${subject}`).join(', ');
  const isMore = asked.some(({ key }) => key === '');
  return `assumeRolePolicyDocument: ${named}${isMore ? ', on further conditions' : ''}`;
}
