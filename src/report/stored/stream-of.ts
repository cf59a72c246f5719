import type { Report } from '../../generated/report.ts';
import type { ReportStream } from '../formats/format.ts';
import { reportOf } from '../report.ts';

/** A report that is there, as one whose results come. */
export function streamOf({ results, run, summary, attack_paths, fix_plan }: Report): ReportStream {
  return {
    results: inTurn(results),
    end: () => Promise.resolve({ run, summary, attack_paths, fix_plan }),
  };
}

async function* inTurn<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** All of a report whose results come, sorted as reports are. */
export async function wholeOf({ results, end }: ReportStream): Promise<Report> {
  const all = await Array.fromAsync(results);
  return reportOf(all, await end());
}
