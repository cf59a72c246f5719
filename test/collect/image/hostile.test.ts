import { execFile } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import test, { type ExecutionContext } from 'ava';
import fc from 'fast-check';
import { CodeProblem } from '../../../src/collect/code/format.ts';
import { tarEntries } from '../../../src/collect/image/archive/tar.ts';
import { goScanner } from '../../../src/collect/image/contents/go.ts';
import { wholeFiles } from '../../../src/collect/image/contents/whole-files.ts';
import { readLayer } from '../../../src/collect/image/layer/read-layer.ts';
import { limits, newBudget } from '../../../src/collect/image/limits.ts';
import { modelScanner } from '../../../src/collect/image/models/scanner.ts';
import { headSize } from '../../../src/collect/image/models/model.ts';
import { readImages } from '../../../src/collect/image/read.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { reading } from '../code/reading.ts';
import { dockerArchiveOf, json, layoutOf, metadata, tarOf, writeFiles } from './building.ts';

const layers = [
  {
    'site/vllm-1.0.dist-info/METADATA': metadata('vllm', '1.0'),
    'm/a.pkl': Buffer.from([0x80, 4, 0x95, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
  },
];

async function read(t: ExecutionContext, files: ReadonlyMap<string, Uint8Array>, taken?: string[]) {
  const root = await emptyFolder(t);
  const found = reading(root, await writeFiles(root, files));
  const asked = found.files.filter(({ path }) => (taken ?? ['oci-layout']).includes(path));
  await readImages(asked, found.context, () => undefined);
  return { ...found, told: () => found.problems().map(({ code, message }) => `${code}: ${message}`) };
}

async function* stream(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield part;
}

/** What reading a layer with a file of a gigabyte comes to; `taken`: bytes of memory. */
async function readGigabyte(how: 'packed' | 'plain') {
  const { stdout } = await promisify(execFile)(process.execPath, [
    new URL('gigabyte.ts', import.meta.url).pathname,
    how,
  ]);
  return JSON.parse(stdout) as { unread: string[]; paths: string[]; taken: number };
}

test('a bomb of a gigabyte is ended, in memory that does not grow with it', async (t) => {
  const { unread, taken } = await readGigabyte('packed');

  t.deepEqual(unread, [
    `too_large: it unpacks to more than ${limits.ratio} times its size: it is not read further`,
  ]);
  t.true(taken < 128 * 1024 ** 2, `${taken} bytes`);
});

test('a gigabyte that is not packed goes by, in memory that does not grow with it', async (t) => {
  const { unread, paths, taken } = await readGigabyte('plain');

  t.deepEqual(unread, []);
  t.deepEqual(paths, ['zeros']);
  t.true(taken < 128 * 1024 ** 2, `${taken} bytes`);
});

test('what an archive unpacks to is limited over all its layers, and so are its files', async (t) => {
  const budget = newBudget({ bytes: 10_000, entries: 3 });
  const tar = await tarOf({ a: 'x' });

  t.deepEqual((await readLayer(stream(tar), budget)).unread, []);
  t.regex(
    (await readLayer(stream(tar, Buffer.alloc(9_000)), budget)).unread[0]?.reason ?? '',
    /more than 10000 bytes/,
  );
  const many = await tarOf({ a: '', b: '', c: '', d: '' });
  t.regex(
    (await readLayer(stream(many), newBudget({ bytes: 1e9, entries: 3 }))).unread[0]?.reason ?? '',
    /more than 3 files/,
  );
});

test('names that lead out of the image are refused, and the rest is read', async (t) => {
  for (const name of ['../../etc/passwd', 'a/../../b', `${'long/'.repeat(900)}x`]) {
    const layer = await readLayer(stream(await tarOf({ [name]: 'x', ...layers[0] })), newBudget());

    t.is(layer.unread.length, 1, name);
    t.regex(layer.unread[0]?.reason ?? '', /would lie outside/);
    t.is(layer.findings.size, 2);
  }
  t.deepEqual(
    [...(await readLayer(stream(await tarOf({ '/abs//./path': 'x' })), newBudget())).paths],
    ['abs/path'],
  );
});

for (const [what, change, message] of [
  [
    'a layer that is not there',
    (files: Map<string, Buffer>) => files.delete(layerIn(files)),
    /^unresolved: oci-layout: layer sha256:[0-9a-f]{64} is named and not there$/,
  ],
  [
    'a layer that is another',
    (files: Map<string, Buffer>) => files.set(layerIn(files), gzipSync(Buffer.alloc(1024))),
    /^invalid: oci-layout: layer sha256:[0-9a-f]{64} is not what its digest says$/,
  ],
  [
    'a layer that is cut short',
    (files: Map<string, Buffer>) =>
      files.set(layerIn(files), (files.get(layerIn(files)) ?? Buffer.alloc(0)).subarray(0, 60)),
    /^invalid: oci-layout: layer sha256:[0-9a-f]{64}: it is damaged or cut short: /,
  ],
  [
    'a layer that is no tar',
    (files: Map<string, Buffer>) => files.set(layerIn(files), Buffer.alloc(2048, 1)),
    /layer sha256:[0-9a-f]{64}: it is no tar, or damaged/,
  ],
  [
    'a layer by xz',
    (files: Map<string, Buffer>) => files.set(layerIn(files), Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0])),
    /unsupported: .*packed by xz or bzip2/,
  ],
  [
    'no index',
    (files: Map<string, Buffer>) => files.delete('index.json'),
    /invalid: oci-layout: it holds neither index\.json nor manifest\.json/,
  ],
  [
    'an index that is no JSON',
    (files: Map<string, Buffer>) => files.set('index.json', Buffer.from('{')),
    /index\.json is no JSON object/,
  ],
  [
    'digests that are paths',
    (files: Map<string, Buffer>) =>
      files.set('index.json', json({ manifests: [{ digest: 'sha256:../../../etc/passwd' }] })),
    /is named and not there/,
  ],
] as const) {
  test(`${what} is a problem of the file`, async (t) => {
    const files = await layoutOf([{ layers }]);
    change(files);

    const found = await read(t, files);

    t.is(found.told().length, 1, found.told().join('\n'));
    t.regex(found.told()[0] ?? '', message);
    for (const resource of found.resources().filter(({ type }) => type === 'code/image')) {
      t.true(resource.unknown.includes('/related/contains'), 'what it holds is not known');
    }
  });
}

