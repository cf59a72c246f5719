import type { Relationship } from '../../../generated/inventory.ts';
import { comprehendShapes } from '../comprehend/shapes.ts';
import { edgePathsOf } from '../resource/definition.ts';
import { kendraIndexShape } from '../kendra/search-index.ts';
import { qBusinessApplicationShape } from '../qbusiness/application.ts';
import { definitionShapes } from '../sagemaker/definition.ts';

type Kind = Relationship['kind'];

/** Where configurations name other resources, by dotted path through blocks and lists, of all types. */
export const edgePaths: readonly (readonly [path: string, ...kinds: Kind[]])[] = [
  ['foundationModel', 'uses-model'],
  ['agentResourceRoleArn', 'runs-as'],
  ['customerEncryptionKeyArn', 'encrypted-by'],
  ['guardrailConfiguration.guardrailIdentifier', 'guarded-by'],
  ['customOrchestration.executor.lambda', 'calls'],
  ['actionGroups.actionGroupExecutor.lambda', 'calls'],
  ['knowledgeBases.knowledgeBaseId', 'grounded-on'],
  ['collaborators.agentDescriptor.aliasArn', 'calls'],
  ['roleArn', 'runs-as'],
  ['kmsKeyArn', 'encrypted-by'],
  ['executionRoleArn', 'runs-as'],
  ['memoryExecutionRoleArn', 'runs-as'],
  ['encryptionKeyArn', 'encrypted-by'],
  ['recording.s3Location.bucket', 'logs-to'],
  ['knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.embeddingModelArn', 'uses-model'],
  [
    'knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations.s3Location.uri',
    'writes',
  ],
  ['storageConfiguration.opensearchServerlessConfiguration.collectionArn', 'reads', 'writes'],
  ['storageConfiguration.opensearchManagedClusterConfiguration.domainArn', 'reads', 'writes'],
  ['storageConfiguration.rdsConfiguration.resourceArn', 'reads', 'writes'],
  ['storageConfiguration.neptuneAnalyticsConfiguration.graphArn', 'reads', 'writes'],
  ['storageConfiguration.s3VectorsConfiguration.vectorBucketArn', 'reads', 'writes'],
  ['dataSourceConfiguration.s3Configuration.bucketArn', 'grounded-on'],
  ['serverSideEncryptionConfiguration.kmsKeyArn', 'encrypted-by'],
  ['models.modelArn', 'uses-model'],
  ['modelArn', 'deploys'],
  ['baseModelArn', 'built-from'],
  ['modelKmsKeyArn', 'encrypted-by'],
  ['trainingDataConfig.s3Uri', 'fine-tuned-on'],
  ['validationDataConfig.validators.s3Uri', 'reads'],
  ['outputDataConfig.s3Uri', 'writes'],
  ['loggingConfig.cloudWatchConfig.logGroupName', 'logs-to'],
  ['loggingConfig.cloudWatchConfig.roleArn', 'runs-as'],
  ['loggingConfig.cloudWatchConfig.largeDataDeliveryS3Config.bucketName', 'logs-to'],
  ['loggingConfig.s3Config.bucketName', 'logs-to'],
  ['kmsKeyId', 'encrypted-by'],
  ['RoleArn', 'runs-as'],
  ['KmsKeyId', 'encrypted-by'],
  ['NotebookInstanceLifecycleConfigName', 'depends-on'],
  ['DefaultUserSettings.ExecutionRole', 'runs-as'],
  ['DefaultUserSettings.SharingSettings.S3OutputPath', 'writes'],
  ['DefaultSpaceSettings.ExecutionRole', 'runs-as'],
  ['EndpointConfigName', 'deploys'],
  ['DataCaptureConfig.DestinationS3Uri', 'logs-to'],
  ['ProductionVariants.ModelName', 'deploys'],
  ['ShadowProductionVariants.ModelName', 'deploys'],
  ['ExecutionRoleArn', 'runs-as'],
  ['PrimaryContainer.ModelDataUrl', 'reads'],
  ['PrimaryContainer.ModelDataSource.S3DataSource.S3Uri', 'reads'],
  ['PrimaryContainer.ModelPackageName', 'built-from'],
  ['PrimaryContainer.Image', 'runs'],
  ['Containers.Image', 'runs'],
  ['Containers.ModelDataUrl', 'reads'],
  ['Containers.ModelDataSource.S3DataSource.S3Uri', 'reads'],
  ['Containers.ModelPackageName', 'built-from'],
  [
    'ServerSideEncryptionConfiguration.rules.applyServerSideEncryptionByDefault.kmsMasterKeyID',
    'encrypted-by',
  ],
  ['BucketLoggingConfiguration.destinationBucketName', 'logs-to'],
  ['EncryptionAtRestOptions.KmsKeyId', 'encrypted-by'],
  ['role', 'runs-as'],
  ['code.imageUri', 'runs'],
  ['agentRuntimeArtifact.containerConfiguration.containerUri', 'runs'],
  ['groups.groupId', 'guarded-by'],
  ['securityGroups.groupId', 'guarded-by'],
  ...definitionPaths(),
];

/** Lists that normalisers go through. */
export const listPaths: readonly string[] = [
  'contentPolicy.filters',
  'sensitiveInformationPolicy.piiEntities',
  'sensitiveInformationPolicy.regexes',
  'models',
  'validationDataConfig.validators',
  'knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations',
  'ProductionVariants',
  'ShadowProductionVariants',
  'Containers',
  'actionGroups.functionSchema.functions',
  'groups',
  'securityGroups',
];

/** Objects that normalisers look into. */
export const objectPaths: readonly string[] = [
  'actionGroups.actionGroupExecutor',
  'actionGroups.functionSchema',
];

/** Paths of types that are read by one table; those that stand above as well are the same. */
function definitionPaths(): (readonly [path: string, kind: Kind])[] {
  // Jobs are started by programs, and no code declares them.
  const { job: _, ...declared } = comprehendShapes;
  const shapes = [
    ...Object.values({ ...definitionShapes, ...declared }),
    kendraIndexShape,
    qBusinessApplicationShape,
  ];
  const above = new Set(['RoleArn', 'roleArn']);
  return [...new Map(shapes.flatMap(edgePathsOf))].filter(([path]) => !above.has(path));
}
