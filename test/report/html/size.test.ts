import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import type { Report, Result } from '../../../src/generated/report.ts';
import { keelsonHere } from '../../cli/in-this-thread.ts';
import { treePolicies } from '../../cli/tree-policies.ts';
import { estateDocument } from '../../bom/examples.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { opened } from './opened.ts';
import { shippedFrameworks } from './shipped-frameworks.ts';
import { pageOf, policies } from './whole-report.ts';

interface Estate {
  readonly page: string;
  readonly report: Report;
}

let estate: Promise<Estate> | undefined;

/** The example estate, scanned once. */
async function scanned(folder: string): Promise<Estate> {
  const [page, report] = [join(folder, 'report.html'), join(folder, 'report.json')];
  const scan = ['scan', '--replay', 'examples/estate', ...(await treePolicies()), '--fail-on', 'none'];
  const { code, stderr } = await keelsonHere([
    ...scan,
    '--format',
    'html',
    '-o',
    page,
    '--also',
    `json=${report}`,
  ]);
  if (code !== 0) throw new Error(stderr);
  return {
    page: await readFile(page, 'utf8'),
    report: JSON.parse(await readFile(report, 'utf8')) as Report,
  };
}

/** As many results as asked for, in their order: those that there are, again and again, of other resources. */
function grown({ results, ...rest }: Report, count: number, status?: Result['status']): Report {
  const those = results.filter((result) => status === undefined || result.status === status);
  const many = Array.from({ length: count }, (_, index) => {
    const result = those[index % those.length] as Result;
    const { id, name } = result.resource;
    const round = Math.floor(index / those.length);
    const resource = { ...result.resource, id: `${id}-${round}`, name: `${name}-${round}` };
    return { ...result, resource, fingerprint: index.toString(16).padStart(16, '0').padEnd(64, '0') };
  });
  return { ...rest, results: many };
}

test.serial('the example estate is a page of every result, path and fix, in less than 2 MB', async (t) => {
  const { page, report } = await (estate ??= scanned(await emptyFolder(t)));

  t.true(Buffer.byteLength(page) < 2_000_000, `${Buffer.byteLength(page)}`);
  t.is(page.split('class="finding"').length - 1, report.results.length);
  t.is(page.split('<img class="picture"').length - 1, 50);
  for (const { fingerprint } of report.results) t.true(page.includes(`id="f-${fingerprint.slice(0, 16)}"`));
  t.regex(page, /<h3>EU AI Act/);
  t.regex(page, /<h3>Models<\/h3>/);
});

test.serial('it is shown in a browser without a complaint', async (t) => {
  const { page, report } = await (estate ??= scanned(await emptyFolder(t)));
  const browser = await opened(t, page);
  const { fail, error, unknown, waived } = report.summary.status;

  t.regex(
    await browser.evaluate<string>('document.getElementById("shown").textContent'),
    new RegExp(`^${fail + error + unknown + waived} of ${report.results.length} results shown`),
  );
  t.true(await browser.evaluate('[...document.images].every((one) => one.naturalWidth > 100)'));
  t.deepEqual(browser.complaints(), []);
});

test.serial('a thousand failed results with all paths take less than 2 MB', async (t) => {
  const { report } = await (estate ??= scanned(await emptyFolder(t)));
  const frameworks = await shippedFrameworks();
  const page = await pageOf(grown(report, 1000, 'fail'), {
    named: { ...policies, frameworks },
    document: estateDocument,
  });

  t.true(Object.keys(frameworks).length > 10);
  t.true(Buffer.byteLength(page) < 2_000_000, `${Buffer.byteLength(page)}`);
});

test.serial('ten thousand results are filtered while one types', async (t) => {
  const { report } = await (estate ??= scanned(await emptyFolder(t)));
  const browser = await opened(t, await pageOf(grown(report, 10_000), { named: policies }));
  const milliseconds = await browser.evaluate<number>(`(async () => {
    const field = document.querySelector('[name=text]');
    const output = document.getElementById('shown');
    const before = output.textContent;
    field.value = 'bucket-3';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const from = performance.now();
    while (output.textContent === before) await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - from;
  })()`);

  t.log(`${Math.round(milliseconds)} ms`);
  t.true(milliseconds < 3000, `${milliseconds}`);
  t.deepEqual(browser.complaints(), []);
});
