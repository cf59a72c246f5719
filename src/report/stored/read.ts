import { createReadStream } from 'node:fs';
import { KeelsonError, messageOf } from '../../errors.ts';
import { textLines } from '../../files/text-lines.ts';
import type { Report } from '../../generated/report.ts';
import { validate } from '../../schema/validate.ts';
import type { ReportStream } from '../formats/format.ts';
import { fromLines } from './from-lines.ts';
import { headerOf, refuseOther } from './header.ts';
import { streamOf } from './stream-of.ts';

/**
 * Reads a report that was written in JSON, which is read whole, or in lines, which are read as results are asked for. Reading
 * throws KeelsonError REPORT_INVALID, naming the line or path and what is wrong there.
 *
 * @param file `-` is standard input.
 */
export async function readReport(file: string): Promise<ReportStream> {
  const name = file === '-' ? 'standard input' : file;
  const lines = textLines(chunksOf(file, name));
  const { value: first = '' } = (await lines.next()) as { value?: string };
  if (headerOf(first) !== undefined) return fromLines(first, lines, name);
  const rest = await Array.fromAsync(lines);
  return streamOf(reportIn([first, ...rest].join('\n'), name));
}

/** The text of a file, or of standard input; throws KeelsonError REPORT_INVALID. */
export async function* chunksOf(file: string, name: string): AsyncGenerator<string> {
  try {
    const stream = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
    yield* stream as AsyncIterable<string>;
  } catch (cause) {
    throw new KeelsonError('REPORT_INVALID', `cannot read the report ${name}: ${messageOf(cause)}`, {
      cause,
    });
  }
}

/**
 * The report that a text in JSON is.
 *
 * @throws KeelsonError REPORT_INVALID
 */
export function reportIn(text: string, name: string): Report {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new KeelsonError('REPORT_INVALID', `${name} is not JSON: ${messageOf(cause)}`, { cause });
  }
  refuseOther(document, name);
  const problem = validate('report', document);
  if (problem) throw new KeelsonError('REPORT_INVALID', `${name}: ${problem}`);
  return document as Report;
}
