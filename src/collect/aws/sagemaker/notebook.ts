import type { DescribeNotebookInstanceOutput, NotebookInstanceSummary } from '@aws-sdk/client-sagemaker';
import { keyArn } from '../resource/arn.ts';
import { edgesFrom, plain, resourceIn, withDefaults, type Found } from '../resource/found.ts';
import type { AwsScope } from '../session/scope.ts';
import type { Tagged } from '../resource/tags.ts';

export const notebookType = 'AWS::SageMaker::NotebookInstance';

const noise = [
  'NotebookInstanceArn',
  'LastModifiedTime',
  'CreationTime',
  'FailureReason',
  'NetworkInterfaceId',
];

// What CreateNotebookInstance documents for a caller that names nothing.
const defaults = {
  DirectInternetAccess: 'Enabled',
  RootAccess: 'Enabled',
  InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: '1' },
};

/** @param notebook undefined when its details could not be read. */
export function normaliseNotebook(
  scope: AwsScope,
  summary: NotebookInstanceSummary,
  notebook: DescribeNotebookInstanceOutput | undefined,
  { tags, unknown }: Tagged,
): Found {
  const id = summary.NotebookInstanceArn ?? '';
  const lifecycle = notebook?.NotebookInstanceLifecycleConfigName;
  return {
    resource: resourceIn(scope, {
      id,
      type: notebookType,
      kind: 'ai-compute',
      name: summary.NotebookInstanceName ?? id,
      tags,
      ...(notebook ? withDefaults(plain(notebook, noise), defaults) : { properties: {} }),
      unknown: notebook ? unknown : [...unknown, '/properties', '/related/runs-as', '/related/encrypted-by'],
    }),
    relationships: edgesFrom(id, [
      ['runs-as', notebook?.RoleArn, 'RoleArn'],
      ['encrypted-by', keyArn(scope, notebook?.KmsKeyId), 'KmsKeyId'],
      [
        'depends-on',
        lifecycle &&
          `arn:${scope.partition}:sagemaker:${scope.region}:${scope.account}:notebook-instance-lifecycle-config/${lifecycle}`,
        'NotebookInstanceLifecycleConfigName',
      ],
    ]),
  };
}
