import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServiceSource } from '../../src/generated/service.ts';
import type { Cleaning } from './processes.ts';

/** A source of AWS whose requests are never answered: its run goes on until somebody ends it. */
export async function hangingSource(t: Cleaning): Promise<ServiceSource> {
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { aws: { regions: ['eu-west-1'], endpoint: `http://127.0.0.1:${port}` } };
}

/** Credentials that nobody checks. */
export const credentials = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' };
