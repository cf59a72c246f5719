import { createHash } from 'node:crypto';
import test from 'ava';
import { compliance as command } from '../../../src/cli/compliance.ts';
import type { Compliance } from '../../../src/generated/compliance.ts';
import { complianceFormat, complianceFormats } from '../../../src/report/compliance/formats/formats.ts';
import { fontFiles, mainFont } from '../../../src/report/compliance/formats/pdf-font.ts';
import { shownIn } from '../../../src/report/compliance/formats/pdf-text.ts';
import { stateColours } from '../../../src/report/compliance/page/colours.ts';
import { percent } from '../../../src/report/compliance/percent.ts';
import { states, stateWords } from '../../../src/report/compliance/states.ts';
import { columns } from '../../../src/report/terminal.ts';
import { attestation, given, said, source } from './example.ts';

const hostile = `=cmd|'/c calc'!A1\n<script>alert("1")</script>\u202e\u001b[31m \ud800 名前`;

const compliance = given({
  results: [
    said('one', hostile, 'fail', { title: hostile }),
    said('one', 'b', 'waived'),
    said('two', 'c', 'pass'),
    said('three', 'd', 'unknown', { message: hostile }),
  ],
  sources: [source('partial', { id: hostile })],
  controls: [
    { id: '=1+1', title: hostile, checks: ['one', 'two'], manual: hostile },
    { id: '@m', title: 'To attest', checks: [], manual: 'Who?' },
    { id: '\t=u', title: 'Unknown', checks: ['three'] },
  ],
  attestations: [
    attestation({
      control: '@m',
      by: '+hostile',
      statement: hostile,
      evidence: 'https://example.com/?a="b"',
    }),
  ],
  framework: { title: hostile, url: 'https://example.com' },
});

const written = async (id: string, of: Compliance = compliance, width = 80) => {
  const format = await complianceFormat(id, 'assessment-results');
  const content = await format.write(of, { width, colour: false });
  return typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
};

test('every format can be asked for', (t) => {
  const option = command(new AbortController().signal).options.find(({ long }) => long === '--format');
  t.deepEqual(option?.argChoices, complianceFormats);
});

test('no cell of the CSV is a formula, whatever names say', async (t) => {
  const rows = parsed(await written('csv'));
  const width = rows[0]?.length ?? 0;

  t.true(rows.length > 7);
  for (const row of rows) {
    t.is(row.length, width);
    for (const field of row) {
      t.notRegex(field, /^\s*[=+\-@|%]/);
      t.notRegex(field, /\u202e|\p{Cc}/u);
    }
  }
  t.deepEqual(
    rows.filter(([kind]) => kind === 'control').map((row) => row[5]),
    ['partly met', 'met', 'not assessed'],
  );
});

/** Fields by RFC 4180; no field here has a line break. */
function parsed(text: string): string[][] {
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?<=^|,)("(?:[^"]|"")*"|[^,"]*)(?=,|$)/g)].map(([, field = '']) =>
        field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
      ),
    );
}

test('the page runs nothing, loads nothing, and escapes what names say', async (t) => {
  const page = await written('html');
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');

  t.true(
    page.includes(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`),
  );
  t.notRegex(page, /<script|<img|<link|<iframe|\son\w+=|\sstyle=|javascript:/i);
  t.regex(page, /&lt;script&gt;/);
  t.notRegex(page.replaceAll(/[\n\t]/g, ''), /\u202e|\p{Cc}/u);
  t.true(page.isWellFormed());
  t.regex(page, /<html lang="en">/);
  t.regex(page, /href="https:\/\/example\.com\/\?a=&quot;b&quot;"/);
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) t.true(page.includes(`id="${id}"`));
  t.is((page.match(/<table>/g) ?? []).length, (page.match(/<caption>/g) ?? []).length);
  t.is((page.match(/<h1/g) ?? []).length, 1);
});

test('colours of states can be read on white', (t) => {
  for (const state of states) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt((stateColours[state] ?? '').slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    const contrast = 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
    t.true(contrast >= 4.5, `${state} ${contrast}`);
  }
});

test('the PDF has the same bytes each time, and says when it was judged, not when it was written', async (t) => {
  const first = await written('pdf');

  t.true(first.startsWith('%PDF-1.7'));
  t.is(await written('pdf'), first);
  t.regex(first, /\(D:20261120060001Z\)/);
  t.regex(first, /\/Lang \(en\)/);
  t.notRegex(first, /\/JavaScript|\/JS |\/OpenAction|\/EmbeddedFile/);
  t.not(await written('pdf', { ...compliance, as_of: '2026-11-28' }), first);
});

test('what no font of the PDF has is written as its code point', (t) => {
  const { [mainFont]: own } = fontFiles();
  const shown = shownIn(own ? { [mainFont]: own } : {});

  t.is(shown('Übersicht Привет שלום مرحبا ✓'), 'Übersicht Привет שלום مرحبا ✓');
  t.is(shown('名前'), '[U+540D][U+524D]');
  const long = shown('a'.repeat(200));
  t.true(typeof long === 'string' && long.split('\u200b').every((part) => part.length <= 32));
});

test('text in another font that is installed is written in that', async (t) => {
  const font = 'Noto Sans JP';

  t.deepEqual(shownIn(fontFiles())('所 owner 名前: \u{10fffd}'), [
    { text: '所', font },
    { text: ' owner ', font: mainFont },
    { text: '名前', font },
    { text: ': [U+10FFFD]', font: mainFont },
  ]);
  const page = await written('pdf');
  t.regex(page, /\/FontName \/[A-Z]+\+NotoSansJP/);
});

test('the table tells states, why, shares and what is not known', async (t) => {
  for (const width of [40, 80, 200]) {
    const text = await written('table', compliance, width);
    t.true(
      text.split('\n').every((line) => columns(line) <= width),
      text,
    );
    t.notRegex(text.replaceAll('\n', ''), /\u202e|\p{Cc}/u);
  }
  const text = await written('table', compliance, 200);
  t.regex(text, /◐ partly met \(1\)/);
  t.regex(text, /2 of 3 controls assessed \(67 %\): 1 by checks, 1 by attestation/);
  t.regex(text, /How much of a control its checks show is not known/);
  t.regex(text, /1 of 1 sources were not read whole/);
  t.true(text.includes(stateWords['not-assessed']));
});

test('a share is never all where something is missing, nor none where something is there', (t) => {
  t.deepEqual(
    [percent(0, 5), percent(1, 1000), percent(999, 1000), percent(5, 5), percent(0, 0)],
    ['0 %', '1 %', '99 %', '100 %', '–'],
  );
});
