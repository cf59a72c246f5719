import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import type { Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { readAggregate } from './aggregate.ts';
import type { ClientMaker } from '../session/clients.ts';
import type { ConfigItem } from './config-item.ts';
import { configuredTypes, selectRegion } from './configuration.ts';
import { reading } from '../session/read-error.ts';
import { accountTypes, readRecording, type Recording } from './recorder.ts';
import { readRows, type Rows } from './rows.ts';
import type { AwsScope } from '../session/scope.ts';

/** What AWS Config says of the types that collectors want. */
export interface Recorded {
  readonly items: ReadonlyMap<string, readonly ConfigItem[]>;
  /** Whether all resources of the type in the scope are in `items`. */
  recorded(scope: AwsScope, type: string): boolean;
}

interface RegionReading extends Rows {
  readonly scope: AwsScope;
  /** Undefined when nobody may say what is recorded. */
  readonly recording: Recording | undefined;
}

/**
 * Reads what AWS Config recorded, region by region or from an aggregator. Types that it does not
 * record are a problem of the region's source, never an empty answer.
 */
export async function readRecorded(
  scopes: readonly AwsScope[],
  aggregator: string | undefined,
  client: ClientMaker,
  sink: Sink,
): Promise<Recorded> {
  const central =
    aggregator === undefined ? undefined : await readAggregate(scopes, aggregator, client, sink);
  const regions = await mapLimit(scopes, 4, async (scope): Promise<RegionReading> => {
    const recording = await readRecorder(scope, client, sink);
    const types = configuredTypes.filter((type) => recording?.records(type) ?? true);
    return { scope, recording, ...(central ?? (await readRegion(scope, types, client, sink))) };
  });
  reportUnrecorded(regions, sink);

  return {
    items: byType(central?.items ?? regions.flatMap(({ items }) => items)),
    recorded: (scope, type) =>
      regions.some(
        (region) =>
          region.complete &&
          region.recording?.records(type) === true &&
          (region.scope.source === scope.source || accountTypes.has(type)),
      ),
  };
}

async function readRecorder(
  scope: AwsScope,
  client: ClientMaker,
  sink: Sink,
): Promise<Recording | undefined> {
  const call = 'config:DescribeConfigurationRecorders';
  return sink.attempt(scope.source, { call, permission: call, types: configuredTypes }, () =>
    reading(call, scope.region, () => readRecording(client(ConfigServiceClient, scope.region))),
  );
}

async function readRegion(
  scope: AwsScope,
  types: readonly string[],
  client: ClientMaker,
  sink: Sink,
): Promise<Rows> {
  if (types.length === 0) {
    return { items: [], complete: true };
  }
  const pages = selectRegion(client(ConfigServiceClient, scope.region), types);
  return readRows(sink, scope, { call: 'config:SelectResourceConfig', types }, pages, () => scope);
}

function reportUnrecorded(regions: readonly RegionReading[], sink: Sink): void {
  const known = regions.filter(({ recording }) => recording !== undefined);
  for (const { scope, recording } of known) {
    const missing = configuredTypes.filter((type) =>
      accountTypes.has(type)
        ? scope === known[0]?.scope && !known.some((region) => region.recording?.records(type))
        : !recording?.records(type),
    );
    if (missing.length > 0) {
      const reason = recording?.reason ?? 'the recorder leaves types out';
      sink.problem(scope.source, {
        code: 'not_recorded',
        message: `AWS Config does not record ${missing.join(', ')} in ${scope.region}: ${reason}. Record them, or their state stays unknown`,
        call: 'config:DescribeConfigurationRecorders',
        types: missing,
      });
    }
  }
}

/** Global resources are recorded in more than one region: one of each counts. */
function byType(items: readonly ConfigItem[]): Map<string, ConfigItem[]> {
  const types = new Map<string, ConfigItem[]>();
  const seen = new Set<string>();
  for (const item of items) {
    const key = `${item.type} ${item.arn}`;
    if (!seen.has(key)) {
      seen.add(key);
      const list = types.get(item.type) ?? [];
      list.push(item);
      types.set(item.type, list);
    }
  }
  return types;
}
