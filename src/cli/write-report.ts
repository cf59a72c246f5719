import { KeelsonError } from '../errors.ts';
import type { Inventory } from '../generated/inventory.ts';
import type { Report } from '../generated/report.ts';
import type { Bundle } from '../policy/bundle.ts';
import type { Format, RunStart } from '../report/formats/format.ts';
import { startOfReport } from '../report/formats/run-start.ts';
import { judge, startJudging, type JudgeOptions } from '../report/judge.ts';
import type { ReportEnd } from '../report/reporting.ts';
import { writeOutput } from '../report/output.ts';
import { streamOf } from '../report/stored/stream-of.ts';
import type { UnitSource } from '../units/chunk.ts';
import { formatNamed } from './format-named.ts';
import { screenOf } from './screen.ts';
import { tell } from './tell.ts';

export interface OutputFlags {
  readonly format: string;
  readonly output?: string;
  /** Other formats with their files: `<format>=<file>`. */
  readonly also?: readonly string[];
}

/** Where a report goes: in one format to a file or standard output, and in others to files. */
export interface Outputs {
  readonly format: Format;
  readonly file: string | undefined;
  readonly also: readonly { readonly format: Format; readonly file: string }[];
}

/** @throws KeelsonError USAGE when there is no such format. */
export function outputsOf({ format: id, output: file, also = [] }: OutputFlags): Outputs {
  const format = formatNamed(id);
  const others = also.map((text) => {
    const end = text.indexOf('=');
    if (end < 1 || end === text.length - 1) {
      throw new KeelsonError(
        'USAGE',
        `--also ${text}: name a format and a file, as in --also sarif=keelson.sarif`,
      );
    }
    return { format: formatNamed(text.slice(0, end)), file: text.slice(end + 1) };
  });
  return { format, file, also: others };
}

export interface Judged {
  readonly source: UnitSource;
  readonly bundle: Bundle;
  readonly options: JudgeOptions;
  /** The document, where it is in memory as a whole. */
  readonly inventory?: Inventory | undefined;
}

/** Judges and writes: both at once where the only format is written while results come, else one after the other. */
export async function writeReport(
  { format, file, also }: Outputs,
  { source, bundle, options, inventory }: Judged,
): Promise<ReportEnd> {
  if ('stream' in format && also.length === 0) {
    const judging = startJudging(source, bundle, options);
    await writeOutput(format.stream(judging, startOfRun(source, bundle, options)), file);
    // The reader of a pipe may have gone before the end, but the exit code is about everything.
    return judging.end();
  }
  const report = await judge(source, bundle, options);
  for (const other of also) await writeOne(report, { bundle, inventory }, other.format, other.file);
  await writeOne(report, { bundle, inventory }, format, file);
  return report;
}

function startOfRun(
  { facts: { collectedAt, digest } }: UnitSource,
  policies: Bundle,
  { startedAt }: JudgeOptions,
): RunStart {
  return {
    policies,
    startedAt,
    document: { collectedAt, digest: `sha256:${digest}` },
    notice: tell,
  };
}

async function writeOne(
  report: Report,
  { bundle, inventory }: Pick<Judged, 'bundle' | 'inventory'>,
  format: Format,
  file: string | undefined,
): Promise<void> {
  const text =
    'stream' in format
      ? format.stream(streamOf(report), startOfReport(report, bundle, tell))
      : format.write(report, screenOf(file), bundle, inventory);
  await writeOutput(text, file);
}
