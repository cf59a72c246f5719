import { createHash } from 'node:crypto';
import test from 'ava';
import { elementsIn, parseXml } from '../../../src/collect/syntax/xml.ts';
import { mostPathsDrawn } from '../../../src/report/paths/drawn-paths.ts';
import { found, insight, node, path } from './example-paths.ts';
import { withClass, written } from './written.ts';

const first = path(
  [
    node('door', { insights: [insight('Exposed to the internet', true, 'a rule lets everybody in')] }),
    'data',
  ],
  {
    level: 'critical',
    baseline: 'new',
    findings: [
      { check: 'a-check', title: 'Doors are shut', resource: 'door', fingerprint: 'f', cuts: 'alone' },
    ],
  },
);
const second = path(['key'], { level: 'low', entry_point: 'leaked-credential' });
const fix = {
  check: 'a-check',
  title: 'Doors are shut',
  resource: 'x/door',
  fingerprint: 'f',
  paths: 2,
  cuts: 1,
  risk_removed: 30,
};
const all = found([first, second], {
  plan: { level: 'critical', fixes: 1, least: 1, paths: 2, unbreakable: [second.id], left: 0 },
  choke_points: [{ id: 'door', name: 'the door', type: 'T', paths: 2 }],
  fixes: [
    { ...fix, needed: true },
    { ...fix, title: 'Windows are shut', needed: false },
    { ...fix, title: 'Cuts nothing', needed: false, cuts: 0 },
  ],
});

/** What the page says, without pictures, on one line. */
function saidBy(page: string): string {
  return page
    .replaceAll(/<svg .*?<\/svg>|<style>.*?<\/style>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

test('a page has the sums, the plan, the choke points, and of each path what there is to say', async (t) => {
  const said = saidBy(await written('html', all));

  for (const part of [
    '2 attack paths: 1 critical, 0 high, 0 medium, 1 low, by 3 rules.',
    'Mend these 1: they cut 1 of the 2 paths of level critical and above, and no choice is smaller',
    'Doors are shut a-check door 1 2 -30',
    'none of those paths is left',
    'No recommendation cuts 1 of them. To name of key',
    'Then, in the order that removes most',
    'Windows are shut',
    '2 the door T door',
    'critical To name of data new Somebody gets in.',
    'anybody on the internet gets in',
    'Exposed to the internet : a rule lets everybody in',
    'door reads data shown by of door',
    'name of data target',
    'some-rule Likelihood critical: the way itself: high Impact critical: the target holds secrets',
    'T1190, AML.T0036',
    '2026-11-20',
    'Doors are shut a-check door cuts the path',
    'There are no findings on the way: no recommendation cuts it.',
  ]) {
    t.true(said.includes(part), part);
  }
  t.false(said.includes('Cuts nothing'));
});

test('a page has one picture of all paths and one of each, and ids that are its own', async (t) => {
  const page = await written('html', all);
  const elements = [...elementsIn(parseXml(page))];
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);

  t.is(elements.filter(({ name }) => name === 'svg').length, 3);
  t.is(new Set(ids).size, ids.length);
  for (const { attributes } of elements) {
    for (const key of ['aria-labelledby', 'aria-describedby']) {
      if (attributes.has(key)) t.true(ids.includes(attributes.get(key) ?? ''), attributes.get(key));
    }
    const href = attributes.get('href');
    t.true(href === undefined || ids.includes(href.slice(1)), href);
  }
});

test('a page loads nothing and runs nothing: its policy allows its own style alone', async (t) => {
  const page = await written('html', all);
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  const digest = createHash('sha256').update(style).digest('base64');

  t.true(page.includes(`default-src 'none'; style-src 'sha256-${digest}'`));
  t.notRegex(page, /<script|<link|<img| style=|src=|url\(|@import/);
  t.is(await written('html', all), page);
});

test('headings go down by one, tables have captions and headings of columns', async (t) => {
  const elements = [...elementsIn(parseXml(await written('html', all)))];
  const headings = elements.flatMap(({ name }) => /^h(\d)$/.exec(name)?.[1] ?? []).map(Number);

  t.is(headings[0], 1);
  t.true(headings.every((depth, index) => index === 0 || depth <= (headings[index - 1] ?? 0) + 1));
  const count = (name: string) => elements.filter((one) => one.name === name).length;
  t.is(count('caption'), count('table'));
  t.is(count('h1'), 1);
});

test('paths that are not drawn are named', async (t) => {
  const many = Array.from({ length: mostPathsDrawn + 2 }, (_, index) =>
    path(['hub'], { rule: `rule-${index}`, level: index === 0 ? 'low' : 'high', title: `title-${index}` }),
  );
  const page = await written('html', found(many));

  t.is(withClass(page, 'path').length, mostPathsDrawn);
  t.regex(saidBy(page), /The 200 worst are drawn, 2 are not shown\./);
  t.regex(saidBy(page), /2 more high: title-201 low: title-0 /);
});

test('without paths there is a page that says so', async (t) => {
  const said = saidBy(await written('html', found([])));

  t.true(said.includes('0 attack paths: 0 critical, 0 high, 0 medium, 0 low'));
  t.true(said.includes('There is no attack path to cut.'));
});
