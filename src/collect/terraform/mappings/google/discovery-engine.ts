import type { Entry, Mappings, TypeMapping } from '../../../code/mapping/mapping.ts';
import { flag, named } from './names.ts';

const service = 'discoveryengine.googleapis.com';
const dataStore = named(
  service,
  'locations/{!location}/collections/default_collection/dataStores/{!data_store_id}',
);

/** An engine of one kind; recommendations alone are always in the default collection. */
function engine(
  from: string,
  solutionType: string,
  collection: string,
  properties: Readonly<Record<string, Entry>> = {},
): TypeMapping {
  const { id, relative } = named(
    service,
    `locations/{!location}/collections/${collection}/engines/{!engine_id}`,
  );
  return {
    from: [from],
    cloud: 'gcp',
    to: 'discoveryengine.googleapis.com/Engine',
    id,
    name: '{display_name}',
    region: 'location',
    attributes: { id: relative, name: relative },
    constants: { solutionType },
    properties: {
      display_name: 'displayName',
      data_store_ids: 'dataStoreIds',
      industry_vertical: { to: 'industryVertical', default: 'GENERIC' },
      ...properties,
    },
  };
}

export const discoveryEngine: Mappings = {
  types: [
    {
      from: ['google_discovery_engine_data_store'],
      cloud: 'gcp',
      to: 'discoveryengine.googleapis.com/DataStore',
      id: dataStore.id,
      name: '{display_name}',
      region: 'location',
      attributes: { id: dataStore.relative, name: dataStore.relative },
      properties: {
        display_name: 'displayName',
        industry_vertical: 'industryVertical',
        solution_types: 'solutionTypes',
        content_config: 'contentConfig',
        acl_enabled: flag('aclEnabled'),
        kms_key_name: 'kmsKeyName',
      },
    },
    engine('google_discovery_engine_search_engine', 'SOLUTION_TYPE_SEARCH', '{!collection_id}', {
      app_type: 'appType',
      kms_key_name: 'cmekConfig.kmsKey',
    }),
    engine('google_discovery_engine_chat_engine', 'SOLUTION_TYPE_CHAT', '{!collection_id}'),
    engine(
      'google_discovery_engine_recommendation_engine',
      'SOLUTION_TYPE_RECOMMENDATION',
      'default_collection',
    ),
  ],
  parts: [],
};
