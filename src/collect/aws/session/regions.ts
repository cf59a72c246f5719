import { DescribeRegionsCommand, EC2Client, type Region } from '@aws-sdk/client-ec2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { AwsScope as Asked } from '../../../generated/config.ts';
import type { Sink } from '../../collector.ts';
import { ReadError } from '../../transport/problem.ts';
import { parseArn } from '../resource/arn.ts';
import type { ClientMaker } from './clients.ts';
import { reading } from './read-error.ts';
import { scopeOf, type AwsScope } from './scope.ts';
import { rpc } from './wire.ts';

export const regionCalls = [
  // Needs no permission.
  { ...rpc('sts', 'GetCallerIdentity', 'sts:GetCallerIdentity'), permissions: [] },
  rpc('ec2', 'DescribeRegions', 'ec2:DescribeRegions'),
];

export interface Finding {
  readonly scope: Asked;
  readonly sink: Sink;
  /** Where the account's identity and its list of regions are asked. */
  readonly home: string;
  /** The account that is asked; undefined for whichever the credentials are of. */
  readonly account: string | undefined;
}

/**
 * The account of the credentials, in each region that is asked and switched on. Declares a source for
 * every region asked; those that are switched off or unknown are failed sources.
 *
 * @throws ReadError no_credentials or denied when the account, or without asked regions its regions, cannot be read.
 */
export async function findScopes(
  { scope: { regions: asked = [] }, sink, home, account: expected }: Finding,
  client: ClientMaker,
): Promise<AwsScope[]> {
  const { account, partition } = await identity(client, home);
  if (expected !== undefined && account !== expected) {
    throw new ReadError(
      'unexpected_shape',
      `the role of account ${expected} is answered as account ${account}`,
    );
  }
  const scopes = new Map<string, AwsScope>();
  const declare = (region: string) => {
    const scope = scopeOf({ account, partition, region });
    sink.source({ id: scope.source, cloud: 'aws', scope: `${account}/${region}` });
    return scope;
  };

  let known: readonly Region[];
  try {
    known = await describeRegions(client, home);
  } catch (error) {
    if (!(error instanceof ReadError) || asked.length === 0) {
      throw error;
    }
    // The regions are named, so they can be tried; the first source says that nobody knows whether they are on.
    const tried = asked.map(declare);
    sink.problem(tried[0]?.source ?? '', {
      code: error.code,
      message: error.message,
      call: 'ec2:DescribeRegions',
    });
    return tried;
  }

  const wanted = asked.length > 0 ? asked : known.flatMap(({ RegionName }) => RegionName ?? []);
  for (const region of new Set(wanted)) {
    const status = known.find(({ RegionName }) => RegionName === region)?.OptInStatus;
    if (status === 'not-opted-in' && asked.length === 0) {
      continue;
    }
    const scope = declare(region);
    const problem = problemOf(region, status);
    if (problem) {
      sink.failed(scope.source, { ...problem, call: 'ec2:DescribeRegions' });
    } else {
      scopes.set(region, scope);
    }
  }
  return [...scopes.values()];
}

function problemOf(region: string, status: string | undefined) {
  if (status === undefined) {
    return { code: 'not_found', message: `${region} is no region of this account's partition` } as const;
  }
  if (status === 'not-opted-in') {
    const message = `${region} is not switched on for this account: enable it, or leave it out of aws.regions`;
    return { code: 'region_disabled', message } as const;
  }
  return undefined;
}

async function identity(
  client: ClientMaker,
  region: string,
): Promise<{ account: string; partition: string }> {
  const { Account, Arn } = await reading('sts:GetCallerIdentity', region, () =>
    client(STSClient, region).send(new GetCallerIdentityCommand({})),
  );
  const partition = parseArn(Arn ?? '')?.partition;
  if (Account === undefined || partition === undefined) {
    throw new ReadError('unexpected_shape', 'sts:GetCallerIdentity named no account');
  }
  return { account: Account, partition };
}

async function describeRegions(client: ClientMaker, region: string): Promise<readonly Region[]> {
  const { Regions = [] } = await reading('ec2:DescribeRegions', region, () =>
    client(EC2Client, region).send(new DescribeRegionsCommand({ AllRegions: true })),
  );
  return Regions.toSorted((left, right) => ((left.RegionName ?? '') < (right.RegionName ?? '') ? -1 : 1));
}
