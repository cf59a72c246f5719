import type { Result } from '../../../src/generated/report.ts';
import type { RunStart, StreamedFormat } from '../../../src/report/formats/format.ts';
import type { Judging, ReportEnd } from '../../../src/report/reporting.ts';

/** A run that begins always at the same time, and what it was told. */
export function runStart(more: Partial<RunStart> = {}): RunStart & { readonly notices: string[] } {
  const notices: string[] = [];
  return {
    policies: { revision: '1.0.0+abc', digest: '', checks: new Map(), frameworks: {} },
    startedAt: '2026-11-20T06:00:01.000Z',
    document: { collectedAt: '2026-11-20T06:00:00Z', digest: `sha256:${'0'.repeat(64)}` },
    notice: (text) => void notices.push(text),
    notices,
    ...more,
  };
}

/** What is judged when these are the results. */
export function judgingOf(results: readonly Result[]): Judging {
  return {
    results: {
      async *[Symbol.asyncIterator]() {
        await Promise.resolve();
        yield* results;
      },
    },
    end: () => Promise.resolve({} as ReportEnd),
    assuming: () => Promise.resolve([]),
  };
}

/** The text of a format for some results. */
export async function streamed(
  format: StreamedFormat,
  results: readonly Result[],
  start: RunStart = runStart(),
): Promise<string> {
  return (await Array.fromAsync(format.stream(judgingOf(results), start))).join('');
}
