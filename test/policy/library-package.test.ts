import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import test from 'ava';
import { buildBundle } from '../../src/bundle/build/build.ts';
import { newestRelease } from '../../src/bundle/release/release.ts';
import type { Inventory } from '../../src/generated/inventory.ts';
import { evaluate, loadBundle, unitsOf, type Bundle } from '../../src/policy/index.ts';
import { openPage } from '../chromium.ts';
import { keelson } from '../cli/keelson.ts';
import { builtPackage, type BuiltPackage } from './built-package.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { consumerOf, type Consumer } from './consumer.ts';
import { servePage } from './page-server.ts';

let built: BuiltPackage;
let consumer: Consumer;
const [counting, counted, storing, elsewhere, inPage, ...others] = [
  ...(await readFile('docs/library.md', 'utf8')).matchAll(/```ts\n(.*?)```/gs),
].map(([, code = '']) => code) as [string, string, string, string, string, ...string[]];

test.before(async () => {
  built = await builtPackage();
  consumer = await consumerOf(built);
  await consumer.compile({ counting, counted, storing, elsewhere });
});
test.after.always(async () => {
  await consumer?.remove();
  await built?.remove();
});

const archiveName = 'keelson-0.2.0.wasm.tar.gz';

interface Place {
  readonly folder: string;
  readonly bundle: Bundle;
  readonly inventory: Inventory;
}

/** A folder with the files that the examples name. */
async function place(folder: string): Promise<Place> {
  const { archive } = await newestRelease();
  await writeFile(join(folder, archiveName), archive);
  for (const [format, name] of [
    ['ndjson', 'inventory.ndjson'],
    ['json', 'inventory.json'],
  ] as const) {
    const output = join(folder, name);
    await keelson(['inventory', '--replay', 'examples/estate', '--format', format, '--output', output]);
  }
  const inventory = JSON.parse(await readFile(join(folder, 'inventory.json'), 'utf8')) as Inventory;
  return { folder, bundle: await loadBundle(archive), inventory };
}

test('the page has the examples that are run here, and no other', (t) => {
  t.deepEqual(others, []);
});

test('the first example tells every finding, and how many there are', async (t) => {
  const { folder, bundle, inventory } = await place(await emptyFolder(t));
  const { units, outcomes } = await evaluate(bundle, inventory).summary();
  t.true(outcomes.fail > 10);

  const { stdout } = await consumer.run('counting', folder);
  const lines = stdout.trimEnd().split('\n');
  t.is(lines.at(-1), `${units} resources judged, ${outcomes.fail} findings, ${outcomes.unknown} unknown`);
  t.is(lines.filter((line) => /^(critical|high|medium|low) [a-z0-9-]+ \S/.test(line)).length, outcomes.fail);
});

test('the example of counts gives those', async (t) => {
  const { folder, bundle, inventory } = await place(await emptyFolder(t));
  const { outcomes } = await evaluate(bundle, inventory).summary();
  const partial = inventory.sources.filter(({ status }) => status !== 'complete').length;

  const { stdout } = await consumer.run('counted', folder);
  t.regex(stdout, new RegExp(`fail: ${outcomes.fail},`));
  t.regex(stdout, new RegExp(`${partial} sources could not be read completely`));
});

test('the example of stored units finds its own answers when it is run again', async (t) => {
  const { folder, inventory } = await place(await emptyFolder(t));
  // Of the releases none says yet which checks ask the clock, and so none is cached.
  const { wasm } = await buildBundle('policies', '0.2.0');
  await writeFile(join(folder, archiveName), wasm);
  const { units } = await evaluate(await loadBundle(wasm), inventory).summary();
  const run = () => consumer.run('storing', folder);

  t.deepEqual(await run(), { stdout: `0 of ${units} resources have not changed\n`, stderr: '' });
  const [, hits] = /^(\d+) of /.exec((await run()).stdout) ?? [];
  t.true(Number(hits) > units / 2);

  await writeFile(join(folder, 'inventory.ndjson'), '{}');
  await writeFile(join(folder, 'estate.units'), '{}');
  await t.throwsAsync(run(), { message: /DOCUMENT_INVALID|KeelsonError/ });
});

test('the example of units judges each type', async (t) => {
  const { folder, bundle, inventory } = await place(await emptyFolder(t));
  const { outcomes } = await evaluate(bundle, inventory).summary();

  const { stdout } = await consumer.run('elsewhere', folder);
  const sum = stdout
    .trimEnd()
    .split('\n')
    .reduce((total, line) => total + Number(line.split(' ').at(-1)), 0);
  t.is(sum, outcomes.fail);
  t.deepEqual(
    JSON.parse(await readFile(join(folder, 'units.json'), 'utf8')),
    JSON.parse(JSON.stringify(await Array.fromAsync(unitsOf(inventory, bundle)))),
  );
});

test('the example of a page runs in one', async (t) => {
  await built.types(inPage, 'browser');
  const { folder, bundle, inventory } = await place(await emptyFolder(t));
  const units = await Array.fromAsync(unitsOf(inventory, bundle));
  const post = `await fetch('/result', { method: 'POST', body: JSON.stringify(outcomes.map(({ status }) => status)) });`;
  const server = await servePage(
    new Map<string, Uint8Array | string>([
      ...(await built.bundled(`${inPage.replace(', type Unit', '').replace(' as Unit[]', '')}\n${post}`)),
      [archiveName, await readFile(join(folder, archiveName))],
      ['units.json', JSON.stringify(units)],
    ]),
  );
  const page = await openPage(server.url);
  try {
    const statuses = JSON.parse(await Promise.race([server.result, page.ended])) as string[];
    const { outcomes } = await evaluate(bundle, units).summary();
    t.is(statuses.filter((status) => status === 'fail').length, outcomes.fail);
    t.is(
      statuses.length,
      Object.values(outcomes).reduce((sum, count) => sum + count),
    );
  } finally {
    await page.close();
    await server.close();
  }
});

test('types are our own: what a caller sees names no other package', async (t) => {
  const entry = join(built.folder, 'dist/policy/index.d.ts');
  const seen = new Set([entry]);
  const foreign: string[] = [];
  for (const file of seen) {
    const text = await readFile(file, 'utf8');
    for (const [, specifier = ''] of text.matchAll(/\b(?:from |import\()'([^' ]+)'/g)) {
      if (specifier.startsWith('.')) {
        seen.add(resolve(dirname(file), specifier.replace(/\.[jt]s$/, '.d.ts')));
      } else foreign.push(`${file}: ${specifier}`);
    }
  }

  t.true(seen.size > 10);
  t.deepEqual(foreign, []);
});

test('what a caller gets wrong is an error of the compiler', async (t) => {
  const module = (text: string) => ({
    wrong: `import { evaluate, type Bundle } from 'keelson/policy';\ndeclare const bundle: Bundle;\n${text}`,
  });
  const other = await consumerOf(built);
  t.teardown(() => other.remove());

  await t.throwsAsync(other.compile(module("evaluate(bundle, 'a', { threads: 'all' });")), {
    message: /'"all"' is not assignable/,
  });
  await t.throwsAsync(other.compile(module('evaluate(bundle, [], { seconds: 1 });')), { message: /seconds/ });
  await t.throwsAsync(other.compile(module('evaluate(bundle, 5);')), { message: /not assignable/ });
  await t.notThrowsAsync(
    other.compile(module('export const summary = await evaluate(bundle, []).summary();')),
  );
});
