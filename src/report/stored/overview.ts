import { stat } from 'node:fs/promises';
import { textLines } from '../../files/text-lines.ts';
import type { Report, Result } from '../../generated/report.ts';
import type { ReportStream } from '../formats/format.ts';
import { headerOf } from './header.ts';
import { chunksOf } from './read.ts';

/** Whether a report is a file in lines: it can be read a second time, and takes no memory either time. */
export async function canBeReadAgain(file: string): Promise<boolean> {
  if (file === '-' || !(await stat(file).catch(() => undefined))?.isFile()) return false;
  const lines = textLines(chunksOf(file, file));
  const { value: first = '' } = (await lines.next()) as { value?: string };
  await lines.return(undefined);
  return headerOf(first) !== undefined;
}

/** What is known of a run when all of its report was read, and of each check one result. */
export async function overviewOf({ results, end }: ReportStream): Promise<Pick<Report, 'run' | 'results'>> {
  const ofChecks = new Map<string, Result>();
  for await (const result of results) {
    if (!ofChecks.has(result.check)) ofChecks.set(result.check, result);
  }
  const { run } = await end();
  return { run, results: [...ofChecks.values()] };
}
