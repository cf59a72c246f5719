import type { Resource } from '../../../generated/inventory.ts';
import type { Collector } from '../../collector.ts';
import { loggingType } from '../bedrock/logging.ts';
import { asRecord, json, text, type ConfigItem } from '../config/config-item.ts';
import { edgesFrom, plain, resourceIn, type EdgeTarget, type Found } from '../resource/found.ts';
import { policyDocument } from '../iam/policy-document.ts';
import { groupIds, securityGroupArn } from './security-group.ts';
import type { AwsSession } from '../session/session.ts';

export const vpcEndpointType = 'AWS::EC2::VPCEndpoint';

/**
 * Interface endpoints of AI services. Each routes to the resources that are called through it in its
 * account and region; the Bedrock settings stand for calls that concern no resource of the account.
 */
export const vpcEndpoints: Collector<AwsSession> = {
  id: 'aws-vpc-endpoints',
  title: 'VPC endpoints of AI services',
  produces: [vpcEndpointType],
  // All of it is in AWS Config, which the session reads.
  calls: [],
  async collect(session, sink) {
    for (const item of session.configured(vpcEndpointType)) {
      const service = serviceOf(text(item.configuration['serviceName']) ?? '');
      if (service !== undefined) {
        session.put(sink, normaliseVpcEndpoint(item, service, session.found));
      }
    }
  },
};

const runtimeTargets = [
  loggingType,
  'AWS::Bedrock::ApplicationInferenceProfile',
  'AWS::Bedrock::CustomModel',
  'AWS::Bedrock::ImportedModel',
  'AWS::Bedrock::ProvisionedModelThroughput',
];

/** Types that are called through the endpoint of a service, by the end of its service name. */
const routes: Readonly<Record<string, readonly string[]>> = {
  bedrock: [loggingType],
  'bedrock-agent': [loggingType],
  'bedrock-runtime': runtimeTargets,
  'bedrock-mantle': runtimeTargets,
  'bedrock-agent-runtime': ['AWS::Bedrock::Agent', 'AWS::Bedrock::KnowledgeBase'],
  'sagemaker.api': [],
  'sagemaker.runtime': ['AWS::SageMaker::Endpoint'],
  notebook: ['AWS::SageMaker::NotebookInstance'],
  studio: ['AWS::SageMaker::Domain'],
};

/** Whether resources of a type are called through the endpoint of a service. */
export function routesTo(service: string, type: string): boolean {
  return routes[service]?.includes(type) ?? false;
}

/** `com.amazonaws.<region>.bedrock-runtime` and `aws.sagemaker.<region>.notebook`, undefined for other services. */
export function serviceOf(name: string): string | undefined {
  const service = /^(?:com\.amazonaws\.[^.]+|aws\.sagemaker\.[^.]+)\.(.+?)(?:-fips)?$/.exec(name)?.[1];
  return service !== undefined && Object.hasOwn(routes, service) ? service : undefined;
}

const kept = [
  'vpcEndpointId',
  'vpcEndpointType',
  'vpcId',
  'serviceName',
  'privateDnsEnabled',
  'subnetIds',
  'groups',
];

/** An endpoint as AWS Config spells it, with its policy as an object. */
export function normaliseVpcEndpoint(item: ConfigItem, service: string, found: readonly Resource[]): Found {
  const { configuration, scope } = item;
  const state = json(configuration['state']);
  const reached = found.filter(
    ({ type, account, region }) =>
      account === scope.account && region === item.region && routesTo(service, type),
  );
  return {
    resource: resourceIn(scope, {
      id: item.arn,
      type: vpcEndpointType,
      kind: 'network-endpoint',
      name: item.name,
      region: item.region,
      tags: item.tags,
      ...(item.capturedAt !== undefined && { observedAt: item.capturedAt }),
      properties: plain({
        ...Object.fromEntries(kept.map((name) => [name, configuration[name]])),
        state: typeof state === 'string' ? { value: state } : asRecord(state),
        policyDocument: policyDocument(configuration['policyDocument']),
      }),
    }),
    relationships: edgesFrom(item.arn, [
      ...reached.map(({ id }): EdgeTarget => ['routes-to', id, 'serviceName']),
      ...groupIds(configuration).map((group): EdgeTarget => [
        'guarded-by',
        securityGroupArn({ ...scope, region: item.region }, group),
        'groups[]',
      ]),
    ]),
  };
}
