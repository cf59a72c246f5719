import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import test, { type ExecutionContext } from 'ava';
import fc from 'fast-check';
import type { Log, Run } from 'sarif';
import type { BundledCheck } from '../../../src/policy/bundle-files.ts';
import { sarifText } from '../../../src/report/sarif/log.ts';
import { keelson } from '../../cli/keelson.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { account, documentOf, fileOf } from '../code-document.ts';
import { report, result } from '../example-report.ts';
import { sarifProblems } from './validator.ts';

const id = 'azure-ai-services-static-keys';

const check: BundledCheck = {
  id,
  title: 'Azure AI services refuse static keys',
  description: 'An account key is a password that <b>does not</b> expire.',
  types: ['Microsoft.CognitiveServices/accounts'],
  severity: 'high',
  risk_area: 'identity',
  evidence: ['properties.disableLocalAuth'],
  remediation: {
    summary: 'Turn local authentication off.',
    cli: 'az resource update --ids {id}',
    terraform: 'a = "```"',
  },
  equivalents: ['checkov:CKV_AZURE_236'],
  threats: ['owasp-llm:LLM02', 'atlas:AML.T0012'],
  controls: ['mcsb-v2:IM-1'],
  package: 'checks.azure.ai_services.static_keys',
  file: 'checks/azure/ai_services/static_keys.rego',
  schema: 'azure/cognitiveservices_account',
  references: [],
};

const policies = {
  revision: '1+0',
  digest: '0'.repeat(64),
  checks: new Map([[id, check]]),
  frameworks: {
    'mcsb-v2': {
      title: 'Microsoft cloud security benchmark',
      version: '2',
      publisher: 'Microsoft',
      url: 'https://example.com/mcsb',
      controls: [{ id: 'IM-1', title: 'Identities are managed in one place', checks: [id] }],
    },
  },
} satisfies Parameters<typeof sarifText>[1];

const code = {
  id: 'code:app/infra#azurerm_cognitive_account.chat',
  cloud: 'azure',
  type: 'Microsoft.CognitiveServices/accounts',
  name: 'chat',
  account: 'app',
  region: 'westeurope',
  file: 'infra/main.tf',
  line: 10,
  column: 1,
  end_line: 20,
  end_column: 2,
  address: 'azurerm_cognitive_account.chat',
};
const place = { line: 14, column: 3, end_line: 14, end_column: 30 };

function runOf(t: ExecutionContext, text: string): Run {
  const log = JSON.parse(text) as Log;
  t.deepEqual(sarifProblems(log), []);
  t.is(log.runs.length, 1);
  return log.runs[0] as Run;
}

function run(t: ExecutionContext, ...args: Parameters<typeof sarifText>): Run {
  return runOf(t, [...sarifText(...args)].join(''));
}

test('a finding in code points to the line that is wrong and names the resource', (t) => {
  const { results, columnKind, originalUriBaseIds } = run(
    t,
    report(result({ resource: code, place })),
    policies,
  );

  t.deepEqual(results, [
    {
      ruleId: id,
      ruleIndex: 0,
      kind: 'fail',
      level: 'error',
      message: {
        text: 'Azure AI services refuse static keys: not so for chat (disableLocalAuth = false (provider default)). Turn local authentication off.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'infra/main.tf', uriBaseId: 'SRCROOT' },
            region: { startLine: 14, startColumn: 3, endLine: 14, endColumn: 30 },
          },
          logicalLocations: [
            { name: 'chat', fullyQualifiedName: 'azurerm_cognitive_account.chat', kind: 'resource' },
          ],
        },
      ],
      partialFingerprints: { 'keelson/v1': 'f'.repeat(64) },
      suppressions: [],
      rank: 95,
      properties: {
        status: 'fail',
        risk: 'critical',
        riskFactors: ['in production'],
        resourceId: code.id,
        resourceType: code.type,
      },
    },
  ]);
  t.is(columnKind, 'utf16CodeUnits');
  t.deepEqual(Object.keys(originalUriBaseIds ?? {}), ['SRCROOT']);
});

test('a finding in a cloud has no file', (t) => {
  const { results } = run(t, report(result()), policies);

  t.deepEqual(results?.[0]?.locations, [
    { logicalLocations: [{ name: 'chat', fullyQualifiedName: '/a', kind: 'resource' }] },
  ]);
});

