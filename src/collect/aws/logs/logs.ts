import type { Collector } from '../../collector.ts';
import { loggingId, loggingType } from '../bedrock/logging.ts';
import { asRecord, text } from '../config/config-item.ts';
import { logGroupArn, logGroupType, normaliseLogGroup } from './log-group.ts';
import type { Reader } from '../session/reader.ts';
import { operation, pagesOf, restClient, type RestClient } from '../session/rest-client.ts';
import type { AwsSession } from '../session/session.ts';
import { rpc } from '../session/wire.ts';

const Client = restClient('logs', 'logs');
const target = 'Logs_20140328.DescribeLogGroups';
const permission = 'logs:DescribeLogGroups';

/** Log groups that prompts and answers are delivered to. */
export const logs: Collector<AwsSession> = {
  id: 'aws-logs',
  title: 'Log groups of Bedrock',
  produces: [logGroupType],
  calls: [rpc('logs', target, permission)],
  async collect(session, sink) {
    await session.inEachScope(sink, async (reader) => {
      const name = logGroupOf(reader);
      if (name !== undefined) await collectLogGroup(reader, name);
    });
  },
};

/** The log group that Bedrock delivers to in the reader's account and region. */
function logGroupOf({ session, scope }: Reader): string | undefined {
  const id = loggingId(scope);
  const logging = session.found.find((resource) => resource.type === loggingType && resource.id === id);
  const { cloudWatchConfig } = asRecord(logging?.properties['loggingConfig']);
  return text(asRecord(cloudWatchConfig)['logGroupName']);
}

async function collectLogGroup(reader: Reader, name: string): Promise<void> {
  const { items, complete } = await reader.list(
    { call: permission, types: [logGroupType], resource: logGroupArn(reader.scope, name) },
    pages(reader.client(Client), name),
    (page) => (Array.isArray(page['logGroups']) ? page['logGroups'].map(asRecord) : []),
  );
  const group = items.find((item) => item['logGroupName'] === name);
  // One that is not there is not in the document either, and what depends on it is unknown.
  if (group ?? !complete) reader.put(normaliseLogGroup(reader.scope, name, group));
}

/** Groups whose names begin with the name: nothing asks for one alone. */
function pages(client: RestClient, logGroupNamePrefix: string) {
  return pagesOf(client, (next) => operation(target, { logGroupNamePrefix, limit: 50, ...next }));
}
