import {
  paginateSelectAggregateResourceConfig,
  paginateSelectResourceConfig,
  type ConfigServiceClient,
  type SelectAggregateResourceConfigCommandOutput,
  type SelectResourceConfigCommandOutput,
} from '@aws-sdk/client-config-service';
import { columns } from './config-item.ts';
import { rpc } from '../session/wire.ts';

const service = 'StarlingDoveService';

export const configurationCalls = [
  rpc('config', `${service}.DescribeConfigurationRecorders`, 'config:DescribeConfigurationRecorders'),
  rpc(
    'config',
    `${service}.DescribeConfigurationRecorderStatus`,
    'config:DescribeConfigurationRecorderStatus',
  ),
  rpc('config', `${service}.SelectResourceConfig`, 'config:SelectResourceConfig'),
  rpc('config', `${service}.SelectAggregateResourceConfig`, 'config:SelectAggregateResourceConfig'),
  rpc(
    'config',
    `${service}.DescribeConfigurationAggregatorSourcesStatus`,
    'config:DescribeConfigurationAggregatorSourcesStatus',
  ),
];

/** Native types that the collectors read from AWS Config. */
export const configuredTypes = [
  'AWS::EC2::Instance',
  'AWS::EC2::VPCEndpoint',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Key',
  'AWS::Lambda::Function',
  'AWS::S3::AccountPublicAccessBlock',
  'AWS::S3::Bucket',
] as const;

export type ConfiguredType = (typeof configuredTypes)[number];

// The service's maximum; its default of 25 costs four times the calls.
const pageSize = 100;

/** The advanced query for resources of these types, in these regions where an aggregator knows more. */
export function expression(types: readonly string[], regions: readonly string[] = []): string {
  const where = [`resourceType IN (${quoted(types)})`];
  if (regions.length > 0) {
    where.push(`awsRegion IN (${quoted([...regions, 'global'])})`);
  }
  return `SELECT ${columns.join(', ')} WHERE ${where.join(' AND ')}`;
}

export function selectRegion(
  client: ConfigServiceClient,
  types: readonly string[],
): AsyncIterable<SelectResourceConfigCommandOutput> {
  return paginateSelectResourceConfig({ client, pageSize }, { Expression: expression(types) });
}

export function selectAggregate(
  client: ConfigServiceClient,
  aggregator: string,
  types: readonly string[],
  regions: readonly string[],
): AsyncIterable<SelectAggregateResourceConfigCommandOutput> {
  return paginateSelectAggregateResourceConfig(
    { client, pageSize },
    { ConfigurationAggregatorName: aggregator, Expression: expression(types, regions) },
  );
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}
