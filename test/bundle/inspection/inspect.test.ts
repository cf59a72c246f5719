import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { packBundle, unpackBundle } from '../../../src/bundle/archive/archive.ts';
import { opaOrThrow } from '../../../src/bundle/compiler/opa-command.ts';
import { builtinsOf } from '../../../src/bundle/inspection/builtins.ts';
import { inspect } from '../../../src/bundle/inspection/inspect.ts';
import { readNamed, type NamedBundle } from '../../../src/bundle/release/named.ts';
import { readIndex } from '../../../src/bundle/release/release.ts';
import { validate } from '../../../src/schema/validate.ts';
import { policyFolder } from '../build/policy-folder.ts';

test('every release is inspected, of whatever format', async (t) => {
  for (const release of (await readIndex()).releases) {
    const inspection = await inspect(await readNamed(release.version));

    t.is(validate('bundle-inspection', inspection), undefined);
    t.is(inspection.revision, release.revision);
    t.is(inspection.checks.total, release.checks);
    t.deepEqual(
      inspection.artefacts.map(({ kind, digest, signatures }) => [kind, digest, signatures]),
      [
        ['wasm', `sha256:${release.wasm.sha256}`, []],
        ['rego', `sha256:${release.rego.sha256}`, []],
      ],
    );
    t.deepEqual(inspection.builtins.refused, []);
    for (const counts of [inspection.checks.by_severity, inspection.checks.by_cloud]) {
      t.is(
        Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0),
        release.checks,
      );
    }
  }
});

test('a signature that OPA made is shown by its key', async (t) => {
  const { name, wasm } = await readNamed('0.3.0');
  const folder = await policyFolder(t, {
    'data.json': Buffer.from(wasm?.files.get('data.json') ?? []).toString('utf8'),
    '.manifest': Buffer.from(wasm?.files.get('.manifest') ?? []).toString('utf8'),
    'claims.json': '{"keyid": "release-2026", "scope": "production"}',
  });
  await opaOrThrow(
    [
      'sign',
      '--signing-alg',
      'HS256',
      '--signing-key',
      'a secret of a test',
      '--claims-file',
      'claims.json',
      '-b',
      '.',
    ],
    folder,
  );
  const files = new Map(wasm?.files).set(
    '.signatures.json',
    await readFile(join(folder, '.signatures.json')),
  );
  const archive = await packBundle(files);
  const signed: NamedBundle = { name, wasm: { archive, files: await unpackBundle(archive, name) } };

  t.deepEqual((await inspect(signed)).artefacts[0]?.signatures, [
    { key: 'release-2026', algorithm: 'HS256', scope: 'production' },
  ]);
});

test('signatures that are none are shown as nothing but their number', async (t) => {
  const { name, wasm } = await readNamed('0.3.0');
  const archive = wasm?.archive ?? new Uint8Array();
  for (const [text, count] of [
    ['{"signatures": ["no token", 1, null]}', 3],
    ['{"signatures": {}}', 0],
    ['no JSON', 0],
  ] as const) {
    const files = new Map(wasm?.files).set('.signatures.json', Buffer.from(text));
    const { artefacts } = await inspect({ name, wasm: { archive, files } });

    t.deepEqual(
      artefacts[0]?.signatures,
      Array.from({ length: count }, () => ({})),
    );
  }
});

test('builtins that the host refuses are named beside those that it gives', async (t) => {
  const folder = await policyFolder(t, {
    'a.rego': `package a

out := [http.send({"url": "http://localhost", "method": "GET"}), sprintf("%d", [1])]
`,
  });
  await opaOrThrow(['build', '-t', 'wasm', '-e', 'a/out', '-o', 'b.tar.gz', 'a.rego'], folder);
  const files = await unpackBundle(await readFile(join(folder, 'b.tar.gz')), 'it');

  t.deepEqual(await builtinsOf(files.get('policy.wasm') ?? new Uint8Array(), 'it'), {
    imported: ['http.send', 'sprintf'],
    refused: ['http.send'],
  });
});

test('what is no module is refused', async (t) => {
  await t.throwsAsync(builtinsOf(Buffer.from('no module'), 'the bundle'), {
    code: 'BUNDLE_START_FAILED',
    message: /^the module of the bundle cannot be loaded: /,
  });
});

for (const [what, data, reason] of [
  ['without checks', '{"keelson": {}}', /\/keelson must have required property 'checks'/],
  ['without anything for the host', '{}', /its data\.json has no checks/],
  [
    'whose check is none',
    '{"keelson": {"checks": [null], "entrypoints": {}, "frameworks": {}}}',
    /\/keelson\/checks\/0 must be object/,
  ],
  [
    'whose framework is none',
    '{"keelson": {"checks": [], "entrypoints": {}, "frameworks": {"a": {"title": "A", "controls": 1}}}}',
    /\/keelson\/frameworks\/a must/,
  ],
  ['whose data are no JSON', '{', /data\.json of it is not there or not JSON/],
] as const) {
  test(`a bundle ${what} is refused`, async (t) => {
    const files = new Map([
      ['.manifest', Buffer.from('{"revision": "1", "metadata": {"keelson": {"format": 2}}}')],
      ['data.json', Buffer.from(data)],
    ]);

    await t.throwsAsync(inspect({ name: 'it', rego: { archive: Buffer.from(''), files } }), {
      code: 'BUNDLE_INVALID',
      message: reason,
    });
  });
}
