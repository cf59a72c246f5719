import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { arn, camel, mapping } from './names.ts';

function block(to: string, ...attributes: string[]): Entry {
  return { to, block: camel(...attributes) };
}

/** Knowledge bases of Bedrock, and what they answer from. */
export const knowledge: Mappings = {
  types: [
    mapping('aws_bedrockagent_knowledge_base', 'AWS::Bedrock::KnowledgeBase', {
      id: arn('bedrock', 'knowledge-base/{@address}'),
      attributes: { id: '{@address}', arn: '{id}' },
      properties: {
        ...camel('name', 'description', 'role_arn'),
        knowledge_base_configuration: {
          to: 'knowledgeBaseConfiguration',
          block: {
            ...camel('type'),
            vector_knowledge_base_configuration: {
              to: 'vectorKnowledgeBaseConfiguration',
              block: {
                ...camel('embedding_model_arn'),
                supplemental_data_storage_configuration: {
                  to: 'supplementalDataStorageConfiguration',
                  block: {
                    storage_location: {
                      to: 'storageLocations',
                      each: { ...camel('type'), s3_location: block('s3Location', 'uri') },
                    },
                  },
                },
              },
            },
          },
        },
        storage_configuration: {
          to: 'storageConfiguration',
          block: {
            ...camel('type'),
            opensearch_serverless_configuration: block(
              'opensearchServerlessConfiguration',
              'collection_arn',
              'vector_index_name',
            ),
            opensearch_managed_cluster_configuration: block(
              'opensearchManagedClusterConfiguration',
              'domain_arn',
              'domain_endpoint',
              'vector_index_name',
            ),
            rds_configuration: block(
              'rdsConfiguration',
              'resource_arn',
              'credentials_secret_arn',
              'database_name',
              'table_name',
            ),
            pinecone_configuration: block('pineconeConfiguration', 'credentials_secret_arn', 'namespace'),
            neptune_analytics_configuration: block('neptuneAnalyticsConfiguration', 'graph_arn'),
            s3_vectors_configuration: {
              to: 's3VectorsConfiguration',
              block: camel('vector_bucket_arn', 'index_arn', 'index_name'),
            },
          },
        },
      },
    }),
    mapping('aws_bedrockagent_data_source', 'AWS::Bedrock::DataSource', {
      id: arn('bedrock', 'knowledge-base/{knowledge_base_id}/data-source/{@address}'),
      attributes: { id: '{@address},{knowledge_base_id}', data_source_id: '{@address}' },
      properties: {
        ...camel('knowledge_base_id', 'name', 'description', 'data_deletion_policy'),
        data_source_configuration: {
          to: 'dataSourceConfiguration',
          block: {
            ...camel('type'),
            s3_configuration: block(
              's3Configuration',
              'bucket_arn',
              'bucket_owner_account_id',
              'inclusion_prefixes',
            ),
          },
        },
        server_side_encryption_configuration: block('serverSideEncryptionConfiguration', 'kms_key_arn'),
      },
    }),
  ],
  parts: [],
};
