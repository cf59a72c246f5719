import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { survey, type FileSurvey } from './survey.ts';

/** What share of the mutants, in per cent, the tests kill at least: of all together, and of each file. */
export interface Thresholds {
  readonly total: number;
  readonly each: number;
}

export interface Verdict {
  readonly summary: string;
  readonly survivors: readonly string[];
  /** What is wrong, a line each. */
  readonly problems: readonly string[];
}

/** The survey of a policy folder against thresholds.json. */
export async function mutantsGate(folder: string, only: readonly string[] = []): Promise<Verdict> {
  const file = join(import.meta.dirname, 'thresholds.json');
  return verdictOf(await survey(folder, only), JSON.parse(await readFile(file, 'utf8')) as Thresholds);
}

export function verdictOf(surveys: readonly FileSurvey[], { total, each }: Thresholds): Verdict {
  const survivors = surveys.flatMap((one) => one.survivors);
  const killed = surveys.reduce((sum, one) => sum + one.killed, 0);
  const share = percent(killed, survivors.length);
  const low = surveys
    .map((one) => ({ file: one.file, share: percent(one.killed, one.survivors.length) }))
    .filter((one) => one.share < each)
    .map((one) => `${one.file}: ${one.share.toFixed(1)} % of its mutants are killed, ${each} are wanted`);
  return {
    summary: `${killed} of ${killed + survivors.length} mutants killed (${share.toFixed(1)} %)`,
    survivors,
    problems: [
      ...(share < total ? [`${share.toFixed(1)} % of all mutants are killed, ${total} are wanted`] : []),
      ...low,
      ...surveys.flatMap(({ stale }) => stale),
    ],
  };
}

function percent(killed: number, survived: number): number {
  return killed + survived === 0 ? 100 : (100 * killed) / (killed + survived);
}
