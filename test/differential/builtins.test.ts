import test from 'ava';
import { check, checkTest, policyFolder } from '../bundle/build/policy-folder.ts';
import { compare } from './compare.ts';
import { told } from './counterexample.ts';
import { inventoryOf } from './inventory.ts';
import { startOracle } from './oracle.ts';
import { documentsOf, settingOf } from './setting.ts';

const value = 'input.properties.BucketVersioningConfiguration.status';

/** Builtins that the host gives, on values of every kind. */
const expressions = {
  bytes: `units.parse_bytes(${value}) > 0`,
  decoded: `hex.decode(${value}) != ""`,
  document: `is_object(json.unmarshal(${value}))`,
  escaped: `urlquery.decode(${value}) == "a b"`,
  replaced: `regex.replace(${value}, "[a-z]+", "x") == "x"`,
  time: `time.parse_rfc3339_ns(${value}) > 0`,
  version: `semver.compare(${value}, "1.0.0") > 0`,
  written: `sprintf("%v|%d", [${value}, count(input.tags)]) == "Enabled|0"`,
};

/** What makes some of them pass; the words of a check's test are what documents are made of. */
const words = [
  '10MB',
  '6162',
  '{}',
  'a+b',
  'abc',
  '2026-01-01T00:00:00Z',
  '1.2.3',
  'Enabled',
  '%zz',
  '{',
  '1.x',
];

const details = `details contains {
	"path": "properties.BucketVersioningConfiguration.status",
	"value": ${value},
	"message": sprintf("%v is it", [${value}]),
}`;

test('where a builtin fails Keelson says error, and OPA when it is strict; all else is equal', async (t) => {
  const files = Object.entries(expressions).flatMap(([name, expression]) => [
    [`checks/${name}.rego`, check({ id: `test-${name}`, rules: `compliant if ${expression}\n\n${details}` })],
    [
      `checks/${name}_test.rego`,
      `${checkTest(`test-${name}`)}\nwords := ${JSON.stringify(words.map((status) => ({ status })))}\n`,
    ],
  ]);
  const setting = await settingOf(await policyFolder(t, Object.fromEntries(files)));
  const oracle = await startOracle(setting.rego, setting.bundle.entrypoints);
  t.teardown(() => oracle.close());
  const documents = documentsOf(setting, 1, 120).map(({ document }) => document);

  const { differences, confirmedErrors, seen, units } = await compare(
    inventoryOf(documents),
    setting.bundle,
    oracle,
  );

  t.log(
    `${units} units; errors that OPA confirms: ${[...confirmedErrors].map((one) => one.join(' ')).join(', ')}`,
  );
  t.deepEqual(differences.slice(0, 5).map(told), []);
  for (const name of Object.keys(expressions)) {
    t.true(seen.has(`test-${name} pass`) && seen.has(`test-${name} fail`), name);
  }
});
