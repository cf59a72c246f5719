import { getClient } from '@azure-rest/core-client';
import { ResourceGraphClient } from '@azure/arm-resourcegraph';
import type { TokenCredential } from '@azure/core-auth';
import { ReadError } from '../../transport/problem.ts';
import { armReader } from './arm.ts';
import { azureClouds } from './clouds.ts';
import { defaultCredential, replayCredential, requireToken } from './credential.ts';
import { foundryAudience, foundryReader } from '../foundry/foundry.ts';
import { queryGraph } from '../resource-graph/graph.ts';
import { rowsIn } from '../resource-graph/rows.ts';
import { subscriptionsQuery } from '../resource-graph/queries.ts';
import { sourceOf, type AzureOpenOptions, type AzureSession, type Subscription } from './session.ts';
import { httpClientOver } from './wire.ts';

// More than this in one query are not answered whole.
const subscriptionsAtOnce = 200;

/**
 * Makes the clients, finds the subscriptions asked, and declares a source for each: a subscription that was
 * asked and is not visible is a failed source.
 *
 * @throws ReadError no_credentials, or whatever kept the subscriptions from being listed.
 */
export async function openSession(
  options: AzureOpenOptions,
  credential?: TokenCredential,
): Promise<AzureSession> {
  const { scope, send, signal, replaying } = options;
  const cloud = azureClouds[scope.cloud ?? 'public'];
  const chosen = credential ?? (replaying ? replayCredential : await defaultCredential(cloud.authority));
  await requireToken(chosen, cloud.resourceManager, signal);

  // Retrying is the transport's work; a client that retries too would multiply the tries.
  const shared = {
    endpoint: cloud.resourceManager,
    httpClient: httpClientOver(send),
    retryOptions: { maxRetries: 0 },
    credentials: { scopes: [`${cloud.resourceManager}/.default`] },
  };
  const graphClient = new ResourceGraphClient(chosen, shared);
  const arm = armReader(getClient(cloud.resourceManager, chosen, shared), cloud.resourceManager, signal);
  const hasFoundry = cloud === azureClouds.public;
  const foundry = hasFoundry
    ? foundryReader(
        getClient(foundryAudience, chosen, {
          ...shared,
          endpoint: foundryAudience,
          credentials: { scopes: [`${foundryAudience}/.default`] },
        }),
        signal,
      )
    : undefined;

  const subscriptions = await declareSubscriptions(graphClient, options);
  refuseNone(subscriptions, scope.subscriptions);
  return {
    ...arm,
    foundry,
    subscriptions,
    signal,
    missed: new Set(),
    reached: new Set(),
    async graph(query, more) {
      const rows: Record<string, unknown>[] = [];
      for (const some of inBatches(subscriptions)) {
        rows.push(
          ...(await queryGraph(
            graphClient,
            query,
            { subscriptions: some.map(({ id }) => id) },
            signal,
            more,
          )),
        );
      }
      return rowsIn('Microsoft.ResourceGraph/resources', rows, ['name', 'type']);
    },
  };
}

async function declareSubscriptions(
  client: ResourceGraphClient,
  { scope, sink, signal }: AzureOpenOptions,
): Promise<Subscription[]> {
  const groups = scope.management_groups;
  const rows = await queryGraph(
    client,
    subscriptionsQuery,
    groups ? { managementGroups: groups } : {},
    signal,
  );
  const visible = new Map(
    rowsIn('Microsoft.ResourceGraph/resources', rows, ['subscriptionId', 'name']).map((row) => [
      String(row['subscriptionId']).toLowerCase(),
      String(row['name']),
    ]),
  );
  const asked = scope.subscriptions?.map((id) => id.toLowerCase());

  const subscriptions: Subscription[] = [];
  for (const id of asked ?? visible.keys()) {
    const source = sourceOf(`/subscriptions/${id}`);
    const name = visible.get(id);
    sink.source({
      id: source,
      cloud: 'azure',
      scope: `/subscriptions/${id}`,
      ...(name !== undefined && { name }),
    });
    if (name === undefined) {
      const message = `the subscription ${id} does not exist or the credentials cannot see it: check the id, and give the identity a role there`;
      sink.failed(source, { code: 'not_found', message });
    } else {
      subscriptions.push({ id, name, source });
    }
  }
  return subscriptions;
}

/** No access must not look like an empty tenant. */
function refuseNone(subscriptions: readonly Subscription[], asked: readonly string[] | undefined): void {
  if (subscriptions.length === 0 && asked === undefined) {
    throw new ReadError(
      'not_found',
      'the credentials see no Azure subscription: give the identity a role in one, or log in to another tenant',
    );
  }
}

function* inBatches(subscriptions: readonly Subscription[]): Generator<readonly Subscription[]> {
  for (let start = 0; start < subscriptions.length; start += subscriptionsAtOnce) {
    yield subscriptions.slice(start, start + subscriptionsAtOnce);
  }
}