/** The one blob that is packed. */
function layerIn(files: ReadonlyMap<string, Buffer>): string {
  return [...files].find(([, content]) => content[0] === 0x1f)?.[0] ?? '';
}

test('an archive that is cut short is named; what was read until there stays', async (t) => {
  const tar = await tarOf(Object.fromEntries(await dockerArchiveOf({ layers })));
  for (const [name, bytes] of [
    ['a.tar', tar.subarray(0, tar.length - 1024 - 512)],
    ['a.tar.gz', gzipSync(tar).subarray(0, 200)],
    ['a.tar', tar.subarray(0, 700)],
  ] as const) {
    const found = await read(t, new Map([[name, bytes]]), [name]);

    t.regex(found.told()[0] ?? '', new RegExp(`^invalid: ${name}: .*(cut short|unexpected end of file)`));
  }
});

test('an archive of something else is passed over without a word', async (t) => {
  const source = await tarOf({ 'package/package.json': '{}', 'package/data.tar.gz': 'x' });
  const found = await read(
    t,
    new Map([
      ['a.tgz', gzipSync(source)],
      ['b.tar', source],
    ]),
    ['a.tgz', 'b.tar'],
  );

  t.deepEqual(found.told(), []);
  t.deepEqual(found.resources(), []);
});

test('packages of rpm are said to be unread', async (t) => {
  const found = await read(t, await layoutOf([{ layers: [{ 'var/lib/rpm/rpmdb.sqlite': 'x' }] }]));

  t.regex(found.told()[0] ?? '', /unsupported: .*packages of rpm are not read/);
});

test('jars that are damaged or nested without end are said to be unread', async (t) => {
  const found = await read(t, await layoutOf([{ layers: [{ 'a.jar': 'no zip' }] }]));

  t.regex(found.told()[0] ?? '', /invalid: .*a\.jar: it has no directory at its end/);
});

