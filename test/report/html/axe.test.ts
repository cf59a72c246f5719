import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test from 'ava';
import { opened } from './opened.ts';
import { pageOf, wholeReport } from './whole-report.ts';

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const theme of ['light', 'dark'] as const) {
  test.serial(`axe finds nothing wrong in the ${theme} page, closed and open`, async (t) => {
    const page = await opened(t, await pageOf(wholeReport()), { theme });
    await page.evaluate(axe);
    for (const isOpen of [false, true]) {
      await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = ${isOpen}`);
      const { violations, passes } = await page.evaluate<Found>('axe.run()');

      t.deepEqual(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        [],
      );
      t.true(passes.some(({ id }) => id === 'color-contrast'));
    }
  });
}
