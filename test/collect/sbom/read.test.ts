import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import test, { type ExecutionContext } from 'ava';
import fc from 'fast-check';
import { CodeProblem } from '../../../src/collect/code/format.ts';
import { aiPackageFinder } from '../../../src/collect/catalog/ai-packages.ts';
import { linesOf } from '../../../src/collect/sbom/lines.ts';
import { parseSbom, readSboms } from '../../../src/collect/sbom/read.ts';
import { looksLikeSbom, mayBeSbom } from '../../../src/collect/sbom/recognise.ts';
import { misfits } from '../../../src/schema/misfits.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { reading } from '../code/reading.ts';

const isAi = aiPackageFinder([
  { ecosystem: 'PyPI', name: 'vllm', category: 'serving' },
  { ecosystem: 'npm', name: 'openai', category: 'provider-sdk', provider: 'OpenAI' },
]);

async function read(t: ExecutionContext, files: Readonly<Record<string, string | Uint8Array>>) {
  const root = await emptyFolder(t);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const found = reading(root, Object.keys(files));
  await readSboms(found.files, found.context, isAi);
  for (const { type, properties, id } of found.resources()) t.deepEqual(misfits(type, properties), [], id);
  return found;
}

const cycloneDx = (specVersion: string) =>
  JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion,
      metadata: {
        component: {
          type: 'container',
          'bom-ref': 'root',
          name: 'registry.example.com/chat',
          version: `sha256:${'a'.repeat(64)}`,
        },
      },
      components: [
        { type: 'library', 'bom-ref': '1', name: 'VLLM', version: '0.4.0', purl: 'pkg:pypi/vllm@0.4.0' },
        { type: 'library', 'bom-ref': '2', group: '@scope', name: 'plain', version: '1.0.0' },
        {
          type: 'machine-learning-model',
          'bom-ref': '3',
          name: 'small',
          version: '7',
          purl: 'pkg:huggingface/acme/small@7',
          modelCard: { modelParameters: { task: 'text-generation', datasets: [{ ref: '4' }] } },
        },
        {
          type: 'data',
          'bom-ref': '4',
          name: 'corpus',
          data: [{ type: 'dataset', classification: 'confidential', sensitiveData: ['names'] }],
        },
      ],
      dependencies: [{ ref: '3', dependsOn: ['1'] }],
    },
    undefined,
    2,
  );

for (const version of ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7']) {
  test(`CycloneDX ${version} is read`, async (t) => {
    const text = cycloneDx(version);
    const line = (what: string) => text.slice(0, text.indexOf(what)).split('\n').length;
    const found = await read(t, { 'app/bom.json': text });

    t.deepEqual(found.problems(), []);
    t.deepEqual(
      found.components().map(({ purl, locations }) => [purl, ...locations]),
      [
        ['pkg:generic/%40scope/plain@1.0.0', `app/bom.json:${line('"name": "plain"')}`],
        ['pkg:pypi/vllm@0.4.0', `app/bom.json:${line('pkg:pypi/vllm@0.4.0')}`],
      ],
    );
    t.deepEqual(
      found
        .resources()
        .map(({ type, kind, name, origin }) => [type, kind, name, 'line' in origin && origin.line]),
      [
        ['code/dataset', 'dataset', 'corpus', line('"name": "corpus"')],
        ['code/image', 'image', 'registry.example.com/chat', line('registry.example.com')],
        ['code/model', 'ai-model', 'acme/small', line('pkg:huggingface')],
        ['code/package', 'package', 'vllm', line('pkg:pypi/vllm@0.4.0')],
      ],
    );
    t.deepEqual(
      found.relationships().map(({ from, to, kind }) => [from.split('#')[1], kind, to.split('#')[1]]),
      [
        ['model:acme/small@7', 'trained-on', 'dataset:corpus'],
        ['model:acme/small@7', 'depends-on', 'pkg:pypi/vllm@0.4.0'],
        ['image:registry.example.com/chat', 'contains', 'pkg:pypi/vllm@0.4.0'],
        ['image:registry.example.com/chat', 'contains', 'model:acme/small@7'],
      ],
    );
  });
}

