import { gzipSync, zstdCompressSync } from 'node:zlib';
import test, { type ExecutionContext } from 'ava';
import { strToU8, zipSync } from 'fflate';
import { aiPackageFinder } from '../../../src/collect/catalog/ai-packages.ts';
import { readImages } from '../../../src/collect/image/read.ts';
import { images } from '../../../src/collect/image/format.ts';
import { misfits } from '../../../src/schema/misfits.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { reading } from '../code/reading.ts';
import {
  digestOf,
  dockerArchiveOf,
  json,
  layoutOf,
  metadata,
  tarOf,
  writeFiles,
  type ImageParts,
  type LayerFiles,
} from './building.ts';

const isAi = aiPackageFinder([
  { ecosystem: 'PyPI', name: 'vllm', category: 'serving' },
  { ecosystem: 'npm', name: '@langchain/core', category: 'orchestration' },
]);

async function read(t: ExecutionContext, files: ReadonlyMap<string, Uint8Array>) {
  const root = await emptyFolder(t);
  const found = reading(root, await writeFiles(root, files));
  const taken = [];
  for (const file of found.files) {
    if (images.mayTake(file.path) && (images.takes?.(await file.head(), file.path) ?? true)) taken.push(file);
  }
  await readImages(taken, found.context, isAi);
  for (const { type, properties, id } of found.resources()) t.deepEqual(misfits(type, properties), [], id);
  return {
    ...found,
    of: (type: string) => found.resources().filter((resource) => resource.type === type),
    purls: () => found.components().map(({ purl }) => purl),
  };
}

const site = 'usr/lib/python3.12/site-packages';
const python = (name: string, version: string): LayerFiles => ({
  [`${site}/${name}-${version}.dist-info/METADATA`]: metadata(name, version),
});

const image: ImageParts = {
  tag: 'registry.example.com/chat:1',
  layers: [
    { 'etc/os-release': 'ID=debian\nVERSION_ID="12"\n', ...python('vllm', '0.4.0') },
    { ...python('Requests_X', '2.0'), 'models/a.safetensors': safetensors() },
  ],
  run: {
    User: '',
    Env: ['PATH=/bin', 'OPENAI_API_KEY=sk-abcdefghijklmnopqrstuvwx'],
    Entrypoint: ['vllm', 'serve'],
    Cmd: ['--api-key', 'hunter2', '--port=80', '--token=abc'],
    ExposedPorts: { '8000/tcp': {} },
    Labels: {
      'org.opencontainers.image.source': 'https://example.com/acme/chat',
      'org.opencontainers.image.revision': 'abc',
    },
  },
  annotations: { 'org.opencontainers.image.base.name': 'debian:12' },
};

function safetensors(): Buffer {
  const header = json({
    __metadata__: { format: 'pt' },
    w: { dtype: 'F32', shape: [2, 3], data_offsets: [0, 24] },
  });
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, header, Buffer.alloc(24)]);
}

