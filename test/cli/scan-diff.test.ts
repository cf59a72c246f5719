import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { Change } from '../../src/generated/change.ts';
import { validate } from '../../src/schema/validate.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { keelsonHere } from './in-this-thread.ts';

const account = (more: string) => `resource "azurerm_cognitive_account" "freight" {
  name                  = "oai-freight"
  location              = "eastus2"
  resource_group_name   = "rg-freight-answers"
  kind                  = "OpenAI"
  sku_name              = "S0"
  custom_subdomain_name = "oai-freight"
  ${more}
}
`;

const search = `resource "azurerm_search_service" "fresh" {
  name                          = "srch-fresh"
  location                      = "eastus2"
  resource_group_name           = "rg-fresh"
  sku                           = "standard"
  local_authentication_enabled  = true
  public_network_access_enabled = true
}
`;

async function diff(t: ExecutionContext, code: string, ...args: string[]) {
  const folder = join(await emptyFolder(t), 'infra');
  await mkdir(folder);
  await writeFile(join(folder, 'main.tf'), code);
  return keelsonHere(['scan', folder, '--replay', 'examples/estate', '--diff', ...args]);
}

async function changeIn(t: ExecutionContext, code: string): Promise<Change> {
  const { stdout, stderr } = await diff(t, code, '--format', 'json');
  t.regex(stdout, /^\{/, stderr);
  const change = JSON.parse(stdout) as Change;
  t.is(validate('change', change), undefined);
  return change;
}

test('code that mends a live account takes its findings and paths away, and nothing else', async (t) => {
  const {
    findings,
    attack_paths: paths,
    declared,
    added,
  } = await changeIn(t, account('local_auth_enabled = false\n  public_network_access_enabled = false'));

  t.deepEqual([declared, added], [1, 0]);
  t.deepEqual(findings.new, []);
  t.deepEqual(findings.removed.map(({ check }) => check).toSorted(), [
    'azure-ai-services-restricted-network',
    'azure-ai-services-static-keys',
  ]);
  t.deepEqual(paths.new, []);
  t.true(paths.removed.length > 3);
  t.true(paths.removed.every(({ nodes }) => nodes.some(({ name }) => name === 'oai-freight')));
});

test('code for something new brings its findings, at its lines, and its paths', async (t) => {
  const { findings, attack_paths: paths, declared, added } = await changeIn(t, search);

  t.deepEqual([declared, added], [0, 1]);
  t.true(findings.new.some(({ check }) => check === 'azure-search-static-keys'));
  t.true(findings.new.every(({ resource }) => resource.name === 'srch-fresh' && resource.file === 'main.tf'));
  t.true(paths.new.some(({ rule }) => rule === 'unseen-abuse'));
  t.deepEqual(findings.removed, []);
});

test('code that is already live changes nothing', async (t) => {
  const { findings, attack_paths: paths } = await changeIn(t, account(''));

  t.deepEqual([findings.new, findings.removed, paths.new, paths.removed], [[], [], [], []]);
});

test('it is written for people and for pull requests, and its exit code says whether something comes', async (t) => {
  const table = await diff(t, search, '--fail-on', 'high');
  t.is(table.code, 1, table.stderr);
  t.regex(table.stdout, /\+ critical srch-fresh \(main\.tf:\d+\): Azure AI Search refuses static keys/);
  t.regex(table.stdout, /attack paths: \d+ \(.*\) would come, 0 would go/);

  const markdown = await diff(t, account('local_auth_enabled = false'), '--format', 'markdown');
  t.is(markdown.code, 0);
  t.regex(markdown.stdout, /^## Keelson: 0 attack paths and 0 findings would come$/m);
  t.regex(markdown.stdout, /### Attack paths that would go/);
});

test('what is live can be a document that was collected before', async (t) => {
  const folder = await emptyFolder(t);
  const file = join(folder, 'estate.json');
  await keelsonHere(['inventory', '--replay', 'examples/estate', '--output', file]);
  await mkdir(join(folder, 'infra'));
  await writeFile(join(folder, 'infra', 'main.tf'), account('local_auth_enabled = false'));

  const code = join(folder, 'infra');
  const { stdout, stderr } = await keelsonHere([
    'scan',
    code,
    '--inventory',
    file,
    '--diff',
    '--format',
    'json',
  ]);
  t.deepEqual(
    (JSON.parse(stdout) as Change).findings.removed.map(({ check }) => check),
    ['azure-ai-services-static-keys'],
    stderr,
  );
});

test('without code, and with what it cannot be had with, it says what to do', async (t) => {
  const none = await keelsonHere(['scan', '--replay', 'examples/estate', '--diff']);
  t.is(none.code, 2);
  t.regex(none.stderr, /^keelson: --diff lays code over what is live: name the code, as in /);
  const sarif = await keelsonHere([
    'scan',
    '.',
    '--replay',
    'examples/estate',
    '--diff',
    '--format',
    'sarif',
  ]);
  t.is(sarif.code, 2);
  t.regex(sarif.stderr, /--diff is written as table, json or markdown, not as sarif/);
});
