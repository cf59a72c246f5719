import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ExecutionContext } from 'ava';
import { findOpa } from '../../../src/bundle/compiler/opa.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

export interface OpaServer {
  /** The value of a document, or undefined. */
  data(path: string): Promise<unknown>;
  /** Asks for a document until its value is this one. */
  until(path: string, value: unknown): Promise<void>;
}

/** A stock `opa run --server` with a configuration, which ends with the test. */
export async function opaServer(t: ExecutionContext, configuration: unknown): Promise<OpaServer> {
  const folder = await emptyFolder(t);
  const socketPath = join(folder, 'opa.sock');
  await writeFile(join(folder, 'opa.json'), JSON.stringify(configuration));
  const child = spawn(
    await findOpa(),
    [
      'run',
      '--server',
      '--addr',
      `unix://${socketPath}`,
      '--config-file',
      'opa.json',
      '--disable-telemetry',
      '--log-level',
      'error',
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  t.teardown(async () => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  });
  const data = (path: string) =>
    new Promise<unknown>((resolve) => {
      request({ socketPath, path: `/v1/data/${path}`, agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => resolve((JSON.parse(text) as { result?: unknown }).result));
      })
        // It does not listen yet.
        .on('error', () => resolve(undefined))
        .end();
    });
  return {
    data,
    async until(path, value) {
      const wanted = JSON.stringify(value);
      // Ends with the test's own time, should it never be.
      while (JSON.stringify(await data(path)) !== wanted) await delay(20);
    },
  };
}

/** A configuration that follows the bundle of a service by long polling, and reports to it. */
export function following(
  service: Readonly<Record<string, unknown>>,
  more: { readonly bundle?: object; readonly rest?: object } = {},
) {
  return {
    services: { keelson: service },
    bundles: {
      keelson: {
        service: 'keelson',
        resource: 'bundles/stable/keelson.rego.tar.gz',
        polling: { long_polling_timeout_seconds: 30, min_delay_seconds: 1, max_delay_seconds: 1 },
        ...more.bundle,
      },
    },
    status: { service: 'keelson' },
    ...more.rest,
  };
}
