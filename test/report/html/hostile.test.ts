import test from 'ava';
import { edgeWords } from '../../../src/graph/vocabulary.ts';
import { shown } from '../../../src/report/markup/shown.ts';
import type { Report } from '../../../src/generated/report.ts';
import type { Policies } from '../../../src/report/formats/format.ts';
import { attackPath } from './example-path.ts';
import { finding } from './finding.ts';
import { opened } from './opened.ts';
import { pageOf, policies, wholeReport } from './whole-report.ts';

const names = [
  '</script><script>document.title="taken"</script>',
  '<!--<script>',
  '"><img src=x onerror="document.title=\'taken\'">',
  '\' onmouseover=document.title="taken" x=\'',
  '=cmd|"/c calc"!A1',
  'safe\u202egnp.exe',
  'a\u0000b\u001b[31mc\u0007\u2028d\u2029e\ud800f',
  '&lt;b&gt;&amp;',
  ']]></style><style>*{display:none}</style>',
  'javascript:document.title="taken"',
  '${document.title="taken"}',
  'x'.repeat(100_000),
];

/** A report in which every text that others could have written is such a name. */
function reportNamed(name: string): Report {
  const replaced = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((item) => replaced(item, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([own, item]) => [own, replaced(item, own)]));
    }
    const isKept = /^(status|state|baseline|level|severity|cuts|fingerprint|id|entry_point|code|schema)$/;
    // The kinds of edges are a closed list, which schemas hold reports to.
    const isEdge = key === 'kind' && Object.hasOwn(edgeWords, String(value));
    return typeof value === 'string' && !isKept.test(key) && !isEdge ? name : value;
  };
  const one = wholeReport();
  return replaced({
    ...one,
    attack_paths: [attackPath()],
    results: one.results.map((result, index) => ({ ...result, ...finding(index + 1, result) })),
  }) as Report;
}

for (const [index, name] of names.entries()) {
  test(`a name does nothing but stand there: ${name.slice(0, 40).toWellFormed()} (${index})`, async (t) => {
    const control = { id: name, title: name, checks: [], manual: name };
    const frameworks: Policies['frameworks'] = { f: { title: name, version: name, controls: [control] } };
    const page = await pageOf(reportNamed(name), { named: { ...policies, frameworks } });
    const usual = await pageOf(wholeReport());

    t.true(page.length < 1_000_000, `${page.length}`);
    t.false(/(?![\n\t])\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/u.test(page));
    t.true(page.isWellFormed());
    const tags = (text: string, tag: string) => text.split(`<${tag}`).length;
    for (const tag of ['script', 'style', 'img', '!--']) t.is(tags(page, tag), tags(usual, tag), tag);
  });
}

test('a page of such names runs nothing of theirs, and shows them', async (t) => {
  const results = names.map((name, index) =>
    finding(index, { title: name, message: name, resource: { ...finding(0).resource, id: name, name } }),
  );
  const paths = names.map((name, index) => {
    const id = index.toString(16).padStart(16, '0').padEnd(64, '0');
    const [node] = attackPath().nodes;
    return attackPath({ id, title: name, nodes: [{ ...node, name }] });
  });
  const page = await opened(t, await pageOf({ ...wholeReport(), results, attack_paths: paths }));

  t.regex(await page.evaluate<string>('document.title'), /^Keelson report/);
  t.is(await page.evaluate('document.images.length'), names.length);
  t.true(await page.evaluate('[...document.images].every(({ naturalWidth }) => naturalWidth > 100)'));
  t.deepEqual(
    await page.evaluate(
      '[...document.querySelectorAll(".finding summary bdi")].map(({ textContent }) => textContent)',
    ),
    names.map((name) => shown(name, 200)),
  );
  t.deepEqual(page.complaints(), []);
});

test('what steers the text around it becomes a sign', (t) => {
  t.is(shown('a\u202eb\u0000c\u007f\u0085\n\td'), 'a[U+202E]b␀c␡[U+0085]\n\td');
  t.is(shown('\ud800'), '\ufffd');
  t.is(shown('abc', 2), 'ab… (cut: 3 characters)');
});
