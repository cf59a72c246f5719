import test from 'ava';
import { elementsIn, parseXml } from '../../../src/collect/syntax/xml.ts';
import { columns } from '../../../src/report/terminal.ts';
import { found } from './example-paths.ts';
import { hostilePaths } from './hostile-names.ts';
import { withClass, written } from './written.ts';

const points = hostilePaths.map(({ nodes: [{ id, name }] }) => ({ id, name, paths: 2 }));
const fixes = hostilePaths.map(({ title }) => ({
  check: title,
  title,
  resource: title,
  fingerprint: title,
  needed: true,
  paths: 1,
  cuts: 1,
  risk_removed: 1,
}));
const all = found(hostilePaths, { choke_points: points, fixes });

for (const format of ['svg', 'html']) {
  test(`${format}: names are text, whatever they are`, async (t) => {
    const text = await written(format, all);
    const elements = [...elementsIn(parseXml(text))];

    t.false(elements.some(({ name }) => ['script', 'img', 'image', 'foreignObject'].includes(name)));
    t.false(elements.some(({ attributes }) => [...attributes.keys()].some((key) => /^on/i.test(key))));
    t.is(elements.filter(({ name }) => name === 'style').length, 1);
    t.notRegex(text, /(?![\n\t])\p{Cc}|[\ufffe\uffff]/u);
    t.true(text.isWellFormed());
  });

  test(`${format}: nothing that is shown turns, hides or piles up characters`, async (t) => {
    const shown = [...elementsIn(parseXml(await written(format, all)))].map(({ text }) => text).join('\n');

    t.notRegex(shown, /[\u202a-\u202e\u2066-\u2069\u200b\u2060]/);
    t.notRegex(shown, /\p{Mark}{4}/u);
    t.notRegex(shown, /W{4001}/);
  });
}

test('every resource with such a name is drawn, on lines that end', async (t) => {
  const boxes = withClass(await written('svg', all), 'node');

  t.is(boxes.length, 1 + 2 * hostilePaths.length);
  const lines = boxes.flatMap((box) => [...elementsIn(box)]).filter(({ name }) => name === 'text');
  t.true(lines.every(({ text }) => columns(text) > 0 && columns(text) <= 40));
});