const tagValue = `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
Comment: <text>PackageName: in a text
PackageName: still in it</text>

PackageName: app
SPDXID: SPDXRef-app
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-app

PackageName: vllm
SPDXID: SPDXRef-vllm
PackageVersion: 0.4.0
ExternalRef: PACKAGE-MANAGER purl pkg:pypi/vllm@0.4.0
PackageLicenseConcluded: Apache-2.0
PackageLicenseDeclared: NOASSERTION
Relationship: SPDXRef-app DEPENDS_ON SPDXRef-vllm
`;

test('SPDX in tags and values is what it is in JSON', async (t) => {
  const found = await read(t, { 'a.spdx': tagValue });

  t.deepEqual(found.problems(), []);
  t.deepEqual(
    found.components().map(({ purl, locations }) => [purl, ...locations]),
    [['pkg:pypi/vllm@0.4.0', 'a.spdx:14']],
  );
  t.deepEqual(
    found.relationships().map(({ from, to, kind }) => [from, kind, to]),
    [['code:r/a.spdx#application:app', 'depends-on', 'code:r/a.spdx#pkg:pypi/vllm@0.4.0']],
  );
});

test('Syft and Trivy in their own JSON', async (t) => {
  const digest = `sha256:${'b'.repeat(64)}`;
  const layer = `sha256:${'c'.repeat(64)}`;
  const found = await read(t, {
    'syft.json': JSON.stringify({
      artifacts: [
        {
          id: '1',
          name: 'vllm',
          version: '0.4.0',
          purl: 'pkg:pypi/vllm@0.4.0',
          locations: [{ path: '/app/METADATA', layerID: layer }],
          licenses: [{ value: 'Apache-2.0' }],
        },
      ],
      artifactRelationships: [],
      source: {
        id: 's',
        type: 'image',
        name: 'chat',
        metadata: { manifestDigest: digest, tags: ['chat:1'], labels: { a: 'b' } },
      },
      descriptor: { name: 'syft', version: '1.0.0' },
      schema: { version: '16.0.0' },
    }),
    'trivy.json': JSON.stringify({
      SchemaVersion: 2,
      ArtifactName: 'chat:1',
      ArtifactType: 'container_image',
      Metadata: { RepoTags: ['chat:1'], RepoDigests: [`chat@${digest}`] },
      Results: [
        {
          Target: 'Node.js',
          Class: 'lang-pkgs',
          Type: 'node-pkg',
          Packages: [
            { Name: 'openai', Version: '4.0.0', Layer: { Digest: layer }, FilePath: 'app/package.json' },
          ],
        },
        { Target: 'nothing', Packages: 'none' },
      ],
    }),
  });

  t.deepEqual(found.problems(), []);
  t.deepEqual(
    found.components().map(({ purl, locations }) => [purl, ...locations]),
    [
      ['pkg:npm/openai@4.0.0', `trivy.json@${layer}:app/package.json`],
      ['pkg:pypi/vllm@0.4.0', `syft.json@${layer}:/app/METADATA`],
    ],
  );
  t.deepEqual(
    found
      .resources()
      .filter(({ type }) => type === 'code/image')
      .map(({ properties }) => properties['digest']),
    [digest, digest],
  );
  t.is(found.resources().find(({ name }) => name === 'openai')?.ai?.provider, 'OpenAI');
});

test('a version that is not said is unknown', async (t) => {
  const found = await read(t, {
    'bom.json': JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [{ type: 'library', name: 'vllm', purl: 'pkg:pypi/vllm' }],
    }),
  });

  t.like(found.resources()[0], { unknown: ['/properties/version'], properties: { locked: false } });
});

