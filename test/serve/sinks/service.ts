import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ExecutionContext } from 'ava';
import type { ServiceConfig } from '../../../src/generated/service.ts';
import { loggerOf } from '../../../src/serve/operations/logger.ts';
import { secretsIn } from '../../../src/serve/operations/secrets.ts';
import type { Service } from '../../../src/serve/service.ts';
import { sinkStatus, type SinkStatus } from '../../../src/serve/sinks/sink-status.ts';
import { startDeliveries, type DeliveryOptions } from '../../../src/serve/sinks/start-deliveries.ts';
import type { Database } from '../../../src/store/database.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

export interface Logged {
  readonly service: Service;
  /** Everything that was logged. */
  readonly text: () => string;
}

export function serviceOf(database: Database, config: ServiceConfig): Logged {
  let text = '';
  const destination = new Writable({
    write(chunk: Buffer, _, done) {
      text += chunk.toString();
      done();
    },
  });
  const log = loggerOf('debug', destination, () => secretsIn(config));
  return { service: { database, config: () => config, log, now: () => new Date() }, text: () => text };
}

const quick: DeliveryOptions = { look: 20, backOff: 10, longest: 50, grace: 5000 };

/** Sends until the test ends. */
export function deliveries(t: ExecutionContext, service: Service, options: DeliveryOptions = {}) {
  const started = startDeliveries(service, { ...quick, ...options });
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= started.close());
  t.teardown(close);
  return { close };
}

/** Looks again until it is so; the test's own time limit ends what never is. */
export async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) await sleep(20);
}

export async function statusOf(database: Database, sink: string): Promise<SinkStatus | undefined> {
  return (await sinkStatus(database)).find((one) => one.sink === sink);
}

/** Until nothing of a sink waits any more. */
export async function settled(database: Database, sink: string): Promise<SinkStatus> {
  let status: SinkStatus | undefined;
  await until(async () => {
    status = await statusOf(database, sink);
    return status !== undefined && status.waiting === 0;
  });
  return status as SinkStatus;
}

/** A store of a test's own, in a file. */
export async function emptyStore(t: ExecutionContext): Promise<Database> {
  const database = await openStore(join(await emptyFolder(t), 'keelson.db'));
  t.teardown(() => database.close());
  return database;
}

/** Failures that a server begins with: two statuses, then a connection that breaks. */
export function failsFirst(response: ServerResponse, seen: number): boolean {
  if (seen === 1) response.writeHead(500).end('oops');
  else if (seen === 2) response.writeHead(429, { 'retry-after': '0' }).end();
  else if (seen === 3) response.destroy();
  return seen <= 3;
}
