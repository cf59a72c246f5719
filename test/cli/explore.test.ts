import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { emptyFolder } from '../files/empty-folder.ts';
import { keelsonHere } from './in-this-thread.ts';

const estate = ['--replay', 'examples/estate'];

test('queries that come with Keelson are listed, and asked by name', async (t) => {
  const listed = await keelsonHere(['explore', '--list']);
  t.regex(listed.stdout, /^agents-without-guardrails +Agents without a guardrail$/m);
  const named = JSON.parse((await keelsonHere(['explore', '--list', '--format', 'json'])).stdout) as {
    id: string;
  }[];

  const { code, stdout, stderr } = await keelsonHere(['explore', named[0]?.id ?? '', ...estate]);
  t.is(code, 0, stderr);
  t.regex(stdout, /^\d+ rows$/m);
  t.regex(stdout, /sources could not be read in full/);
});

test('a query of one’s own is a file; its mistakes have a place', async (t) => {
  const folder = await emptyFolder(t);
  const file = join(folder, 'query.yaml');
  await writeFile(file, 'title: Buckets\nfind: { type: AWS::S3::Bucket }\nreturn: [found.name]\n');
  const { code, stdout } = await keelsonHere(['explore', file, ...estate, '--format', 'csv']);
  t.is(code, 0);
  t.true(stdout.startsWith('found.name\r\n'));
  t.true(stdout.split('\r\n').length > 4);

  await writeFile(file, 'title: Buckets\nfind: { kind: storages }\n');
  const refused = await keelsonHere(['explore', file, ...estate]);
  t.is(refused.code, 2);
  t.is(refused.stderr, `keelson: ${file}:2:15: there is no storages: did you mean storage?\n`);
});

test('without a query, or with one that is not there, that is told', async (t) => {
  for (const args of [[], ['agents-without-guardrail']]) {
    const { code, stderr } = await keelsonHere(['explore', ...args]);
    t.is(code, 2);
    t.is(stderr.trimEnd().split('\n').length, 1);
  }
});

test('with --strict sources that were not read in full are an exit code', async (t) => {
  const { code } = await keelsonHere([
    'explore',
    'grounding-data',
    ...estate,
    '--strict',
    '--format',
    'json',
  ]);
  t.is(code, 3);
});
