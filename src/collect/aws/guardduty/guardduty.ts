import type { Collector } from '../../collector.ts';
import { text } from '../config/config-item.ts';
import { detectorType, normaliseDetector, workloadsAmong, workloadTypes } from './detector.ts';
import type { Reader } from '../session/reader.ts';
import { restClient } from '../session/rest-client.ts';
import type { AwsSession } from '../session/session.ts';
import { rest } from '../session/wire.ts';

const Client = restClient('guardduty', 'guardduty');

/** GuardDuty in each region: whether anybody watches for threats where AI runs. */
export const guardDuty: Collector<AwsSession> = {
  id: 'aws-guardduty',
  title: 'GuardDuty',
  produces: [detectorType],
  calls: [
    rest('guardduty', 'GET', '/detector', 'guardduty:ListDetectors'),
    rest('guardduty', 'GET', '/detector/{}', 'guardduty:GetDetector'),
  ],
  async collect(session, sink) {
    await session.inEachScope(sink, async (reader) => {
      const id = await detectorId(reader);
      const details = typeof id === 'string' ? await detailsOf(reader, id) : undefined;
      reader.put(normaliseDetector(reader.scope, { id, details, workloads: workloadsIn(reader) }));
    });
  },
};

/** Null when there is none, undefined when nobody may say. */
async function detectorId(reader: Reader): Promise<string | null | undefined> {
  const answer = await reader.attempt({ call: 'guardduty:ListDetectors', types: [detectorType] }, () =>
    reader.client(Client).ask({ method: 'GET', path: '/detector' }),
  );
  if (!answer) return undefined;
  const ids: unknown = answer['detectorIds'];
  return (Array.isArray(ids) ? text(ids[0]) : undefined) ?? null;
}

function detailsOf(reader: Reader, id: string): Promise<Record<string, unknown> | undefined> {
  const about = { call: 'guardduty:GetDetector', types: [detectorType], resource: id };
  return reader.attempt(about, () =>
    reader.client(Client).ask({ method: 'GET', path: `/detector/${encodeURIComponent(id)}` }),
  );
}

/** Undefined when none is known and one may have been missed. */
function workloadsIn({ session, scope }: Reader): string[] | undefined {
  const here = session.found.filter(({ origin }) => origin.source === scope.source);
  const workloads = workloadsAmong(here);
  const mayBe = workloads.length === 0 && workloadTypes.some((type) => session.mayMiss(type, scope));
  return mayBe ? undefined : workloads;
}
