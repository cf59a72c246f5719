import type { Result } from '../../generated/report.ts';
import type { ReportStream } from './format.ts';

// Strings of more than some 64 kB are put where making and clearing each costs more than its text.
const chunkLength = 16_384;

/** A text for each result, in chunks that are worth writing. Nothing is kept of either. */
export async function* textsOf(
  results: ReportStream['results'],
  textOf: (result: Result) => string,
): AsyncGenerator<string> {
  let chunk = '';
  for await (const result of results) {
    chunk += textOf(result);
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
