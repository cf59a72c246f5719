import {
  DescribeTrainingJobCommand,
  paginateListTrainingJobs,
  SageMakerClient,
  type DescribeTrainingJobResponse,
  type TrainingJobSummary,
} from '@aws-sdk/client-sagemaker';
import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { bucketArnOfUri, keyArn } from '../resource/arn.ts';
import {
  edgesFrom,
  plain,
  resourceIn,
  withDefaults,
  type EdgeTarget,
  type Found,
} from '../resource/found.ts';
import type { Reader } from '../session/reader.ts';
import type { AwsScope } from '../session/scope.ts';
import type { AwsSession } from '../session/session.ts';
import { rpc } from '../session/wire.ts';

export const trainingJobType = 'AWS::SageMaker::TrainingJob';

/** Jobs are never deleted, so the newest of each region stand for how the account trains today. */
export const newestTrainingJobs = 100;

export const sageMakerTraining: Collector<AwsSession> = {
  id: 'aws-sagemaker-training',
  title: 'SageMaker training jobs',
  produces: [trainingJobType],
  calls: [
    rpc('api.sagemaker', 'SageMaker.ListTrainingJobs', 'sagemaker:ListTrainingJobs'),
    rpc('api.sagemaker', 'SageMaker.DescribeTrainingJob', 'sagemaker:DescribeTrainingJob'),
  ],
  async collect(session, sink) {
    await session.inEachScope(sink, collectTrainingJobs);
  },
};

async function collectTrainingJobs(reader: Reader): Promise<void> {
  const client = reader.client(SageMakerClient);
  const { items } = await reader.list(
    { call: 'sagemaker:ListTrainingJobs', types: [trainingJobType], atMost: newestTrainingJobs },
    paginateListTrainingJobs({ client, pageSize: 100 }, { SortBy: 'CreationTime', SortOrder: 'Descending' }),
    (page) => page.TrainingJobSummaries,
  );
  await mapLimit(items, 4, async (summary) => {
    const about = {
      call: 'sagemaker:DescribeTrainingJob',
      types: [trainingJobType],
      resource: summary.TrainingJobArn ?? '',
    };
    const job = await reader.attempt(about, () =>
      client.send(new DescribeTrainingJobCommand({ TrainingJobName: summary.TrainingJobName })),
    );
    reader.put(normaliseTrainingJob(reader.scope, summary, job));
  });
}

const noise = [
  'TrainingJobArn',
  'FailureReason',
  'CreationTime',
  'TrainingStartTime',
  'TrainingEndTime',
  'LastModifiedTime',
  'SecondaryStatus',
  'SecondaryStatusTransitions',
  'FinalMetricDataList',
  'TrainingTimeInSeconds',
  'BillableTimeInSeconds',
  'BillableTokenCount',
  'DebugRuleEvaluationStatuses',
  'ProfilerRuleEvaluationStatuses',
  'ProgressInfo',
  'WarmPoolStatus',
];

const defaults = {
  EnableNetworkIsolation: false,
  EnableInterContainerTrafficEncryption: false,
  EnableManagedSpotTraining: false,
};

/** @param job undefined when its details could not be read. */
export function normaliseTrainingJob(
  scope: AwsScope,
  summary: TrainingJobSummary,
  job: DescribeTrainingJobResponse | undefined,
): Found {
  const id = summary.TrainingJobArn ?? '';
  return {
    resource: resourceIn(scope, {
      id,
      type: trainingJobType,
      kind: 'training-job',
      name: summary.TrainingJobName ?? id,
      ...(job ? withDefaults(plain(job, noise), defaults) : { properties: {} }),
      unknown: job
        ? []
        : [
            '/properties',
            '/related/runs-as',
            '/related/trained-on',
            '/related/encrypted-by',
            '/related/writes',
          ],
    }),
    relationships: edgesFrom(id, [
      ['runs-as', job?.RoleArn, 'RoleArn'],
      ['encrypted-by', keyArn(scope, job?.ResourceConfig?.VolumeKmsKeyId), 'ResourceConfig.VolumeKmsKeyId'],
      ['encrypted-by', keyArn(scope, job?.OutputDataConfig?.KmsKeyId), 'OutputDataConfig.KmsKeyId'],
      ['writes', bucketArnOfUri(scope, job?.OutputDataConfig?.S3OutputPath), 'OutputDataConfig.S3OutputPath'],
      ...(job?.InputDataConfig ?? []).map(({ DataSource }): EdgeTarget => [
        'trained-on',
        bucketArnOfUri(scope, DataSource?.S3DataSource?.S3Uri),
        'InputDataConfig[].DataSource.S3DataSource.S3Uri',
      ]),
    ]),
  };
}
