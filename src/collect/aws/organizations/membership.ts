import { policyDocument } from '../iam/policy-document.ts';
import { accountType, type AccountFacts } from '../resource/account.ts';
import type { Reader } from '../session/reader.ts';
import type { Description, Organization, PolicyType } from './organization.ts';

const controls = {
  serviceControlPolicies: 'SERVICE_CONTROL_POLICY',
  resourceControlPolicies: 'RESOURCE_CONTROL_POLICY',
} as const satisfies Record<string, PolicyType>;

/**
 * Where an account stands in its organisation, and the policies from the root down to it. What nobody may read is unknown; of an account
 * that no policy can limit (in no organisation, its management account) there are none.
 */
export async function readMembership(reader: Reader, organization: Organization): Promise<AccountFacts> {
  const { scope, session } = reader;
  const ask = <Value>(operation: string, read: () => Promise<Value>) =>
    reader.attempt({ call: `organizations:${operation}`, types: [accountType] }, read);

  const found = await ask('DescribeOrganization', async () => ({
    described: await organization.described(),
  }));
  if (!found) return unread({});
  const { described } = found;
  if (!described) {
    const isAbout = scope.account === session.scopes[0]?.account && !session.readsOrganizationByRole;
    return isAbout ? unlimited({ organizationId: null }) : unread({});
  }
  const { id: organizationId, managementAccount: managementAccountId } = described;
  const way = await ask('ListParents', () => organization.wayTo(scope.account));
  const known = {
    organizationId,
    managementAccountId,
    ...(way && { organizationPath: `${[organizationId, ...way.slice(0, -1)].join('/')}/` }),
  };
  if (isSpared(scope.account, described)) return unlimited(known);
  const types = way && (await ask('ListRoots', () => organization.policyTypes()));
  if (!types) return unread(known);
  return limited(known, way, types, reader, organization);
}

function isSpared(account: string, { managementAccount, hasAllFeatures }: Description): boolean {
  return account === managementAccount || !hasAllFeatures;
}

async function limited(
  known: Properties,
  way: readonly string[],
  types: ReadonlySet<string>,
  reader: Reader,
  organization: Organization,
): Promise<AccountFacts> {
  const properties: Record<string, unknown> = { ...known };
  const unknown: string[] = [];
  for (const [name, type] of Object.entries(controls)) {
    const levels = types.has(type) ? await levelsOf(way, type, reader, organization) : [];
    if (!levels) {
      unknown.push(`/properties/${name}`);
      continue;
    }
    properties[name] = levels;
    unknown.push(
      ...levels.flatMap(({ policies }, level) =>
        policies.flatMap(({ policyDocument: document }, index) =>
          document ? [] : [`/properties/${name}/${level}/policies/${index}/policyDocument`],
        ),
      ),
    );
  }
  return { properties, unknown };
}

/** The policies of each level, root first; undefined where those of some level are not known. */
async function levelsOf(
  way: readonly string[],
  type: PolicyType,
  reader: Reader,
  organization: Organization,
) {
  const ask = <Value>(operation: string, read: () => Promise<Value>) =>
    reader.attempt({ call: `organizations:${operation}`, types: [accountType] }, read);
  const levels = [];
  for (const targetId of way) {
    const names = await ask('ListPoliciesForTarget', () => organization.policiesOf(targetId, type));
    if (!names) return undefined;
    const policies = [];
    for (const { id: policyId, name: policyName } of names) {
      const content = await ask('DescribePolicy', () => organization.contentOf(policyId));
      const document = policyDocument(content);
      policies.push({ policyId, policyName, ...(document && { policyDocument: document }) });
    }
    levels.push({ targetId, policies });
  }
  return levels;
}

type Properties = Readonly<Record<string, unknown>>;

function unlimited(known: Properties): AccountFacts {
  return { properties: { ...known, serviceControlPolicies: [], resourceControlPolicies: [] }, unknown: [] };
}

function unread(known: Properties): AccountFacts {
  const members = ['organizationId', 'managementAccountId', 'organizationPath', ...Object.keys(controls)];
  return {
    properties: known,
    unknown: members.filter((name) => !(name in known)).map((name) => `/properties/${name}`),
  };
}
