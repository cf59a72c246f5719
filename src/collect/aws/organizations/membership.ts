import { ReadError } from '../../transport/problem.ts';
import { policyDocument } from '../iam/policy-document.ts';
import { accountType, type AccountFacts } from '../resource/account.ts';
import type { Reader } from '../session/reader.ts';
import type { Organization, PolicyType } from './organization.ts';

const controls = {
  serviceControlPolicies: 'SERVICE_CONTROL_POLICY',
  resourceControlPolicies: 'RESOURCE_CONTROL_POLICY',
} as const satisfies Record<string, PolicyType>;

/** Runs one question. What cannot be read becomes a problem and gives undefined. */
type Ask = <Value>(operation: string, read: () => Promise<Value>) => Promise<Value | undefined>;
type Properties = Readonly<Record<string, unknown>>;

/**
 * Where an account stands in its organisation, and the policies from the root down to it. What nobody may read is unknown; of an account
 * that no policy can limit (in no organisation, its management account) there are none.
 */
export async function readMembership(reader: Reader, organization: Organization): Promise<AccountFacts> {
  const { scope, session } = reader;
  const { account } = scope;
  const ask: Ask = (operation, read) =>
    reader.attempt({ call: `organizations:${operation}`, types: [accountType] }, read);
  // Others than its own credentials may be of another organisation.
  const isOwn = session.organizationClient === session.client && account === session.scopes[0]?.account;

  const found = await ask('DescribeOrganization', async () => {
    const described = await organization.described();
    if (described || isOwn) return { described };
    throw new ReadError(
      'not_found',
      `organizations:DescribeOrganization: who reads the organisation is in none, so that of ${account} is unknown`,
    );
  });
  if (!found) return factsOf({});
  const { described } = found;
  if (!described) return unlimited({ organizationId: null });

  const { id: organizationId, managementAccount: managementAccountId } = described;
  const way = await ask('ListParents', () => organization.wayTo(account));
  const isMember = way !== undefined || isOwn || account === managementAccountId;
  if (!isMember) return factsOf({});
  const known = {
    organizationId,
    managementAccountId,
    ...(way && { organizationPath: `${[organizationId, ...way.slice(0, -1)].join('/')}/` }),
  };
  if (account === managementAccountId || described.isForBilling) return unlimited(known);
  const types = way && (await ask('ListRoots', () => organization.policyTypes()));
  if (!types) return factsOf(known);

  const read: Record<string, unknown> = { ...known };
  for (const [name, type] of Object.entries(controls)) {
    const status = types.get(type);
    if (status === undefined) read[name] = [];
    if (status === 'ENABLED') read[name] = await levelsOf(way, type, organization, ask);
  }
  return factsOf(read);
}

interface Level {
  readonly targetId: string;
  readonly policies: readonly Properties[];
}

/** The policies of each level, root first; undefined where those of some level are not known. */
async function levelsOf(
  way: readonly string[],
  type: PolicyType,
  organization: Organization,
  ask: Ask,
): Promise<readonly Level[] | undefined> {
  const levels: Level[] = [];
  for (const targetId of way) {
    const names = await ask('ListPoliciesForTarget', () => organization.policiesOf(targetId, type));
    if (!names) return undefined;
    const policies: Properties[] = [];
    for (const { id: policyId, name: policyName } of names) {
      const content = await ask('DescribePolicy', () => organization.contentOf(policyId));
      const document = policyDocument(content);
      policies.push({ policyId, policyName, ...(document && { policyDocument: document }) });
    }
    levels.push({ targetId, policies });
  }
  return levels;
}

function unlimited(known: Properties): AccountFacts {
  return { properties: { ...known, serviceControlPolicies: [], resourceControlPolicies: [] }, unknown: [] };
}

const members = ['organizationId', 'managementAccountId', 'organizationPath', ...Object.keys(controls)];

/** What was read, and what of it is not known. */
function factsOf(known: Properties): AccountFacts {
  const properties = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return {
    properties,
    unknown: [
      ...members.filter((name) => !(name in properties)).map((name) => `/properties/${name}`),
      ...Object.keys(controls).flatMap((name) => unreadPolicies(name, properties[name])),
    ],
  };
}

function unreadPolicies(name: string, levels: unknown = []): string[] {
  return (levels as readonly Level[]).flatMap(({ policies }, level) =>
    policies.flatMap(({ policyDocument: document }, index) =>
      document ? [] : [`/properties/${name}/${level}/policies/${index}/policyDocument`],
    ),
  );
}