for (const [what, files, code, message] of [
  [
    'another version of CycloneDX',
    { 'bom.json': cycloneDx('2.0') },
    'unsupported',
    /CycloneDX 2\.0 is not read/,
  ],
  [
    'CycloneDX in XML',
    { 'bom.xml': '<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.4"/>' },
    'unsupported',
    /CycloneDX in XML is not read: write it in JSON/,
  ],
  [
    'another version of SPDX',
    { 'a.json': '{"spdxVersion": "SPDX-1.2"}' },
    'unsupported',
    /SPDX-1\.2 is not read/,
  ],
  ['SPDX in YAML', { 'a.spdx.yaml': 'spdxVersion: "SPDX-2.3"\n' }, 'unsupported', /SPDX in YAML/],
  ['an SBOM that is cut off', { 'bom.json': cycloneDx('1.6').slice(0, 800) }, 'invalid', /is not JSON/],
  [
    'gzip that is cut off',
    { 'bom.json.gz': gzipSync(cycloneDx('1.6')).subarray(0, 100) },
    'invalid',
    /no whole gzip file/,
  ],
  [
    'gzip without end',
    { 'bom.json.gz': gzipSync(Buffer.alloc(65 * 1024 * 1024)) },
    'too_large',
    /more than 64 MiB/,
  ],
  ['what is no text', { 'bom.json': Buffer.from([0x22, 0xff, 0x22]) }, 'invalid', /not UTF-8/],
] as const) {
  test(`${what} is a problem of the file, and the next is read`, async (t) => {
    const found = await read(t, { ...files, 'z.json': cycloneDx('1.6') });

    t.is(found.problems().length, 1);
    t.is(found.problems()[0]?.code, code);
    t.regex(found.problems()[0]?.message ?? '', message);
    t.true(found.problems()[0]?.types.includes('code/package'));
    t.is(found.components().length, 2);
  });
}

test('what is no SBOM is passed over without a word', async (t) => {
  const found = await read(t, {
    'a.json': '{"a": 1}',
    'b.json': 'no JSON',
    'c.json.gz': gzipSync('[1]'),
    'd.json': 'null',
  });

  t.deepEqual([found.problems(), found.resources(), found.components()], [[], [], []]);
});

test('SBOMs are known by what is in them', (t) => {
  t.true(mayBeSbom('deep/sbom.cdx.json.gz'));
  t.false(mayBeSbom('package-lock.json'));
  t.false(mayBeSbom('main.py'));
  t.true(looksLikeSbom('{"components":[{"bom-ref":"a"', 'a.json'));
  t.true(looksLikeSbom(tagValue, 'a.spdx'));
  t.true(looksLikeSbom(Buffer.from([0x1f, 0x8b, 8]).toString('utf8'), 'a.json.gz'));
  t.false(looksLikeSbom('{"name": "x", "dependencies": {}}', 'a.json'));
  t.false(looksLikeSbom('spdx is a word', 'a.json'));
});

test('lines are counted once, in texts of one line and of many', (t) => {
  const lines = linesOf('{\n"name": "a",\n\n"purl": "pkg:pypi/a@1", "name": "b"}\n"name": "a"');

  t.deepEqual(
    [lines.ofName('a'), lines.ofName('b'), lines.ofUrl('pkg:pypi/a@1'), lines.ofName('c')],
    [2, 4, 4, undefined],
  );
});

test('whatever a document says, reading it ends, with what was read or a problem', (t) => {
  const documents = [cycloneDx('1.6'), tagValue.replaceAll('\n', '\n')];
  const word = fc.constantFrom(
    'bomFormat',
    'specVersion',
    'components',
    'type',
    'name',
    'purl',
    'modelCard',
    'packages',
    '@graph',
    '@context',
    'artifacts',
    'descriptor',
    'SPDXID',
    'relationships',
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        'CycloneDX',
        '1.6',
        'SPDX-2.3',
        'machine-learning-model',
        'pkg:pypi/a@1',
        'https://spdx.org/rdf/3.0.1/x',
        null,
        1,
        true,
        '',
      ),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(word, tie('value'), { maxKeys: 6 }),
    ),
  })).value;
  const survives = (text: string) => {
    try {
      parseSbom(text, 'a.json');
      linesOf(text);
    } catch (error) {
      if (!(error instanceof CodeProblem)) throw error;
    }
  };
  fc.assert(
    fc.property(value, (made) => {
      survives(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...(made as object) }));
      survives(JSON.stringify({ spdxVersion: 'SPDX-2.3', ...(made as object) }));
      survives(JSON.stringify({ '@context': 'https://spdx.org/rdf/3.0.1/x', '@graph': [made] }));
      survives(JSON.stringify({ artifacts: [made], descriptor: {} }));
      survives(JSON.stringify({ SchemaVersion: 2, ArtifactType: 'x', Results: [made] }));
    }),
    { numRuns: 500, seed: 1 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...documents),
      fc.nat({ max: 1500 }),
      fc.nat({ max: 1500 }),
      fc.string({ maxLength: 3 }),
      (text, at, cut, put) => {
        survives(text.slice(0, at) + put + text.slice(at + (cut % 7)));
      },
    ),
    { numRuns: 500, seed: 1 },
  );
  t.pass();
});
