import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { newestRelease } from '../../../src/bundle/release/release.ts';
import type { Report } from '../../../src/generated/report.ts';
import { check, checkTest, policyFolder } from '../../bundle/build/policy-folder.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { startRegistry } from '../../registry.ts';
import { keelsonHere } from '../in-this-thread.ts';
import { type Ran } from '../keelson.ts';

const estate = ['scan', '--replay', 'examples/estate', '--no-cache', '--fail-on', 'none', '--format', 'json'];

/** The command with a home of its own, and what it is to scan. */
async function home(t: ExecutionContext) {
  const state = await emptyFolder(t);
  const env = { XDG_STATE_HOME: state, DOCKER_CONFIG: state };
  const run = (...args: string[]) => keelsonHere(args, env);
  const scan = async (...args: string[]) => {
    const ran = await run(...estate, ...args);
    return { ran, report: ran.code === 0 ? (JSON.parse(ran.stdout) as Report) : undefined };
  };
  return { run, scan };
}

const acme = (t: ExecutionContext) =>
  policyFolder(t, {
    'bundle.yaml': 'name: acme\n',
    'checks/logging.rego': check({ id: 'acme-logging', bundle: 'acme' }),
    'checks/logging_test.rego': checkTest('acme-logging').replace('package ', 'package acme.'),
  });

const ok = (t: ExecutionContext, { code, stderr }: Ran) => t.is(code, 0, stderr);

test('company policies and data are built and used beside the release', async (t) => {
  const { run, scan } = await home(t);
  const output = await emptyFolder(t);
  const data = await policyFolder(t, {
    'bundle.yaml': 'name: house\n',
    'overrides/azure_openai.yaml': 'approved_models: []\n',
  });
  ok(t, await run('bundle', 'build', '--policies', await acme(t), '-o', output));
  ok(t, await run('bundle', 'build', '--policies', data, '-o', output));
  const files = ['acme', 'house'].map((name) => join(output, `${name}.wasm.tar.gz`));

  const alone = await scan();
  const all = await scan('--bundle', 'release', '--bundle', files[0] ?? '', '--bundle', files[1] ?? '');

  ok(t, all.ran);
  const of = (report: Report | undefined, id: string) =>
    (report?.results ?? []).filter(({ check: own }) => own === id).map(({ status }) => status);
  t.true(of(all.report, 'acme-logging').includes('pass') || of(all.report, 'acme-logging').includes('fail'));
  t.is(of(alone.report, 'acme-logging').length, 0);
  const models = 'azure-openai-approved-models';
  t.true(of(alone.report, models).includes('pass'));
  t.false(of(all.report, models).includes('pass'));
  t.regex(
    all.report?.run.bundle.revision ?? '',
    /^\d+\.\d+\.\d+\+\w+, 0\.0\.0-local\+\w+, 0\.0\.0-local\+\w+$/,
  );
});

test('a folder of policies with a name is used beside the release', async (t) => {
  const { scan } = await home(t);

  const { ran, report } = await scan('--policies', await acme(t));

  ok(t, ran);
  const checks = new Set(report?.results.map(({ check: id }) => id));
  t.true(checks.has('acme-logging') && checks.size > 50, `${checks.size}`);
});

test('what was built elsewhere is refused, unless it is signed by who is trusted', async (t) => {
  const { run, scan } = await home(t);
  const other = await home(t);
  const folder = await emptyFolder(t);
  ok(t, await other.run('bundle', 'build', '--policies', await acme(t), '-o', folder));
  const [file, key, trust] = ['acme.wasm.tar.gz', 'k.pem', 'trust.yaml'].map((name) =>
    join(folder, name),
  ) as [string, string, string];

  const refused = await scan('--bundle', file);
  t.is(refused.ran.code, 4);
  t.regex(
    refused.ran.stderr,
    /^keelson: \S+acme\.wasm\.tar\.gz is not signed and was not built here: [^\n]+\n$/,
  );
  ok(t, (await scan('--bundle', file, '--allow-unsigned')).ran);

  const keys = await run('bundle', 'keygen', '--key-id', 'k', '--output', key);
  await writeFile(trust, keys.stdout);
  ok(t, await run('bundle', 'sign', file, '--key', key, '--key-id', 'k'));
  ok(t, (await scan('--bundle', file, '--trust', trust)).ran);
  const stranger = await run('bundle', 'keygen', '--key-id', 'other', '--output', `${key}2`);
  await writeFile(trust, stranger.stdout);
  t.is((await scan('--bundle', file, '--trust', trust)).ran.code, 4);
});

test('a bundle is scanned with from a registry, and by the last good one when the registry has gone', async (t) => {
  const { run, scan } = await home(t);
  const { file } = await newestRelease();
  const folder = await emptyFolder(t);
  const [own, key, trust] = ['own.wasm.tar.gz', 'k.pem', 'trust.yaml'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(trust, (await run('bundle', 'keygen', '--key-id', 'k', '--output', key)).stdout);
  ok(t, await run('bundle', 'sign', file, '--key', key, '--key-id', 'k', '--output', own));
  const stopping: (() => Promise<void>)[] = [];
  const host = await startRegistry({ teardown: (clean) => void stopping.push(clean) });
  const reference = `oci://${host}/policies/keelson:stable`;
  ok(t, await run('bundle', 'push', own, reference));

  const first = await scan('--bundle', reference, '--trust', trust);
  ok(t, first.ran);
  for (const stop of stopping) await stop();
  const second = await scan('--bundle', reference, '--trust', trust);

  ok(t, second.ran);
  t.regex(second.ran.stderr, /^keelson: .*; the last good bundle \S+ of \S+ is used in its place\n$/);
  t.deepEqual(second.report?.results, first.report?.results);
  t.true(second.report?.run.notices.some((notice) => /last good bundle/.test(notice)));
  t.is((await scan('--bundle', reference, '--trust', trust, '--strict')).ran.code, 4);
});
