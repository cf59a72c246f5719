import type { Collector } from '../../collector.ts';
import { asRecord, text } from '../config/config-item.ts';
import { normaliseRepository, records, registryScanning, repositoryType } from './repository.ts';
import type { Reader } from '../session/reader.ts';
import { operation, pagesOf, restClient } from '../session/rest-client.ts';
import type { AwsSession } from '../session/session.ts';
import { rpc } from '../session/wire.ts';

const host = 'api.ecr';
const Client = restClient(host, 'ecr');
const api = 'AmazonEC2ContainerRegistry_V20150921';

/** Repositories of the images that AI runs. Those that AI does not run are left out. */
export const ecr: Collector<AwsSession> = {
  id: 'aws-ecr',
  title: 'ECR repositories of images that AI runs',
  produces: [repositoryType],
  calls: ['DescribeRepositories', 'GetRegistryScanningConfiguration'].map((name) =>
    rpc(host, `${api}.${name}`, `ecr:${name}`),
  ),
  async collect(session, sink) {
    await session.inEachScope(sink, async (reader) => {
      const { items } = await reader.list(
        { call: 'ecr:DescribeRepositories', types: [repositoryType] },
        pagesOf(reader.client(Client), (next) =>
          operation(`${api}.DescribeRepositories`, { maxResults: 1000, ...next }),
        ),
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

/** The configuration of the registry; undefined when nobody may say, or the answer has none. */
async function scanningOf(reader: Reader): Promise<Record<string, unknown> | undefined> {
  const name = 'GetRegistryScanningConfiguration';
  const answer = await reader.attempt({ call: `ecr:${name}`, types: [repositoryType] }, () =>
    reader.client(Client).ask(operation(`${api}.${name}`)),
  );
  return answer?.['scanningConfiguration'] === undefined
    ? undefined
    : asRecord(answer['scanningConfiguration']);
}