test('rules say what the checks say of themselves', (t) => {
  const { tool, taxonomies } = run(t, report(result()), policies);
  const rule = tool.driver.rules?.[0];

  t.like(rule, {
    id,
    name: 'AzureAiServicesStaticKeys',
    shortDescription: { text: check.title },
    fullDescription: { text: check.description },
    helpUri: `https://keelson.dev/docs/checks#${id}`,
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: ['security', 'ai', 'identity', 'owasp-llm:LLM02', 'atlas:AML.T0012'],
      precision: 'high',
      'security-severity': '8.0',
      'problem.severity': 'error',
      controls: ['mcsb-v2:IM-1'],
      equivalents: ['checkov:CKV_AZURE_236'],
    },
  });
  t.is(
    rule?.help?.text,
    'An account key is a password that <b>does not</b> expire.\n\nFix: Turn local authentication off.\n\nCommand:\naz resource update --ids {id}\n\nTerraform:\na = "```"',
  );
  t.true(rule?.help?.markdown?.includes('that &lt;b>does not&lt;/b> expire'));
  t.true(rule?.help?.markdown?.includes('```sh\naz resource update --ids {id}\n```'));
  t.true(rule?.help?.markdown?.includes('````hcl\na = "```"\n````'));
  t.deepEqual(
    taxonomies?.map(({ name, taxa }) => [name, taxa?.map((taxon) => taxon.id)]),
    [
      ['atlas', ['AML.T0012']],
      ['mcsb-v2', ['IM-1']],
      ['owasp-llm', ['LLM02']],
    ],
  );
  t.like(taxonomies?.[1], {
    fullName: 'Microsoft cloud security benchmark 2',
    organization: 'Microsoft',
    informationUri: 'https://example.com/mcsb',
    taxa: { 0: { shortDescription: { text: 'Identities are managed in one place' } } },
  });
  for (const { target } of rule?.relationships ?? []) {
    const component = taxonomies?.[target.toolComponent?.index ?? -1];
    t.is(component?.name, target.toolComponent?.name);
    t.is(component?.taxa?.[target.index ?? -1]?.id, target.id);
  }
  t.is(rule?.relationships?.length, 3);
});

test('every severity has its level, and its number for GitHub', (t) => {
  const of = (severity: BundledCheck['severity']) => {
    const { results, tool } = run(t, report(result({ severity })), {
      ...policies,
      checks: new Map([[id, { ...check, severity }]]),
    });
    return [results?.[0]?.level, tool.driver.rules?.[0]?.properties?.['security-severity']];
  };

  t.deepEqual(of('critical'), ['error', '9.5']);
  t.deepEqual(of('high'), ['error', '8.0']);
  t.deepEqual(of('medium'), ['warning', '5.5']);
  t.deepEqual(of('low'), ['note', '2.5']);
});

test('what cannot be judged is for review; what passes or does not apply is left out', (t) => {
  const { risk: _, ...unjudged } = result({ fingerprint: 'a'.repeat(64) });
  const { results, invocations } = run(
    t,
    report(
      { ...unjudged, status: 'error', message: 'static_keys.rego:3: it broke' },
      { ...unjudged, status: 'unknown', message: 'cannot be judged: properties.a could not be read' },
      { ...unjudged, status: 'pass' },
      { ...unjudged, status: 'not_applicable' },
    ),
    policies,
  );

  t.deepEqual(
    results?.map(({ kind, level, properties, rank, message }) => [
      kind,
      level,
      properties?.['status'],
      rank,
      message.text,
    ]),
    [
      [
        'review',
        'none',
        'error',
        undefined,
        'Azure AI services refuse static keys: the check ended in an error on chat: static_keys.rego:3: it broke',
      ],
      [
        'review',
        'none',
        'unknown',
        undefined,
        'Azure AI services refuse static keys: chat cannot be judged: properties.a could not be read. Turn local authentication off.',
      ],
    ],
  );
  t.like(invocations?.[0]?.toolExecutionNotifications?.[0], {
    descriptor: { id: 'check_error' },
    level: 'error',
    associatedRule: { id },
  });
});

