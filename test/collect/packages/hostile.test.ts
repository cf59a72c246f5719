import test from 'ava';
import fc from 'fast-check';
import { CodeProblem } from '../../../src/collect/code/format.ts';
import { fileKinds } from '../../../src/collect/packages/files.ts';
import { parseJson } from '../../../src/collect/syntax/json.ts';
import { parseXml } from '../../../src/collect/syntax/xml.ts';

/*
 * Whatever a file holds, reading it ends, with packages or with a problem of the file.
 */

// Pieces of what such files are made of, so that more than the first check is reached.
const piece = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    '\n',
    '\n  ',
    '\n    ',
    ':',
    '=',
    ',',
    ' ',
    '#',
    '//',
  ),
  fc.constantFrom(
    'openai',
    '==1.0',
    '>=2',
    '1.2.3',
    '@',
    '^1',
    '-r x.txt',
    '-c y',
    '[[package]]\n',
    'version',
    'name',
  ),
  fc.constantFrom(
    'dependencies',
    'packages:',
    'importers:',
    'lockfileVersion: 9.0',
    '"lockfileVersion": 3',
    '\\',
  ),
  fc.constantFrom(
    '<project>',
    '</project>',
    '<dependency>',
    '<!--',
    '<![CDATA[',
    '${a}',
    '$(a)',
    'require',
    'replace',
  ),
  fc.constantFrom(
    '# yarn lockfile v1',
    '__metadata:',
    'implementation',
    'install_requires=',
    '__proto__',
    'null',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const content = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

for (const { name, read } of fileKinds) {
  test(`anything in the place of ${name.source} is read or refused`, (t) => {
    fc.assert(
      fc.property(content, content, (text, other) => {
        try {
          for (const one of read(text, 'a/b/file', () => other).packages) {
            if (one.name === '' || one.line < 1) return false;
          }
        } catch (error) {
          return error instanceof CodeProblem;
        }
        return true;
      }),
      { numRuns: 300 },
    );
    t.pass();
  });
}

for (const [form, parse] of Object.entries({ JSON: parseJson, XML: parseXml })) {
  test(`anything in the place of ${form} is read or refused`, (t) => {
    fc.assert(
      fc.property(content, (text) => {
        try {
          parse(text);
        } catch (error) {
          return error instanceof CodeProblem;
        }
        return true;
      }),
      { numRuns: 1000 },
    );
    t.pass();
  });
}

test('JSON is read as JSON.parse reads it', (t) => {
  const plain = (node: ReturnType<typeof parseJson>): unknown =>
    node.kind === 'object'
      ? Object.fromEntries([...node.members].map(([name, member]) => [name, plain(member)]))
      : node.kind === 'list'
        ? node.items.map(plain)
        : node.value;
  fc.assert(
    fc.property(fc.json(), (text) => {
      t.deepEqual(plain(parseJson(text)), JSON.parse(text));
    }),
  );
});

test('what names itself or includes itself ends', (t) => {
  const pom = fileKinds.find(({ name }) => name.test('pom.xml'));
  const text =
    '<project><artifactId>p</artifactId><parent><artifactId>p</artifactId><relativePath>pom.xml</relativePath></parent>' +
    '<properties><a>${b}${b}</a><b>${a}${a}</b></properties>' +
    '<dependencies><dependency><groupId>g</groupId><artifactId>n</artifactId><version>${a}</version></dependency></dependencies></project>';
  const [found] = pom?.read(text, 'pom.xml', () => text).packages ?? [];
  t.is(found?.version, undefined);
  t.true((found?.range?.length ?? 0) <= 500);

  const requirements = fileKinds.find(({ name }) => name.test('requirements.txt'));
  t.deepEqual(
    requirements?.read('-r a.txt\n', 'requirements.txt', () => '-r b.txt\n-r a.txt\n').packages,
    [],
  );
});
