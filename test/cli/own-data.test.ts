import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { Inventory } from '../../src/generated/inventory.ts';
import type { Report } from '../../src/generated/report.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { keelsonHere } from './in-this-thread.ts';

/*
 * A user's own data take the place of what ships, without a copy of the policies: what checks compare with, and what is known of
 * packages, models and hosts.
 */

const program = 'import acme_llm\n\nclient.chat(model="acme-large-2")\n';
const pinned = 'acme-llm==1.0.0\n';

async function folderOf(t: ExecutionContext, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await emptyFolder(t);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const own = {
  'catalog/packages.yaml':
    'packages:\n  - { ecosystem: PyPI, name: acme-llm, category: provider-sdk, provider: acme, imports: [acme_llm] }\n',
  'catalog/models.yaml':
    'families:\n  - { family: acme-large, provider: acme, publisher: acme, ids: [acme-large-*] }\n',
  'overrides/source.yaml':
    "approved_families: [acme-large]\nretirements:\n  acme: { acme-large-2: '2026-01-01' }\n",
};

async function scanned(folder: string, ...more: string[]): Promise<Report> {
  const ran = await keelsonHere(['scan', folder, '--format', 'json', '--fail-on', 'none', ...more]);
  return JSON.parse(ran.stdout || `{"stderr":${JSON.stringify(ran.stderr)}}`) as Report;
}

function statusOf({ results }: Report, check: string): string | undefined {
  return results.find((result) => result.check === check)?.status;
}

test('approved models, retirement dates, packages and model families are the user’s to say', async (t) => {
  const app = await folderOf(t, { 'app.py': program, 'requirements.txt': pinned });
  const before = await scanned(app);
  const after = await scanned(app, '--data', await folderOf(t, own));

  t.is(statusOf(before, 'code-package-pinned'), undefined);
  t.is(statusOf(before, 'code-model-approved'), undefined);
  t.is(statusOf(after, 'code-package-pinned'), 'pass');
  t.is(statusOf(after, 'code-model-approved'), 'pass');
  t.is(statusOf(after, 'code-model-retired'), 'fail');
});

test('the configuration names the folder, and an inventory knows its catalogues', async (t) => {
  const app = await folderOf(t, { 'app.py': program });
  const data = await folderOf(t, own);
  const config = join(await folderOf(t, { 'keelson.yaml': `data: ${data}\n` }), 'keelson.yaml');

  const { stdout } = await keelsonHere(['inventory', app, '--config', config]);
  const found = (JSON.parse(stdout) as Inventory).resources.find(({ type }) => type === 'code/model-use');
  t.is(found?.properties['family'], 'acme-large');
  t.is(statusOf(await scanned(app, '--config', config), 'code-model-approved'), 'pass');
});

test('hints of sensitive data are the user’s to say', async (t) => {
  const data = await folderOf(t, { 'overrides/risk_model.yaml': 'sensitive_values: [crown-jewels]\n' });
  const app = await folderOf(t, {
    'main.tf':
      'resource "azurerm_search_service" "s" {\n  name = "s"\n  location = "westeurope"\n  resource_group_name = "g"\n  sku = "basic"\n  tags = { data-classification = "crown-jewels" }\n}\n',
  });
  const factors = async (...more: string[]) =>
    (await scanned(app, ...more)).results.find(({ check }) => check === 'azure-search-static-keys')?.risk
      ?.factors;

  const shipped = (await factors()) ?? [];
  t.true(shipped.includes('severity high (30)'));
  const expected = [...shipped, 'holds sensitive data (+5)'];
  t.deepEqual((await factors('--data', data))?.toSorted(), expected.toSorted());
});

test('what is misspelt is refused with the near miss', async (t) => {
  const app = await folderOf(t, { 'app.py': program });
  for (const [file, text, code, message] of [
    [
      'catalog/package.yaml',
      'packages: []\n',
      2,
      /no catalogue of that name \(did you mean packages\.yaml\?\)/,
    ],
    [
      'catalog/packages.yaml',
      'packages:\n  - { ecosystem: PyPi, name: a, category: mcp }\n',
      2,
      /packages\.yaml/,
    ],
    ['catalog/models.yaml', 'familys: []\n', 2, /models\.yaml.*familys/],
    ['catalog/models.yaml', 'families: [\n', 2, /models\.yaml is not YAML/],
    ['overrides/sources.yaml', 'approved_families: []\n', 4, /did you mean source\?/],
    ['overrides/source.yaml', 'retirements: { acme: [a] }\n', 4, /retirements\.acme, which no policies have/],
  ] as const) {
    const ran = await keelsonHere(['scan', app, '--data', await folderOf(t, { [file]: text })]);

    t.regex(ran.stderr, message, file);
    t.is(ran.code, code, file);
  }
});