test('what is waived is suppressed, in the code or elsewhere, with reason, owner and end', (t) => {
  const waived = (waiver: NonNullable<ReturnType<typeof result>['waiver']>) =>
    result({ status: 'waived', resource: code, waiver });
  const { results } = run(
    t,
    report(
      result(),
      waived({ reason: 'a test', file: 'infra/main.tf', line: 9 }),
      waived({ reason: 'being replaced', owner: 'ml', expires: '2099-12-31' }),
    ),
    policies,
  );

  t.deepEqual(
    results?.map(({ suppressions }) => suppressions),
    [
      [],
      [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: 'a test',
          location: {
            physicalLocation: {
              artifactLocation: { uri: 'infra/main.tf', uriBaseId: 'SRCROOT' },
              region: { startLine: 9 },
            },
          },
        },
      ],
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'being replaced; owner: ml; until: 2099-12-31',
        },
      ],
    ],
  );
});

test('problems of files are notifications with their places, and notices are configuration', (t) => {
  const one = report();
  one.run.sources = [
    {
      id: 'code:app',
      cloud: 'code',
      scope: '.',
      status: 'partial',
      resources: 0,
      problems: [
        {
          code: 'invalid',
          message: 'a.tf:3: expected "}"',
          collector: 'terraform',
          types: [],
          file: 'dir with space/a#b.tf',
          line: 3,
          column: 7,
        },
        { code: 'too_large', message: 'b.tf is large', collector: 'terraform', types: [], file: 'b.tf' },
      ],
    },
    {
      id: 'azure:s',
      cloud: 'azure',
      scope: 's',
      status: 'failed',
      resources: 0,
      problems: [{ code: 'denied', message: 'no', collector: 'azure-session', types: [] }],
    },
  ];
  const { invocations, tool } = run(t, one, policies);
  const invocation = invocations?.[0];

  t.true(invocation?.executionSuccessful);
  t.deepEqual(invocation?.toolExecutionNotifications, [
    {
      descriptor: { id: 'invalid' },
      level: 'warning',
      message: { text: 'a.tf:3: expected ")"' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'dir%20with%20space/a%23b.tf', uriBaseId: 'SRCROOT' },
            region: { startLine: 3, startColumn: 7 },
          },
        },
      ],
    },
    {
      descriptor: { id: 'too_large' },
      level: 'warning',
      message: { text: 'b.tf is large' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'b.tf', uriBaseId: 'SRCROOT' } } }],
    },
    { descriptor: { id: 'denied' }, level: 'error', message: { text: 'no' } },
  ]);
  t.deepEqual(invocation?.toolConfigurationNotifications, [
    {
      descriptor: { id: 'notice' },
      level: 'warning',
      message: { text: 'the waiver of x for y (z) matches no finding' },
    },
  ]);
  t.deepEqual(
    tool.driver.notifications?.map((descriptor) => descriptor.id),
    ['denied', 'invalid', 'notice', 'too_large'],
  );
});

test('a run that could read nothing was not successful', (t) => {
  const one = report();
  for (const source of one.run.sources) source.status = 'failed';

  t.false(run(t, one, policies).invocations?.[0]?.executionSuccessful);
});

test('names in code are text in a message: no link, no placeholder, no control', (t) => {
  const resource = { ...code, name: 'a${var.b}{0}[click](https://evil.example)\u001b[31m\n\u202e\ud800' };
  const { results } = run(t, report(result({ resource })), policies);
  const text = results?.[0]?.message.text ?? '';

  for (const part of ['{', '}', '](', '\n', '\u001b', '\u202e']) t.false(text.includes(part), part);
  t.true(text.isWellFormed());
  t.true(text.includes('a$(var.b)(0)[click] (https://evil.example)'));
});

test('whatever is found, the log is valid', (t) => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const found = fc.record({
    name: text,
    file: text,
    address: text,
    message: text,
    reason: text,
    value: fc.anything(),
  });
  fc.assert(
    fc.property(found, fc.constantFrom('fail', 'unknown', 'error', 'waived'), (made, status) => {
      const { name, file, address, message, reason, value } = made;
      const resource = { ...code, name, file, address };
      const evidence = [{ path: 'properties.a', state: 'value' as const, value, message }];
      const one = result({ status, resource, place, evidence, message, waiver: { reason, file, line: 3 } });
      return sarifProblems(JSON.parse([...sarifText(report(one), policies)].join(''))).length === 0;
    }),
    { numRuns: 300 },
  );
  t.pass();
});

