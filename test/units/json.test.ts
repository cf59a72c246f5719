import { isDeepStrictEqual } from 'node:util';
import test from 'ava';
import fc from 'fast-check';
import { cutValue } from '../../src/units/json/cut.ts';
import { Members } from '../../src/units/json/members.ts';
import { keptBy } from '../../src/units/json/paths.ts';
import { repaired } from '../../src/units/json/repair.ts';
import { MalformedJson, skipSpace, skipValue } from '../../src/units/json/skip.ts';
import { stringText as textOf } from '../../src/units/json/string-text.ts';
import { ByteWriter } from '../../src/units/json/writer.ts';
import { exactly, objectText, only, stringText, valueText } from './json-text.ts';

const runs = { seed: 20_261_126, numRuns: 2000 };
const paths = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'é', '__proto__', ''), { maxLength: 3 }), {
  maxLength: 5,
});

function cutText(text: string, kept: readonly (readonly string[])[]): { text: string; end: number } {
  const out = new ByteWriter(8);
  const end = cutValue(Buffer.from(text), 0, keptBy(kept), out);
  return { text: Buffer.from(out.taken()).toString(), end };
}

test('a value ends where it ends, whatever follows', (t) => {
  fc.assert(
    fc.property(valueText, fc.constantFrom('', ' ', ',', '}', ']', '\n', '\t,'), (text, after) => {
      const bytes = Buffer.from(`xx${text}${after}`);
      return skipValue(bytes, 2) === 2 + Buffer.byteLength(text);
    }),
    runs,
  );
  t.pass();
});

/** Keys and values of the object at the start of the bytes, and where it ends. */
function membersOf(bytes: Buffer): { members: [string, string][]; end: number } {
  const walk = new Members();
  const members: [string, string][] = [];
  let end = 0;
  for (let more = walk.enter(bytes, 0); more; more = walk.next(bytes, end)) {
    end = skipValue(bytes, walk.valueStart);
    const value = bytes.toString('utf8', walk.valueStart, end);
    members.push([textOf(bytes, walk.keyStart, walk.keyEnd), value]);
  }
  return { members, end: walk.end };
}

test('the members of an object are those that JSON.parse finds', (t) => {
  fc.assert(
    fc.property(objectText, (text) => {
      const { members, end } = membersOf(Buffer.from(`${text}}`));
      const object = Object.fromEntries(members.map(([key, value]) => [key, exactly(value)]));
      return end === Buffer.byteLength(text) && isDeepStrictEqual(object, exactly(text));
    }),
    runs,
  );
  t.pass();
});

test('what is kept of a value is what is kept of the parsed value, numbers as they are written', (t) => {
  fc.assert(
    fc.property(valueText, paths, (text, kept) => {
      const cut = cutText(text, kept);
      return (
        cut.end === Buffer.byteLength(text) && isDeepStrictEqual(exactly(cut.text), only(exactly(text), kept))
      );
    }),
    runs,
  );
  t.pass();
});

/** A text with some of its bytes gone, changed, or others among them. */
const broken = fc
  .tuple(
    fc.oneof(valueText, objectText),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('cut', 'put', 'end'), fc.nat(255)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, changes]) => {
    let bytes = [...Buffer.from(text)];
    for (const [where, change, byte] of changes) {
      const at = where % (bytes.length + 1);
      if (change === 'end') bytes = bytes.slice(0, at);
      else bytes.splice(at, change === 'cut' ? 1 : 0, ...(change === 'put' ? [byte] : []));
    }
    return Buffer.from(bytes.filter((byte) => byte !== 0x0a));
  });

test('broken bytes are refused or passed over, and the next line is not looked at', (t) => {
  fc.assert(
    fc.property(broken, paths, (line, kept) => {
      const next = ' "a":1}]"}';
      const results = ['', `\n${next}`].map((after) => {
        const bytes = Buffer.concat([line, Buffer.from(after)]);
        const out = new ByteWriter(8);
        try {
          const end = cutValue(bytes, skipSpace(bytes, 0), keptBy(kept), out);
          return end <= line.length ? `${end} ${Buffer.from(out.taken()).toString('hex')}` : 'too far';
        } catch (error) {
          if (error instanceof MalformedJson) return 'malformed';
          throw error;
        }
      });
      return results[0] === results[1] && results[0] !== 'too far';
    }),
    runs,
  );
  t.pass();
});

for (const [title, text] of [
  ['nothing', ''],
  ['nothing but spaces', '  '],
  ['a string without an end', '"abc'],
  ['a string that ends in an escape', '"abc\\'],
  ['a string with a control character', '"a\u0001"'],
  ['an object without an end', '{"a":{"b":1}'],
  ['a list without an end', '[[1]'],
  ['a NUL within an object', '{"a":[1,\u00002]}'],
] as const) {
  test(`${title} is no value`, (t) => {
    for (const after of ['', '\n"]}']) {
      t.throws(() => skipValue(Buffer.from(text + after), 0), { instanceOf: MalformedJson });
    }
  });
}

for (const [title, text] of [
  ['a list', '[]'],
  ['an object without a colon', '{"a" 1}'],
  ['an object without a comma', '{"a":1 "b":2}'],
  ['an object with a comma too many', '{"a":1,}'],
  ['an object with a key that is no string', '{a:1}'],
  ['an object with a wrong escape in a key', '{"\\x61":1}'],
] as const) {
  test(`${title} has no members to walk over`, (t) => {
    t.throws(() => membersOf(Buffer.from(text)), { instanceOf: MalformedJson });
  });
}

test('deep nesting takes no stack, however deep', (t) => {
  const text = `${'[{"a":'.repeat(200_000)}1${'}]'.repeat(200_000)}`;

  t.is(skipValue(Buffer.from(text), 0), text.length);
  t.throws(() => skipValue(Buffer.from(text.slice(0, -1)), 0), { instanceOf: MalformedJson });
});

test('halves of surrogate pairs become U+FFFD, and nothing else changes', (t) => {
  fc.assert(
    fc.property(stringText, (text) => {
      const better = repaired(text);
      const value = JSON.parse(text) as string;
      return better === undefined
        ? value.isWellFormed()
        : JSON.parse(better) === value.toWellFormed() && better !== text;
    }),
    runs,
  );
  t.is(repaired('"\\\\ud800"'), undefined, 'an escaped backslash');
  t.is(repaired('"\\ud800\\ud83d\\ude00\\udc00"'), '"\\ufffd\\ud83d\\ude00\\ufffd"');
});
