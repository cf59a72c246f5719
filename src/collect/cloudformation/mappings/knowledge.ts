import type { Entry, Mappings } from '../../code/mapping/mapping.ts';
import { arn, camel, mapping } from './names.ts';

function block(to: string, ...names: string[]): Entry {
  return { to, block: camel(...names) };
}

/** Knowledge bases of Bedrock, and what they answer from. */
export const knowledge: Mappings = {
  types: [
    mapping('AWS::Bedrock::KnowledgeBase', {
      id: arn('bedrock', 'knowledge-base/{@address}'),
      name: '{Name}',
      attributes: { Ref: '{@address}', KnowledgeBaseId: '{@address}', KnowledgeBaseArn: '{id}' },
      properties: {
        ...camel('Name', 'Description', 'RoleArn'),
        KnowledgeBaseConfiguration: {
          to: 'knowledgeBaseConfiguration',
          block: {
            ...camel('Type'),
            VectorKnowledgeBaseConfiguration: {
              to: 'vectorKnowledgeBaseConfiguration',
              block: {
                ...camel('EmbeddingModelArn'),
                SupplementalDataStorageConfiguration: {
                  to: 'supplementalDataStorageConfiguration',
                  block: {
                    SupplementalDataStorageLocations: {
                      to: 'storageLocations',
                      each: {
                        SupplementalDataStorageLocationType: 'type',
                        S3Location: { to: 's3Location', block: { URI: 'uri' } },
                      },
                    },
                  },
                },
              },
            },
          },
        },
        StorageConfiguration: {
          to: 'storageConfiguration',
          block: {
            ...camel('Type'),
            OpensearchServerlessConfiguration: block(
              'opensearchServerlessConfiguration',
              'CollectionArn',
              'VectorIndexName',
            ),
            OpensearchManagedClusterConfiguration: block(
              'opensearchManagedClusterConfiguration',
              'DomainArn',
              'DomainEndpoint',
              'VectorIndexName',
            ),
            RdsConfiguration: block(
              'rdsConfiguration',
              'ResourceArn',
              'CredentialsSecretArn',
              'DatabaseName',
              'TableName',
            ),
            PineconeConfiguration: block('pineconeConfiguration', 'CredentialsSecretArn', 'Namespace'),
            NeptuneAnalyticsConfiguration: block('neptuneAnalyticsConfiguration', 'GraphArn'),
            S3VectorsConfiguration: block(
              's3VectorsConfiguration',
              'VectorBucketArn',
              'IndexArn',
              'IndexName',
            ),
          },
        },
      },
    }),
    mapping('AWS::Bedrock::DataSource', {
      id: arn('bedrock', 'knowledge-base/{KnowledgeBaseId}/data-source/{@address}'),
      name: '{Name}',
      attributes: { Ref: '{KnowledgeBaseId}|{@address}', DataSourceId: '{@address}' },
      properties: {
        ...camel('KnowledgeBaseId', 'Name', 'Description', 'DataDeletionPolicy'),
        DataSourceConfiguration: {
          to: 'dataSourceConfiguration',
          block: {
            ...camel('Type'),
            S3Configuration: block(
              's3Configuration',
              'BucketArn',
              'BucketOwnerAccountId',
              'InclusionPrefixes',
            ),
          },
        },
        ServerSideEncryptionConfiguration: block('serverSideEncryptionConfiguration', 'KmsKeyArn'),
      },
    }),
  ],
  parts: [],
};
