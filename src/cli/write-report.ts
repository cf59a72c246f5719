import { KeelsonError } from '../errors.ts';
import type { Report } from '../generated/report.ts';
import type { Bundle } from '../policy/bundle.ts';
import type { Format, RunStart, WholeFormat } from '../report/formats/format.ts';
import { formats } from '../report/formats/formats.ts';
import { judge, startJudging, type JudgeOptions, type ReportEnd } from '../report/judge.ts';
import { writeOutput } from '../report/output.ts';
import type { UnitSource } from '../units/chunk.ts';
import { screenOf } from './screen.ts';

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
  readonly also: readonly { readonly format: WholeFormat; readonly file: string }[];
}

/** @throws KeelsonError USAGE when there is no such format, or it cannot be written with others. */
export function outputsOf({ format: id, output: file, also = [] }: OutputFlags): Outputs {
  const format = formatOf(id);
  const others = also.map((text) => {
    const end = text.indexOf('=');
    if (end < 1 || end === text.length - 1) {
      throw new KeelsonError(
        'USAGE',
        `--also ${text}: name a format and a file, as in --also sarif=keelson.sarif`,
      );
    }
    return { format: wholeFormat(formatOf(text.slice(0, end))), file: text.slice(end + 1) };
  });
  if (others.length > 0) wholeFormat(format);
  return { format, file, also: others };
}

function formatOf(id: string): Format {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) {
    throw new KeelsonError(
      'USAGE',
      `there is no format ${id}; there are ${formats.map((known) => known.id).join(', ')}`,
    );
  }
  return format;
}

function wholeFormat(format: Format): WholeFormat {
  if ('stream' in format) {
    throw new KeelsonError('USAGE', `${format.id} is written while results come, so not with other formats`);
  }
  return format;
}

export interface Judged {
  readonly source: UnitSource;
  readonly bundle: Bundle;
  readonly options: JudgeOptions;
}

/** Judges and writes, one after the other or both at once as the format is. */
export async function writeReport(
  { format, file, also }: Outputs,
  { source, bundle, options }: Judged,
): Promise<ReportEnd> {
  if ('stream' in format) {
    const judging = startJudging(source, bundle, options);
    await writeOutput(format.stream(judging, startOfRun(source, bundle, options)), file);
    // The reader of a pipe may have gone before the end, but the exit code is about everything.
    return judging.end();
  }
  const report = await judge(source, bundle, options);
  for (const other of also) await writeOne(report, bundle, other.format, other.file);
  await writeOne(report, bundle, format, file);
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
    notice: (text) => void process.stderr.write(`keelson: ${text}\n`),
  };
}

async function writeOne(
  report: Report,
  bundle: Bundle,
  format: WholeFormat,
  file: string | undefined,
): Promise<void> {
  const screen = screenOf(file);
  await writeOutput(format.write(report, screen, bundle), file);
}
