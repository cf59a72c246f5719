import { once } from 'node:events';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import test from 'ava';
import { emptyFolder } from '../../../files/empty-folder.ts';
import { moduleFile } from '../../../../src/bundle/compiler/wasi/find.ts';
import { loadWasi } from '../../../../src/bundle/compiler/wasi/load.ts';
import { withMaximumMemory } from '../../../../src/bundle/compiler/wasi/memory.ts';
import { runWasi } from '../../../../src/bundle/compiler/wasi/run.ts';
import { wasiPackageFolder } from './built.ts';

/* What OPA in WASI sees of the machine, and what it may take of it. */

const limits = { milliseconds: 100_000, writtenBytes: 10_000_000 };
const file = join(wasiPackageFolder, moduleFile);

async function evaluate(folder: string, query: string, some: Partial<typeof limits> = {}, input = '') {
  const args = ['eval', '--stdin-input', '--format', 'json', query];
  return runWasi(await loadWasi(file), { args, folder, input, others: [] }, { ...limits, ...some });
}

function valueOf(stdout: string): unknown {
  const { result } = JSON.parse(stdout) as { result: { expressions: { value: unknown }[] }[] };
  return result[0]?.expressions[0]?.value;
}

test('standard input gets in, and what is printed gets out', async (t) => {
  const ran = await evaluate(await emptyFolder(t), 'input.word', {}, '{"word": "größer"}');

  t.is(ran.code, 0);
  t.is(ran.stderr, '');
  t.is(valueOf(ran.stdout), 'größer');
});

test('a policy sees nothing of the environment', async (t) => {
  const folder = await emptyFolder(t);

  const { stdout } = await evaluate(folder, 'opa.runtime().env', {}, '{}');

  t.deepEqual(Object.keys(valueOf(stdout) as object).toSorted(), ['GOGC', 'PWD']);
});

test('a policy reaches no network', async (t) => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end('{}');
  }).listen(0, '127.0.0.1');
  t.teardown(() => server.close());
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  t.is((await fetch(url)).status, 200);

  const query = `http.send({"method": "GET", "url": "${url}", "raise_error": false})`;
  const { code, stdout } = await evaluate(await emptyFolder(t), query, {}, '{}');

  t.is(code, 0);
  t.is((valueOf(stdout) as { status_code: number }).status_code, 0);
  t.is(requests, 1);
});

test('files outside of the folder cannot be read, by name or by a link', async (t) => {
  const [folder, outside] = [await emptyFolder(t), await emptyFolder(t)];
  await writeFile(join(outside, 'secret.rego'), 'package secret\n');
  const check = async (name: string) =>
    runWasi(await loadWasi(file), { args: ['check', name], folder, input: '', others: [] });

  const byName = await check(join(outside, 'secret.rego'));
  const byParent = await check(`../${outside.split('/').at(-1)}/secret.rego`);
  await symlink(join(outside, 'secret.rego'), join(folder, 'link.rego'));
  const byLink = await check('link.rego');
  const other = await runWasi(await loadWasi(file), {
    args: ['check', join(outside, 'secret.rego')],
    folder,
    input: '',
    others: [outside],
  });

  t.is(byName.code, 1);
  t.regex(byName.stderr, /Bad file number/);
  t.is(byParent.code, 1);
  t.is(byLink.code, 1);
  t.regex(byLink.stderr, /link\.rego: Capabilities insufficient/);
  t.is(other.code, 0, other.stderr);
});

test('a run that does not end is ended', async (t) => {
  const range = 'numbers.range(1, 10000)';
  const query = `every x in ${range} { every y in ${range} { every z in ${range} { x + y + z > 0 } } }`;

  await t.throwsAsync(evaluate(await emptyFolder(t), query, { milliseconds: 500 }, '{}'), {
    code: 'OPA_UNAVAILABLE',
    message: 'opa eval did not end within 0.5 s',
  });
});

test('a run that wants more memory than it may have ends with an error', async (t) => {
  const bytes = brotliDecompressSync(await readFile(file));
  const small = await WebAssembly.compile(withMaximumMemory(bytes, 1024));
  const args = ['eval', 'count(numbers.range(1, 100000000))'];

  const ran = await runWasi(small, { args, folder: await emptyFolder(t), input: '', others: [] });

  t.is(ran.code, 2);
  t.regex(ran.stderr, /out of memory/);
});

test('a run that writes too much is ended', async (t) => {
  const query = 'numbers.range(1, 10000)';

  const ran = await evaluate(await emptyFolder(t), query, { writtenBytes: 1000 }, '{}');

  t.not(ran.code, 0);
  t.regex(ran.stderr, /it wrote more than 1000 bytes/);
});