test('a layout: the image, what runs, its packages and models, each with its layer', async (t) => {
  const layout = await layoutOf([image]);
  const found = await read(t, new Map([...layout].map(([path, content]) => [`images/${path}`, content])));
  const [own] = found.of('code/image');
  const layers = own?.properties['layers'] as string[];

  t.deepEqual(found.problems(), []);
  t.like(own, { kind: 'image', name: 'registry.example.com/chat:1', unknown: [] });
  t.like(own?.properties, {
    user: '',
    entrypoint: ['vllm', 'serve', '--api-key', '[redacted]', '--port=80', '--token=[redacted]'],
    environment: ['OPENAI_API_KEY', 'PATH'],
    ports: ['8000/tcp'],
    architecture: 'amd64',
    distribution: 'debian 12',
    base_name: 'debian:12',
    source_repository: 'https://example.com/acme/chat',
    revision: 'abc',
    packages: 2,
  });
  t.false(
    JSON.stringify(found.resources()).includes('abcdefghijklmnop'),
    'values of the environment stay out',
  );
  t.deepEqual(
    found.components().map(({ purl, locations }) => [purl, ...locations]),
    [
      ['pkg:pypi/requests-x@2.0', `images/oci-layout@${layers[1]}:${site}/Requests_X-2.0.dist-info/METADATA`],
      ['pkg:pypi/vllm@0.4.0', `images/oci-layout@${layers[0]}:${site}/vllm-0.4.0.dist-info/METADATA`],
    ],
  );
  t.like(found.of('code/package')[0]?.properties, {
    name: 'vllm',
    version: '0.4.0',
    category: 'serving',
    layer: layers[0],
  });
  t.like(found.of('code/model-file')[0]?.properties, {
    path: 'models/a.safetensors',
    format: 'safetensors',
    pickled: false,
    tensors: 1,
    parameters: 6,
    layer: layers[1],
    sha256: digestOf(safetensors()).slice(7),
    size: safetensors().length,
  });
  t.deepEqual(
    found
      .relationships()
      .map(({ kind, to }) => [kind, to.replace(/.*sha256:[0-9a-f]+\//, '')])
      .toSorted(),
    [
      ['contains', 'models/a.safetensors'],
      ['contains', 'pkg:pypi/vllm@0.4.0'],
    ],
  );
});

test('the same by docker save, old and new, packed or not', async (t) => {
  const old = await dockerArchiveOf({ ...image, tag: 'chat:1' });
  const fresh = await layoutOf([{ ...image, tag: 'chat:1' }]);
  const archives = new Map<string, Uint8Array>();
  for (const [name, files] of [
    ['old', old],
    ['new', fresh],
  ] as const) {
    const tar = await tarOf(Object.fromEntries(files));
    archives.set(`${name}.tar`, tar);
    archives.set(`${name}.tar.gz`, gzipSync(tar));
    archives.set(`${name}.tar.zst`, zstdCompressSync(tar));
  }
  const found = await read(t, archives);

  t.deepEqual(found.problems(), []);
  t.is(found.of('code/image').length, 6);
  for (const { properties } of found.of('code/image')) t.like(properties, { packages: 2, tags: ['chat:1'] });
  t.is(found.of('code/package').length, 6);
  t.is(found.of('code/model-file').length, 6);
  t.is(found.components().length, 2);
});

for (const [name, pack] of [
  ['gzip', gzipSync],
  ['zstd', zstdCompressSync],
  ['nothing', (tar: Buffer) => tar],
] as const) {
  test(`layers packed by ${name} are read and hold to their digests`, async (t) => {
    const found = await read(
      t,
      await layoutOf([{ layers: [python('vllm', '1.0')], pack: (tar) => Buffer.from(pack(tar)) }]),
    );

    t.deepEqual(found.problems(), []);
    t.deepEqual(found.purls(), ['pkg:pypi/vllm@1.0']);
  });
}

test('what a layer removes, covers or empties is not in the image', async (t) => {
  const at = (folder: string, version: string): LayerFiles => ({
    [`${folder}/${site}/vllm-${version}.dist-info/METADATA`]: metadata('vllm', version),
  });
  const found = await read(
    t,
    await layoutOf([
      {
        layers: [
          {
            ...at('removed', '1.1'),
            ...at('folder-removed', '1.2'),
            ...at('emptied', '1.3'),
            ...at('covered', '1.4'),
            ...at('linked', '1.5'),
            ...at('kept', '1.6'),
            ...at('changed', '1.7'),
          },
          {
            [`removed/${site}/vllm-1.1.dist-info/.wh.METADATA`]: '',
            '.wh.folder-removed': '',
            'emptied/usr/.wh..wh..opq': '',
            // The mark is about what is below, also where it comes after.
            ...at('emptied', '2.3'),
            covered: 'a file now',
            linked: '-> kept',
            [`changed/${site}/vllm-1.7.dist-info/METADATA`]: metadata('vllm', '2.7'),
            './wh-not/.whatever': '',
          },
          at('folder-removed', '3.2'),
        ],
      },
    ]),
  );

  t.deepEqual(found.problems(), []);
  t.deepEqual(found.purls(), [
    'pkg:pypi/vllm@1.6',
    'pkg:pypi/vllm@2.3',
    'pkg:pypi/vllm@2.7',
    'pkg:pypi/vllm@3.2',
  ]);
});

test('every platform of an index is an image, and what BuildKit says of them is none', async (t) => {
  const files = await layoutOf([
    { layers: [python('vllm', '1.0')], architecture: 'amd64' },
    { layers: [python('vllm', '2.0')], architecture: 'arm64' },
  ]);
  const index = JSON.parse(String(files.get('index.json'))) as { manifests: object[] };
  const inner = json({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [
      ...index.manifests,
      {
        mediaType: 'x',
        digest: digestOf(Buffer.from('y')),
        platform: { os: 'unknown', architecture: 'unknown' },
      },
    ],
  });
  files.set(`blobs/sha256/${digestOf(inner).slice(7)}`, inner);
  files.set(
    'index.json',
    json({
      schemaVersion: 2,
      manifests: [
        { digest: digestOf(inner), annotations: { 'org.opencontainers.image.ref.name': 'multi:1' } },
      ],
    }),
  );

  const found = await read(t, files);

  t.deepEqual(found.problems(), []);
  t.deepEqual(
    found
      .of('code/image')
      .map(({ name, properties }) => [name, properties['architecture']])
      .toSorted(),
    [
      ['multi:1', 'amd64'],
      ['multi:1', 'arm64'],
    ],
  );
});

test('packages of every kind are found', async (t) => {
  const jar = (files: Record<string, Uint8Array>) => zipSync(files, { level: 0 });
  const pom = (name: string, version: string) =>
    strToU8(`groupId=com.example\nartifactId=${name}\nversion=${version}\n`);
  const found = await read(
    t,
    await layoutOf([
      {
        layers: [
          {
            'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
            'var/lib/dpkg/status':
              'Package: libssl3\nStatus: install ok installed\nArchitecture: amd64\nSource: openssl (3.0.9-1)\nVersion: 3.0.9-1\nDescription: x\n more: lines\n\nPackage: gone\nStatus: deinstall ok config-files\nVersion: 1\n',
            'var/lib/dpkg/status.d/tzdata': 'Package: tzdata\nVersion: 2024a-0\n',
            'var/lib/dpkg/status.d/tzdata.md5sums': 'Package: none\nVersion: 1\n',
            'lib/apk/db/installed':
              'C:Q1\nP:musl\nV:1.2.5-r0\nA:x86_64\no:musl\nF:lib\nR:x\n\nP:ssl_client\nV:1.36\no:busybox\n\n',
            'app/node_modules/@langchain/core/package.json': '{"name":"@langchain/core","version":"0.2.0"}',
            'app/node_modules/broken/package.json': '{',
            'app/package.json': '{"name":"app","version":"1.0.0"}',
            'opt/x.egg-info/PKG-INFO': metadata('Egg.Thing', '1.0'),
            'app/app.deps.json':
              '{"libraries":{"App/1.0.0":{"type":"project"},"Microsoft.ML/3.0.1":{"type":"package"}}}',
            'app/fat.jar': jar({
              'META-INF/maven/com.example/app/pom.properties': pom('app', '1.0'),
              'BOOT-INF/lib/inner.jar': jar({
                'META-INF/maven/com.example/inner/pom.properties': pom('inner', '2.0'),
              }),
              'BOOT-INF/lib/plain-3.1.jar': jar({
                'META-INF/MANIFEST.MF': strToU8(
                  'Manifest-Version: 1.0\nImplementation-Vendor-Id: org.plain\n',
                ),
              }),
            }),
            'usr/bin/tool': goProgram(),
          },
        ],
      },
    ]),
  );

  t.deepEqual(found.problems(), []);
  t.deepEqual(found.purls(), [
    'pkg:apk/debian/musl@1.2.5-r0?arch=x86_64&distro=debian-12',
    'pkg:apk/debian/ssl_client@1.36?distro=debian-12&upstream=busybox',
    'pkg:deb/debian/libssl3@3.0.9-1?arch=amd64&distro=debian-12&upstream=openssl',
    'pkg:deb/debian/tzdata@2024a-0?distro=debian-12',
    'pkg:golang/github.com/ollama/ollama',
    'pkg:golang/golang.org/x/net@v0.9.0',
    'pkg:golang/stdlib@1.22.3',
    'pkg:maven/com.example/app@1.0',
    'pkg:maven/com.example/inner@2.0',
    'pkg:maven/org.plain/plain@3.1',
    'pkg:npm/%40langchain/core@0.2.0',
    'pkg:nuget/Microsoft.ML@3.0.1',
    'pkg:pypi/egg-thing@1.0',
  ]);
  t.deepEqual(
    found.of('code/package').map(({ name }) => name),
    ['@langchain/core'],
  );
});

/** As much of a Go program as build information is read from, after a mention of the mark that is none. */
function goProgram(): Buffer {
  const mark = Buffer.from('\u00ff Go buildinf:', 'latin1');
  const modules = `path\tx\nmod\tgithub.com/ollama/ollama\t(devel)\ndep\tgolang.org/x/net\tv0.1.0\th1:\n=>\tgolang.org/x/net\tv0.9.0\th1:\nbuild\tCGO_ENABLED=0\n`;
  const text = (content: Buffer) =>
    Buffer.concat([Buffer.from([(content.length & 0x7f) | 0x80, content.length >> 7]), content]);
  return Buffer.concat([
    Buffer.from('\u007fELF', 'latin1'),
    Buffer.alloc(70_000),
    mark,
    Buffer.from('other text'),
    Buffer.alloc(300_000),
    mark,
    Buffer.from([8, 2]),
    Buffer.alloc(16),
    text(Buffer.from('go1.22.3')),
    text(Buffer.concat([Buffer.alloc(16, 1), Buffer.from(modules), Buffer.alloc(16, 2)])),
    Buffer.alloc(1000),
  ]);
}

test('models are known by how they begin, and pickles are told', async (t) => {
  const found = await read(
    t,
    await layoutOf([
      {
        layers: [
          {
            'm/old.bin': Buffer.from([
              0x80, 2, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e,
            ]),
            'm/no-name': zipSync({ 'archive/data.pkl': new Uint8Array(10) }),
            'm/frame': Buffer.concat([
              Buffer.from([0x80, 4, 0x95, 20, 0, 0, 0, 0, 0, 0, 0]),
              Buffer.alloc(20),
            ]),
            'm/a.pkl': Buffer.from('(dp0\nS"a"\n.'),
            'm/b.joblib': gzipSync('x'.repeat(100)),
            'm/c.onnx': Buffer.from([8, 9, 0x12, 7, 1, 1, 1, 1, 1, 1, 1]),
            'm/d.h5': Buffer.from('\u0089HDF\r\n\u001a\n123', 'latin1'),
            'm/e.keras': zipSync({ 'config.json': strToU8('{}') }),
            'm/f.gguf': gguf(),
            'm/saved_model.pb': Buffer.alloc(20, 1),
            'm/g.tflite': Buffer.from('\u0000\u0000\u0000\u0000TFL3xxxx', 'latin1'),
            'm/text.bin': 'only a text that has no mark',
            'm/other.zip': zipSync({ 'a.txt': strToU8('x') }),
            'm/data.hdf': Buffer.from('\u0089HDF\r\n\u001a\n123', 'latin1'),
          },
        ],
      },
    ]),
  );

  t.deepEqual(
    found
      .of('code/model-file')
      .map(({ name, properties }) => [name, properties['format'], properties['pickled']]),
    [
      ['a.pkl', 'pickle', true],
      ['b.joblib', 'joblib', true],
      ['c.onnx', 'onnx', false],
      ['d.h5', 'hdf5', false],
      ['e.keras', 'keras', false],
      ['f.gguf', 'gguf', false],
      ['frame', 'pickle', true],
      ['g.tflite', 'tflite', false],
      ['no-name', 'pytorch', true],
      ['old.bin', 'pytorch', true],
      ['saved_model.pb', 'saved-model', false],
    ],
  );
  t.like(found.of('code/model-file').find(({ name }) => name === 'f.gguf')?.properties, {
    architecture: 'llama',
    name: 'Small',
    licence: 'mit',
    tensors: 3,
  });
});

function gguf(): Buffer {
  const int = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const long = (value: number) => Buffer.concat([int(value), int(0)]);
  const text = (value: string) => Buffer.concat([long(value.length), Buffer.from(value)]);
  const pair = (key: string, type: number, value: Buffer) => Buffer.concat([text(key), int(type), value]);
  return Buffer.concat([
    Buffer.from('GGUF'),
    int(3),
    long(3),
    long(5),
    pair('general.architecture', 8, text('llama')),
    pair('tokens', 9, Buffer.concat([int(8), long(2), text('a'), text('b')])),
    pair('llama.context_length', 4, int(2048)),
    pair('general.name', 8, text('Small')),
    pair('general.license', 8, text('mit')),
    Buffer.alloc(100),
  ]);
}
