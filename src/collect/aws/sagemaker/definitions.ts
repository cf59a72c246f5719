import {
  DescribeDataQualityJobDefinitionCommand,
  DescribeFeatureGroupCommand,
  DescribeFlowDefinitionCommand,
  DescribeInferenceExperimentCommand,
  DescribeModelBiasJobDefinitionCommand,
  DescribeModelExplainabilityJobDefinitionCommand,
  DescribeModelQualityJobDefinitionCommand,
  DescribeMonitoringScheduleCommand,
  DescribeNotebookInstanceLifecycleConfigCommand,
  DescribeProcessingJobCommand,
  paginateListDataQualityJobDefinitions,
  paginateListFeatureGroups,
  paginateListFlowDefinitions,
  paginateListInferenceExperiments,
  paginateListModelBiasJobDefinitions,
  paginateListModelExplainabilityJobDefinitions,
  paginateListModelQualityJobDefinitions,
  paginateListMonitoringSchedules,
  paginateListNotebookInstanceLifecycleConfigs,
  paginateListProcessingJobs,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker';
import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { normaliseDefinition, type DefinitionShape } from '../resource/definition.ts';
import type { Reader } from '../session/reader.ts';
import { definitionShapes } from './definition.ts';
import { newestTrainingJobs } from './training.ts';
import type { AwsSession } from '../session/session.ts';
import { rpc } from '../session/wire.ts';

/** How a type is listed, and one of it read. */
interface Source {
  readonly shape: DefinitionShape;
  /** List…s and Describe…. */
  readonly operation: string;
  /** Members of a summary that hold the name and the ARN; a name alone becomes an ARN by `path`. */
  readonly name: string;
  readonly arn?: string;
  readonly path?: string;
  readonly atMost?: number;
  readonly pages: (client: SageMakerClient) => AsyncIterable<object>;
  /** Member of a page that holds the summaries. */
  readonly items: string;
  readonly describe: (client: SageMakerClient, name: string) => Promise<object>;
}

const newestFirst = { SortBy: 'CreationTime', SortOrder: 'Descending' } as const;
const paging = (client: SageMakerClient) => ({ client, pageSize: 100 });
const jobDefinition = {
  name: 'MonitoringJobDefinitionName',
  arn: 'MonitoringJobDefinitionArn',
  items: 'JobDefinitionSummaries',
};
const { dataQuality, modelBias, modelExplainability, modelQuality } = definitionShapes;
const { schedule, experiment, featureGroup, flow, processing, lifecycle } = definitionShapes;

const sources: readonly Source[] = [
  {
    ...jobDefinition,
    shape: dataQuality,
    operation: 'DataQualityJobDefinition',
    pages: (client) => paginateListDataQualityJobDefinitions(paging(client), {}),
    describe: (client, JobDefinitionName) =>
      client.send(new DescribeDataQualityJobDefinitionCommand({ JobDefinitionName })),
  },
  {
    ...jobDefinition,
    shape: modelBias,
    operation: 'ModelBiasJobDefinition',
    pages: (client) => paginateListModelBiasJobDefinitions(paging(client), {}),
    describe: (client, JobDefinitionName) =>
      client.send(new DescribeModelBiasJobDefinitionCommand({ JobDefinitionName })),
  },
  {
    ...jobDefinition,
    shape: modelExplainability,
    operation: 'ModelExplainabilityJobDefinition',
    pages: (client) => paginateListModelExplainabilityJobDefinitions(paging(client), {}),
    describe: (client, JobDefinitionName) =>
      client.send(new DescribeModelExplainabilityJobDefinitionCommand({ JobDefinitionName })),
  },
  {
    ...jobDefinition,
    shape: modelQuality,
    operation: 'ModelQualityJobDefinition',
    pages: (client) => paginateListModelQualityJobDefinitions(paging(client), {}),
    describe: (client, JobDefinitionName) =>
      client.send(new DescribeModelQualityJobDefinitionCommand({ JobDefinitionName })),
  },
  {
    shape: schedule,
    operation: 'MonitoringSchedule',
    name: 'MonitoringScheduleName',
    arn: 'MonitoringScheduleArn',
    items: 'MonitoringScheduleSummaries',
    pages: (client) => paginateListMonitoringSchedules(paging(client), {}),
    describe: (client, MonitoringScheduleName) =>
      client.send(new DescribeMonitoringScheduleCommand({ MonitoringScheduleName })),
  },
  {
    shape: experiment,
    operation: 'InferenceExperiment',
    name: 'Name',
    path: 'inference-experiment',
    items: 'InferenceExperiments',
    pages: (client) => paginateListInferenceExperiments(paging(client), {}),
    describe: (client, Name) => client.send(new DescribeInferenceExperimentCommand({ Name })),
  },
  {
    shape: featureGroup,
    operation: 'FeatureGroup',
    name: 'FeatureGroupName',
    arn: 'FeatureGroupArn',
    items: 'FeatureGroupSummaries',
    pages: (client) => paginateListFeatureGroups(paging(client), {}),
    describe: (client, FeatureGroupName) =>
      client.send(new DescribeFeatureGroupCommand({ FeatureGroupName })),
  },
  {
    shape: flow,
    operation: 'FlowDefinition',
    name: 'FlowDefinitionName',
    arn: 'FlowDefinitionArn',
    items: 'FlowDefinitionSummaries',
    pages: (client) => paginateListFlowDefinitions(paging(client), {}),
    describe: (client, FlowDefinitionName) =>
      client.send(new DescribeFlowDefinitionCommand({ FlowDefinitionName })),
  },
  {
    shape: processing,
    operation: 'ProcessingJob',
    name: 'ProcessingJobName',
    arn: 'ProcessingJobArn',
    atMost: newestTrainingJobs,
    items: 'ProcessingJobSummaries',
    pages: (client) => paginateListProcessingJobs(paging(client), newestFirst),
    describe: (client, ProcessingJobName) =>
      client.send(new DescribeProcessingJobCommand({ ProcessingJobName })),
  },
  {
    shape: lifecycle,
    operation: 'NotebookInstanceLifecycleConfig',
    name: 'NotebookInstanceLifecycleConfigName',
    arn: 'NotebookInstanceLifecycleConfigArn',
    items: 'NotebookInstanceLifecycleConfigs',
    pages: (client) => paginateListNotebookInstanceLifecycleConfigs(paging(client), {}),
    describe: (client, NotebookInstanceLifecycleConfigName) =>
      client.send(
        new DescribeNotebookInstanceLifecycleConfigCommand({ NotebookInstanceLifecycleConfigName }),
      ),
  },
];

/** What is watched, kept, reviewed and run around models: each by one list and one call a resource. */
export const sageMakerDefinitions: Collector<AwsSession> = {
  id: 'aws-sagemaker-definitions',
  title: 'SageMaker monitoring, feature stores, experiments, reviews and scripts',
  produces: sources.map(({ shape }) => shape.type),
  calls: sources.flatMap(({ operation }) =>
    [`List${operation}s`, `Describe${operation}`].map((name) =>
      rpc('api.sagemaker', `SageMaker.${name}`, `sagemaker:${name}`),
    ),
  ),
  async collect(session, sink) {
    await session.inEachScope(sink, async (reader) => {
      for (const source of sources) await collectFrom(reader, source);
    });
  },
};

function text(of: object, name: string): string {
  const value = (of as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}

async function collectFrom(reader: Reader, source: Source): Promise<void> {
  const { shape, operation, atMost } = source;
  const { scope } = reader;
  const client = reader.client(SageMakerClient);
  const { items } = await reader.list(
    { call: `sagemaker:List${operation}s`, types: [shape.type], ...(atMost !== undefined && { atMost }) },
    source.pages(client),
    (page) => (page as Readonly<Record<string, readonly object[] | undefined>>)[source.items],
  );
  await mapLimit(items, 4, async (summary) => {
    const name = text(summary, source.name);
    const id =
      source.arn === undefined
        ? `arn:${scope.partition}:sagemaker:${scope.region}:${scope.account}:${source.path}/${name}`
        : text(summary, source.arn);
    const details = await reader.attempt(
      { call: `sagemaker:Describe${operation}`, types: [shape.type], resource: id },
      () => source.describe(client, name),
    );
    reader.put(normaliseDefinition(scope, shape, { id, name }, details));
  });
}
