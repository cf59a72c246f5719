import { exitCodes, KeelsonError } from '../errors.ts';
import type { ReportDifference } from '../generated/report-difference.ts';
import type { ReportStream } from '../report/formats/format.ts';
import { writeOutput } from '../report/output.ts';
import { reportDifference } from '../report/report-difference/compare.ts';
import { readReport } from '../report/stored/read.ts';
import { restrictedTo } from '../report/stored/restricted.ts';
import { screenOf } from './screen.ts';

export interface ReportDiffFlags {
  readonly format: string;
  readonly output?: string;
  readonly framework?: string;
  readonly group?: string;
  readonly exitCode?: boolean;
}

/** keelson report diff: what is new, fixed, regressed and still open in a later report. */
export async function runReportDiff(before: string, after: string, flags: ReportDiffFlags): Promise<number> {
  const { format, output, group, framework, exitCode = false } = flags;
  if (!['table', 'json', 'markdown'].includes(format)) {
    throw new KeelsonError('USAGE', `a difference is written as table, json or markdown, not as ${format}`);
  }
  if (group !== undefined) throw new KeelsonError('USAGE', '--group is for a report, not for a difference');
  if (before === '-' && after === '-') {
    throw new KeelsonError('USAGE', 'standard input is one report: name a file for the other');
  }
  const read = async (file: string): Promise<ReportStream> => {
    const report = await readReport(file);
    return framework === undefined ? report : restrictedTo(report, framework);
  };
  const difference = await reportDifference(await read(before), await read(after));
  await writeOutput([await textOf(difference, format, output)], output);
  return exitCode && hasCome(difference) ? exitCodes.findings : exitCodes.clean;
}

async function textOf(
  difference: ReportDifference,
  format: string,
  output: string | undefined,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(difference, undefined, 2)}\n`;
  if (format === 'markdown') {
    const { reportDifferenceMarkdown } = await import('../report/report-difference/markdown.ts');
    return reportDifferenceMarkdown(difference);
  }
  const { reportDifferenceTable } = await import('../report/report-difference/table.ts');
  return reportDifferenceTable(difference, screenOf(output));
}

function hasCome({ findings, attack_paths: paths }: ReportDifference): boolean {
  return findings.new.length > 0 || findings.regressed.length > 0 || (paths?.new.length ?? 0) > 0;
}
