import type { Relationship, Resource } from '../../generated/inventory.ts';
import { matches } from '../aws/policy-document.ts';
import { principalId } from '../azure/edges.ts';
import { actingPermissions } from '../gcp/access/impersonation.ts';
import { holdsOneOf } from '../gcp/access/roles.ts';

/**
 * Identities of one cloud that may become one of another: roles of AWS whose trust names a service account of Google or a managed
 * identity of Azure, and service accounts of Google whose policy lets in a role of AWS or a managed identity through a workload identity
 * pool. Each needs both ends; trust that names no identity, but all of an issuer, is nobody's in particular and makes none.
 */
export function federatedLinks(resources: readonly Resource[]): Relationship[] {
  const live = resources.filter(({ origin }) => origin.kind === 'live');
  const identities = [...googleIdentities(live), ...entraIdentities(live)];
  return [
    ...(identities.length === 0 ? [] : live.filter(isRole).flatMap((role) => intoRole(role, identities))),
    ...intoAccounts(live),
  ];
}

/** Who signs in with tokens of an issuer, by the subject that these have. */
interface Identity {
  readonly id: string;
  readonly subject: string;
  /** What the trust of AWS calls the issuers of its tokens. */
  readonly issuers: RegExp;
  /** Keys of conditions that hold the subject; others that a token has are its bearer's to choose. */
  readonly keys: readonly string[];
}

function googleIdentities(live: readonly Resource[]): Identity[] {
  return live.flatMap(({ type, id, properties }) => {
    const subject = type === serviceAccountType ? textOf(properties['uniqueId']) : undefined;
    // AWS compares aud with who asked for the token (azp), which of a service account is itself.
    return subject === undefined
      ? []
      : [{ id, subject, issuers: /^accounts\.google\.com$/, keys: ['sub', 'aud'] }];
  });
}

/** Principals of managed identities, whichever resource says them. */
function entraIdentities(live: readonly Resource[]): Identity[] {
  const principals = new Map(
    live.filter(({ cloud }) => cloud === 'azure').flatMap((resource) => principalsOf(resource)),
  );
  return [...principals].map(([subject, tenant]) => ({
    id: principalId(subject),
    subject,
    issuers: issuersOf(tenant),
    keys: ['sub'],
  }));
}

const anyTenant = '[0-9a-f-]{36}';

function issuersOf(tenant: string | undefined): RegExp {
  const own = tenant === undefined ? anyTenant : RegExp.escape(tenant);
  return new RegExp(`^(sts\\.windows\\.net/${own}/?|login\\.microsoftonline\\.com/${own}/v2\\.0/?)$`, 'i');
}

function principalsOf({ type, properties }: Resource): (readonly [id: string, tenant: string | undefined])[] {
  const own = recordOf(/\/userAssignedIdentities$/i.test(type) ? properties : properties['identity']);
  const principal = textOf(own['principalId'])?.toLowerCase();
  return principal === undefined ? [] : [[principal, textOf(own['tenantId'])?.toLowerCase()]];
}

const roleType = 'AWS::IAM::Role';
const serviceAccountType = 'iam.googleapis.com/ServiceAccount';
const isRole = ({ type }: Resource) => type === roleType;
const assume = 'sts:AssumeRoleWithWebIdentity';

/** A role that some statement lets an identity take by name, and none refuses. */
function intoRole({ id: role, properties }: Resource, identities: readonly Identity[]): Relationship[] {
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

const member =
  /^principal(?:Set)?:\/\/iam\.googleapis\.com\/projects\/[^/]+\/locations\/global\/workloadIdentityPools\/([^/]+)\/(subject|attribute\.[^/]+)\/(.+)$/;

/** Service accounts that their policies let others act as, who come through a pool. */
function intoAccounts(live: readonly Resource[]): Relationship[] {
  const accounts = live.filter(({ type }) => type === serviceAccountType);
  if (accounts.length === 0) return [];
  const roles = new Map(
    live.filter(isRole).flatMap((role) => {
      const name = assumedName(role.id);
      return name === undefined ? [] : [[name, role.id] as const];
    }),
  );
  const principals = new Set(entraIdentities(live).map(({ id }) => id));
  return accounts.flatMap(({ id: account, properties }) =>
    manyOf(recordOf(properties['iamPolicy'])['bindings'])
      .map(recordOf)
      .filter(({ role }) => holdsOneOf(textOf(role) ?? '', actingPermissions))
      .flatMap(({ role, members, condition }) =>
        textsOf(members).flatMap((text) => {
          const [, pool = '', by = '', value = ''] = member.exec(text) ?? [];
          const from = roles.get(sessionless(value)) ?? (by === 'subject' ? entra(value) : undefined);
          const evidence = `${textOf(role)}: ${by} of pool ${pool}${condition === undefined ? '' : ', on conditions'}`;
          return from === undefined ? [] : [{ from, to: account, kind: 'can-assume' as const, evidence }];
        }),
      ),
  );

  function entra(value: string): string | undefined {
    const id = principalId(value);
    return principals.has(id) ? id : undefined;
  }
}

/** The name that a role has once it was assumed, which has no path: arn:aws:sts::ACCOUNT:assumed-role/NAME */
function assumedName(arn: string): string | undefined {
  const [, partition, account, name] = /^arn:([^:]+):iam::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(arn) ?? [];
  return name === undefined ? undefined : `arn:${partition}:sts::${account}:assumed-role/${name}`;
}

/** The same without the session, which whoever assumes it chooses. */
function sessionless(value: string): string {
  return value.replace(/^(arn:[^:]+:sts::\d+:assumed-role\/[^/]+)\/.*$/, '$1');
}

type Json = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function manyOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function textsOf(value: unknown): string[] {
  return manyOf(value).flatMap((one) => textOf(one) ?? []);
}
