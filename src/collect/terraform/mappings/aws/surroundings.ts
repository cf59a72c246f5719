import type { Entry, Mappings, TypeMapping } from '../../../code/mapping/mapping.ts';
import { arn, camel, flag, mapping, number } from './names.ts';

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

/** A rule of a security group, with sources of all kinds. */
const rule: Readonly<Record<string, Entry>> = {
  protocol: 'IpProtocol',
  from_port: number('FromPort'),
  to_port: number('ToPort'),
  cidr_blocks: { to: 'IpRanges', wrap: 'CidrIp' },
  ipv6_cidr_blocks: { to: 'Ipv6Ranges', wrap: 'CidrIpv6' },
  prefix_list_ids: { to: 'PrefixListIds', wrap: 'PrefixListId' },
  security_groups: { to: 'UserIdGroupPairs', wrap: 'GroupId' },
};

const onOrOff = { true: 'ENABLED', false: 'DISABLED' };

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
        invoke_arn: 'arn:aws:apigateway:{@region}:lambda:path/2015-03-31/functions/{id}/invocations',
      },
      properties: {
        ...camel('function_name', 'runtime', 'handler', 'role', 'package_type', 'kms_key_arn'),
        vpc_config: { to: 'vpcConfig', block: camel('subnet_ids', 'security_group_ids') },
        tracing_config: { to: 'tracingConfig', block: camel('mode') },
        'environment.variables': 'environment.variables',
        image_uri: 'code.imageUri',
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
    mapping('aws_guardduty_detector', 'AWS::GuardDuty::Detector', {
      id: 'AWS::GuardDuty::Detector/{@account}/{@address}',
      name: '{@address}',
      attributes: { id: '{@address}', arn: arn('guardduty', 'detector/{@address}') },
      properties: {
        enable: { to: 'status', values: onOrOff, default: true },
        ...camel('finding_publishing_frequency'),
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
    mapping('aws_security_group', 'AWS::EC2::SecurityGroup', {
      id: arn('ec2', 'security-group/{@address}'),
      name: '{name|@address}',
      attributes: { id: '{@address}', arn: '{id}' },
      properties: {
        name: 'GroupName',
        vpc_id: 'VpcId',
        ingress: { to: 'IpPermissions', each: rule },
      },
    }),
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
    {
      from: ['aws_vpc_endpoint_security_group_association'],
      partOf: ['aws_vpc_endpoint'],
      by: 'vpc_endpoint_id',
      equals: 'id',
      at: 'groups[]',
      properties: { security_group_id: 'groupId' },
    },
    {
      from: ['aws_vpc_security_group_ingress_rule'],
      partOf: ['aws_security_group'],
      by: 'security_group_id',
      equals: 'id',
      at: 'IpPermissions[]',
      properties: {
        ip_protocol: 'IpProtocol',
        from_port: number('FromPort'),
        to_port: number('ToPort'),
        cidr_ipv4: { to: 'IpRanges', wrap: 'CidrIp' },
        cidr_ipv6: { to: 'Ipv6Ranges', wrap: 'CidrIpv6' },
        prefix_list_id: { to: 'PrefixListIds', wrap: 'PrefixListId' },
        referenced_security_group_id: { to: 'UserIdGroupPairs', wrap: 'GroupId' },
      },
    },
    {
      from: ['aws_security_group_rule'],
      partOf: ['aws_security_group'],
      by: 'security_group_id',
      equals: 'id',
      at: 'rules[]',
      properties: {
        type: 'type',
        ...rule,
        source_security_group_id: { to: 'UserIdGroupPairs', wrap: 'GroupId' },
      },
    },
  ],
};
