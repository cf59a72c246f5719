import type { Mappings } from '../../../code/mapping/mapping.ts';
import { amount, encryptionSpec, flag, named, privateServiceConnect, region } from './names.ts';

const service = 'aiplatform.googleapis.com';
const endpoint = named(service, 'locations/{!location}/endpoints/{!name}');
const gardenEndpoint = named(service, 'locations/{!location}/endpoints/{@address}');
const dataset = named(service, `locations/${region}/datasets/{@address}`);
const index = named(service, `locations/${region}/indexes/{@address}`);
const indexEndpoint = named(service, `locations/${region}/indexEndpoints/{@address}`);
const reasoningEngine = named(service, `locations/${region}/reasoningEngines/{@address}`);
const featurestore = named(service, `locations/${region}/featurestores/{!name|@address}`);
const metadataStore = named(service, `locations/${region}/metadataStores/{!name|@address}`);
const tensorboard = named(service, `locations/${region}/tensorboards/{@address}`);
const runtimeTemplate = named(service, 'locations/{!location}/notebookRuntimeTemplates/{!name}');

export const vertexAi: Mappings = {
  types: [
    {
      from: ['google_vertex_ai_endpoint'],
      cloud: 'gcp',
      to: 'aiplatform.googleapis.com/Endpoint',
      id: endpoint.id,
      region: 'location',
      tags: 'labels',
      attributes: { id: endpoint.relative },
      properties: {
        display_name: 'displayName',
        description: 'description',
        network: 'network',
        dedicated_endpoint_enabled: flag('dedicatedEndpointEnabled'),
        private_service_connect_config: privateServiceConnect,
        predict_request_response_logging_config: {
          to: 'predictRequestResponseLoggingConfig',
          block: {
            enabled: flag('enabled'),
            sampling_rate: amount('samplingRate'),
            'bigquery_destination.output_uri': 'bigqueryDestination.outputUri',
          },
        },
        encryption_spec: encryptionSpec,
      },
    },
    {
      from: ['google_vertex_ai_endpoint_with_model_garden_deployment'],
      cloud: 'gcp',
      to: 'aiplatform.googleapis.com/Endpoint',
      id: gardenEndpoint.id,
      region: 'location',
      attributes: { id: gardenEndpoint.relative, endpoint: '{@address}' },
      properties: {
        'endpoint_config.endpoint_display_name': 'displayName',
        'endpoint_config.dedicated_endpoint_enabled': flag('dedicatedEndpointEnabled'),
        'endpoint_config.private_service_connect_config': privateServiceConnect,
        publisher_model_name: { to: 'deployedModels', wrap: 'model' },
      },
    },
    {
      from: ['google_vertex_ai_dataset'],
      cloud: 'gcp',
      to: 'aiplatform.googleapis.com/Dataset',
      id: dataset.id,
      region: 'region',
      tags: 'labels',
      attributes: { id: dataset.relative, name: dataset.relative },
      properties: {
        display_name: 'displayName',
        metadata_schema_uri: 'metadataSchemaUri',
        encryption_spec: encryptionSpec,
      },
    },
    {
      from: ['google_vertex_ai_index'],
      cloud: 'gcp',
      to: 'aiplatform.googleapis.com/Index',
      id: index.id,
      region: 'region',
      tags: 'labels',
      attributes: { id: index.relative, name: '{@address}' },
      properties: {
        display_name: 'displayName',
        description: 'description',
        'metadata.contents_delta_uri': 'metadata.contentsDeltaUri',
        index_update_method: { to: 'indexUpdateMethod', default: 'BATCH_UPDATE' },
        encryption_spec: encryptionSpec,
      },
    },
    {
      from: ['google_vertex_ai_index_endpoint'],
      cloud: 'gcp',
      to: 'aiplatform.googleapis.com/IndexEndpoint',
      id: indexEndpoint.id,
      region: 'region',
      tags: 'labels',
      attributes: { id: indexEndpoint.relative, name: '{@address}' },
      properties: {
        display_name: 'displayName',
        description: 'description',
        network: 'network',
        public_endpoint_enabled: flag('publicEndpointEnabled'),
        private_service_connect_config: privateServiceConnect,
        encryption_spec: encryptionSpec,
      },
    },
    {
      from: ['google_vertex_ai_reasoning_engine'],
      cloud: 'gcp',
      to: 'aiplatform.googleapis.com/ReasoningEngine',
      id: reasoningEngine.id,
      region: 'region',
      attributes: { id: reasoningEngine.relative, name: '{@address}' },
      properties: {
        display_name: 'displayName',
        description: 'description',
        encryption_spec: encryptionSpec,
        spec: {
          to: 'spec',
          block: {
            agent_framework: 'agentFramework',
            service_account: 'serviceAccount',
            identity_type: 'identityType',
            'container_spec.image_uri': 'containerSpec.imageUri',
            package_spec: {
              to: 'packageSpec',
              block: {
                pickle_object_gcs_uri: 'pickleObjectGcsUri',
                dependency_files_gcs_uri: 'dependencyFilesGcsUri',
                requirements_gcs_uri: 'requirementsGcsUri',
                python_version: 'pythonVersion',
              },
            },
            'deployment_spec.env': { to: 'deploymentSpec.env', each: { name: 'name', value: 'value' } },
            'deployment_spec.psc_interface_config.network_attachment':
              'deploymentSpec.pscInterfaceConfig.networkAttachment',
          },
        },
      },
    },
    {
      from: ['google_vertex_ai_featurestore'],
      cloud: 'gcp',
      to: 'aiplatform.googleapis.com/Featurestore',
      id: featurestore.id,
      region: 'region',
      tags: 'labels',
      attributes: { id: featurestore.relative },
      properties: {
        'online_serving_config.fixed_node_count': amount('onlineServingConfig.fixedNodeCount'),
        online_storage_ttl_days: amount('onlineStorageTtlDays'),
        encryption_spec: encryptionSpec,
      },
    },
    {
      from: ['google_vertex_ai_metadata_store'],
      cloud: 'gcp',
      to: 'aiplatform.googleapis.com/MetadataStore',
      id: metadataStore.id,
      region: 'region',
      attributes: { id: metadataStore.relative },
      properties: { description: 'description', encryption_spec: encryptionSpec },
    },
    {
      from: ['google_vertex_ai_tensorboard'],
      cloud: 'gcp',
      to: 'aiplatform.googleapis.com/Tensorboard',
      id: tensorboard.id,
      name: '{display_name}',
      region: 'region',
      tags: 'labels',
      attributes: { id: tensorboard.relative, name: tensorboard.relative },
      properties: {
        display_name: 'displayName',
        description: 'description',
        encryption_spec: encryptionSpec,
      },
    },
    {
      from: ['google_colab_runtime_template'],
      cloud: 'gcp',
      to: 'aiplatform.googleapis.com/NotebookRuntimeTemplate',
      id: runtimeTemplate.id,
      region: 'location',
      tags: 'labels',
      attributes: { id: runtimeTemplate.relative },
      properties: {
        display_name: 'displayName',
        description: 'description',
        'machine_spec.machine_type': 'machineSpec.machineType',
        network_spec: {
          to: 'networkSpec',
          block: {
            enable_internet_access: flag('enableInternetAccess'),
            network: 'network',
            subnetwork: 'subnetwork',
          },
        },
        'idle_shutdown_config.idle_timeout': 'idleShutdownConfig.idleTimeout',
        'euc_config.euc_disabled': flag('eucConfig.eucDisabled'),
        'shielded_vm_config.enable_secure_boot': flag('shieldedVmConfig.enableSecureBoot'),
        encryption_spec: encryptionSpec,
      },
    },
  ],
  parts: [
    {
      from: ['google_vertex_ai_index_endpoint_deployed_index'],
      partOf: ['google_vertex_ai_index_endpoint'],
      by: 'index_endpoint',
      equals: 'id',
      at: 'deployedIndexes[]',
      properties: {
        deployed_index_id: 'id',
        index: 'index',
        display_name: 'displayName',
        enable_access_logging: flag('enableAccessLogging'),
        'deployed_index_auth_config.auth_provider': {
          to: 'deployedIndexAuthConfig.authProvider',
          block: { audiences: 'audiences', allowed_issuers: 'allowedIssuers' },
        },
      },
    },
  ],
};
