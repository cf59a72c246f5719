import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { check, policyFolder } from '../bundle/build/policy-folder.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { keelsonHere } from './in-this-thread.ts';

const staticKeys = 'azure-search-static-keys';

async function fileOf(t: ExecutionContext, content: string): Promise<string> {
  const file = join(await emptyFolder(t), 'resource.yaml');
  await writeFile(file, content);
  return file;
}

async function tried(t: ExecutionContext, content: string, ...more: string[]) {
  const ran = await keelsonHere(['policy', 'try', await fileOf(t, content), '--format', 'json', ...more]);
  t.is(ran.code, 0, ran.stderr);
  return JSON.parse(ran.stdout) as Record<string, unknown>[];
}

test('a check says of a resource what it found', async (t) => {
  const service = (value: string) =>
    `type: Microsoft.Search/searchServices\nproperties: { disableLocalAuth: ${value} }\n`;

  t.like(await tried(t, service('false'), '--checks', staticKeys), [
    {
      check: staticKeys,
      status: 'fail',
      unknown: [],
      evidence: [{ path: 'properties.disableLocalAuth', state: 'value', value: false }],
    },
  ]);
  t.like(await tried(t, service('true'), '--checks', staticKeys), [{ status: 'pass' }]);
});

test('what is said to be unknown is, and each check of the type is asked', async (t) => {
  const all = await tried(
    t,
    JSON.stringify({
      type: 'microsoft.search/searchservices',
      properties: {},
      unknown: ['/properties/disableLocalAuth'],
    }),
  );

  t.true(all.length > 1);
  t.like(
    all.find((one) => one['check'] === staticKeys),
    {
      status: 'unknown',
      unknown: ['properties.disableLocalAuth'],
      evidence: [{ path: 'properties.disableLocalAuth', state: 'unknown' }],
    },
  );
});

test('neighbours are where the resource says', async (t) => {
  const folder = await policyFolder(t, {
    'checks/a.rego': check({
      evidence: '"related.logs-to[].name"',
      custom: ['related: [logs-to]'],
      rules:
        'compliant if input.related["logs-to"][0].name == "x"\n\ndetails contains {"path": "related", "message": "nobody"} if count(input.related["logs-to"]) == 0\n',
    }),
  });
  const bucket = (more: string) => `type: AWS::S3::Bucket\n${more}`;
  const one = (content: string) => tried(t, bucket(content), '--policies', folder);

  t.like(await one('related: { logs-to: [{ name: x }] }\n'), [{ status: 'pass' }]);
  t.like(await one(''), [
    { status: 'fail', evidence: [{ state: 'absent' }, { path: 'related', message: 'nobody' }] },
  ]);
});

test('people get a page', async (t) => {
  const file = await fileOf(
    t,
    'type: Microsoft.Search/searchServices\nproperties: { disableLocalAuth: false }',
  );
  const { stdout } = await keelsonHere(['policy', 'try', file, '--checks', staticKeys]);

  t.regex(
    stdout,
    /^fail {11}azure-search-static-keys\n {15}\S.*\n {15}properties\.disableLocalAuth: false\n/,
  );
});

test('what cannot be tried is refused in a line', async (t) => {
  for (const [content, said] of [
    [
      'type: Microsoft.Search/searchServices',
      /^keelson: code-package-pinned judges code\/package, not Microsoft.Search\/searchServices\n$/,
    ],
    ['type: a/b', /^keelson: no check judges a\/b; /],
    ['properties: {}', /resource\.yaml has no type\n$/],
    ['[]', /is no resource: \{type, properties\}\n$/],
    ['type: a\nproperties: []', /properties that are no object/],
    ['type: a\nrelated: { x: 1 }', /related\.x is no list of resources/],
    ['{', /^keelson: cannot read the resource /],
  ] as const) {
    const ran = await keelsonHere([
      'policy',
      'try',
      await fileOf(t, content),
      '--checks',
      'code-package-pinned',
    ]);
    t.is(ran.code, 2, content);
    t.regex(ran.stderr, said, content);
  }
});
