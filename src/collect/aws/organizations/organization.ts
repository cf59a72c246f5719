import { records, asRecord, text } from '../config/config-item.ts';
import { operation, pagesOf, restClient, type RestClient } from '../session/rest-client.ts';
import type { AwsSession } from '../session/session.ts';

/** What the Organizations API says of one organisation. Each question is asked once, whoever asks; errors are those of its client. */
export interface Organization {
  /** Undefined where the account of the credentials is in none. */
  described(): Promise<Description | undefined>;
  /** Ids from the root down to the account. */
  wayTo(account: string): Promise<readonly string[]>;
  /** Types of policies that are switched on. */
  policyTypes(): Promise<ReadonlySet<string>>;
  policiesOf(target: string, type: PolicyType): Promise<readonly PolicyName[]>;
  /** JSON text. */
  contentOf(policy: string): Promise<string | undefined>;
}

export interface Description {
  readonly id: string;
  readonly managementAccount: string;
  /** Whether policies can be had: with consolidated billing alone there are none. */
  readonly hasAllFeatures: boolean;
}

export type PolicyType = 'SERVICE_CONTROL_POLICY' | 'RESOURCE_CONTROL_POLICY';

export interface PolicyName {
  readonly id: string;
  readonly name: string;
}

const Client = restClient('organizations', 'organizations');

export const operations = [
  'DescribeOrganization',
  'ListRoots',
  'ListParents',
  'ListPoliciesForTarget',
  'DescribePolicy',
] as const;

type Operation = (typeof operations)[number];

export const targetOf = (name: Operation) => `AWSOrganizationsV20161128.${name}`;

/** Asks with the credentials that the session has for the organisation. */
export function newOrganization({ organizationClient, scopes }: AwsSession): Organization {
  const client = organizationClient(Client, homeOf(scopes[0]?.partition));
  const ask = (name: Operation, body: Readonly<Record<string, string>> = {}) =>
    client.ask(operation(targetOf(name), body));
  const all = (name: Operation, field: string, body: Readonly<Record<string, string>> = {}) =>
    listed(client, name, field, body);
  const parentOf = kept(async (child) =>
    text((await all('ListParents', 'Parents', { ChildId: child }))[0]?.['Id']),
  );
  const policiesOf = kept(async (key) => {
    const [TargetId = '', Filter = ''] = key.split(' ');
    const policies = await all('ListPoliciesForTarget', 'Policies', { TargetId, Filter });
    return policies.map(({ Id, Name }) => ({ id: text(Id) ?? '', name: text(Name) ?? text(Id) ?? '' }));
  });
  const described = kept(async () => description(await ask('DescribeOrganization').catch(noneIfNotInUse)));
  const policyTypes = kept(async () => {
    const types = (await all('ListRoots', 'Roots')).flatMap((root) => records(root['PolicyTypes']));
    return new Set(types.flatMap(({ Type, Status }) => (Status === 'ENABLED' ? [String(Type)] : [])));
  });
  const contentOf = kept(async (PolicyId) =>
    text(asRecord((await ask('DescribePolicy', { PolicyId }))['Policy'])['Content']),
  );
  return {
    described: () => described(''),
    policyTypes: () => policyTypes(''),
    policiesOf: (target, type) => policiesOf(`${target} ${type}`),
    contentOf,
    async wayTo(account) {
      const way = [account];
      for (let next = await parentOf(account); next !== undefined && way.length <= mostLevels;) {
        way.unshift(next);
        next = next.startsWith('r-') ? undefined : await parentOf(next);
      }
      return way;
    },
  };
}

// Organisational units nest five deep; whatever answers otherwise does not keep anybody going round.
const mostLevels = 16;

/** Asks once for each key; what failed is asked again. */
function kept<Value>(ask: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const asked = known.get(key) ?? ask(key);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
}

async function listed(
  client: RestClient,
  name: Operation,
  field: string,
  body: Readonly<Record<string, string>>,
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  const pages = pagesOf(client, (next) => operation(targetOf(name), { ...body, ...next }), 'NextToken');
  for await (const page of pages) items.push(...records(page[field]));
  return items;
}

function description(answer: Record<string, unknown> | undefined): Description | undefined {
  if (!answer) return undefined;
  const { Id, MasterAccountId, FeatureSet } = asRecord(answer['Organization']);
  return {
    id: text(Id) ?? '',
    managementAccount: text(MasterAccountId) ?? '',
    hasAllFeatures: FeatureSet === 'ALL',
  };
}

function noneIfNotInUse(error: unknown): undefined {
  if (error instanceof Error && error.name === 'AWSOrganizationsNotInUseException') return undefined;
  throw error;
}

/** The one region of a partition in which the API has an address. */
function homeOf(partition: string | undefined): string {
  if (partition === 'aws-cn') return 'cn-northwest-1';
  return partition === 'aws-us-gov' ? 'us-gov-west-1' : 'us-east-1';
}
