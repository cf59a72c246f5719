import type { Collector } from '../collector.ts';
import { asRecord, text } from './config-item.ts';
import { normaliseRepository, records, registryScanning, repositoryType } from './ecr-repository.ts';
import type { Reader } from './reader.ts';
import { restClient, type RestClient } from './rest-client.ts';
import type { AwsSession } from './session.ts';
import { rpc } from './wire.ts';

const host = 'api.ecr';
const Client = restClient(host, 'ecr');
const api = 'AmazonEC2ContainerRegistry_V20150921';

/** Repositories of the images that AI runs. Those that AI does not run are left out. */
export const ecr: Collector<AwsSession> = {
  id: 'aws-ecr',
  title: 'ECR repositories of images that AI runs',
  produces: [repositoryType],
  calls: ['DescribeRepositories', 'GetRegistryScanningConfiguration'].map((operation) =>
    rpc(host, `${api}.${operation}`, `ecr:${operation}`),
  ),
  async collect(session, sink) {
    await session.inEachScope(sink, async (reader) => {
      const { items } = await reader.list(
        { call: 'ecr:DescribeRepositories', types: [repositoryType] },
        pages(reader.client(Client)),
        (page) => records(page['repositories']),
      );
      const used = items.filter((item) => session.refersTo(text(item['repositoryArn']) ?? '', 'runs'));
      if (used.length === 0) return;
      const registry = await scanningOf(reader);
      for (const item of used) {
        const name = text(item['repositoryName']) ?? '';
        const scanning = registry && registryScanning(registry, name);
        reader.put(normaliseRepository(reader.scope, text(item['repositoryArn']) ?? '', item, scanning));
      }
    });
  },
};

async function* pages(client: RestClient) {
  let nextToken: string | undefined;
  do {
    const page = await asked(client, 'DescribeRepositories', {
      maxResults: 1000,
      ...(nextToken !== undefined && { nextToken }),
    });
    yield page;
    nextToken = text(page['nextToken']);
  } while (nextToken !== undefined);
}

/** The configuration of the registry; undefined when nobody may say, or the answer has none. */
async function scanningOf(reader: Reader): Promise<Record<string, unknown> | undefined> {
  const operation = 'GetRegistryScanningConfiguration';
  const answer = await reader.attempt({ call: `ecr:${operation}`, types: [repositoryType] }, () =>
    asked(reader.client(Client), operation, {}),
  );
  return answer?.['scanningConfiguration'] === undefined
    ? undefined
    : asRecord(answer['scanningConfiguration']);
}

function asked(client: RestClient, operation: string, body: object): Promise<Record<string, unknown>> {
  return client.ask({ method: 'POST', path: '/', target: `${api}.${operation}`, body: { ...body } });
}
