import { createHash } from 'node:crypto';
import test from 'ava';
import { bomOf } from '../../../src/bom/bom.ts';
import { restrictedNotice } from '../../../src/report/stored/shown-part.ts';
import { validate } from '../../../src/schema/validate.ts';
import { estateDocument } from '../../bom/examples.ts';
import { report } from '../example-report.ts';
import { attackPath } from './example-path.ts';
import { pageOf, policies, unrestrictedReport, wholeReport } from './whole-report.ts';

const digestOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the example is a report', (t) => {
  t.is(validate('report', wholeReport()), undefined);
});

test('a page allows its own style and script, pictures within it, and nothing else', async (t) => {
  const page = await pageOf(wholeReport());
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(page) ?? [];

  t.is(
    policy,
    `default-src 'none'; style-src '${digestOf(style)}'; script-src '${digestOf(script)}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
  t.is(page.match(/<(?:style|script)\b/g)?.length, 2);
  t.deepEqual(page.match(/<[^>]* (?:style|on\w+)=/g), null);
  t.deepEqual(page.match(/<(?:link|iframe|object|embed|base|video|audio)\b/g), null);
  t.deepEqual(
    [...page.matchAll(/ src=["']?([^"']{5})/g)].map(([, start]) => start),
    ['data:'],
  );
});

test('every link leads to what is there, and nothing is there twice', async (t) => {
  const page = await pageOf(wholeReport());
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const targets = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);

  t.is(new Set(ids).size, ids.length);
  t.true(targets.length > 10);
  t.deepEqual(
    targets.filter((id) => !ids.includes(id)),
    [],
  );
});

test('the same report gives the same bytes', async (t) => {
  t.is(await pageOf(wholeReport()), await pageOf(wholeReport()));
});

test('a page says loudly what was not read, and what is only a part', async (t) => {
  const page = await pageOf(wholeReport());

  t.regex(page, /Not everything was read\.<\/strong> Of 1 source 1 could be read in part and 0 not at all/);
  t.regex(page, /Only what follows from the 3 files changed since <code>origin\/main<\/code>/);
  t.regex(page, /<strong>1 new<\/strong> \(1 critical, 0 high, 0 medium, 0 low\), 1 unchanged, 4 gone/);
  t.regex(page, /There may be more paths than these/);
  t.regex(page, /<code>denied<\/code> GET …\/deployments: no/);
});

const sectionOf = (page: string) => /<section id="compliance"(.*?)<\/section>/s.exec(page)?.[1] ?? '';

test('controls are in the states that compliance gives them: nothing unknown is met', async (t) => {
  const section = sectionOf(await pageOf(unrestrictedReport()));

  t.regex(
    section,
    /Cloud security benchmark, 2<\/h3> <small>2 controls: 1 partly met, 1 to attest; 50 % assessed/,
  );
  t.regex(section, /class="partly">◐ partly met<\/b><td>2 of 3 resources fail<td>1<td>2<td>0/);
  t.regex(
    section,
    /class="manual">✎ to attest<\/b> <code>GS-1<\/code> Somebody is responsible\. To attest: Who is\?/,
  );
  t.regex(section, /SOC 2, 2017<\/h3> <small>2 controls: 1 not met, 1 not assessed; 50 % assessed/);
  t.regex(
    section,
    /CC6\.7<\/code> Data in transit is protected<td><b class="not-assessed">[^<]*<\/b><td>nobody asked 1 check/,
  );
  t.notRegex(section, /class="met"[^<]*<\/b><td>/);
});

test('of a report that shows a part no control is in any state', async (t) => {
  const part = unrestrictedReport();
  const counts = { ...part.summary.status, pass: part.summary.status.pass + 1 };
  const cut = { ...part, summary: { ...part.summary, status: counts } };
  for (const one of [wholeReport(), cut]) {
    const section = sectionOf(await pageOf(one));
    t.regex(section, /The report shows only/);
    t.notRegex(section, /<details|class="met"/);
  }
});

test('of a report of one framework there is that one alone', async (t) => {
  const one = unrestrictedReport();
  one.run.notices = [...one.run.notices, restrictedNotice('soc-2')];
  const section = sectionOf(await pageOf(one));

  t.regex(section, /SOC 2, 2017/);
  t.notRegex(section, /Cloud security benchmark/);
});

test('frameworks of another bundle are said to be, and take nothing for asked', async (t) => {
  const section = sectionOf(
    await pageOf(unrestrictedReport(), { named: { ...policies, digest: 'f'.repeat(64) } }),
  );

  t.regex(section, /The report is by the bundle <code>0\+0<\/code>, the frameworks are of/);
});

test('waivers are told with owner and end, and those without loudly, those that end first before others', async (t) => {
  const [, section = ''] = /<section id="waivers"(.*?)<\/section>/s.exec(await pageOf(wholeReport())) ?? [];

  t.regex(section, /website.*<td>ann<\/td><td><time>2027-01-31<\/time>.*<strong>nobody<\/strong>/s);
  t.regex(section, /<strong>never<\/strong><\/td><td>in the code<br>in <code>main\.tf:3<\/code>/);
});

test('lines of the code are links where a pipeline says where they are', async (t) => {
  const environment = {
    GITHUB_SERVER_URL: 'https://example.com',
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_SHA: 'd'.repeat(40),
  };

  t.true(
    (await pageOf(wholeReport(), { environment })).includes(
      `<a href="https://example.com/a/b/blob/${'d'.repeat(40)}/infra/main.tf#L14" rel="noreferrer">`,
    ),
  );
  t.false((await pageOf(wholeReport())).includes('https://example.com'));
});

test('what all results of a check have in common stands there once', async (t) => {
  const page = await pageOf(wholeReport());
  const [, findings = ''] = /<section id="findings"(.*?)<\/section>/s.exec(page) ?? [];

  t.is(findings.split('local = false').length, 2);
  t.is(findings.split('az x --id').length, 3);
});

test('fifty paths are drawn, and of the others there is a row each', async (t) => {
  const paths = Array.from({ length: 60 }, (_, index) =>
    attackPath({ id: index.toString(16).padStart(2, '0').repeat(32), title: `Path ${index}.` }),
  );
  const page = await pageOf({ ...wholeReport(), attack_paths: paths });

  t.is(page.match(/<img /g)?.length, 50);
  t.is(page.match(/<th scope="row">Path \d+\./g)?.length, 10);
  t.is(page.match(/<\/b> Path \d+\./g)?.length, 50);
});

test('the AI bill of materials is there where the document is, with what could not be read', async (t) => {
  const page = await pageOf(unrestrictedReport(), { document: estateDocument });
  const section = /<section id="bom"(.*?)<\/section>/s.exec(page)?.[1] ?? '';

  t.regex(section, /<h3>Agents<\/h3> <small>\d+<\/small>/);
  t.regex(section, /There may be more than this/);
  t.regex(section, /<bdi>waybills<\/bdi>/);
  t.true(bomOf(estateDocument).items.length > 40);
});

test('a report without anything says so in every section', async (t) => {
  const page = await pageOf(report(), {
    named: { revision: '', digest: '', checks: new Map(), frameworks: {} },
  });

  for (const text of [
    'There is no result.',
    'Attack paths were <strong>not searched</strong>.',
    'There is no plan',
    'Whatever was read could be judged.',
    'No result is waived.',
    'The policies name no framework.',
    'There is <strong>no bill</strong> here',
  ]) {
    t.true(page.includes(text), text);
  }
});
