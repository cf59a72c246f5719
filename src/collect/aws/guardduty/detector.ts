import type { Resource } from '../../../generated/inventory.ts';
import { agentCoreKinds } from '../agentcore/kinds.ts';
import { text } from '../config/config-item.ts';
import { plain, resourceIn, type Found } from '../resource/found.ts';
import type { AwsScope } from '../session/scope.ts';

export const detectorType = 'AWS::GuardDuty::Detector';

/** Types that are AI at work in a region, whoever watches it. */
export const workloadTypes: readonly string[] = [
  'AWS::Bedrock::Agent',
  'AWS::Bedrock::ApplicationInferenceProfile',
  'AWS::Bedrock::CustomModel',
  'AWS::Bedrock::ImportedModel',
  'AWS::Bedrock::KnowledgeBase',
  'AWS::Bedrock::ProvisionedModelThroughput',
  ...agentCoreKinds.map(({ type }) => type),
  'AWS::SageMaker::Domain',
  'AWS::SageMaker::Endpoint',
  'AWS::SageMaker::FeatureGroup',
  'AWS::SageMaker::InferenceExperiment',
  'AWS::SageMaker::Model',
  'AWS::SageMaker::NotebookInstance',
  'AWS::SageMaker::ProcessingJob',
  'AWS::SageMaker::TrainingJob',
];

/** The types of these resources that are AI at work, sorted, once each. */
export function workloadsAmong(resources: readonly Resource[]): string[] {
  const types = new Set(resources.map(({ type }) => type));
  return workloadTypes.filter((type) => types.has(type)).toSorted();
}

/** What is known of the detector of a region. */
export interface Detector {
  /** Undefined when it is not known whether there is one, null when there is none. */
  readonly id: string | null | undefined;
  /** Undefined when they could not be read. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  /** Undefined when it is not known whether there are any. */
  readonly workloads: readonly string[] | undefined;
}

const kept = ['status', 'findingPublishingFrequency', 'features'];

/**
 * The detector of account and region. Of GuardDuty there is at most one there: that there is none is a state too, which `exists` says, so
 * that it has the name of its place and not its own.
 */
export function normaliseDetector(scope: AwsScope, { id, details, workloads }: Detector): Found {
  const read = id === null || details !== undefined;
  return {
    resource: resourceIn(scope, {
      id: `${detectorType}/${scope.account}/${scope.region}`,
      type: detectorType,
      kind: 'policy',
      name: `GuardDuty in ${scope.region}`,
      tags: tagsIn(details),
      properties: plain({
        ...(id !== undefined && { exists: id !== null }),
        ...Object.fromEntries(kept.map((name) => [name, details?.[name]])),
        aiWorkloads: workloads,
      }),
      unknown: [
        ...(id === undefined ? ['/properties/exists'] : []),
        ...(read ? [] : kept.map((name) => `/properties/${name}`)),
        ...(workloads ? [] : ['/properties/aiWorkloads']),
      ],
    }),
    relationships: [],
  };
}

function tagsIn(details: Detector['details']): Record<string, string> {
  const tags = details?.['tags'];
  return Object.fromEntries(
    Object.entries(typeof tags === 'object' && tags !== null ? tags : {}).flatMap(([name, value]) =>
      text(value) === undefined ? [] : [[name, String(value)] as const],
    ),
  );
}
