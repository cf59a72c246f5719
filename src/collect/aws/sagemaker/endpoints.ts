import {
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  DescribeModelCommand,
  paginateListEndpointConfigs,
  paginateListEndpoints,
  paginateListModels,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker';
import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import type { Reader } from '../session/reader.ts';
import {
  endpointConfigType,
  endpointType,
  modelType,
  normaliseEndpoint,
  normaliseEndpointConfig,
  normaliseModel,
  type Arns,
} from './endpoint.ts';
import type { AwsSession } from '../session/session.ts';
import { sageMakerTags, sageMakerTagsCall } from '../resource/tags.ts';
import { rpc } from '../session/wire.ts';

/** Configurations and models outlive their endpoints by the thousand: the newest are read. */
export const newestModels = 1000;

const newestFirst = { SortBy: 'CreationTime', SortOrder: 'Descending' } as const;

/** Endpoints, how they are configured, and the models behind them. */
export const sageMakerEndpoints: Collector<AwsSession> = {
  id: 'aws-sagemaker-endpoints',
  title: 'SageMaker endpoints and models',
  produces: [endpointType, endpointConfigType, modelType],
  calls: [
    ...['ListEndpoints', 'DescribeEndpoint', 'ListEndpointConfigs', 'DescribeEndpointConfig'].map(sageMaker),
    ...['ListModels', 'DescribeModel'].map(sageMaker),
    sageMakerTagsCall,
  ],
  async collect(session, sink) {
    await session.inEachScope(sink, async (reader) => {
      const models = await collectModels(reader);
      const configs = await collectEndpointConfigs(reader, models);
      await collectEndpoints(reader, configs);
    });
  },
};

function sageMaker(operation: string) {
  return rpc('api.sagemaker', `SageMaker.${operation}`, `sagemaker:${operation}`);
}

async function collectEndpoints(reader: Reader, configs: Arns): Promise<void> {
  const client = reader.client(SageMakerClient);
  const { items } = await reader.list(
    { call: 'sagemaker:ListEndpoints', types: [endpointType] },
    paginateListEndpoints({ client, pageSize: 100 }, {}),
    (page) => page.Endpoints,
  );
  await mapLimit(items, 4, async (summary) => {
    const resource = summary.EndpointArn ?? '';
    const endpoint = await reader.attempt(
      { call: 'sagemaker:DescribeEndpoint', types: [endpointType], resource },
      () => client.send(new DescribeEndpointCommand({ EndpointName: summary.EndpointName })),
    );
    const tagged = await sageMakerTags(reader, endpointType, resource);
    reader.put(normaliseEndpoint(reader.scope, summary, endpoint, { tagged, configs }));
  });
}

async function collectEndpointConfigs(reader: Reader, models: Arns): Promise<Arns> {
  const client = reader.client(SageMakerClient);
  const { items } = await reader.list(
    { call: 'sagemaker:ListEndpointConfigs', types: [endpointConfigType], atMost: newestModels },
    paginateListEndpointConfigs({ client, pageSize: 100 }, newestFirst),
    (page) => page.EndpointConfigs,
  );
  await mapLimit(items, 4, async (summary) => {
    const resource = summary.EndpointConfigArn ?? '';
    const config = await reader.attempt(
      { call: 'sagemaker:DescribeEndpointConfig', types: [endpointConfigType], resource },
      () =>
        client.send(new DescribeEndpointConfigCommand({ EndpointConfigName: summary.EndpointConfigName })),
    );
    reader.put(normaliseEndpointConfig(reader.scope, summary, config, models));
  });
  return new Map(items.map((item) => [item.EndpointConfigName ?? '', item.EndpointConfigArn ?? '']));
}

async function collectModels(reader: Reader): Promise<Arns> {
  const client = reader.client(SageMakerClient);
  const { items } = await reader.list(
    { call: 'sagemaker:ListModels', types: [modelType], atMost: newestModels },
    paginateListModels({ client, pageSize: 100 }, newestFirst),
    (page) => page.Models,
  );
  await mapLimit(items, 4, async (summary) => {
    const resource = summary.ModelArn ?? '';
    const model = await reader.attempt(
      { call: 'sagemaker:DescribeModel', types: [modelType], resource },
      () => client.send(new DescribeModelCommand({ ModelName: summary.ModelName })),
    );
    reader.put(normaliseModel(reader.scope, summary, model));
  });
  return new Map(items.map((item) => [item.ModelName ?? '', item.ModelArn ?? '']));
}