test('any file name is a relative reference', (t) => {
  for (const [file, uri] of [
    ['a:b/c?.tf', 'a%3Ab/c%3F.tf'],
    ['ä/ö%20.tf', '%C3%A4/%C3%B6%2520.tf'],
    ['\ud800.tf', '%EF%BF%BD.tf'],
  ] as const) {
    const { results } = run(t, report(result({ resource: { ...code, file } })), policies);
    t.is(results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, uri);
  }
});

test('of more results than GitHub shows the worst are kept, and a notification tells', (t) => {
  const results = Array.from({ length: 12 }, (_, index) =>
    result({ fingerprint: index.toString(16).padStart(64, '0') }),
  );
  const cut = run(t, report(...results), policies, { results: 5, size: 1_000_000 });

  t.deepEqual(
    cut.results?.map(({ partialFingerprints }) => partialFingerprints?.['keelson/v1']),
    results.slice(0, 5).map(({ fingerprint }) => fingerprint),
  );
  t.like(cut.invocations?.[0]?.toolExecutionNotifications?.[0], {
    descriptor: { id: 'results_cut' },
    message: {
      text: '7 results are left out, the worst are here: code scanning shows no more. The JSON report has all.',
    },
  });
  t.is(run(t, report(...results), policies).results?.length, 12);
});

test('a file that would be too large when compressed is cut until it is not', (t) => {
  const size = 40_000;
  const results = Array.from({ length: 300 }, () =>
    result({ resource: { ...code, id: randomBytes(300).toString('base64') } }),
  );
  const text = [...sarifText(report(...results), policies, { results: 5000, size })].join('');
  const { results: kept, invocations } = runOf(t, text);

  t.true(gzipSync(text).length <= size);
  t.true((kept?.length ?? 0) > 50 && (kept?.length ?? 0) < 300, `${kept?.length}`);
  t.is(invocations?.[0]?.toolExecutionNotifications?.[0]?.descriptor?.id, 'results_cut');
});

test('a scan of code writes a valid log, the same for the same findings', async (t) => {
  const scanned = async () => {
    const ran = await keelson(['scan', 'examples/app', '--format', 'sarif', '--fail-on', 'none']);
    t.is(ran.code, 0, ran.stderr);
    const { invocations: _, automationDetails: __, properties: ___, ...same } = runOf(t, ran.stdout);
    return same;
  };
  const one = await scanned();

  t.deepEqual(await scanned(), one);
  const rules = one.tool.driver.rules ?? [];
  t.true((one.results?.length ?? 0) > 5);
  for (const { ruleIndex = -1, ruleId, locations } of one.results ?? []) {
    t.is(rules[ruleIndex]?.id, ruleId);
    t.regex(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '', /^examples\/app\//);
  }
});

test('a scan of clouds writes a valid log', async (t) => {
  const ran = await keelson([
    'scan',
    '--replay',
    'examples/estate',
    '--format',
    'sarif',
    '--fail-on',
    'none',
  ]);
  const { results, invocations } = runOf(t, ran.stdout);

  t.is(ran.code, 0, ran.stderr);
  t.true((results?.length ?? 0) > 50);
  t.true((invocations?.[0]?.toolExecutionNotifications?.length ?? 0) > 0);
});

test('compared with a baseline, every result has its state', async (t) => {
  const folder = await emptyFolder(t);
  const baseline = join(folder, 'baseline.json');
  const scan = async (names: readonly string[], ...more: string[]) => {
    const file = await fileOf(t, documentOf(names.map((name) => account(name))));
    return keelson(['scan', '--inventory', file, '--fail-on', 'none', ...more]);
  };
  await writeFile(baseline, (await scan(['a.old'], '--format', 'json')).stdout);
  const ran = await scan(['a.old', 'a.new'], '--format', 'sarif', '--baseline', baseline);
  const { results = [] } = runOf(t, ran.stdout);

  t.true(results.length > 0);
  for (const { baselineState, locations } of results) {
    const name = locations?.[0]?.logicalLocations?.[0]?.name;
    t.is(baselineState, name === 'new' ? 'new' : 'unchanged');
  }
});
