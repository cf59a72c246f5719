import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { Report } from '../../src/generated/report.ts';
import { check as checkOf, policyFolder } from '../bundle/build/policy-folder.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { keelsonHere } from './in-this-thread.ts';

const keys = 'azure-ai-services-static-keys';
const account = (name: string, inside = '') => `resource "azurerm_cognitive_account" "${name}" {
  name                = "${name}"
  location            = "westeurope"
  resource_group_name = "g"
  kind                = "OpenAI"
  sku_name            = "S0"
  ${inside}
}
`;

async function folderWith(t: ExecutionContext, main: string, waivers = 'waivers: []'): Promise<string> {
  const folder = await emptyFolder(t);
  await writeFile(join(folder, 'main.tf'), main);
  await writeFile(join(folder, 'waivers.yaml'), waivers);
  return folder;
}

async function scanned(folder: string, ...more: string[]): Promise<Report> {
  const ran = await keelsonHere(['scan', folder, '--format', 'json', '--fail-on', 'none', ...more]);
  return JSON.parse(ran.stdout) as Report;
}

test('only results of the checks that are named are shown and counted', async (t) => {
  const folder = await folderWith(t, account('a'));
  const report = await scanned(
    folder,
    '--checks',
    'ckv_azure_236',
    '--checks',
    'code-package-pinned, code-package-vulnerable',
  );

  t.deepEqual(
    report.results.map(({ check, status }) => [check, status]),
    [[keys, 'fail']],
  );
  t.is(report.summary.status.fail, 1);
  t.regex(report.run.notices.join('\n'), /^results of 3 of \d+ checks \(--checks\)$/);
});

test('the exit code is about them', async (t) => {
  const folder = await folderWith(t, account('a', 'local_auth_enabled = false'));

  t.is((await keelsonHere(['scan', folder])).code, 1);
  t.is((await keelsonHere(['scan', folder, '--checks', keys])).code, 0);
});

test('a name that there is not is an error with the near miss', async (t) => {
  for (const [name, meant] of [
    ['azure-ai-service-static-keys', keys],
    ['checkov:CKV_AZURE_2360', 'CKV_AZURE_236'],
  ] as const) {
    const ran = await keelsonHere(['scan', '.', '--checks', name]);

    t.is(ran.code, 2);
    t.is(
      ran.stderr,
      `keelson: there is no check ${name} (did you mean ${meant}?); keelson policy list names them all\n`,
    );
  }
  t.is((await keelsonHere(['scan', '.', '--checks', ','])).code, 2);
});

test('waivers take the names of others too, in files and in code', async (t) => {
  const folder = await folderWith(
    t,
    `${account('filed')}${account('said', '# keelson:ignore checkov:CKV_AZURE_236 reason="x"')}`,
    'waivers: [{check: ckv_azure_236, resource: "*filed", reason: r, owner: o, expires: "2999-12-31"}]',
  );
  const report = await scanned(folder, '--checks', keys, '--waivers', join(folder, 'waivers.yaml'));

  t.deepEqual(
    report.results.map(({ resource, status }) => [resource.name, status]),
    [
      ['filed', 'waived'],
      ['said', 'waived'],
    ],
  );
  t.is(report.run.notices.length, 1);
});

test('a deprecated check is listed, and asked only by its name', async (t) => {
  const custom = ['deprecated: {since: 0.6.0, reason: It is asked otherwise now.}'];
  const ofAccounts = {
    type: 'Microsoft.CognitiveServices/accounts',
    schema: 'azure.cognitiveservices_account',
    evidence: 'properties.disableLocalAuth',
    rules: 'compliant if input.properties.disableLocalAuth == true',
  };
  const policies = await policyFolder(t, {
    'checks/a.rego': checkOf({ ...ofAccounts, id: 'test-account-keys', custom }),
    'checks/b.rego': checkOf({ ...ofAccounts, id: 'test-account-other' }),
  });
  const folder = await folderWith(t, account('a'));
  const own = ['--policies', policies];
  const asked = async (...more: string[]) =>
    (await scanned(folder, ...own, ...more)).results.map((result) => result.check);

  t.deepEqual(await asked(), ['test-account-other']);
  t.deepEqual(await asked('--checks', 'test-account-keys'), ['test-account-keys']);
  const list = await keelsonHere(['policy', 'list', ...own]);
  t.regex(list.stdout, /deprecated since 0\.6\.0, asked only by name: It is asked otherwise now\./);
  const entries = JSON.parse((await keelsonHere(['policy', 'list', ...own, '--format', 'json'])).stdout) as {
    deprecated?: object;
  }[];
  t.is(entries.filter(({ deprecated }) => deprecated).length, 1);
  t.regex(
    (await keelsonHere(['policy', 'show', 'test-account-keys', ...own])).stdout,
    /deprecated: {2}since 0\.6\.0/,
  );
});
