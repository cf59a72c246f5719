import test from 'ava';
import { compileModule, loadEngine } from '../../../../src/policy/engine/engine.ts';
import { compileRego, evaluateBoth } from '../opa.ts';

// What OPA's modules themselves get wrong; each line is another way.
const expressions = [
  'replace("abc", "", "-")',
  'replace("a😀c", "", "-")',
  'replace("", "", "x")',
  'replace("aaa", "aa", "$&")',
  'base64.decode("")',
  'base64.decode("YQ==")',
  'base64.decode("YQ")',
  'base64.decode("Y Q==")',
  'base64.decode("YQ\\n==")',
  'base64.decode("YQ===")',
  'base64.decode("é===")',
  'base64.decode("//4=") == base64.decode("//8=")',
  'base64.decode("//4=") == base64.decode("//4=")',
  'base64url.decode("__4") == base64url.decode("__8")',
  'count(base64.decode("4pyTw6k="))',
  'base64.is_valid("")',
  'base64.is_valid("YQ")',
  'base64.is_valid("YWJj\\n")',
  'base64url.decode("")',
  'base64url.decode("YQ")',
  'base64url.decode("_-8")',
  'base64url.decode("a")',
  'to_number("1e400")',
  'to_number("-")',
  'to_number("1e")',
  'to_number("")',
  'to_number(" 1")',
  'to_number("12.50")',
  'to_number("1e5")',
  'to_number("inf")',
  'to_number("+1") == 1',
  'to_number(".5") == 0.5',
  'to_number("0x1p4") == 16',
  'to_number("007") == 7',
  'to_number(null)',
  'to_number(true)',
  'bits.negate(18446744073709551616)',
  'bits.and(18446744073709551617, 255)',
  'bits.or(-1, 1)',
  'bits.lsh(1, 80)',
  'bits.rsh(18446744073709551616, 60)',
  'bits.lsh(1, -1)',
  'bits.xor(1.5, 1)',
  'json.marshal({"b": 1, "a": {"d": [1.0, "<&>"], "c": null}})',
  'json.marshal({1: {3, 2}, "é\\u2028": "\\t"})',
  'indexof("abc", "")',
  'indexof("a😀c", "c")',
  'indexof("abc", "x")',
  'concat(",", {"c", "a", "b", "😀", "é"})',
  'concat(",", [])',
  'concat(",", ["a", "b"])',
  'object.union_n([])',
  'object.union_n([{"a": {"b": 2}}, {"a": 4}, {"a": {"c": 3}}])',
  'object.union_n([{"a": {"b": 2}}, {"a": {"c": 3}, "d": 1}])',
  'format_int(18446744073709551617, 16)',
  'format_int(-18446744073709551617, 2)',
  'format_int(15.9, 16)',
  'format_int(-15.9, 8)',
  'format_int(10, 7)',
  'json.unmarshal("1e99999")',
  'json.unmarshal("[1.0, 1E2, {\\"b\\": 1, \\"b\\": 2}]")',
  'json.unmarshal("{} x")',
  'json.unmarshal("")',
  'json.is_valid("01")',
  'json.is_valid("{\\"a\\":1}")',
];

test('builtins that modules get wrong give what OPA gives', async (t) => {
  const { opa, host } = await evaluateBoth(expressions);

  t.deepEqual(host, opa);
  t.true(opa.filter(({ value }) => value === undefined).length > 10, 'some fail');
});

test('what fails in them is told as other failures are', async (t) => {
  const { failures } = await evaluateBoth(['base64.decode("a")', 'to_number("x")', 'indexof("a", "")']);

  t.deepEqual(
    failures.map(({ code, message }) => `${code} ${message}`),
    [
      'eval_builtin_error base64.decode: illegal base64 data at input byte 0',
      'eval_builtin_error to_number: strconv.ParseFloat: parsing "x": invalid syntax',
      'eval_builtin_error indexof: empty search character',
    ],
  );
});

test('only what a policy reaches is replaced', async (t) => {
  const module = await compileRego('package t\n\nr := replace(input.a, "", "-")\n', '-e', 't/r');

  const { replaced } = await compileModule(module);

  t.deepEqual(
    replaced.map(({ name }) => name),
    ['replace'],
  );
});

test('a module without names, and what is cut short, is refused', async (t) => {
  const module = await compileRego('package t\n\nr := 1\n', '-e', 't/r');
  const nameSection = Buffer.from(module).lastIndexOf('\u0004name');
  const nameless = Buffer.from(module);
  nameless.write('emam', nameSection + 1);

  for (const broken of [nameless, module.subarray(0, module.length - 10), module.subarray(0, 40)]) {
    await t.throwsAsync(loadEngine(new Uint8Array(broken)), { code: 'invalid_module' });
  }
});
