import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { parseXml } from '../../../src/collect/syntax/xml.ts';
import { paths } from '../../../src/cli/paths.ts';
import { pathFormats } from '../../../src/report/paths/formats.ts';
import { folderOf, loadsOf } from '../../cli/loads.ts';

test('the command offers every format that there is', (t) => {
  const option = paths(new AbortController().signal).options.find(({ long }) => long === '--format');

  t.deepEqual(
    option?.argChoices,
    pathFormats.map(({ id }) => id),
  );
});

for (const [format, isDrawn] of [
  ['table', false],
  ['svg', true],
] as const) {
  test(`what lays pictures out is ${isDrawn ? '' : 'not '}loaded for ${format}`, async (t) => {
    const folder = await folderOf(t);
    const output = join(folder, 'paths');
    const args = ['paths', '--inventory', join(folder, 'estate.ndjson'), '--format', format, '-o', output];
    const { ran, packages } = await loadsOf(folder, args);

    t.deepEqual(ran, { code: 0, stdout: '', stderr: '' });
    t.is(packages.includes('elkjs'), isDrawn);
    if (isDrawn) t.is(parseXml(await readFile(output, 'utf8')).name, 'svg');
  });
}
