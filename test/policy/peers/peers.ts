import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readChecks } from '../../../src/bundle/build/annotations.ts';
import { catalogueOf, type Wave } from './catalogue.ts';
import { coverageOf, excusedIn } from './coverage.ts';
import { peersReport, type PeersReport } from './report.ts';

/** Where the catalogue of other tools' checks lies on this machine, if anywhere. */
export async function catalogueFile(): Promise<string | undefined> {
  const fixtures = process.env['KEELSON_FIXTURES'];
  if (!fixtures) return undefined;
  const file = join(fixtures, '..', 'reference', 'check-catalog.csv');
  return access(file).then(
    () => file,
    () => undefined,
  );
}

/** What of a catalogue the checks of a policy folder answer. */
export async function comparePeers(file: string, folder: string): Promise<PeersReport> {
  const rows = catalogueOf(await readFile(file, 'utf8'));
  const excused = excusedIn(await readFile(join(folder, 'NOT_COVERED.md'), 'utf8').catch(() => ''));
  const wave = JSON.parse(await readFile(join(import.meta.dirname, 'wave.json'), 'utf8')) as Wave;
  return peersReport(rows, coverageOf(rows, await readChecks(folder), excused), wave);
}
