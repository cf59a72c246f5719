import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, withDefaults, without, type Found } from '../resource/found.ts';
import { at, records, text } from '../resource/json.ts';
import { datasetName, keyName } from '../resource/names.ts';
import { modelReference, vertex } from './names.ts';

// Booleans and messages that the API leaves out mean off.
const documented = {
  dedicatedEndpointEnabled: false,
  'privateServiceConnectConfig/enablePrivateServiceConnect': false,
  'predictRequestResponseLoggingConfig/enabled': false,
};

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.endpoints */
export function normaliseEndpoint(asset: Asset, directory: Directory): Found {
  const deployed = records(asset.data['deployedModels']).map((model) =>
    without(model, ['status', 'privateEndpoints', 'explanationSpec']),
  );
  const own = without(asset.data, ['dedicatedEndpointDns', 'gdcConfig', 'deployedModels']);
  const { properties, defaults } = withDefaults({ ...own, deployedModels: deployed }, documented);
  const resource = resourceOf(asset, directory, {
    kind: 'ai-endpoint',
    properties,
    defaults,
    ai: { provider: 'google' },
  });
  const logged = text(
    at(properties, 'predictRequestResponseLoggingConfig', 'bigqueryDestination', 'outputUri'),
  );
  const logging = at(properties, 'predictRequestResponseLoggingConfig', 'enabled') === true;
  const key = text(at(properties, 'encryptionSpec', 'kmsKeyName'));

  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ...deployed.flatMap((model, index) => {
        const named = text(model['model']);
        const account = text(model['serviceAccount']);
        return [
          ['serves', named && modelReference(directory, named), `deployedModels[${index}].model`] as const,
          [
            'runs-as',
            account && directory.serviceAccount(account),
            `deployedModels[${index}].serviceAccount`,
          ] as const,
        ];
      }),
      [
        'logs-to',
        logging && logged !== undefined ? datasetName(logged) : undefined,
        'predictRequestResponseLoggingConfig.bigqueryDestination.outputUri',
      ],
      ['encrypted-by', key && directory.canonical(keyName(key)), 'encryptionSpec.kmsKeyName'],
    ]),
  };
}

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.indexEndpoints */
export function normaliseIndexEndpoint(asset: Asset, directory: Directory): Found {
  const { properties, defaults } = withDefaults(without(asset.data), {
    publicEndpointEnabled: false,
    'privateServiceConnectConfig/enablePrivateServiceConnect': false,
  });
  const resource = resourceOf(asset, directory, {
    kind: 'ai-endpoint',
    properties,
    defaults,
    ai: { provider: 'google' },
  });
  const key = text(at(properties, 'encryptionSpec', 'kmsKeyName'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ...records(properties['deployedIndexes']).map((deployed, index) => {
        const named = text(deployed['index']);
        return [
          'deploys',
          named && directory.reference(vertex, named),
          `deployedIndexes[${index}].index`,
        ] as const;
      }),
      ['encrypted-by', key && directory.canonical(keyName(key)), 'encryptionSpec.kmsKeyName'],
    ]),
  };
}
