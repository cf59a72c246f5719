import { ReadError } from '../../transport/problem.ts';
import { records, asRecord, text } from '../config/config-item.ts';
import { operation, pagesOf, restClient } from '../session/rest-client.ts';
import { homeRegion } from '../session/scope.ts';
import type { AwsSession } from '../session/session.ts';

/**
 * What the Organizations API says of one organisation. Each question is asked once, whoever asks. Errors are those of its client, and
 * ReadError unexpected_shape for an answer that leaves out what it has to say.
 */
export interface Organization {
  /** Undefined where the account of the credentials is in none. */
  described(): Promise<Description | undefined>;
  /** Ids from the root down to the account. */
  wayTo(account: string): Promise<readonly string[]>;
  /** Types of policies that are in use, and what is said of them: ENABLED, or what they are about to be. */
  policyTypes(): Promise<ReadonlyMap<string, string>>;
  policiesOf(target: string, type: PolicyType): Promise<readonly PolicyName[]>;
  /** JSON text. */
  contentOf(policy: string): Promise<string>;
}

export interface Description {
  readonly id: string;
  readonly managementAccount: string;
  /** Whether there are no policies, since bills are all that accounts share. */
  readonly isForBilling: boolean;
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
type Body = Readonly<Record<string, string>>;

export const operationTarget = (name: Operation) => `AWSOrganizationsV20161128.${name}`;

/** Asks with the credentials that the session has for the organisation. */
export function newOrganization(session: AwsSession): Organization {
  const client = session.organizationClient(Client, homeOf(session.scopes[0]?.partition));

  const ask = (name: Operation, body: Body = {}) =>
    session.once(keyOf(name, body), () => client.ask(operation(operationTarget(name), body)));

  const list = (name: Operation, field: string, body: Body = {}) =>
    session.once(keyOf(name, body), async () => {
      const items: Record<string, unknown>[] = [];
      const pages = pagesOf(
        client,
        (next) => operation(operationTarget(name), { ...body, ...next }),
        'NextToken',
      );
      for await (const page of pages) items.push(...records(page[field]));
      return items;
    });

  const parentOf = async (ChildId: string) =>
    said(
      'ListParents',
      (await list('ListParents', 'Parents', { ChildId }))[0]?.['Id'],
      `parent of ${ChildId}`,
    );

  return {
    async described() {
      const answer = await ask('DescribeOrganization').catch(noneIfNotInUse);
      return answer && description(answer);
    },
    async wayTo(account) {
      const way = [account];
      while (!way[0]?.startsWith('r-')) {
        if (way.length > mostLevels) said('ListParents', undefined, `root above ${account}`);
        way.unshift(await parentOf(way[0] ?? ''));
      }
      return way;
    },
    async policyTypes() {
      const [root] = await list('ListRoots', 'Roots');
      said('ListRoots', root?.['Id'], 'root');
      return new Map(
        records(root?.['PolicyTypes']).map(({ Type, Status }) => [String(Type), String(Status)]),
      );
    },
    async policiesOf(TargetId, Filter) {
      const policies = await list('ListPoliciesForTarget', 'Policies', { TargetId, Filter });
      // Each level has one, else nothing would be allowed below it. Of resources AWS's own need not be told.
      if (Filter === 'SERVICE_CONTROL_POLICY' && policies.length === 0) {
        said('ListPoliciesForTarget', undefined, `service control policy of ${TargetId}`);
      }
      return policies.map(({ Id, Name }) => {
        const id = said('ListPoliciesForTarget', Id, `policy of ${TargetId}`);
        return { id, name: text(Name) ?? id };
      });
    },
    async contentOf(PolicyId) {
      const { Policy } = await ask('DescribePolicy', { PolicyId });
      return said('DescribePolicy', asRecord(Policy)['Content'], `content of ${PolicyId}`);
    },
  };
}

// Organisational units nest five deep; whatever answers otherwise does not keep anybody going round.
const mostLevels = 16;

function keyOf(name: Operation, body: Body): string {
  return ['organizations', name, ...Object.values(body)].join(' ');
}

/** What an answer has to say: that it does not say it is not that there is nothing. */
function said(name: Operation, value: unknown, what: string): string {
  const found = text(value);
  if (found !== undefined) return found;
  throw new ReadError('unexpected_shape', `organizations:${name} named no ${what}`);
}

function description(answer: Record<string, unknown>): Description {
  const { Id, MasterAccountId, FeatureSet } = asRecord(answer['Organization']);
  return {
    id: said('DescribeOrganization', Id, 'organisation'),
    managementAccount: said('DescribeOrganization', MasterAccountId, 'management account'),
    isForBilling: FeatureSet === 'CONSOLIDATED_BILLING',
  };
}

function noneIfNotInUse(error: unknown): undefined {
  if (error instanceof Error && error.name === 'AWSOrganizationsNotInUseException') return undefined;
  throw error;
}

/** The one region of a partition in which the API has an address. */
function homeOf(partition: string | undefined): string {
  return partition === 'aws-cn' ? 'cn-northwest-1' : homeRegion([], partition);
}
