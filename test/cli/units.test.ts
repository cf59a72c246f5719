import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import test from 'ava';
import type { Report } from '../../src/generated/report.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { keelsonHere } from './in-this-thread.ts';

const replay = ['--replay', 'examples/estate'];
// What is streamed is not searched for attack paths.
const asJson = ['--format', 'json', '--fail-on', 'none', '--no-attack-paths'];

/** A report without what differs from run to run, or between the forms of a document. */
function lasting(text: string): unknown {
  const { run, ...rest } = JSON.parse(text) as Report;
  const { started_at: _, finished_at: __, ...same } = run;
  return { ...rest, run: same };
}

test('a document is judged alike from a replay, from either form, and from stored units', async (t) => {
  const folder = await emptyFolder(t);
  const [whole, lines, units, again] = ['a.json', 'a.ndjson', 'a.units', 'b.units'].map((name) =>
    join(folder, name),
  );
  const written = await keelsonHere([
    'inventory',
    ...replay,
    '--format',
    'ndjson',
    '-o',
    lines ?? '',
    '--units',
    units ?? '',
  ]);
  t.is(written.code, 0, written.stderr);
  t.is(written.stdout + written.stderr, '');

  const converted = await keelsonHere([
    'inventory',
    '--inventory',
    lines ?? '',
    '-o',
    whole ?? '',
    '--units',
    again ?? '',
  ]);
  t.is(converted.code, 0, converted.stderr);
  t.is(await readFile(whole ?? '', 'utf8'), (await keelsonHere(['inventory', ...replay])).stdout);
  t.deepEqual(await readFile(again ?? ''), await readFile(units ?? ''));
  t.is((await stat(units ?? '')).mode & 0o777, 0o600);

  const expected = await keelsonHere(['scan', ...replay, ...asJson, '--no-cache']);
  for (const source of [
    ['--inventory', lines ?? ''],
    ['--inventory', whole ?? ''],
    ['--units', units ?? ''],
  ]) {
    const ran = await keelsonHere(['scan', ...source, ...asJson, '--no-cache']);
    t.is(ran.code, 0, ran.stderr);
    t.deepEqual(lasting(ran.stdout), lasting(expected.stdout), source[0]);
  }
});

const answersBelow = async (folder: string) =>
  (await readdir(folder, { recursive: true }))
    .map((file) => basename(file))
    .filter((name) => /^answers-.*\.cache$/.test(name));

test('answers are kept where --cache says, used by the next run, and not with --no-cache', async (t) => {
  const folder = await emptyFolder(t);
  const [home, cache] = [join(folder, 'home'), join(folder, 'cache')];
  const env = { XDG_CACHE_HOME: home };
  const first = await keelsonHere(['scan', ...replay, ...asJson, '--no-cache'], env);
  t.deepEqual(await answersBelow(folder), []);

  const second = await keelsonHere(['scan', ...replay, ...asJson, '--cache', cache], env);
  const answers = await answersBelow(folder);
  t.is(answers.length, 1);
  t.deepEqual(await answersBelow(cache), answers);
  const third = await keelsonHere(['scan', ...replay, ...asJson, '--cache', cache], env);
  const fourth = await keelsonHere(['scan', ...replay, ...asJson], env);
  t.deepEqual(await answersBelow(join(home, 'keelson')), answers);

  for (const ran of [second, third, fourth]) t.deepEqual(lasting(ran.stdout), lasting(first.stdout));
});

test('a cache that others can write to is a notice, and the report is the same', async (t) => {
  const cache = join(await emptyFolder(t), 'cache');
  await mkdir(cache);
  await chmod(cache, 0o777);

  const ran = await keelsonHere(['scan', ...replay, ...asJson, '--cache', cache]);

  t.is(ran.code, 0, ran.stderr);
  t.regex((JSON.parse(ran.stdout) as Report).run.notices.join('\n'), /the cache in .* is not used/);
  t.deepEqual(await readdir(cache), []);
});

for (const [title, args, line] of [
  [
    'units and an inventory at once',
    ['scan', '--units', 'DIR/a', '--inventory', 'DIR/a'],
    /--units <file>' cannot be used with option '--inventory/,
  ],
  ['units and a cloud at once', ['scan', '--units', 'DIR/a', '--aws'], /cannot be used with option/],
  [
    'an inventory and a cloud at once',
    ['inventory', '--inventory', 'DIR/a', '--aws'],
    /cannot be used with option/,
  ],
  ['units that are not there', ['scan', '--units', 'DIR/none'], /cannot read .*DIR\/none: ENOENT/],
  ['units that are none', ['scan', '--units', 'DIR/a'], /DIR\/a is no file of stored units: /],
  [
    'units where none can be written',
    ['inventory', ...replay, '-o', 'DIR/b', '--units', 'DIR/none/a'],
    /cannot write DIR\/none\/a: ENOENT/,
  ],
] as const) {
  test(`${title}: one line, exit code 2`, async (t) => {
    const folder = await emptyFolder(t);
    await writeFile(join(folder, 'a'), 'hello');
    const ran = await keelsonHere(args.map((word) => word.replace('DIR', folder)));
    const stderr = ran.stderr.replaceAll(folder, 'DIR');

    t.is(ran.code, 2, stderr);
    t.regex(stderr, /^keelson: [^\n]+\n$/);
    t.regex(stderr, line);
  });
}
