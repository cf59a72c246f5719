import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test from 'ava';
import { complianceFormat } from '../../../src/report/compliance/formats/formats.ts';
import { estateDocument } from '../../bom/examples.ts';
import { attestation, given, said, source } from '../compliance/example.ts';
import { found, path } from '../paths/example-paths.ts';
import { written } from '../paths/written.ts';
import { opened } from './opened.ts';
import { pageOf, unrestrictedReport, wholeReport } from './whole-report.ts';

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function compliancePage(): Promise<string> {
  const compliance = given({
    results: [said('one', 'a', 'fail'), said('two', 'c', 'pass'), said('three', 'd', 'unknown')],
    sources: [source('partial', { id: 'azure:s' })],
    controls: [
      { id: '1', title: 'Partly', checks: ['one', 'two'] },
      { id: '2', title: 'To attest', checks: [], manual: 'Who?' },
      { id: '3', title: 'Unknown', checks: ['three'] },
    ],
    attestations: [attestation({ control: '2', evidence: 'https://example.com/' })],
  });
  const format = await complianceFormat('html', 'assessment-results');
  return String(await format.write(compliance, { width: 80, colour: false }));
}

const pages = {
  'a report of a part': () => pageOf(wholeReport()),
  'a report of all, with its bill': () => pageOf(unrestrictedReport(), { document: estateDocument }),
  'the page of compliance': compliancePage,
  'the page of attack paths': () =>
    written('html', found([path(['a', 'b'], { level: 'critical' }), path(['a', 'c'])])),
};

for (const theme of ['light', 'dark'] as const) {
  for (const [name, html] of Object.entries(pages)) {
    test.serial(`axe finds nothing wrong with ${name}, ${theme}, closed and open`, async (t) => {
      const page = await opened(t, await html(), { theme });
      await page.evaluate(axe);
      for (const isOpen of [false, true]) {
        await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = ${isOpen}`);
        const { violations, passes } = await page.evaluate<Found>('axe.run()');

        t.deepEqual(
          violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]),
          [],
        );
        t.true(passes.some(({ id }) => id === 'color-contrast'));
      }
    });
  }
}
