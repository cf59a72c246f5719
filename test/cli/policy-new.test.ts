import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { check, policyFolder } from '../bundle/build/policy-folder.ts';
import { keelsonHere } from './in-this-thread.ts';

const search = ['--type', 'microsoft.search/searchservices'];

test('a new check is two files that compile and whose tests pass', async (t) => {
  const folder = await policyFolder(t, {});
  const made = await keelsonHere([
    'policy',
    'new',
    'azure-search-new-thing',
    ...search,
    '--severity',
    'low',
    '--area',
    'data',
    '--policies',
    folder,
  ]);
  const rule = join(folder, 'checks/azure/search/new_thing.rego');

  t.is(made.code, 0, made.stderr);
  t.is(made.stdout.split('\n')[0], rule);
  const text = await readFile(rule, 'utf8');
  t.regex(
    text,
    /#   id: azure-search-new-thing\n#   types: \[Microsoft.Search\/searchServices\]\n#   severity: low\n#   risk_area: data\n/,
  );
  const tested = await keelsonHere(['policy', 'test', folder]);
  t.is(tested.stdout, '1 checks, 4 policy tests passed, 0 failed\n', tested.stderr);
});

test('every type that there is can be begun with', async (t) => {
  const folder = await policyFolder(t, {});
  for (const [id, type] of [
    ['code-package-a', 'code/package'],
    ['aws-bedrock-b', 'AWS::Bedrock::Agent'],
    ['gcp-vertex-c', 'aiplatform.googleapis.com/Endpoint'],
  ] as const) {
    const made = await keelsonHere(['policy', 'new', id, '--type', type, '--policies', folder]);
    t.is(made.code, 0, made.stderr);
  }
  const tested = await keelsonHere(['policy', 'test', folder]);
  t.is(tested.stdout, '3 checks, 12 policy tests passed, 0 failed\n', tested.stderr);
});

test('it goes into the service that there is, below the name of the bundle', async (t) => {
  const folder = await policyFolder(t, {
    'bundle.yaml': 'name: acme\n',
    'checks/azure/ai_search/a.rego': check({ bundle: 'acme' }),
  });
  const made = await keelsonHere(['policy', 'new', 'azure-ai-search-b', ...search, '--policies', folder]);

  t.is(made.code, 0, made.stderr);
  t.regex(
    await readFile(join(folder, 'checks/azure/ai_search/b_test.rego'), 'utf8'),
    /^package acme\.checks\.azure\.ai_search\.b_test\n/,
  );
});

test('nothing is overwritten, and what cannot be is refused in a line', async (t) => {
  const folder = await policyFolder(t, { 'checks/azure/search/a.rego': 'package mine\n' });
  const refused = async (id: string, ...more: string[]) => {
    const { code, stderr } = await keelsonHere(['policy', 'new', id, '--policies', folder, ...more]);
    t.is(code, 2);
    return stderr;
  };

  t.regex(await refused('azure-search-a', ...search), /search\/a\.rego is there already\n$/);
  t.is(await readFile(join(folder, 'checks/azure/search/a.rego'), 'utf8'), 'package mine\n');
  t.regex(await refused('azure-a', ...search), /^keelson: azure-a is no id of a check: /);
  t.regex(await refused('../x-y-z', ...search), /is no id of a check/);
  t.regex(
    await refused('azure-search-b', '--type', 'Microsoft.Search/searchService'),
    /^keelson: there is no resource type Microsoft.Search\/searchService \(did you mean Microsoft.Search\/searchServices\?\)/,
  );
  t.regex(await refused('azure-search-b'), /--type/);
});
