import type { Entry, Mappings, PartMapping, TypeMapping } from '../../../code/mapping/mapping.ts';
import { arn, flag, mapping, number, pascal } from './names.ts';

const properties: Readonly<Record<string, Entry>> = {
  domain_name: 'DomainName',
  access_policies: { to: 'AccessPolicies', json: true },
  cluster_config: {
    to: 'ClusterConfig',
    block: {
      ...pascal('instance_type', 'dedicated_master_type'),
      instance_count: { ...number('InstanceCount'), default: 1 },
      zone_awareness_enabled: flag('ZoneAwarenessEnabled', false),
      dedicated_master_enabled: flag('DedicatedMasterEnabled', false),
      dedicated_master_count: number('DedicatedMasterCount'),
    },
  },
  vpc_options: { to: 'VPCOptions', block: pascal('subnet_ids', 'security_group_ids') },
  advanced_security_options: {
    to: 'AdvancedSecurityOptions',
    block: {
      enabled: flag('Enabled'),
      internal_user_database_enabled: flag('InternalUserDatabaseEnabled', false),
      anonymous_auth_enabled: flag('AnonymousAuthEnabled', false),
    },
  },
  cognito_options: { to: 'CognitoOptions', block: { enabled: flag('Enabled', false) } },
  encrypt_at_rest: {
    to: 'EncryptionAtRestOptions',
    block: { enabled: flag('Enabled'), kms_key_id: 'KmsKeyId' },
  },
  node_to_node_encryption: { to: 'NodeToNodeEncryptionOptions', block: { enabled: flag('Enabled') } },
  domain_endpoint_options: {
    to: 'DomainEndpointOptions',
    block: { enforce_https: flag('EnforceHTTPS', true), tls_security_policy: 'TLSSecurityPolicy' },
  },
  log_publishing_options: {
    to: 'LogPublishingOptions',
    each: {
      log_type: 'LogType',
      enabled: flag('Enabled', true),
      cloudwatch_log_group_arn: 'CloudWatchLogsLogGroupArn',
    },
  },
  software_update_options: {
    to: 'SoftwareUpdateOptions',
    block: { auto_software_update_enabled: flag('AutoSoftwareUpdateEnabled', false) },
  },
};

function domain(from: string, others: Readonly<Record<string, Entry>>): TypeMapping {
  return mapping(from, 'AWS::OpenSearchService::Domain', {
    id: arn('es', 'domain/{domain_name|@address}'),
    name: '{domain_name|@address}',
    attributes: { id: '{id}', arn: '{id}', domain_name: '{domain_name|@address}' },
    properties: { ...properties, ...others },
  });
}

function policyOf(type: string): PartMapping {
  return {
    from: [`${type}_policy`],
    partOf: [type],
    by: 'domain_name',
    equals: 'domain_name',
    at: '',
    properties: { access_policies: { to: 'AccessPolicies', json: true } },
  };
}

/** Domains of OpenSearch Service, also by the name that it had before. */
export const openSearch: Mappings = {
  types: [
    domain('aws_opensearch_domain', { engine_version: 'EngineVersion' }),
    domain('aws_elasticsearch_domain', {}),
  ],
  parts: [policyOf('aws_opensearch_domain'), policyOf('aws_elasticsearch_domain')],
};
