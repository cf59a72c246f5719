import test from 'ava';
import fc from 'fast-check';
import { columns } from '../../../src/report/csv/columns.ts';
import type { Format } from '../../../src/report/formats/format.ts';
import { csv } from '../../../src/report/formats/csv.ts';
import { formats } from '../../../src/report/formats/formats.ts';
import { gitlabCodeQuality } from '../../../src/report/formats/gitlab-code-quality.ts';
import { gitlabSecurity } from '../../../src/report/formats/gitlab-security.ts';
import { junit } from '../../../src/report/formats/junit.ts';
import { markdown } from '../../../src/report/formats/markdown.ts';
import { ndjson } from '../../../src/report/formats/ndjson.ts';
import { prometheus } from '../../../src/report/formats/prometheus.ts';
import { sarif } from '../../../src/report/formats/sarif.ts';
import { table } from '../../../src/report/formats/table.ts';
import { plain } from '../../../src/report/terminal.ts';
import { fromLines } from '../../../src/report/stored/from-lines.ts';
import { textLines } from '../../../src/files/text-lines.ts';
import { readBy } from '../readers/readers.ts';
import { sarifProblems } from '../sarif/validator.ts';
import { written } from '../written.ts';
import { gitLabProblems } from './gitlab-rules.ts';
import { hostileNames, hostileReport, hostileText } from './hostile-report.ts';

/** All that is known to be hostile, and as much that is found by chance; the seed is told by the test's name. */
const seed = Number(process.env['KEELSON_SEEDS'] ?? 1);
const texts = [...hostileNames, ...fc.sample(hostileText, { numRuns: 300, seed })];
const report = hostileReport(texts, 120);
const failed = report.results.filter(({ status }) => status === 'fail');
/** Characters that steer a terminal or turn a line, but for line feeds. */
const control = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

test(`every format writes the same twice (seed ${seed})`, async (t) => {
  for (const format of formats) {
    t.true((await written(format, report)) === (await written(format, report)), format.id);
  }
});

test('CSV parses back to what was meant, and nothing begins like a formula', async (t) => {
  const rows = await readBy<string[][]>(t, 'csv', await written(csv, report));
  if (!rows) return;
  const cells = rows.slice(1);

  t.is(cells.length, report.results.length);
  t.false(rows.flat().some((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell)));
  // Go's reader makes one line feed of both characters.
  const meant = (text: string) =>
    text
      .replaceAll('\0', '\ufffd')
      .toWellFormed()
      .replaceAll('\r\n', '\n')
      .replace(/^'(?=[=+\-@\t\r\n＝])/, '');
  for (const [index, result] of report.results.entries()) {
    const read = cells[index]?.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''));
    t.deepEqual(
      read,
      columns.map(({ of }) => meant(of(result))),
      String(index),
    );
  }
});

interface Ingested {
  readonly elements: Readonly<Record<string, number>>;
  readonly suites: readonly { readonly name: string; readonly tests: readonly { name: string }[] }[];
}

test('JUnit parses back to as many cases, with their names and nothing else', async (t) => {
  const text = await written(junit, report);
  t.notRegex(text, control);
  const read = await readBy<Ingested>(t, 'junit', text);
  if (!read) return;
  const { elements, suites } = read;

  t.is(elements['testcase'], report.results.length + 1);
  t.is(elements['failure'], failed.length);
  t.deepEqual(Object.keys(elements).toSorted(), [
    'error',
    'failure',
    'skipped',
    'testcase',
    'testsuite',
    'testsuites',
  ]);
  const names = new Set(suites.flatMap(({ tests }) => tests.map(({ name }) => name)));
  for (const { resource } of report.results.filter(({ resource: { id } }) => id.length < 900)) {
    const name = plain(resource.id)
      .toWellFormed()
      .replaceAll(/[\ufffe\uffff]/g, '\ufffd');
    t.true(names.has(name), JSON.stringify(name));
  }
  t.is(names.size, report.results.length + 1);
});

test("GitLab's reports keep to its rules, and their markdown is text", async (t) => {
  const issues = JSON.parse(await written(gitlabCodeQuality, report)) as { description: string }[];
  t.deepEqual(gitLabProblems('codeQuality', issues), []);
  t.false(issues.some(({ description }) => control.test(description)));

  const document = JSON.parse(await written(gitlabSecurity, report)) as {
    vulnerabilities: { id: string; description: string }[];
  };
  t.deepEqual(gitLabProblems('security', document), []);
  t.is(new Set(document.vulnerabilities.map(({ id }) => id)).size, failed.length);
  for (const { description } of document.vulnerabilities) {
    const ours = description.replaceAll(/<\/?code>|^- /gm, '');
    t.notRegex(ours, /[<>[\]`*_|@]|:\/\//, ours.slice(0, 200));
  }
});

interface Metrics {
  readonly families: Readonly<
    Record<string, { metric: { label: { name: string; value: string }[]; gauge: { value?: number } }[] }>
  >;
}

test('Prometheus reads the labels that were meant, and no metric that was not', async (t) => {
  const read = await readBy<Metrics>(t, 'metrics', await written(prometheus, report));
  if (!read) return;
  const { families } = read;
  const label = (family: string, name: string) =>
    new Set(
      families[family]?.metric.flatMap(({ label: all }) =>
        all.flatMap((one) => (one.name === name ? one.value : [])),
      ),
    );

  t.true(Object.keys(families).every((name) => /^keelson_[a-z_]+$/.test(name)));
  const accounts = new Set(report.results.map(({ resource }) => resource.account.toWellFormed()));
  t.deepEqual([...label('keelson_account_results', 'account')].toSorted(), [...accounts].toSorted());
  const fails = families['keelson_results']?.metric.find(({ label: [status] }) => status?.value === 'fail');
  t.is(fails?.gauge.value, failed.length);
});

test('lines are read back as they were, whatever separators names hold', async (t) => {
  const lines = textLines(chunks(await written(ndjson, report)));
  const { value: first } = (await lines.next()) as { value: string };
  const { results, end } = fromLines(first, lines, 'it');
  const read = await Array.fromAsync(results);

  t.deepEqual(read, report.results);
  t.deepEqual((await end()).run, report.run);
});

async function* chunks(text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += 1000) yield text.slice(start, start + 1000);
}

test('SARIF is valid; Markdown and the table hold no markup and nothing that steers', async (t) => {
  t.deepEqual(sarifProblems(JSON.parse(await written(sarif, report))), []);
  t.false((await written(markdown, report)).includes('<script'));
  for (const group of [undefined, 'risk', 'resource', 'framework'] as const) {
    const text = await written(table, report, { width: 100, colour: false, group });
    t.notRegex(text, control);
  }
});

test('any few hostile results are written by every format', async (t) => {
  const all: readonly Format[] = formats;
  await fc.assert(
    fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 8 }), async (few) => {
      const small = hostileReport(few, 7);
      for (const format of all) await written(format, small);
    }),
    { numRuns: 20, seed },
  );
  t.pass();
});
