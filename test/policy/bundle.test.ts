import test from 'ava';
import { packBundle } from '../../src/bundle/archive.ts';
import { buildBundle } from '../../src/bundle/build.ts';
import { bundleFrom, readBundle } from '../../src/policy/bundle.ts';
import { startEvaluation } from '../../src/policy/evaluation/evaluation.ts';
import { check, policyFolder } from '../bundle/policy-folder.ts';

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
    code: 'BUNDLE_INVALID',
    message: /policy\.wasm of the bundle .* cannot be loaded/,
  });
});

test('a bundle that needs a builtin Keelson does not give is refused when it is loaded, by its name', async (t) => {
  const folder = await policyFolder(t, {
    'checks/a.rego': check({
      rules: 'compliant if http.send({"method": "GET", "url": input.name}).status_code == 200',
    }),
  });
  const bundle = await bundleFrom((await buildBundle(folder, '1.0.0')).wasm, 'test');

  await t.throwsAsync(startEvaluation(bundle), {
    code: 'BUNDLE_INVALID',
    message: /is refused: the policy calls builtins it must not: http\.send/,
  });
});

test('a file that is not there is one line', async (t) => {
  await t.throwsAsync(readBundle('/nowhere/bundle.tar.gz'), {
    code: 'BUNDLE_INVALID',
    message: /^cannot read the bundle \/nowhere\/bundle\.tar\.gz: ENOENT/,
  });
});
