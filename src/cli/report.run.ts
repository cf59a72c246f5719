import { exitCodes, KeelsonError } from '../errors.ts';
import { bundleFrom } from '../policy/bundle.ts';
import type { Grouping, Policies, ReportStream } from '../report/formats/format.ts';
import type { Inventory } from '../generated/inventory.ts';
import type { Report } from '../generated/report.ts';
import { startOfReport } from '../report/formats/run-start.ts';
import { writeOutput } from '../report/output.ts';
import { canBeReadAgain, overviewOf } from '../report/stored/overview.ts';
import { policiesFor } from '../report/stored/policies.ts';
import { readReport } from '../report/stored/read.ts';
import { streamOf, wholeOf } from '../report/stored/stream-of.ts';
import { formatNamed } from './format-named.ts';
import { screenOf } from './screen.ts';
import { tell } from './tell.ts';

export interface ReportFlags {
  readonly format: string;
  readonly output?: string;
  readonly group?: Grouping;
  readonly framework?: string;
  /** The document that the report is about. */
  readonly inventory?: string;
}

/** keelson report: a report that was written before, in another format. */
export async function runReport(
  file: string,
  { format: id, output, group, framework, inventory }: ReportFlags,
): Promise<number> {
  const format = formatNamed(id);
  if (group !== undefined && format.id !== 'table') {
    throw new KeelsonError('USAGE', `--group is for the table, not for ${format.id}`);
  }
  if (inventory !== undefined && format.id !== 'html') {
    throw new KeelsonError(
      'USAGE',
      `--inventory is for the AI bill of materials of html, not for ${format.id}`,
    );
  }
  const shown = await reportShown(file, framework);
  if ('stream' in format && !format.needsRun) {
    await writeOutput(format.stream(shown), output);
    return exitCodes.clean;
  }
  if ('stream' in format && (await canBeReadAgain(file))) {
    const { run, results } = await overviewOf(shown);
    const start = startOfReport({ run }, await policiesOf({ run, results }), tell);
    await writeOutput(format.stream(await reportShown(file, framework), start), output);
    return exitCodes.clean;
  }
  const report = await wholeOf(shown);
  const document = inventory === undefined ? undefined : await documentAbout(report, inventory);
  const policies = await policiesOf(report);
  const text =
    'stream' in format
      ? format.stream(streamOf(report), startOfReport(report, policies, tell))
      : format.write(report, { ...screenOf(output), group }, policies, document);
  await writeOutput(text, output);
  return exitCodes.clean;
}

async function reportShown(file: string, framework: string | undefined): Promise<ReportStream> {
  const read = await readReport(file);
  if (framework === undefined) return read;
  const { restrictedTo } = await import('../report/stored/restricted.ts');
  return restrictedTo(read, framework);
}

/** The release that the report was made with, where it came with this Keelson, else the newest. */
async function policiesOf({ run, results }: Pick<Report, 'run' | 'results'>): Promise<Policies> {
  const { newestRelease, readIndex, readReleased } = await import('../bundle/release/release.ts');
  const { releases } = await readIndex();
  const own = releases.find(({ wasm }) => `sha256:${wasm.sha256}` === run.bundle.digest);
  const { archive, file } = own ? await readReleased(own, 'wasm') : await newestRelease();
  return policiesFor(results, await bundleFrom(archive, file));
}

/** @throws KeelsonError USAGE where the document is another than the report is about. */
async function documentAbout({ run }: Report, file: string): Promise<Inventory> {
  const [{ readInventory }, { digestOf }] = await Promise.all([
    import('../inventory/read.ts'),
    import('../inventory/digest.ts'),
  ]);
  const document = await readInventory(file);
  const digest = `sha256:${digestOf(document)}`;
  if (digest === run.document.digest) return document;
  throw new KeelsonError(
    'USAGE',
    `--inventory ${file}: the report is about another document (${run.document.digest}, not ${digest})`,
  );
}
