import fc from 'fast-check';
import test from 'ava';
import { parseDocument } from 'yaml';
import { manifestsIn } from '../../../src/collect/kubernetes/documents.ts';
import { deployment, problems, resource, scanned } from './scanned.ts';

const server = deployment('image: ollama/ollama');

function names(content: string) {
  return manifestsIn(
    'a.yaml',
    content,
    () => true,
    () => true,
    parseDocument,
  ).objects.map(({ name, place }) => [name, place.line]);
}

test('a file holds documents, lists and arrays, each object with its line', (t) => {
  const pod = (name: string) => `{ apiVersion: v1, kind: Pod, metadata: { name: ${name} } }`;

  t.deepEqual(
    names(
      `# first\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: a }\n---\n---\napiVersion: v1\nkind: List\nitems:\n  - ${pod('b')}\n  - nothing\n  - ${pod('c')}\n`,
    ),
    [
      ['a', 3],
      ['b', 11],
      ['c', 13],
    ],
  );
  t.deepEqual(names('{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"}}'), [['a', 1]]);
  t.deepEqual(names('[{"kind":"Pod","apiVersion":"v1","metadata":{"name":"a"}}]'), [['a', 1]]);
  t.deepEqual(names('apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    ---\n    kind: Pod\n'), [['', 1]]);
});

test('JSON that is of something else is no manifest', async (t) => {
  const document = await scanned({
    'arm.json':
      '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","contentVersion":"1.0.0.0","resources":[]}',
    'openapi.yaml': 'openapi: 3.1.0\ninfo: { title: a }\npaths: {}\n',
    'Chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0\n',
  });

  t.deepEqual(
    document.resources.map(({ type }) => type),
    ['code/repository'],
  );
  t.deepEqual(problems(document), []);
});

test('broken YAML is a problem with its line, and the rest is read', async (t) => {
  const document = await scanned({
    'a.yaml': `apiVersion: v1\nkind: Pod\nmetadata:\n  name: "a\n  b: [\n---\n${server}`,
  });

  t.is(resource(document, 'Workload').name, 'server');
  t.like(problems(document)[0], { code: 'invalid' });
  t.regex(problems(document)[0]?.where ?? '', /^a\.yaml:\d+$/);
});

test('templates that Helm has not filled in are named once a folder, and are not broken', async (t) => {
  const template = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "chart.fullname" . }}
spec:
  {{- if .Values.replicas }}
  replicas: {{ .Values.replicas }}
  {{- end }}
`;
  const document = await scanned({
    'chart/templates/a.yaml': template,
    'chart/templates/b.yaml': template,
    'chart/templates/service.yaml': template.replace('Deployment', 'Service'),
  });

  t.deepEqual(
    problems(document).map(({ code, where, message }) => [code, where, message]),
    [
      [
        'unsupported',
        'chart/templates/a.yaml',
        'chart/templates/a.yaml: a template, and 1 more beside it, that Helm has not filled in: scan what helm template writes',
      ],
    ],
  );
});

test('braces in quotes and in texts are no template', async (t) => {
  const document = await scanned({
    'a.yaml': `${server}---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: b\n  annotations:\n    rule: "{{ $labels.pod }}"\nspec: { containers: [{ name: c, image: ollama/ollama }] }\n`,
  });

  t.deepEqual(problems(document), []);
  t.is(resource(document, 'Workload', 'b').name, 'b');
});

test('what would take a parser its stack or its time is refused', async (t) => {
  const nested = `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: ${'['.repeat(100_000)}\n`;
  const indented = `apiVersion: v1\nkind: Pod\nspec:\n${Array.from({ length: 5000 }, (_, level) => `${' '.repeat(level + 1)}a:`).join('\n')}\n`;
  const laughs = `apiVersion: v1\nkind: Pod\na: &a [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, level) => `k${level}: &k${level} [${Array.from({ length: 9 }, () => (level === 0 ? '*a' : `*k${level - 1}`)).join(', ')}]`).join('\n')}\n`;
  const document = await scanned({
    'brackets.yaml': nested,
    'indented.yaml': indented,
    'laughs.yaml': laughs,
    'large.yaml': `apiVersion: v1\nkind: Pod\n# ${'x'.repeat(5_000_000)}\n`,
    'server.yaml': server,
  });

  t.deepEqual(
    problems(document)
      .map(({ code, where }) => [where?.replace(/:\d+$/, ''), code])
      .toSorted(([left = ''], [right = '']) => (left < right ? -1 : 1)),
    [
      ['brackets.yaml', 'too_large'],
      ['indented.yaml', 'too_large'],
      ['large.yaml', 'too_large'],
      ['laughs.yaml', 'invalid'],
    ],
  );
  t.is(resource(document, 'Workload').name, 'server');
});

test('names of the prototype are names like any other', async (t) => {
  const document = await scanned({
    'a.yaml': `${server.replace('labels: { app: server }', 'labels: { __proto__: x, constructor: y }')}---\napiVersion: v1\nkind: Service\nmetadata: { name: s, namespace: ml }\nspec: { type: NodePort, selector: { toString: x } }\n`,
  });

  t.deepEqual(resource(document, 'Workload').properties['exposedBy'], []);
});

test('whatever a manifest holds, it is read or refused', (t) => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.constantFrom('vllm/vllm-openai', 'default', '{{ x }}', '${y}', null, true, -1),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(
        fc.oneof(
          fc.string(),
          fc.constantFrom('spec', 'template', 'metadata', 'containers', 'args', 'env', 'items', 'rules'),
        ),
        tie('any'),
        { maxKeys: 4 },
      ),
    ),
  })).any;
  fc.assert(
    fc.property(
      value,
      fc.constantFrom('Pod', 'Deployment', 'List', 'Service', 'Ingress'),
      fc.nat(400),
      (inner, kind, cut) => {
        const text = JSON.stringify({ apiVersion: 'v1', kind, metadata: inner, spec: inner, items: [inner] });
        const damaged = text.slice(0, cut) + text.slice(cut + 1);
        for (const content of [text, damaged, damaged.replaceAll(',', '\n')]) {
          const read = manifestsIn(
            'a.yaml',
            content,
            () => true,
            () => true,
            parseDocument,
          );
          t.true(read.objects.every(({ kind: own }) => typeof own === 'string'));
        }
      },
    ),
    { numRuns: 500, seed: 11 },
  );
});
