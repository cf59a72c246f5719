import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { Inventory } from '../../src/generated/inventory.ts';
import type { Report } from '../../src/generated/report.ts';
import { validate } from '../../src/schema/validate.ts';
import { keelsonHere } from '../cli/in-this-thread.ts';
import { treePolicies } from '../cli/tree-policies.ts';
import { emptyFolder } from '../files/empty-folder.ts';

const check = 'azure-ai-services-static-keys';

async function repositoryWith(t: ExecutionContext, files: Readonly<Record<string, string>>): Promise<string> {
  const root = await emptyFolder(t);
  for (const [path, content] of Object.entries({ '.git/config': '', ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

async function scanned(t: ExecutionContext, files: Readonly<Record<string, string>>, ...more: string[]) {
  const root = await repositoryWith(t, files);
  const ran = await keelsonHere(['scan', root, '--format', 'json', '--fail-on', 'none', ...more]);
  t.is(ran.code, 0, ran.stderr);
  const report = JSON.parse(ran.stdout) as Report;
  t.is(validate('report', report), undefined);
  const results = new Map(
    report.results.filter((one) => one.check === check).map((one) => [one.resource.name, one]),
  );
  return { report, result: (name: string) => results.get(name), notices: report.run.notices };
}

const accountOf = (name: string, inside = '') => `resource "azurerm_cognitive_account" "${name}" {
  name                = "${name}"
  location            = "westeurope"
  resource_group_name = "g"
  kind                = "OpenAI"
  sku_name            = "S0"
  ${inside}
}
`;

test('a waiver in the code holds where it stands, with what it says', async (t) => {
  const { report, result, notices } = await scanned(t, {
    'infra/main.tf': `terraform {}

# keelson:ignore ${check} reason="until the connector is replaced" owner=ml until=2999-12-31
${accountOf('above')}
${accountOf('inside', `# keelson:ignore ${check} reason="a test"`)}
${accountOf('neither')}`,
  });

  t.like(result('above'), {
    status: 'waived',
    message: 'waived in infra/main.tf:3 by ml until 2999-12-31: until the connector is replaced',
    waiver: {
      reason: 'until the connector is replaced',
      owner: 'ml',
      expires: '2999-12-31',
      file: 'infra/main.tf',
      line: 3,
    },
  });
  t.like(result('inside'), { status: 'waived', message: 'waived in infra/main.tf:19: a test' });
  t.is(result('above')?.risk, undefined);
  t.is(result('neither')?.status, 'fail');
  t.is(report.summary.status.waived, 2);
  t.deepEqual(notices, []);
});

test('a waiver of a whole file holds for every copy of what it declares, and for nothing else', async (t) => {
  const { result, notices } = await scanned(t, {
    'main.tf': `module "one" {
  source = "./account"
  name   = "one"
}
module "two" {
  source = "./account"
  name   = "two"
}
${accountOf('own')}`,
    'account/main.tf': `# keelson:ignore ${check} reason="decided by the security team"

variable "name" {}
${accountOf('this').replace('"this"\n', 'var.name\n')}`,
  });

  t.is(result('one')?.status, 'waived');
  t.is(result('two')?.status, 'waived');
  t.is(result('own')?.status, 'fail');
  t.deepEqual(notices, []);
});

test('one that has expired, has no reason, or cannot be read does not hold, and is told', async (t) => {
  const { result, notices } = await scanned(t, {
    'main.tf': [
      accountOf('expired', `# keelson:ignore ${check} reason="x" until=2020-01-31`),
      accountOf('unreasoned', `# keelson:ignore ${check}`),
      accountOf('misspelt', `# keelson:ignore ${check} reason="x" untill=2020-01-31`),
    ].join('\n'),
  });

  for (const name of ['expired', 'unreasoned', 'misspelt']) t.is(result(name)?.status, 'fail', name);
  t.deepEqual(notices, [
    `the waiver of ${check} in main.tf:7 has expired on 2020-01-31: its findings count again`,
    `the waiver of ${check} in main.tf:16 does not hold: it gives no reason: reason="…"`,
    `the waiver of ${check} in main.tf:25 does not hold: it says untill, and only reason, until and owner mean something`,
  ]);
});

test('one that matches nothing or names no check is told, wherever it stands', async (t) => {
  const { notices } = await scanned(t, {
    'main.tf': accountOf('a', '# keelson:ignore azure-ai-services-statick-keys reason="x"'),
    'variables.tf': `variable "a" {}

# keelson:ignore ${check} reason="about nothing"

variable "b" {}
# keelson:ignore zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz reason="x"
`,
  });

  t.deepEqual(notices, [
    `the waiver of azure-ai-services-statick-keys in main.tf:7 names no check (did you mean ${check}?)`,
    `the waiver of ${check} in variables.tf:3 matches no finding`,
    'the waiver of zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz in variables.tf:6 names no check',
  ]);
});

test('a waiver of a file that names no check is told with the one that was meant', async (t) => {
  const folder = await emptyFolder(t);
  const waivers = join(folder, 'w.yaml');
  await writeFile(
    waivers,
    'waivers: [{check: azure-ai-service-static-keys, resource: "*", reason: r, owner: o, expires: "2999-12-31"}]\n',
  );
  const { result, notices } = await scanned(t, { 'main.tf': accountOf('a') }, '--waivers', waivers);

  t.is(result('a')?.status, 'fail');
  t.deepEqual(notices, [
    `the waiver of azure-ai-service-static-keys for * (o) names no check (did you mean ${check}?)`,
  ]);
});

const notebook = 'aws-sagemaker-notebook-direct-internet';
const kubernetes = 'code-kubernetes-model-server-non-root';

const notebookOf = (name: string, inside = '') => `  ${name}:
    Type: AWS::SageMaker::NotebookInstance
    Properties:
      NotebookInstanceName: ${name}
${inside}      DirectInternetAccess: Enabled
      InstanceType: ml.t3.medium
      RoleArn: arn:aws:iam::123456789012:role/a
`;
const bicepOf = (
  name: string,
  inside = '',
) => `resource ${name} 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: '${name}'
  location: 'westeurope'
  kind: 'OpenAI'
  sku: { name: 'S0' }
  ${inside}
  properties: {}
}
`;
const armOf = (name: string, comments: string) => ({
  type: 'Microsoft.CognitiveServices/accounts',
  apiVersion: '2024-10-01',
  comments,
  name,
  location: 'westeurope',
  kind: 'OpenAI',
  sku: { name: 'S0' },
  properties: {},
});
const deploymentOf = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: c, image: 'vllm/vllm-openai:v0.6.0' }] }
`;

for (const [language, waived, files] of [
  [
    'CloudFormation',
    notebook,
    {
      'stack.yaml': `Resources:
