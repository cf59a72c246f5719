import test from 'ava';
import { refusedBuiltins } from '../../../../src/policy/builtins/refused.ts';
import { findings, linted } from './linted.ts';

for (const name of Object.keys(refusedBuiltins).filter((builtin) => !builtin.startsWith('internal.'))) {
  test(`${name} is refused, with the reason`, async (t) => {
    const said = await linted(t, {
      'lib/a.rego': `package lib.a\n\nf(x) if {\n\ty := ${name}(${name === 'opa.runtime' ? '' : 'x'})\n\ty\n}\n`,
    });

    t.deepEqual(said, [
      `lib/a.rego:4: unknown-builtin: Keelson does not give ${name}: ${refusedBuiltins[name]}`,
    ]);
  });
}

test('other builtins, and functions of the same name, are accepted', async (t) => {
  t.deepEqual(await findings(t, 'f(x) := json.marshal(x)'), []);
  t.deepEqual(await findings(t, 'trace(x) := x\n\nf(x) := trace(x)'), []);
});

test('it cannot be allowed', async (t) => {
  t.deepEqual(await findings(t, '# lint:allow unknown-builtin because\nf(x) := http.send(x)'), [
    '3: unknown-builtin',
    '4: unknown-builtin',
  ]);
});
