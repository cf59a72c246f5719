import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { collect } from '../../../src/collect/run.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

async function collected(folder: string) {
  const notices: string[] = [];
  const document = await collect({
    scope: {},
    paths: [folder],
    signal: AbortSignal.timeout(60_000),
    collectedAt: '2026-01-01T00:00:00.000Z',
    notice: (text) => notices.push(text),
  });
  return { document, notices };
}

test('where nothing is of a format that is read, that is told', async (t) => {
  const folder = await emptyFolder(t);
  await writeFile(join(folder, 'letter.odt'), 'x');
  const { document, notices } = await collected(folder);

  t.regex(notices[0] ?? '', /^nothing in \. is of a format that is read/);
  t.like(document.sources[0], { status: 'complete', resources: 1, problems: [] });
});

test('what is wrong with one file is told of it, and the others are read', async (t) => {
  const folder = await emptyFolder(t);
  await writeFile(join(folder, 'good.tf'), 'resource "azurerm_search_service" "s" { name = "one" }\n');
  await writeFile(join(folder, 'broken.tf'), 'resource "azurerm_search_service" "b" {\n name = = 1\n}\n');
  await writeFile(join(folder, 'latin.tf'), Buffer.from([0x23, 0xe9, 0x0a]));
  await writeFile(join(folder, 'cut.bicep'), "resource s 'Microsoft.Search/searchServices@2025-05-01' = {\n");
  await writeFile(
    join(folder, 'template.json'),
    '{"$schema": "https://x/deploymentTemplate.json#", "resources": [',
  );
  const { document } = await collected(folder);

  t.deepEqual(
    document.resources
      .filter(({ type }) => type === 'Microsoft.Search/searchServices')
      .map(({ name }) => name)
      .includes('one'),
    true,
  );
  t.is(document.sources[0]?.status, 'partial');
  t.deepEqual([...new Set(document.sources[0]?.problems.map(({ file }) => file))].toSorted(), [
    'broken.tf',
    'cut.bicep',
    'latin.tf',
    'template.json',
  ]);
});
