import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { arn, camel, flag, mapping, number } from './names.ts';

const named = '{name|@address}';

/** What a listener or one of its rules does with requests. */
const action: Readonly<Record<string, Entry>> = {
  type: 'Type',
  order: number('Order'),
  target_group_arn: 'TargetGroupArn',
  forward: {
    to: 'ForwardConfig',
    block: { target_group: { to: 'TargetGroups', each: { arn: 'TargetGroupArn' } } },
  },
};

/** Machines and load balancers: what requests come in at, and where they go. */
export const network: Mappings = {
  types: [
    mapping('aws_instance', 'AWS::EC2::Instance', {
      id: arn('ec2', 'instance/{@address}'),
      name: '{@address}',
      attributes: { id: '{@address}', arn: '{id}' },
      properties: {
        ami: 'imageId',
        subnet_id: 'subnetId',
        iam_instance_profile: 'instanceProfile',
        associate_public_ip_address: flag('associatePublicIpAddress'),
        vpc_security_group_ids: { to: 'securityGroups', wrap: 'groupId' },
        metadata_options: {
          to: 'metadataOptions',
          block: {
            ...camel('http_tokens', 'http_endpoint'),
            http_put_response_hop_limit: number('httpPutResponseHopLimit'),
          },
        },
      },
    }),
    mapping('aws_iam_instance_profile', 'AWS::IAM::InstanceProfile', {
      id: `arn:aws:iam::{@account}:instance-profile/${named}`,
      name: named,
      attributes: { id: named, name: named, arn: '{id}' },
      properties: { role: { to: 'roles', list: true } },
    }),
    {
      ...mapping('aws_lb', 'AWS::ElasticLoadBalancingV2::LoadBalancer', {
        id: arn('elasticloadbalancing', `loadbalancer/${named}`),
        name: named,
        attributes: { id: '{id}', arn: '{id}' },
        properties: {
          name: 'LoadBalancerName',
          internal: {
            to: 'Scheme',
            values: { true: 'internal', false: 'internet-facing' },
            default: false,
          },
          load_balancer_type: { to: 'Type', default: 'application' },
          ip_address_type: 'IpAddressType',
          security_groups: 'SecurityGroups',
        },
      }),
      from: ['aws_lb', 'aws_alb'],
    },
    {
      ...mapping('aws_lb_listener', 'AWS::ElasticLoadBalancingV2::Listener', {
        id: arn('elasticloadbalancing', 'listener/{@address}'),
        name: '{@address}',
        attributes: { id: '{id}', arn: '{id}' },
        properties: {
          load_balancer_arn: 'LoadBalancerArn',
          port: number('Port'),
          protocol: 'Protocol',
          ssl_policy: 'SslPolicy',
          mutual_authentication: { to: 'MutualAuthentication', block: { mode: 'Mode' } },
          default_action: { to: 'Actions', each: action },
        },
      }),
      from: ['aws_lb_listener', 'aws_alb_listener'],
    },
    {
      ...mapping('aws_lb_listener_rule', 'AWS::ElasticLoadBalancingV2::ListenerRule', {
        id: arn('elasticloadbalancing', 'listener-rule/{@address}'),
        name: '{@address}',
        attributes: { id: '{id}', arn: '{id}' },
        properties: {
          listener_arn: 'ListenerArn',
          priority: { to: 'Priority', as: 'string' },
          action: { to: 'Actions', each: action },
        },
      }),
      from: ['aws_lb_listener_rule', 'aws_alb_listener_rule'],
    },
    {
      ...mapping('aws_lb_target_group', 'AWS::ElasticLoadBalancingV2::TargetGroup', {
        id: arn('elasticloadbalancing', `targetgroup/${named}`),
        name: named,
        attributes: { id: '{id}', arn: '{id}' },
        properties: {
          target_type: { to: 'TargetType', default: 'instance' },
          protocol: 'Protocol',
          port: number('Port'),
        },
      }),
      from: ['aws_lb_target_group', 'aws_alb_target_group'],
    },
  ],
  parts: [
    {
      from: ['aws_lb_target_group_attachment', 'aws_alb_target_group_attachment'],
      partOf: ['aws_lb_target_group', 'aws_alb_target_group'],
      by: 'target_group_arn',
      equals: 'arn',
      at: 'Targets[]',
      properties: { target_id: 'Id', port: number('Port') },
    },
    {
      from: ['aws_eip'],
      partOf: ['aws_instance'],
      by: 'instance',
      equals: 'id',
      at: 'addresses[]',
      properties: {},
      constants: { isElastic: true },
    },
    {
      from: ['aws_eip_association'],
      partOf: ['aws_instance'],
      by: 'instance_id',
      equals: 'id',
      at: 'addresses[]',
      properties: {},
      constants: { isElastic: true },
    },
  ],
};
