import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { emptyFolder } from '../files/empty-folder.ts';
import { keelsonHere } from './in-this-thread.ts';

const estate = ['--replay', 'examples/estate'];

test('a bill is written as a table, or to a file in the format that was asked for', async (t) => {
  const { code, stdout, stderr } = await keelsonHere(['bom', ...estate, '--kind', 'agent,model']);
  t.is(code, 0, stderr);
  t.regex(stdout, /^Agents \(\d+\)$/m);
  t.notRegex(stdout, /^Services/m);

  const file = join(await emptyFolder(t), 'bom.json');
  const written = await keelsonHere(['bom', ...estate, '--format', 'cyclonedx', '--output', file]);
  t.deepEqual(written, { code: 0, stdout: '', stderr: '' });
  t.like(JSON.parse(await readFile(file, 'utf8')), { bomFormat: 'CycloneDX', specVersion: '1.7' });
});

test('mistakes are one line; with --strict what was not read is an exit code', async (t) => {
  const mistaken = await keelsonHere(['bom', ...estate, '--kind', 'agents']);
  t.deepEqual(mistaken, {
    code: 2,
    stdout: '',
    stderr: 'keelson: there is no kind agents: did you mean agent?\n',
  });
  t.is((await keelsonHere(['bom', 'examples/app', '--inventory', 'x.json'])).code, 2);
  t.is((await keelsonHere(['bom', ...estate, '--strict', '--format', 'csv'])).code, 3);
});

test('its help has examples', async (t) => {
  const { code, stdout } = await keelsonHere(['bom', '--help']);
  t.is(code, 0);
  t.regex(stdout, /keelson bom --azure --aws --format cyclonedx/);
});
