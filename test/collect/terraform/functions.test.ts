import test from 'ava';
import { functions } from '../../../src/collect/terraform/functions/functions.ts';
import { valueOf } from './evaluated.ts';

/* Mostly the examples that Terraform's own documentation of each function gives. */
const examples: Readonly<Record<string, readonly (readonly [call: string, expected: unknown])[]>> = {
  abs: [['abs(-12.4)', 12.4]],
  alltrue: [
    ['alltrue(["true", true])', true],
    ['alltrue([true, false])', false],
  ],
  anytrue: [
    ['anytrue(["true"])', true],
    ['anytrue([])', false],
  ],
  base64decode: [['base64decode("SGVsbG8gV29ybGQ=")', 'Hello World']],
  base64encode: [['base64encode("Hello World")', 'SGVsbG8gV29ybGQ=']],
  base64sha256: [['base64sha256("hello world")', 'uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=']],
  basename: [['basename("foo/bar/baz.txt")', 'baz.txt']],
  ceil: [['ceil(5.1)', 6]],
  chomp: [[String.raw`chomp("hello\r\n\n")`, 'hello']],
  chunklist: [['chunklist(["a", "b", "c", "d", "e"], 2)', [['a', 'b'], ['c', 'd'], ['e']]]],
  cidrhost: [
    ['cidrhost("10.12.112.0/20", 16)', '10.12.112.16'],
    ['cidrhost("10.12.112.0/20", -2)', '10.12.127.254'],
    ['cidrhost("fd00:fd12:3456:7890:00a2::/72", 34)', 'fd00:fd12:3456:7890::22'],
  ],
  cidrnetmask: [['cidrnetmask("172.16.0.0/12")', '255.240.0.0']],
  cidrsubnet: [
    ['cidrsubnet("172.16.0.0/12", 4, 2)', '172.18.0.0/16'],
    ['cidrsubnet("10.1.2.0/24", 4, 15)', '10.1.2.240/28'],
    ['cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)', 'fd00:fd12:3456:7800:a200::/72'],
  ],
  cidrsubnets: [
    [
      'cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)',
      ['10.1.0.0/20', '10.1.16.0/20', '10.1.32.0/24', '10.1.48.0/20'],
    ],
  ],
  coalesce: [
    ['coalesce("", "b")', 'b'],
    ['coalesce(null, 1, 2)', 1],
  ],
  coalescelist: [['coalescelist([], ["c", "d"])', ['c', 'd']]],
  compact: [['compact(["a", "", "b", null, "c"])', ['a', 'b', 'c']]],
  concat: [['concat(["a", ""], ["b", "c"])', ['a', '', 'b', 'c']]],
  contains: [['contains(["a", "b"], "d")', false]],
  csvdecode: [
    [
      String.raw`csvdecode("a,b\n1,\"x, y\"\n3,4")`,
      [
        { a: '1', b: 'x, y' },
        { a: '3', b: '4' },
      ],
    ],
  ],
  dirname: [['dirname("foo/bar/baz.txt")', 'foo/bar']],
  distinct: [['distinct(["a", "b", "a", "c"])', ['a', 'b', 'c']]],
  element: [
    ['element(["a", "b", "c"], 3)', 'a'],
    ['element(["a", "b", "c"], -1)', 'c'],
  ],
  endswith: [['endswith("hello world", "world")', true]],
  flatten: [['flatten([["a", "b"], [], ["c", ["d"]]])', ['a', 'b', 'c', 'd']]],
  floor: [['floor(4.9)', 4]],
  format: [
    ['format("Hello, %s!", "Ander")', 'Hello, Ander!'],
    ['format("There are %d lights", 4)', 'There are 4 lights'],
    [
      'format("%05d|%-4s|%5.1f|%x|%%|%q|%v", 42, "a", 3.14159, 255, "q", [1])',
      '00042|a   |  3.1|ff|%|"q"|[1]',
    ],
    ['format("%[2]s %[1]s", "a", "b")', 'b a'],
  ],
  formatlist: [
    ['formatlist("Hello, %s!", ["Valentina", "Ander"])', ['Hello, Valentina!', 'Hello, Ander!']],
    ['formatlist("%s, %s!", "Salut", ["A", "B"])', ['Salut, A!', 'Salut, B!']],
  ],
  indent: [[String.raw`indent(2, "a\nb")`, 'a\n  b']],
  index: [['index(["a", "b", "c"], "b")', 1]],
  join: [['join("-", ["foo", "bar", "baz"])', 'foo-bar-baz']],
  jsondecode: [[String.raw`jsondecode("{\"hello\": \"world\"}")`, { hello: 'world' }]],
  jsonencode: [
    ['jsonencode({ hello = "world <&>", a = 1 })', String.raw`{"a":1,"hello":"world \u003c\u0026\u003e"}`],
  ],
  keys: [['keys({ b = 1, a = 2 })', ['a', 'b']]],
  length: [
    ['length([])', 0],
    ['length({ a = 1 })', 1],
    ['length("👾🕹️")', 2],
  ],
  log: [['log(16, 2)', 4]],
  lookup: [['lookup({ a = "ay" }, "c", "what?")', 'what?']],
  lower: [['lower("HELLO")', 'hello']],
  matchkeys: [['matchkeys(["i-1", "i-2", "i-3"], ["w", "e", "w"], ["w"])', ['i-1', 'i-3']]],
  max: [['max(5, 12, 9)', 12]],
  md5: [['md5("hello world")', '5eb63bbbe01eeed093cb22bb8f5acdc3']],
  merge: [['merge({ a = "b", c = "d" }, { e = "f", c = "z" }, null)', { a: 'b', c: 'z', e: 'f' }]],
  min: [['min(12, 54, 3)', 3]],
  nonsensitive: [['nonsensitive("a")', 'a']],
  one: [
    ['one([])', undefined],
    ['one(["hello"])', 'hello'],
  ],
  parseint: [['parseint("FF", 16)', 255]],
  pow: [['pow(3, 2)', 9]],
  range: [
    ['range(3)', [0, 1, 2]],
    ['range(1, 8, 2)', [1, 3, 5, 7]],
    ['range(4, 1)', [4, 3, 2]],
  ],
  regex: [
    ['regex("[a-z]+", "53453453.345345aaabbbccc23454")', 'aaabbbccc'],
    [String.raw`regex("(\\d\\d\\d\\d)-(\\d\\d)", "2019-02-01")`, ['2019', '02']],
    [
      'regex("^(?:(?P<scheme>[^:/?#]+):)?(?://(?P<authority>[^/?#]*))?", "https://example.com/a")',
      { scheme: 'https', authority: 'example.com' },
    ],
  ],
  regexall: [
    ['regexall("[a-z]+", "1234abcd5678efgh9")', ['abcd', 'efgh']],
    ['length(regexall("x", "a")) > 0', false],
  ],
  replace: [
    ['replace("1 + 2 + 3", "+", "-")', '1 - 2 - 3'],
    ['replace("hello world", "/w.*d/", "everybody")', 'hello everybody'],
  ],
  reverse: [['reverse(["a", "b"])', ['b', 'a']]],
  sensitive: [['sensitive("a")', 'a']],
  setintersection: [['setintersection(["a", "b"], ["b", "c"])', ['b']]],
  setproduct: [
    [
      'setproduct(["dev", "prod"], ["a"])',
      [
        ['dev', 'a'],
        ['prod', 'a'],
      ],
    ],
  ],
  setsubtract: [['setsubtract(["a", "b", "c"], ["a", "c"])', ['b']]],
  setunion: [['setunion(["a", "b"], ["b", "c"])', ['a', 'b', 'c']]],
  sha1: [['sha1("hello world")', '2aae6c35c94fcfb415dbe95f408b9ce91ee846ed']],
  sha256: [['sha256("hello world")', 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9']],
  signum: [['signum(-13)', -1]],
  slice: [['slice(["a", "b", "c", "d"], 1, 3)', ['b', 'c']]],
  sort: [['sort(["e", "d", "a"])', ['a', 'd', 'e']]],
  split: [
    ['split(",", "foo,bar")', ['foo', 'bar']],
    ['split(",", "")', ['']],
  ],
  startswith: [['startswith("hello world", "hello")', true]],
  strcontains: [['strcontains("hello world", "wor")', true]],
  strrev: [['strrev("hello")', 'olleh']],
  substr: [
    ['substr("hello world", 1, 4)', 'ello'],
    ['substr("hello world", -5, -1)', 'world'],
  ],
  sum: [['sum([10, 13, 6, 4.5])', 33.5]],
  timecmp: [['timecmp("2017-11-22T00:00:00Z", "2017-11-22T01:00:00Z")', -1]],
  title: [['title("hello world")', 'Hello World']],
  tobool: [['tobool("true")', true]],
  tolist: [['tolist(["a", "b"])', ['a', 'b']]],
  tomap: [['tomap({ a = 1 })', { a: 1 }]],
  tonumber: [['tonumber("1.5")', 1.5]],
  toset: [['toset(["c", "b", "b"])', ['b', 'c']]],
  tostring: [
    ['tostring(1)', '1'],
    ['tostring(true)', 'true'],
  ],
  transpose: [['transpose({ a = ["1", "2"], b = ["2"] })', { 1: ['a'], 2: ['a', 'b'] }]],
  trim: [['trim("?!hello?!", "!?")', 'hello']],
  trimprefix: [['trimprefix("helloworld", "hello")', 'world']],
  trimspace: [[String.raw`trimspace("  hello\n\n")`, 'hello']],
  trimsuffix: [['trimsuffix("helloworld", "world")', 'hello']],
  type: [['type(true)', 'bool']],
  upper: [['upper("hello")', 'HELLO']],
  urldecode: [['urldecode("Hello+World%21")', 'Hello World!']],
  urlencode: [['urlencode("Hello World!")', 'Hello+World!']],
  values: [['values({ a = 3, c = 2, d = 1 })', [3, 2, 1]]],
  yamldecode: [[String.raw`yamldecode("a: 1\nb: [x]")`, { a: 1, b: ['x'] }]],
  zipmap: [['zipmap(["a", "b"], [1, 2])', { a: 1, b: 2 }]],
};

for (const [name, calls] of Object.entries(examples)) {
  test(`${name} gives what Terraform documents`, (t) => {
    t.true(Object.hasOwn(functions, name));
    for (const [call, expected] of calls) {
      t.deepEqual(valueOf(call), expected, call);
    }
  });
}

test('what a file holds is known where it lies in the tree, and nowhere else', (t) => {
  const text = valueOf('file("${path.module}/policy.json")');
  t.is(text, '\uFDD0?file("./policy.json")\uFDD1');
  t.is(valueOf('file("/etc/passwd")'), '\uFDD0?file("/etc/passwd")\uFDD1');
});
