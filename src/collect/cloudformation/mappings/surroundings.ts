import type { Entry, Mappings } from '../../code/mapping/mapping.ts';
import { arn, camel, flag, mapping, number, same } from './names.ts';

/** A rule of a security group, which has one source. */
const rule: Readonly<Record<string, Entry>> = {
  IpProtocol: 'IpProtocol',
  FromPort: number('FromPort'),
  ToPort: number('ToPort'),
  CidrIp: { to: 'IpRanges', wrap: 'CidrIp' },
  CidrIpv6: { to: 'Ipv6Ranges', wrap: 'CidrIpv6' },
  SourcePrefixListId: { to: 'PrefixListIds', wrap: 'PrefixListId' },
  SourceSecurityGroupId: { to: 'UserIdGroupPairs', wrap: 'GroupId' },
};

const onOrOff = { true: 'ENABLED', false: 'DISABLED' };

/** Functions that agents call, endpoints that lead to services, and vector stores. */
export const surroundings: Mappings = {
  types: [
    mapping('AWS::Lambda::Function', {
      id: arn('lambda', 'function:{FunctionName|@address}'),
      name: '{FunctionName|@address}',
      attributes: { Ref: '{FunctionName|@address}', Arn: '{id}' },
      properties: {
        ...camel('FunctionName', 'Runtime', 'Handler', 'Role', 'PackageType', 'KmsKeyArn'),
        VpcConfig: { to: 'vpcConfig', block: camel('SubnetIds', 'SecurityGroupIds') },
        TracingConfig: { to: 'tracingConfig', block: camel('Mode') },
        'Environment.Variables': 'environment.variables',
        'Code.ImageUri': 'code.imageUri',
        Layers: { to: 'layers', wrap: 'arn' },
      },
    }),
    mapping('AWS::Lambda::Alias', {
      from: ['AWS::Lambda::Alias', 'AWS::Lambda::Version'],
      id: arn('lambda', 'function:{FunctionName}:{Name|@address}'),
      attributes: { Ref: '{id}', FunctionArn: '{id}' },
      properties: {},
    }),
    mapping('AWS::EC2::VPCEndpoint', {
      id: arn('ec2', 'vpc-endpoint/{@address}'),
      name: '{@address}',
      attributes: { Ref: '{@address}', Id: '{@address}' },
      // An endpoint of a service of AWS is accepted at once.
      constants: { state: { value: 'available' } },
      properties: {
        ...camel('VpcId', 'ServiceName', 'SubnetIds'),
        VpcEndpointType: { to: 'vpcEndpointType', default: 'Gateway' },
        PrivateDnsEnabled: flag('privateDnsEnabled', false),
        SecurityGroupIds: { to: 'groups', wrap: 'groupId' },
        PolicyDocument: { to: 'policyDocument', json: true },
      },
    }),
    mapping('AWS::EC2::SecurityGroup', {
      id: arn('ec2', 'security-group/{@address}'),
      name: '{GroupName|@address}',
      attributes: { Ref: '{@address}', GroupId: '{@address}', Id: '{@address}' },
      properties: {
        ...same('GroupName', 'VpcId'),
        SecurityGroupIngress: { to: 'IpPermissions', each: rule },
      },
    }),
    mapping('AWS::GuardDuty::Detector', {
      id: 'AWS::GuardDuty::Detector/{@account}/{@address}',
      name: '{@address}',
      attributes: { Ref: '{@address}', Id: '{@address}' },
      properties: {
        Enable: { to: 'status', values: onOrOff },
        ...camel('FindingPublishingFrequency'),
      },
    }),
    mapping('AWS::Macie::Session', {
      id: arn('macie2', 'session/{@address}'),
      attributes: { Ref: '{@account}' },
      properties: { Status: { to: 'status', default: 'ENABLED' } },
    }),
    mapping('AWS::OpenSearchServerless::Collection', {
      id: arn('aoss', 'collection/{@address}'),
      name: '{Name}',
      attributes: { Ref: '{@address}', Id: '{@address}', Arn: '{id}' },
      properties: {
        ...camel('Name', 'Description', 'StandbyReplicas'),
        Type: { to: 'type', default: 'SEARCH' },
      },
    }),
    mapping('AWS::OpenSearchServerless::SecurityPolicy', {
      id: 'aoss-security-policy/{Type}/{Name}',
      name: '{Name}',
      attributes: { Ref: '{Name}' },
      properties: { Type: 'type', Policy: { to: 'policy', json: true } },
    }),
    mapping('AWS::OpenSearchServerless::AccessPolicy', {
      id: 'aoss-access-policy/{Type}/{Name}',
      name: '{Name}',
      attributes: { Ref: '{Name}' },
      properties: { Type: 'type', Policy: { to: 'policy', json: true } },
    }),
  ],
  parts: [
    {
      from: ['AWS::EC2::SecurityGroupIngress'],
      partOf: ['AWS::EC2::SecurityGroup'],
      by: 'GroupId',
      equals: 'GroupId',
      at: 'IpPermissions[]',
      properties: rule,
    },
  ],
};
