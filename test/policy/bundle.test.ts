import test from 'ava';
import { packBundle, unpackBundle } from '../../src/bundle/archive/archive.ts';
import { buildBundle, compile } from '../../src/bundle/build/build.ts';
import { bundleFrom, readBundle } from '../../src/policy/bundle.ts';
import { startEvaluation } from '../../src/policy/evaluation/evaluation.ts';
import { check, policyFolder } from '../bundle/build/policy-folder.ts';

const text = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const manifest = { revision: '1', metadata: { keelson: { format: 2 } } };

for (const [title, files, message] of [
  ['has no module', {}, /test is not a bundle: it has no policy\.wasm \(a Rego bundle is for OPA/],
  ['has no manifest', { 'policy.wasm': 'x' }, /it has no \.manifest/],
  ['has a manifest that is not JSON', { 'policy.wasm': 'x', '.manifest': '{' }, /its \.manifest is not JSON/],
  [
    'is of another format',
    { 'policy.wasm': 'x', '.manifest': { revision: '1' } },
    /it is of another format \(none, this Keelson reads 2\)/,
  ],
  [
    'has no checks',
    { 'policy.wasm': 'x', '.manifest': manifest, 'data.json': {} },
    /its data\.json has no checks/,
  ],
] as const) {
  test(`a bundle is refused that ${title}`, async (t) => {
    const archive = await packBundle(
      new Map(Object.entries(files).map(([name, body]) => [name, text(body)])),
    );

    await t.throwsAsync(bundleFrom(archive, 'test'), { code: 'BUNDLE_INVALID', message });
  });
}

test('a bundle whose module is not WebAssembly is refused when it is loaded', async (t) => {
  const bundle = { module: text('not wasm'), data: {}, revision: '1' };

  await t.throwsAsync(startEvaluation(bundle), {
    code: 'BUNDLE_START_FAILED',
    message: /policy\.wasm of the bundle .* cannot be loaded/,
  });
});

test('a bundle that needs a builtin Keelson does not give is refused when it is loaded, by its name', async (t) => {
  // Building refuses it too, so this one was built by something else.
  const built = await buildBundle(await policyFolder(t, { 'checks/a.rego': check() }), '1.0.0');
  const files = await unpackBundle(built.rego, 'test');
  const rules = 'compliant if http.send({"method": "GET", "url": input.name}).status_code == 200';
  const { wasm } = await compile(new Map([...files, ['checks/a.rego', text(check({ rules }))]]));
  const bundle = await bundleFrom(wasm, 'test');

  await t.throwsAsync(startEvaluation(bundle), {
    code: 'BUNDLE_BUILTIN_REFUSED',
    message: /is refused: the policy calls builtins it must not: http\.send/,
  });
});

test('a bundle says what units can be cut to, and whose answers do not last', async (t) => {
  const rules =
    'compliant if input.properties.BucketVersioningConfiguration.status == time.weekday(time.now_ns())';
  const folder = await policyFolder(t, { 'checks/a.rego': check({ rules }) });

  const bundle = await bundleFrom((await buildBundle(folder, '1.0.0')).wasm, 'test');

  t.deepEqual(bundle.shapes.get('aws::s3::bucket'), {
    fields: [['properties', 'BucketVersioningConfiguration', 'status'], ['unknown']],
    related: {},
    related_from: {},
  });
  t.deepEqual([...bundle.volatile], ['aws::s3::bucket']);
});

test('a bundle that does not say it keeps whole units, and no answers', async (t) => {
  const keelson = { checks: [], entrypoints: { 'AWS::S3::Bucket': 'a' }, frameworks: {} };
  const files = { 'policy.wasm': 'x', '.manifest': manifest, 'data.json': { keelson } };
  const entries = Object.entries(files).map(([name, body]) => [name, text(body)] as const);

  const bundle = await bundleFrom(await packBundle(new Map(entries)), 'test');

  t.is(bundle.shapes.size, 0);
  t.deepEqual([...bundle.volatile], ['aws::s3::bucket']);
});

test('a file that is not there is one line', async (t) => {
  await t.throwsAsync(readBundle('/nowhere/bundle.tar.gz'), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /^cannot read the bundle \/nowhere\/bundle\.tar\.gz: ENOENT/,
  });
});