test('damaged archives are read to where they are damaged, whatever is wrong', async (t) => {
  const folder = await emptyFolder(t);
  const tar = await tarOf(Object.fromEntries(await layoutOf([{ layers }])));
  const plain = await tarOf(Object.fromEntries(await dockerArchiveOf({ layers })));
  const archives = [tar, plain, gzipSync(plain)];
  const file = join(folder, 'a.tar');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...archives),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 6 }),
      fc.nat(),
      async (archive, flips, length) => {
        const damaged = Buffer.from(
          archive.subarray(0, length % 3 === 0 ? length % archive.length : archive.length),
        );
        for (const [at, value] of flips) if (damaged.length > 0) damaged[at % damaged.length] = value;
        await writeFile(file, damaged);
        const found = reading(folder, ['a.tar']);
        await readImages(found.files, found.context, () => undefined);
      },
    ),
    { numRuns: 200, seed: 1 },
  );
  t.pass();
});

test('tars are read in pieces of any size', async (t) => {
  const tar = await tarOf({
    [`${'deep/'.repeat(40)}long-name`]: 'content',
    b: 'x'.repeat(1000),
    c: null,
    d: '-> b',
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3000 }), async (size) => {
      const pieces = Array.from({ length: Math.ceil(tar.length / size) }, (_, at) =>
        tar.subarray(at * size, (at + 1) * size),
      );
      const names: string[] = [];
      for await (const entry of tarEntries(stream(...pieces))) {
        const parts: Uint8Array[] = [];
        for await (const part of entry.content()) parts.push(part);
        names.push(`${entry.type} ${entry.name.length} ${Buffer.concat(parts).length}`);
      }
      return names.join() === 'file 209 7,file 1 1000,folder 2 0,symlink 1 0';
    }),
    { numRuns: 100, seed: 1 },
  );
  t.pass();
});

test('whatever files of packages and models hold, reading them ends', async (t) => {
  const paths = [
    'a.dist-info/METADATA',
    'node_modules/a/package.json',
    'a.jar',
    'a.deps.json',
    'var/lib/dpkg/status',
    'lib/apk/db/installed',
    'etc/os-release',
  ];
  const words = fc.constantFrom(
    'Name: ',
    'Version: ',
    'Package: ',
    '\n',
    '\n\n',
    '{"name":',
    '"x"}',
    'P:',
    'V:',
    'ID=',
    '\0',
    'libraries',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.array(words, { maxLength: 40 }).map((all) => Buffer.from(all.join(''))),
      ),
      async (path, bytes) => {
        await wholeFiles.find(({ is }) => is(path))?.read(Buffer.from(bytes), path);
      },
    ),
    { numRuns: 1000, seed: 1 },
  );
  const starts = [
    Buffer.from('GGUF\u0003\0\0\0'),
    Buffer.from('\u0080\u0004\u0095', 'latin1'),
    Buffer.from('PK\u0003\u0004'),
    Buffer.from([200, 0, 0, 0, 0, 0, 0, 0, 0x7b]),
    Buffer.alloc(0),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 600 }),
      fc.constantFrom('a', 'a.pt', 'a.safetensors', 'a.onnx'),
      (start, rest, path) => {
        const bytes = Buffer.concat([start, rest]);
        const scanner = modelScanner(bytes.subarray(0, headSize), path, bytes.length);
        scanner?.write(bytes);
        scanner?.end();
        const go = goScanner();
        go.write(Buffer.concat([Buffer.from('\u00ff Go buildinf:', 'latin1'), bytes]));
        go.write(bytes);
        go.end();
      },
    ),
    { numRuns: 1000, seed: 1 },
  );
  t.pass();
});

test('what ends the reading of a tar is a problem, never a crash', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 512, maxLength: 4096 }), async (bytes) => {
      try {
        for await (const _ of tarEntries(stream(bytes)));
      } catch (error) {
        if (!(error instanceof CodeProblem)) throw error;
      }
    }),
    { numRuns: 300, seed: 1 },
  );
  t.pass();
});
