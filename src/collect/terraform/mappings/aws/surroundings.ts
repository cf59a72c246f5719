import type { Mappings, TypeMapping } from '../../../code/mapping/mapping.ts';
import { arn, camel, flag, mapping } from './names.ts';

const functionName = '{function_name|@address}';

/** A resource that is only named: others say where they lie, or who may reach them. */
function named(from: string, to: string, id: string): TypeMapping {
  return mapping(from, to, {
    id,
    name: '{@address}',
    attributes: { id: '{@address}', arn: '{id}' },
    properties: {},
  });
}

/** Functions that agents call, endpoints that lead to services, vector stores, and networks. */
export const surroundings: Mappings = {
  types: [
    mapping('aws_lambda_function', 'AWS::Lambda::Function', {
      id: arn('lambda', `function:${functionName}`),
      name: functionName,
      attributes: {
        id: functionName,
        function_name: functionName,
        arn: '{id}',
        qualified_arn: '{id}:{@address}',
      },
      properties: {
        ...camel('function_name', 'runtime', 'handler', 'role', 'package_type', 'kms_key_arn'),
        vpc_config: { to: 'vpcConfig', block: camel('subnet_ids', 'security_group_ids') },
        tracing_config: { to: 'tracingConfig', block: camel('mode') },
        'environment.variables': 'environment.variables',
        layers: { to: 'layers', wrap: 'arn' },
      },
    }),
    mapping('aws_lambda_alias', 'AWS::Lambda::Alias', {
      id: arn('lambda', 'function:{function_name}:{name}'),
      attributes: { id: '{id}', arn: '{id}' },
      properties: {},
    }),
    mapping('aws_vpc_endpoint', 'AWS::EC2::VPCEndpoint', {
      id: arn('ec2', 'vpc-endpoint/{@address}'),
      name: '{@address}',
      attributes: { id: '{@address}', arn: '{id}' },
      // An endpoint of a service of AWS is accepted at once.
      constants: { state: { value: 'available' } },
      properties: {
        ...camel('vpc_id', 'service_name', 'subnet_ids'),
        vpc_endpoint_type: { to: 'vpcEndpointType', default: 'Gateway' },
        private_dns_enabled: flag('privateDnsEnabled', false),
        security_group_ids: { to: 'groups', wrap: 'groupId' },
        policy: { to: 'policyDocument', json: true },
      },
    }),
    mapping('aws_opensearchserverless_collection', 'AWS::OpenSearchServerless::Collection', {
      id: arn('aoss', 'collection/{@address}'),
      attributes: { id: '{@address}', arn: '{id}' },
      properties: {
        ...camel('name', 'description', 'standby_replicas'),
        type: { to: 'type', default: 'TIMESERIES' },
      },
    }),
    mapping('aws_opensearchserverless_security_policy', 'AWS::OpenSearchServerless::SecurityPolicy', {
      id: 'aoss-security-policy/{type}/{name}',
      attributes: { id: '{name}' },
      properties: { type: 'type', policy: { to: 'policy', json: true } },
    }),
    mapping('aws_opensearchserverless_access_policy', 'AWS::OpenSearchServerless::AccessPolicy', {
      id: 'aoss-access-policy/{type}/{name}',
      attributes: { id: '{name}' },
      properties: { type: 'type', policy: { to: 'policy', json: true } },
    }),
    mapping('aws_cloudwatch_log_group', 'AWS::Logs::LogGroup', {
      id: arn('logs', 'log-group:{name|@address}'),
      attributes: { id: '{name|@address}', name: '{name|@address}', arn: '{id}' },
      properties: {
        name: 'logGroupName',
        log_group_class: 'logGroupClass',
        kms_key_id: 'kmsKeyId',
      },
    }),
    mapping('aws_macie2_account', 'AWS::Macie::Session', {
      id: arn('macie2', 'session/{@address}'),
      name: '{@address}',
      attributes: { id: '{@address}' },
      properties: { status: { to: 'status', default: 'ENABLED' } },
    }),
    mapping('aws_macie2_classification_job', 'AWS::Macie::ClassificationJob', {
      id: arn('macie2', 'classification-job/{@address}'),
      name: '{@address}',
      attributes: { id: '{@address}', job_id: '{@address}', job_arn: '{id}' },
      properties: {
        job_type: 'jobType',
        job_status: { to: 'jobStatus', default: 'RUNNING' },
        s3_job_definition: {
          to: 's3JobDefinition',
          block: { bucket_definitions: { to: 'bucketDefinitions', each: { buckets: 'buckets' } } },
        },
      },
    }),
    named('aws_vpc', 'AWS::EC2::VPC', arn('ec2', 'vpc/{@address}')),
    named('aws_subnet', 'AWS::EC2::Subnet', arn('ec2', 'subnet/{@address}')),
    named('aws_security_group', 'AWS::EC2::SecurityGroup', arn('ec2', 'security-group/{@address}')),
    named('aws_rds_cluster', 'AWS::RDS::DBCluster', arn('rds', 'cluster:{cluster_identifier|@address}')),
    named(
      'aws_secretsmanager_secret',
      'AWS::SecretsManager::Secret',
      arn('secretsmanager', 'secret:{name|@address}'),
    ),
  ],
  parts: [
    {
      from: ['aws_vpc_endpoint_private_dns'],
      partOf: ['aws_vpc_endpoint'],
      by: 'vpc_endpoint_id',
      equals: 'id',
      at: '',
      properties: { private_dns_enabled: flag('privateDnsEnabled') },
    },
    {
      from: ['aws_vpc_endpoint_policy'],
      partOf: ['aws_vpc_endpoint'],
      by: 'vpc_endpoint_id',
      equals: 'id',
      at: '',
      properties: { policy: { to: 'policyDocument', json: true } },
    },
  ],
};
