import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import test, { type ExecutionContext } from 'ava';
import { findOpa } from '../../../src/bundle/compiler/opa.ts';
import { readArtefact } from '../../../src/bundle/registry/artefact.ts';
import { pushBundle } from '../../../src/bundle/registry/push.ts';
import { parseReference } from '../../../src/bundle/registry/reference.ts';
import { readArchive } from '../../../src/bundle/source/file.ts';
import { readIndex, releaseFolder } from '../../../src/bundle/release/release.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { startRegistry } from '../../registry.ts';

/** The revision that an OPA has active, asked until it is the one that is waited for. */
async function activates(url: string, revision: string): Promise<void> {
  for (;;) {
    const active = await fetch(`${url}/v1/data/system/bundles/keelson/manifest/revision`)
      .then(async (response) => (await response.json()) as { result?: unknown })
      .catch(() => ({ result: undefined }));
    if (active.result === revision) return;
    await sleep(50);
  }
}

async function startOpa(t: ExecutionContext, registry: string): Promise<string> {
  const folder = await emptyFolder(t);
  const port = await freePort();
  await writeFile(
    join(folder, 'config.json'),
    JSON.stringify({
      services: { registry: { url: `http://${registry}`, type: 'oci' } },
      bundles: {
        keelson: {
          service: 'registry',
          resource: `${registry}/policies/keelson:stable`,
          polling: { min_delay_seconds: 1, max_delay_seconds: 1 },
        },
      },
      persistence_directory: folder,
    }),
  );
  const child = spawn(
    await findOpa(),
    ['run', '--server', '--disable-telemetry', '-a', `127.0.0.1:${port}`, '-c', 'config.json'],
    { cwd: folder, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  t.teardown(async () => {
    child.kill();
    await ended;
  });
  return `http://127.0.0.1:${port}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('a stock OPA follows a channel in a registry and takes the Rego of what was pushed', async (t) => {
  const registry = await startRegistry(t);
  const [older, newer] = (await readIndex()).releases.slice(-2);
  if (!older || !newer) throw new Error('there are not two releases');
  const push = async ({ rego, wasm }: typeof older) => {
    const artefacts = await Promise.all(
      [wasm, rego].map(async ({ file }) => readArtefact(file, await readArchive(join(releaseFolder, file)))),
    );
    await pushBundle(parseReference(`oci://${registry}/policies/keelson:stable`), artefacts, {
      credentials: async () => undefined,
    });
  };

  await push(older);
  const opa = await startOpa(t, registry);
  await activates(opa, older.revision);
  t.is((await fetch(`${opa}/health?bundles`)).status, 200);

  await push(newer);
  await activates(opa, newer.revision);
  t.is((await fetch(`${opa}/health?bundles`)).status, 200);
});
