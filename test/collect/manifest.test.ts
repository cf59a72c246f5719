import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { readManifest, writeManifest } from '../../src/collect/manifest.ts';

const at = '2026-11-20T06:00:00Z';

async function folder(t: ExecutionContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'keelson-manifest-'));
  t.teardown(() => rm(path, { recursive: true, force: true }));
  return path;
}

test('a capture says what was asked and when, and nothing of the machine that asked', async (t) => {
  const path = join(await folder(t), 'deep', 'capture');
  const endpoint = 'http://127.0.0.1:9';
  await writeManifest(path, { azure: { subscriptions: ['s'], endpoint }, aws: { endpoint } }, at);

  t.deepEqual(await readManifest(path), {
    schema: 'keelson.capture/v1',
    captured_at: at,
    scope: { azure: { subscriptions: ['s'] }, aws: {} },
  });
  t.false((await readFile(join(path, 'capture.json'), 'utf8')).includes('127.0.0.1'));
});

for (const [title, content, message] of [
  ['no JSON', '{"schema":', /is not a capture: /],
  [
    'of another version',
    JSON.stringify({ schema: 'keelson.capture/v2', captured_at: at, scope: {} }),
    /capture\.json: \/schema must be equal to constant/,
  ],
  [
    'without its scope',
    JSON.stringify({ schema: 'keelson.capture/v1', captured_at: at }),
    /capture\.json: .*'scope'/,
  ],
  [
    'of an unknown cloud',
    JSON.stringify({ schema: 'keelson.capture/v1', captured_at: at, scope: { oracle: {} } }),
    /capture\.json: \/scope must NOT have additional properties \("oracle"\)/,
  ],
] as const) {
  test(`a manifest that is ${title} is refused by name`, async (t) => {
    const path = await folder(t);
    await writeFile(join(path, 'capture.json'), content);
    const error = await t.throwsAsync(readManifest(path), { code: 'CAPTURE_INVALID', message });

    t.true(error?.message.includes(path));
  });
}

test('a folder without manifest is no capture', async (t) => {
  await t.throwsAsync(readManifest(await folder(t)), {
    code: 'CAPTURE_INVALID',
    message: /is not a capture: ENOENT/,
  });
});

test('a manifest that cannot be written is said', async (t) => {
  const path = await folder(t);
  await writeFile(join(path, 'file'), '');

  await t.throwsAsync(writeManifest(join(path, 'file', 'capture'), {}, at), { code: 'OUTPUT_FAILED' });
});
