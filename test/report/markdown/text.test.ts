import test from 'ava';
import fc from 'fast-check';
import { relativeLink, sourceLinkOf } from '../../../src/report/markdown/source-link.ts';
import { code, link, prose, table } from '../../../src/report/markdown/text.ts';

const hostile = String.raw`a|b \| \`c\` <img src=x onerror=y> [t](u) ![i](j) **k** _l_ ~~m~~ $n$ http://o www.p.q`;

test('what means something in Markdown or HTML is text', (t) => {
  for (const text of [prose(hostile), code(hostile).replaceAll(/<\/?code>/g, '')]) {
    t.notRegex(text.replaceAll(/&#\d+;/g, ''), /[\\`*_{}[\]<>()!|~&$]|:\/\/|www\./);
  }
  t.is(prose('- a'), '&#45; a');
  t.is(prose('well-known: a + b'), 'well-known: a + b');
});

test('nobody is mentioned, and nothing is referred to', (t) => {
  t.is(prose('@team #12'), '&#64;&#8203;team &#35;&#8203;12');
  t.is(code('@team'), '<code>&#64;team</code>');
});

test('a cell stays in its cell and on its line', (t) => {
  const text = table(['a', 'b'], [[prose('x|y\nz\u2028'), code('1\r\n|2')]]);

  t.is(text.split('\n').length, 3);
  t.is(text.split('\n')[2]?.split('|').length, 4);
});

test('long texts are cut', (t) => {
  t.is(prose('a'.repeat(600)), `${'a'.repeat(499)}…`);
  t.is(code('a'.repeat(300), 10), `<code>${'a'.repeat(9)}…</code>`);
});

test('no text can end what it is in', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const inside = code(text).slice('<code>'.length, -'</code>'.length);
      const bare = inside.replaceAll(/&#\d+;/g, '');
      return !/[<>|`[\]\\&\n\r]/.test(bare) && inside.isWellFormed();
    }),
    { numRuns: 2000 },
  );
  t.pass();
});

test('an address cannot end its link', (t) => {
  t.is(link('a', relativeLink('b (1)|c/d e.tf', 3)), '[a](./b%20%281%29%7Cc/d%20e.tf#L3)');
});

test('lines are shown where the pipeline says that the code is', (t) => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const github = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_SHA: commit,
  };
  const gitlab = { CI_PROJECT_URL: 'https://gitlab.com/acme/app', CI_COMMIT_SHA: commit };

  t.is(sourceLinkOf(github)?.('a b/c.tf', 7), `https://github.com/acme/app/blob/${commit}/a%20b/c.tf#L7`);
  t.is(sourceLinkOf(gitlab)?.('c.tf', 7), `https://gitlab.com/acme/app/-/blob/${commit}/c.tf#L7`);
  t.is(sourceLinkOf({}), undefined);
  t.is(sourceLinkOf({ ...github, GITHUB_SERVER_URL: 'javascript:alert(1)//' }), undefined);
  t.is(sourceLinkOf({ ...github, GITHUB_REPOSITORY: 'a/b)x' }), undefined);
  t.is(sourceLinkOf({ ...github, GITHUB_SHA: 'main' }), undefined);
});
