/** Native types of the resources that the collectors yield. */

export const endpointType = 'aiplatform.googleapis.com/Endpoint';
export const modelType = 'aiplatform.googleapis.com/Model';
export const datasetType = 'aiplatform.googleapis.com/Dataset';
export const customJobType = 'aiplatform.googleapis.com/CustomJob';
export const trainingPipelineType = 'aiplatform.googleapis.com/TrainingPipeline';
export const pipelineJobType = 'aiplatform.googleapis.com/PipelineJob';
export const tuningJobType = 'aiplatform.googleapis.com/TuningJob';
export const indexType = 'aiplatform.googleapis.com/Index';
export const indexEndpointType = 'aiplatform.googleapis.com/IndexEndpoint';
export const reasoningEngineType = 'aiplatform.googleapis.com/ReasoningEngine';
export const runtimeTemplateType = 'aiplatform.googleapis.com/NotebookRuntimeTemplate';
export const featurestoreType = 'aiplatform.googleapis.com/Featurestore';
export const metadataStoreType = 'aiplatform.googleapis.com/MetadataStore';
export const tensorboardType = 'aiplatform.googleapis.com/Tensorboard';
/** No asset type of Google's: the request logging that a project has for all foundation models. */
export const publisherModelConfigType = 'aiplatform.googleapis.com/PublisherModelConfig';

export const workbenchType = 'notebooks.googleapis.com/Instance';
/** A managed notebook, which is not a Workbench instance. */
export const runtimeType = 'notebooks.googleapis.com/Runtime';
export const dataStoreType = 'discoveryengine.googleapis.com/DataStore';
export const engineType = 'discoveryengine.googleapis.com/Engine';
export const collectionType = 'discoveryengine.googleapis.com/Collection';

export const dialogflowAgentType = 'dialogflow.googleapis.com/Agent';
export const processorType = 'documentai.googleapis.com/Processor';
export const modelArmorTemplateType = 'modelarmor.googleapis.com/Template';

export const bucketType = 'storage.googleapis.com/Bucket';
export const bigQueryDatasetType = 'bigquery.googleapis.com/Dataset';
export const bigQueryTableType = 'bigquery.googleapis.com/Table';
export const cryptoKeyType = 'cloudkms.googleapis.com/CryptoKey';
export const apiKeyType = 'apikeys.googleapis.com/Key';
export const serviceType = 'serviceusage.googleapis.com/Service';

export const runServiceType = 'run.googleapis.com/Service';
export const computeInstanceType = 'compute.googleapis.com/Instance';

export const serviceAccountType = 'iam.googleapis.com/ServiceAccount';
/** A role of a project's or organization's own. */
export const roleType = 'iam.googleapis.com/Role';
export const serviceAccountKeyType = 'iam.googleapis.com/ServiceAccountKey';
export const projectType = 'cloudresourcemanager.googleapis.com/Project';
export const folderType = 'cloudresourcemanager.googleapis.com/Folder';
export const organizationType = 'cloudresourcemanager.googleapis.com/Organization';

export const vertexTypes = [
  endpointType,
  modelType,
  datasetType,
  customJobType,
  trainingPipelineType,
  pipelineJobType,
  tuningJobType,
  indexType,
  indexEndpointType,
  reasoningEngineType,
  runtimeTemplateType,
  featurestoreType,
  metadataStoreType,
  tensorboardType,
];

/** Those that are worth an attacker's while: jobs and templates are past or yet to come. */
export const servingTypes = [
  endpointType,
  modelType,
  datasetType,
  indexType,
  indexEndpointType,
  reasoningEngineType,
];

/** Resources beyond the document that service accounts of AI resources may be let into. */
export const secretType = 'secretmanager.googleapis.com/Secret';
export const repositoryType = 'artifactregistry.googleapis.com/Repository';
export const outsideTypes = [secretType, runServiceType, repositoryType];

/** What answers the internet, or may, and is no AI: what it runs as may reach AI all the same. */
export const exposedTypes = [runServiceType, computeInstanceType];

/** Types of AI from which edges to data and identities start. */
export const aiTypes = [
  ...vertexTypes,
  workbenchType,
  runtimeType,
  dataStoreType,
  engineType,
  dialogflowAgentType,
  processorType,
];

/** Types whose IAM policies are read. */
export const policyTypes = [
  projectType,
  folderType,
  organizationType,
  serviceAccountType,
  bucketType,
  bigQueryDatasetType,
  bigQueryTableType,
  cryptoKeyType,
  runServiceType,
];

/** All that a scope may hold. */
export const allTypes = [
  ...aiTypes,
  ...exposedTypes,
  ...policyTypes,
  publisherModelConfigType,
  modelArmorTemplateType,
  apiKeyType,
  serviceType,
];

/** APIs that are AI services, or that AI compute is made with. */
export const aiServices = [
  'aiplatform.googleapis.com',
  'dialogflow.googleapis.com',
  'discoveryengine.googleapis.com',
  'documentai.googleapis.com',
  'generativelanguage.googleapis.com',
  'modelarmor.googleapis.com',
  'notebooks.googleapis.com',
];
