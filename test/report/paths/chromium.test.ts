import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { emptyFolder } from '../../files/empty-folder.ts';
import { found, insight, node, path } from './example-paths.ts';
import { hostilePaths } from './hostile-names.ts';
import { inspectPage, type InspectedPage } from './inspected-page.ts';
import { written } from './written.ts';

const insights = ['Exposed to the internet', 'W'.repeat(60)].map((title) => insight(title, true));
const wide = node('w', {
  name: 'WWW@MMM%'.repeat(9),
  type: 'M'.repeat(90),
  account: '@'.repeat(90),
  insights,
});
const paths = [
  path([wide, 'role', 'data'], { level: 'critical', title: 'WW MM '.repeat(80) }),
  path(['key', 'role', wide, 'x'], { level: 'low', entry_point: 'untrusted-content' }),
  ...hostilePaths,
];
const all = found(paths, {
  choke_points: [{ id: 'role', name: 'role', paths: 2 }],
  undecided: [{ rule: 'r', resource: 'x' }],
});

async function opened(t: ExecutionContext, format: string): Promise<InspectedPage> {
  const file = join(await emptyFolder(t), `paths.${format}`);
  await writeFile(file, await written(format, all));
  const page = await inspectPage(pathToFileURL(file).href);
  t.teardown(() => page.close());
  return page;
}

/** Texts that leave the frame they are in: of boxes, of words on edges, of the picture. */
const overflowing = `(() => {
  const inside = (inner, outer) =>
    inner.x >= outer.x - 0.5 && inner.y >= outer.y - 0.5 &&
    inner.x + inner.width <= outer.x + outer.width + 0.5 &&
    inner.y + inner.height <= outer.y + outer.height + 0.5;
  const bad = [];
  let seen = 0;
  for (const group of document.querySelectorAll('svg g.node, svg g.edge')) {
    const frame = group.querySelector('rect').getBBox();
    for (const text of group.querySelectorAll('text')) {
      seen += 1;
      if (!inside(text.getBBox(), frame)) bad.push(text.textContent);
    }
  }
  for (const svg of document.querySelectorAll('svg')) {
    for (const part of svg.querySelectorAll('text, rect, path')) {
      const { x, y, width, height } = part.getBoundingClientRect();
      if (!inside({ x, y, width, height }, svg.getBoundingClientRect())) bad.push(part.outerHTML);
    }
  }
  return { bad, seen };
})()`;

for (const format of ['svg', 'html']) {
  test(`Chromium shows ${format} without complaint, and no text leaves its box`, async (t) => {
    const page = await opened(t, format);

    const { bad, seen } = await page.evaluate<{ bad: string[]; seen: number }>(overflowing);
    t.deepEqual(bad, []);
    t.true(seen > 100, `${seen}`);
    t.is(await page.evaluate('document.querySelectorAll("parsererror, script, img").length'), 0);
    t.deepEqual(page.complaints, []);
  });

  test(`${format} is light and dark as the reader wants it`, async (t) => {
    const page = await opened(t, format);
    const colours = async (value: string) => {
      const features = [{ name: 'prefers-color-scheme', value }];
      await page.send('Emulation.setEmulatedMedia', { features });
      return page.evaluate<string>(
        `['.paper', '.attack-paths .name'].map((one) => getComputedStyle(document.querySelector(one)).fill).join()`,
      );
    };

    t.is(await colours('light'), 'rgb(255, 255, 255),rgb(27, 31, 36)');
    t.is(await colours('dark'), 'rgb(20, 23, 28),rgb(230, 233, 238)');
  });
}

test('a screen reader is given the name of each picture and what it shows', async (t) => {
  const page = await opened(t, 'html');
  await page.send('Accessibility.enable');
  const { nodes } = (await page.send('Accessibility.getFullAXTree')) as {
    nodes: { role?: { value: string }; name?: { value: string }; description?: { value: string } }[];
  };
  const pictures = nodes.filter(({ role }) => role?.value === 'img' || role?.value === 'image');

  t.is(pictures.length, paths.length + 1);
  t.is(pictures[0]?.name?.value, 'Attack paths');
  t.regex(pictures[0]?.description?.value ?? '', /critical: WW MM .* From anybody on the internet to WWW@/);
});

test('the page is no wider than the window, and can be printed', async (t) => {
  const page = await opened(t, 'html');

  t.true(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth'));
  const { data } = (await page.send('Page.printToPDF')) as { data: string };
  t.is(Buffer.from(data, 'base64').subarray(0, 5).toString(), '%PDF-');
});
