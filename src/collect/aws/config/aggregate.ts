import {
  ConfigServiceClient,
  paginateDescribeConfigurationAggregatorSourcesStatus,
} from '@aws-sdk/client-config-service';
import type { Sink } from '../../collector.ts';
import type { ClientMaker } from '../session/clients.ts';
import { configuredTypes, selectAggregate } from './configuration.ts';
import { reading } from '../session/read-error.ts';
import { readRows, type Rows } from './rows.ts';
import { scopeOf, type AwsScope } from '../session/scope.ts';

/**
 * Reads what an aggregator in the first region holds of the wanted types, in the regions asked. Each
 * account and region that it covers is declared as a source; what its AI services themselves say takes
 * that account's own credentials, so sources of other accounts are partial.
 */
export async function readAggregate(
  scopes: readonly AwsScope[],
  aggregator: string,
  client: ClientMaker,
  sink: Sink,
): Promise<Rows> {
  const [first] = scopes;
  if (!first) {
    return { items: [], complete: true };
  }
  const config = client(ConfigServiceClient, first.region);
  const regions = scopes.map(({ region }) => region);
  const known = new Map(scopes.map((scope) => [scope.source, scope]));

  const scopeFor = (account = first.account, region = first.region): AwsScope => {
    const scope = scopeOf({ ...first, account, region: region === 'global' ? first.region : region });
    const declared = known.get(scope.source);
    if (!declared) {
      known.set(scope.source, scope);
      declareOther(scope, aggregator, sink);
    }
    return declared ?? scope;
  };

  await readSources(aggregator, first, config, sink, scopeFor);
  return readRows(
    sink,
    first,
    { call: 'config:SelectAggregateResourceConfig', types: configuredTypes },
    selectAggregate(config, aggregator, configuredTypes, regions),
    scopeFor,
  );
}

function declareOther({ source, account, region }: AwsScope, aggregator: string, sink: Sink): void {
  sink.source({ id: source, cloud: 'aws', scope: `${account}/${region}` });
  sink.problem(source, {
    code: 'not_recorded',
    message: `the aggregator ${aggregator} holds only what AWS Config records: scan with credentials of ${account} to see its AI services`,
  });
}

/** Accounts whose data the aggregator could not fetch are failed sources, not absent ones. */
async function readSources(
  aggregator: string,
  first: AwsScope,
  client: ConfigServiceClient,
  sink: Sink,
  scopeFor: (account?: string, region?: string) => AwsScope,
): Promise<void> {
  const call = 'config:DescribeConfigurationAggregatorSourcesStatus';
  await sink.attempt(first.source, { call, permission: call, types: configuredTypes }, () =>
    reading(call, first.region, async () => {
      const pages = paginateDescribeConfigurationAggregatorSourcesStatus(
        { client },
        { ConfigurationAggregatorName: aggregator },
      );
      for await (const { AggregatedSourceStatusList = [] } of pages) {
        for (const status of AggregatedSourceStatusList) {
          if (status.SourceType === 'ACCOUNT' && status.LastUpdateStatus !== 'SUCCEEDED') {
            const scope = scopeFor(status.SourceId, status.AwsRegion);
            sink.problem(scope.source, {
              code: 'unavailable',
              message: `the aggregator ${aggregator} could not update ${status.SourceId ?? 'an account'}: ${status.LastErrorMessage ?? status.LastUpdateStatus ?? 'no status'}`,
              call,
              types: configuredTypes,
            });
          }
        }
      }
    }),
  );
}