${notebookOf('inside', `      # keelson:ignore ${notebook} reason="x"\n`)}  # keelson:ignore ${notebook} reason="x"
${notebookOf('above')}${notebookOf('neither')}`,
    },
  ],
  [
    'Bicep',
    check,
    {
      'main.bicep': `param a string = 'x'

// keelson:ignore ${check} reason="x"
@description('y')
${bicepOf('above')}
${bicepOf('inside', `/* keelson:ignore ${check} reason="x" */`)}${bicepOf('neither')}`,
    },
  ],
  [
    'ARM templates',
    check,
    {
      'azuredeploy.json': JSON.stringify(
        {
          $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
          contentVersion: '1.0.0.0',
          resources: [
            armOf('above', `keelson:ignore ${check} reason="x"`),
            armOf('inside', `keelson:ignore ${check} reason='x'`),
            armOf('neither', 'Static keys are accepted.'),
          ],
        },
        undefined,
        2,
      ),
    },
  ],
  [
    'Kubernetes',
    kubernetes,
    {
      'deploy.yaml': `# keelson:ignore ${kubernetes} reason="x"
${deploymentOf('above')}---
${deploymentOf('inside')}      # keelson:ignore ${kubernetes} reason="x"
---
${deploymentOf('neither')}`,
    },
  ],
] as const) {
  test(`a waiver holds above and inside a resource of ${language}, and for no other`, async (t) => {
    const { report, notices } = await scanned(t, files, ...(await treePolicies()));
    const statusOf = (name: string) =>
      report.results.find((one) => one.check === waived && one.resource.name === name)?.status;

    t.is(statusOf('above'), 'waived');
    t.is(statusOf('inside'), 'waived');
    t.is(statusOf('neither'), 'fail');
    t.deepEqual(
      notices.filter((notice) => notice.includes('waiver')),
      [],
    );
  });
}

test('what other tools are told holds where a check has their id, and else nothing is said of it', async (t) => {
  const { report, result, notices } = await scanned(t, {
    'main.tf': `${accountOf('skipped', '# checkov:skip=CKV_AZURE_236:until the connector is replaced')}
${accountOf('expired', '# bridgecrew:skip=CKV_NOT_OURS:x')}
# trivy:ignore:CKV_AZURE_236
${accountOf('other')}`,
    'stack.yaml': `Resources:
${notebookOf('told', '')}    Metadata: { checkov: { skip: [{ id: CKV_AWS_122 }] } }
${notebookOf('untold')}`,
  });
  const ofNotebooks = report.results.filter((one) => one.check === notebook);

  t.like(result('skipped'), {
    status: 'waived',
    message: 'waived in main.tf:7: until the connector is replaced',
  });
  t.is(result('expired')?.status, 'fail');
  t.is(result('other')?.status, 'fail');
  t.deepEqual(
    ofNotebooks.map(({ resource, status, message }) => [resource.name, status, message]).toSorted(),
    [
      ['told', 'waived', 'waived in stack.yaml:9: no reason is given (to checkov)'],
      ['untold', 'fail', undefined],
    ],
  );
  t.deepEqual(notices, []);
});

test('the document carries them, so that it can be judged elsewhere', async (t) => {
  const root = await repositoryWith(t, {
    'main.tf': accountOf('a', `# keelson:ignore ${check} reason="x"`),
  });
  const collected = await keelsonHere(['inventory', root]);
  const document = JSON.parse(collected.stdout) as Inventory;
  const waiver = { check, file: 'main.tf', line: 7, reason: 'x' };

  t.is(validate('inventory', document), undefined);
  t.deepEqual(document.sources[0]?.waivers, [waiver]);
  t.like(document.resources.find(({ name }) => name === 'a')?.origin, { waivers: [waiver] });
  for (const format of ['json', 'ndjson']) {
    const file = join(root, `document.${format}`);
    await writeFile(
      file,
      format === 'json'
        ? collected.stdout
        : (await keelsonHere(['inventory', root, '--format', 'ndjson'])).stdout,
    );
    const judged = await keelsonHere(['scan', '--inventory', file, '--format', 'json', '--fail-on', 'none']);
    const { results } = JSON.parse(judged.stdout) as Report;
    t.is(results.find((one) => one.check === check)?.status, 'waived', format);
  }
});
