import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { opa } from '../../../src/bundle/compiler/opa-command.ts';
import { dataOf, readPolicies } from '../../../src/bundle/build/sources.ts';

/** What share of the lines of policies their tests reach at least, in per cent. */
const wanted = 95;

interface Range {
  readonly start: { readonly row: number };
  readonly end: { readonly row: number };
}

interface Report {
  readonly files: Readonly<
    Record<string, { readonly covered?: readonly Range[]; readonly not_covered?: readonly Range[] }>
  >;
}

export interface LineCoverage {
  readonly share: number;
  /** `file:row` that no test reaches. */
  readonly uncovered: readonly string[];
  readonly isEnough: boolean;
}

/** Which lines of the policies of a folder no policy test reaches. */
export async function lineCoverage(folder: string): Promise<LineCoverage> {
  const sources = await readPolicies(folder);
  const data = await mkdtemp(join(tmpdir(), 'keelson-coverage-'));
  try {
    const file = join(data, 'data.json');
    await writeFile(file, JSON.stringify(dataOf(sources)));
    const paths = [...sources.modules.keys(), ...sources.tests.keys()];
    const { stdout, stderr } = await opa(
      ['test', '--coverage', '--coverage-runs=', '--format', 'json', file, ...paths],
      folder,
      '',
      [data],
    );
    return coverageIn(reportOf(stdout, stderr), [...sources.modules.keys()]);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

function reportOf(stdout: string, stderr: string): Report {
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    throw new Error(`opa test --coverage failed: ${(stderr || stdout).slice(0, 2000)}`);
  }
}

function coverageIn({ files }: Report, modules: readonly string[]): LineCoverage {
  const lines = modules.map((file) => {
    const uncovered = rowsOf(files[file]?.not_covered);
    return { file, uncovered, covered: rowsOf(files[file]?.covered).difference(uncovered) };
  });
  const covered = lines.reduce((sum, one) => sum + one.covered.size, 0);
  const uncovered = lines.flatMap((one) => [...one.uncovered].map((row) => `${one.file}:${row}`));
  const all = covered + uncovered.length;
  const share = all === 0 ? 100 : (100 * covered) / all;
  return { share, uncovered, isEnough: share >= wanted };
}

function rowsOf(ranges: readonly Range[] = []): Set<number> {
  return new Set(
    ranges.flatMap(({ start, end }) =>
      Array.from({ length: end.row - start.row + 1 }, (_, index) => start.row + index),
    ),
  );
}
