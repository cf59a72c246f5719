import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import type { Result } from '../../../src/generated/report.ts';
import { keelson } from '../../cli/keelson.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { peakOf } from '../peak.ts';

const rounds = 25;
const heapMegabytes = 40;
/** Those that keep a file beside, or need the run before the first result. */
const hard = ['junit', 'asff', 'ocsf', 'vex'];

/** The example estate in lines, so many times, of other resources each time. */
async function largeReport(folder: string): Promise<string> {
  const [one, large] = [join(folder, 'one.ndjson'), join(folder, 'large.ndjson')];
  await keelson(['scan', '--replay', 'examples/estate', '--fail-on', 'none', '-f', 'ndjson', '-o', one]);
  const [header = '', ...lines] = (await readFile(one, 'utf8')).trimEnd().split('\n');
  const isResult = (line: string) => line.startsWith('{"result"');
  const results = lines.filter(isResult).map((line) => (JSON.parse(line) as { result: Result }).result);
  const file = await open(large, 'w');
  await file.write(`${header}\n`);
  for (let round = 0; round < rounds; round += 1) {
    const texts = results.map((result) => {
      const fingerprint = `${round.toString(16).padStart(4, '0')}${result.fingerprint.slice(4)}`;
      const resource = { ...result.resource, id: `${result.resource.id}-${round}` };
      return JSON.stringify({ result: { ...result, resource, fingerprint } });
    });
    await file.write(`${texts.join('\n')}\n`);
  }
  const rest = lines.filter((line) => !isResult(line));
  await file.write(`${rest.join('\n')}\n`);
  await file.close();
  return large;
}

test('streamed formats take less than 200 MB of memory, however large a report in lines is', async (t) => {
  t.timeout(600_000);
  const folder = await emptyFolder(t);
  const large = await largeReport(folder);
  t.true((await stat(large)).size > heapMegabytes * 1_000_000);

  for (const id of hard) {
    const args = ['report', large, '--format', id, '--output', join(folder, 'written')];
    const peak = await peakOf(t, heapMegabytes, args);
    t.true(peak < 200, `${id}: ${peak} MB`);
  }
});
