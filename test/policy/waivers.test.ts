import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { Report } from '../../src/generated/report.ts';
import { keelsonHere } from '../cli/in-this-thread.ts';

async function scanned(t: ExecutionContext, waivers: string): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-waivers-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'w.yaml'), waivers);
  const { stdout, stderr } = await keelsonHere([
    'scan',
    '--replay',
    'examples/estate',
    '--policies',
    'policies',
    '--waivers',
    join(folder, 'w.yaml'),
    '--format',
    'json',
  ]);
  t.is(stderr, '');
  return JSON.parse(stdout) as Report;
}

const waiver = (resource: string, expires: string) =>
  `waivers:\n  - {check: azure-ai-services-static-keys, resource: "${resource}", reason: being replaced, owner: platform@example.com, expires: "${expires}"}\n`;
const statuses = ({ results }: Report, name: string) =>
  results.find(({ check, resource }) => check === 'azure-ai-services-static-keys' && resource.name === name);

test('a waiver holds for what it names, with its reason and owner, and takes it out of the risks', async (t) => {
  const report = await scanned(t, waiver('*/accounts/lang-legacy', '2999-12-31'));

  t.like(statuses(report, 'lang-legacy'), {
    status: 'waived',
    message: 'waived by platform@example.com until 2999-12-31: being replaced',
    waiver: { reason: 'being replaced', owner: 'platform@example.com', expires: '2999-12-31' },
  });
  t.is(statuses(report, 'lang-legacy')?.risk, undefined);
  t.is(statuses(report, 'oai-freight')?.status, 'fail');
  t.is(report.summary.status.waived, 1);
  t.deepEqual(report.run.notices, []);
});

test('a waiver that has expired no longer holds, and says so', async (t) => {
  const report = await scanned(t, waiver('*/accounts/lang-legacy', '2020-01-31'));

  t.is(statuses(report, 'lang-legacy')?.status, 'fail');
  t.deepEqual(report.run.notices, [
    'the waiver of azure-ai-services-static-keys for */accounts/lang-legacy (platform@example.com) has expired on 2020-01-31: its findings count again',
  ]);
});

test('a waiver that matches nothing is reported', async (t) => {
  const report = await scanned(t, waiver('*/accounts/gone', '2999-12-31'));

  t.deepEqual(report.run.notices, [
    'the waiver of azure-ai-services-static-keys for */accounts/gone (platform@example.com) matches no finding',
  ]);
});
