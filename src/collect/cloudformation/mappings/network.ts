import type { Entry, Mappings } from '../../code/mapping/mapping.ts';
import { arn, camel, mapping, number, same } from './names.ts';

/** What a listener or one of its rules does with requests. */
const action: Readonly<Record<string, Entry>> = {
  ...same('Type', 'TargetGroupArn'),
  Order: number('Order'),
  ForwardConfig: {
    to: 'ForwardConfig',
    block: { TargetGroups: { to: 'TargetGroups', each: same('TargetGroupArn') } },
  },
};

/** Machines and load balancers: what requests come in at, and where they go. */
export const network: Mappings = {
  types: [
    mapping('AWS::EC2::Instance', {
      id: arn('ec2', 'instance/{@address}'),
      name: '{@address}',
      attributes: { Ref: '{@address}', InstanceId: '{@address}' },
      properties: {
        ...camel('ImageId', 'SubnetId'),
        IamInstanceProfile: 'instanceProfile',
        SecurityGroupIds: { to: 'securityGroups', wrap: 'groupId' },
        MetadataOptions: {
          to: 'metadataOptions',
          block: {
            ...camel('HttpTokens', 'HttpEndpoint'),
            HttpPutResponseHopLimit: number('httpPutResponseHopLimit'),
          },
        },
      },
    }),
    mapping('AWS::IAM::InstanceProfile', {
      id: 'arn:aws:iam::{@account}:instance-profile/{InstanceProfileName|@address}',
      name: '{InstanceProfileName|@address}',
      attributes: { Ref: '{InstanceProfileName|@address}', Arn: '{id}' },
      properties: { Roles: 'roles' },
    }),
    mapping('AWS::ElasticLoadBalancingV2::LoadBalancer', {
      id: arn('elasticloadbalancing', 'loadbalancer/{Name|@address}'),
      name: '{Name|@address}',
      attributes: { Ref: '{id}', LoadBalancerArn: '{id}' },
      properties: {
        Name: 'LoadBalancerName',
        Scheme: { to: 'Scheme', default: 'internet-facing' },
        Type: { to: 'Type', default: 'application' },
        ...same('IpAddressType', 'SecurityGroups'),
      },
    }),
    mapping('AWS::ElasticLoadBalancingV2::Listener', {
      id: arn('elasticloadbalancing', 'listener/{@address}'),
      name: '{@address}',
      attributes: { Ref: '{id}', ListenerArn: '{id}' },
      properties: {
        ...same('LoadBalancerArn', 'Protocol', 'SslPolicy'),
        Port: number('Port'),
        MutualAuthentication: { to: 'MutualAuthentication', block: same('Mode') },
        DefaultActions: { to: 'Actions', each: action },
      },
    }),
    mapping('AWS::ElasticLoadBalancingV2::ListenerRule', {
      id: arn('elasticloadbalancing', 'listener-rule/{@address}'),
      name: '{@address}',
      attributes: { Ref: '{id}', RuleArn: '{id}' },
      properties: {
        ...same('ListenerArn'),
        Priority: { to: 'Priority', as: 'string' },
        Actions: { to: 'Actions', each: action },
      },
    }),
    mapping('AWS::ElasticLoadBalancingV2::TargetGroup', {
      id: arn('elasticloadbalancing', 'targetgroup/{Name|@address}'),
      name: '{Name|@address}',
      attributes: { Ref: '{id}', TargetGroupArn: '{id}' },
      properties: {
        TargetType: { to: 'TargetType', default: 'instance' },
        ...same('Protocol'),
        Port: number('Port'),
        Targets: { to: 'Targets', each: { Id: 'Id', Port: number('Port') } },
      },
    }),
  ],
  parts: [
    {
      from: ['AWS::EC2::EIP', 'AWS::EC2::EIPAssociation'],
      partOf: ['AWS::EC2::Instance'],
      by: 'InstanceId',
      equals: 'InstanceId',
      at: 'addresses[]',
      properties: {},
      constants: { isElastic: true },
    },
  ],
};
