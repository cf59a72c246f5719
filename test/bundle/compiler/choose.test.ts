import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { check, checkTest, policyFolder } from '../build/policy-folder.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { findOpa } from '../../../src/bundle/compiler/opa.ts';
import { keelson, root, type Ran } from '../../cli/keelson.ts';
import { wasiPackageFolder } from './wasi/built.ts';

/*
 * Which OPA a build uses: each in a process of its own, with an empty cache and nothing on the path. One by one, since
 * each loads the module anew.
 */

const binary = await findOpa();
const policies = { 'checks/test/logging.rego': check(), 'checks/test/logging_test.rego': checkTest() };

/** Builds with nothing on the machine but what the environment says. */
async function build(
  t: ExecutionContext,
  env: Record<string, string>,
  cwd: string = root,
): Promise<Ran & { readonly output: string }> {
  const output = join(await emptyFolder(t), 'out');
  const args = ['bundle', 'build', '--policies', await policyFolder(t, policies), '--output', output];
  const bare = {
    PATH: '',
    HOME: await emptyFolder(t),
    XDG_CACHE_HOME: await emptyFolder(t),
    KEELSON_OPA: '',
  };
  // No release can be fetched through a proxy that is not there.
  const offline = { NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: 'http://127.0.0.1:1' };
  return { ...(await keelson(args, { ...bare, ...offline, ...env }, root, cwd)), output };
}

test.serial('without a binary the module is used', async (t) => {
  const { code, stderr } = await build(t, { KEELSON_OPA_WASI: wasiPackageFolder });

  t.is(code, 0, stderr);
});

test.serial('a package that is installed in the working directory is used', async (t) => {
  const cwd = await emptyFolder(t);
  await mkdir(join(cwd, 'node_modules', '@keelson'), { recursive: true });
  await cp(wasiPackageFolder, join(cwd, 'node_modules', '@keelson', 'opa-wasi'), { recursive: true });

  const { code, stderr } = await build(t, {}, cwd);

  t.is(code, 0, stderr);
});

test.serial('both give the same two files', async (t) => {
  const native = await build(t, { KEELSON_OPA: binary, KEELSON_COMPILER: 'native' });
  const wasi = await build(t, { KEELSON_OPA_WASI: wasiPackageFolder, KEELSON_COMPILER: 'wasi' });

  t.is(native.stdout.replaceAll(native.output, ''), wasi.stdout.replaceAll(wasi.output, ''));
  const names = await readdir(native.output);
  t.is(names.length, 2);
  for (const name of names) {
    t.deepEqual(await readFile(join(wasi.output, name)), await readFile(join(native.output, name)), name);
  }
});

test.serial('a binary that the machine has goes before the module', async (t) => {
  const env = { KEELSON_OPA: binary, KEELSON_OPA_WASI: join(await emptyFolder(t), 'absent') };

  const { code, stderr } = await build(t, env);

  t.is(code, 0, stderr);
});

test.serial('KEELSON_COMPILER=wasi leaves a binary alone', async (t) => {
  const { code, stderr } = await build(t, { KEELSON_OPA: binary, KEELSON_COMPILER: 'wasi' });

  t.is(code, 2);
  t.regex(stderr, /beside Keelson: there is none.*npm install @keelson\/opa-wasi@/);
  t.notRegex(stderr, /release download/);
});

test.serial('KEELSON_COMPILER=native leaves the module alone', async (t) => {
  const { code, stderr } = await build(t, {
    KEELSON_OPA_WASI: wasiPackageFolder,
    KEELSON_COMPILER: 'native',
  });

  t.is(code, 2);
  t.regex(stderr, /release download/);
  t.notRegex(stderr, /beside Keelson/);
});

test.serial('where there is neither, the error names all that was tried and both ways out', async (t) => {
  const { code, stderr } = await build(t, {});

  t.is(code, 2);
  t.regex(
    stderr,
    /on the path: .*in the cache: .*beside Keelson: .*working directory: .*in the cache: .*release download: .*go install: .*KEELSON_OPA .*npm install @keelson\/opa-wasi@.*KEELSON_OPA_WASI/,
  );
  t.is(stderr.trim().split('\n').length, 1);
});

test.serial('another value of KEELSON_COMPILER is refused', async (t) => {
  const { code, stderr } = await build(t, { KEELSON_OPA: binary, KEELSON_COMPILER: 'wasm' });

  t.is(code, 2);
  t.regex(stderr, /KEELSON_COMPILER is wasm: it can be native or wasi/);
});

test.serial('a folder of policies is scanned with the module', async (t) => {
  const folder = await policyFolder(t, policies);
  const report = join(folder, 'report.json');
  const args = ['scan', '--replay', 'examples/estate', '--policies', folder, '--fail-on', 'none'];

  const { code, stderr } = await keelson([...args, '--format', 'json', '--output', report], {
    PATH: '',
    KEELSON_OPA: '',
    KEELSON_COMPILER: 'wasi',
    KEELSON_OPA_WASI: wasiPackageFolder,
  });

  t.is(code, 0, stderr);
  t.regex(await readFile(report, 'utf8'), /test-bucket-logging/);
});
