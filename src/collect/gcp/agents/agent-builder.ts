import type { Collector, Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, withDefaults, without, type Edge, type Found } from '../resource/found.ts';
import { at, record, records, text, texts, type Json } from '../resource/json.ts';
import { bigQueryDataset, dataName, keyName, locationIn } from '../resource/names.ts';
import type { GcpSession } from '../session/session.ts';
import { collectionType, dataStoreType, engineType } from '../resource/resource-types.ts';

const host = 'discoveryengine.googleapis.com';
const call = 'discoveryengine:collections.getDataConnector';

export const agentBuilder: Collector<GcpSession> = {
  id: 'gcp-agent-builder',
  title: 'Vertex AI Agent Builder',
  produces: [dataStoreType, engineType],
  calls: [
    {
      request: `GET {}${host}/v1/projects/{}/locations/{}/collections/{}/dataConnector`,
      permissions: ['discoveryengine.dataConnectors.get'],
    },
  ],
  async collect(session, sink) {
    const assets = await session.assets(sink, [dataStoreType, engineType, collectionType]);
    const connectors = await readConnectors(
      session,
      sink,
      assets.filter(({ type, data }) => type === collectionType && data['dataConnector'] !== undefined),
    );
    for (const asset of assets) {
      if (asset.type === dataStoreType) {
        session.put(sink, normaliseDataStore(asset, session.directory, connectors));
      } else if (asset.type === engineType) {
        session.put(sink, normaliseEngine(asset, session.directory));
      }
    }
  },
};

/** Connectors by the full name of their collection; undefined where one could not be read. */
export type Connectors = ReadonlyMap<string, Json | undefined>;

/** Only the connector of a collection says where the documents of its data stores come from. */
async function readConnectors(
  session: GcpSession,
  sink: Sink,
  collections: readonly Asset[],
): Promise<Connectors> {
  const read = await mapLimit(collections, 4, async ({ name, source }) => {
    const id = session.directory.canonical(name);
    const path = id.slice(`//${host}/`.length);
    const about = {
      call,
      permission: 'discoveryengine.dataConnectors.get',
      types: [dataStoreType],
      resource: id,
    };
    const connector = await sink.attempt(source, about, () =>
      session.rest.get(call, path, `https://${regionalHost(path)}/v1/${path}/dataConnector`),
    );
    return [id, connector] as const;
  });
  return new Map(read);
}

function regionalHost(path: string): string {
  const location = locationIn(path);
  return location === 'global' ? host : `${location}-${host}`;
}

/** https://cloud.google.com/generative-ai-app-builder/docs/reference/rest/v1/projects.locations.collections.dataStores */
export function normaliseDataStore(asset: Asset, directory: Directory, connectors: Connectors): Found {
  const { properties, defaults } = withDefaults(
    without(asset.data, ['startingSchema', 'billingEstimation', 'defaultSchemaId']),
    { aclEnabled: false, contentConfig: 'NO_CONTENT' },
  );
  const id = directory.canonical(asset.name);
  const collection = id.replace(/\/dataStores\/.*$/, '');
  const connector = connectors.get(collection);
  // Imports by hand leave no trace in the configuration of the store.
  const untold = properties['contentConfig'] !== 'PUBLIC_WEBSITE' && connector === undefined;
  const resource = resourceOf(asset, directory, {
    kind: 'knowledge-base',
    properties,
    defaults,
    unknown: untold ? ['/related/grounded-on'] : [],
  });
  const key = text(at(properties, 'cmekConfig', 'kmsKey')) ?? text(properties['kmsKeyName']);
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ...sourcesOf(connector, id, directory),
      ['encrypted-by', key && directory.canonical(keyName(key)), 'cmekConfig.kmsKey'],
    ]),
  };
}

/** Where a connector reads the documents of one data store. */
function sourcesOf(connector: Json | undefined, store: string, directory: Directory): Edge[] {
  const entities = records(at(connector, 'entities')).filter(
    ({ dataStore }) => text(dataStore) && directory.reference(host, String(dataStore)) === store,
  );
  if (entities.length === 0) {
    return [];
  }
  const params = record(at(connector, 'params'));
  const project = text(params['project_id']);
  const dataset = text(params['dataset_id']);
  return [
    ...texts(params['instance_uris']).map((uri): Edge => [
      'grounded-on',
      dataName(uri),
      'dataConnector.params.instance_uris',
    ]),
    [
      'grounded-on',
      project !== undefined && dataset !== undefined
        ? bigQueryDataset(directory.projectId(project), dataset)
        : undefined,
      'dataConnector.params.dataset_id',
    ],
  ];
}

/** https://cloud.google.com/generative-ai-app-builder/docs/reference/rest/v1/projects.locations.collections.engines */
export function normaliseEngine(asset: Asset, directory: Directory): Found {
  const properties = without(asset.data);
  const resource = resourceOf(asset, directory, {
    kind: 'ai-service',
    properties,
    ai: { provider: 'google' },
  });
  const collection = resource.id.replace(/\/engines\/.*$/, '');
  const key = text(at(properties, 'cmekConfig', 'kmsKey'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ...texts(properties['dataStoreIds']).map(
        (id, index) => ['grounded-on', `${collection}/dataStores/${id}`, `dataStoreIds[${index}]`] as const,
      ),
      ['encrypted-by', key && directory.canonical(keyName(key)), 'cmekConfig.kmsKey'],
    ]),
  };
}
