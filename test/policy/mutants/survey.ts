import { allowancesIn, type Allowance } from './allowed.ts';
import { described } from './edit.ts';
import { judge } from './judge.ts';
import { readLibrary, treesOf, type Library, type RegoFile } from './library.ts';
import { mutationsOf } from './mutations.ts';
import type { Mutant } from './worlds.ts';

/** How the tests of one file do. */
export interface FileSurvey {
  readonly file: string;
  readonly killed: number;
  /** `file:row change: what`, a mutant each. */
  readonly survivors: readonly string[];
  /** Allowances of which no mutant survives. */
  readonly stale: readonly string[];
}

/**
 * Mutates the policies of a folder and runs their tests.
 *
 * @param only ids of checks, or parts of paths; all without.
 */
export async function survey(folder: string, only: readonly string[] = []): Promise<FileSurvey[]> {
  const library = await readLibrary(folder);
  const files = library.files.filter((file) => !file.isTest && isAsked(file, only));
  const mutants = await mutantsOf(library, files);
  const fates = await judge(library, mutants);
  return files.map((file) => {
    const allowances = allowancesIn(file.file, file.text);
    const own = mutants.filter((mutant) => mutant.file === file);
    const survived = own.filter((mutant) => fates.get(mutant) === 'survived');
    return {
      file: file.file,
      killed: own.filter((mutant) => fates.get(mutant) === 'killed').length,
      survivors: survived.filter((mutant) => !allowances.some((one) => covers(one, mutant))).map(lineOf),
      stale: allowances
        .filter((one) => !survived.some((mutant) => covers(one, mutant)))
        .map(({ row, change }) => `${file.file}:${row} mutants:allow ${change}: no such mutant survives`),
    };
  });
}

function isAsked({ file, text }: RegoFile, only: readonly string[]): boolean {
  const id = /^# {3}id: (\S+)$/m.exec(text)?.[1];
  return only.length === 0 || only.some((name) => name === id || file.includes(name));
}

async function mutantsOf(library: Library, files: readonly RegoFile[]): Promise<Mutant[]> {
  const trees = await treesOf(library, files);
  return files.flatMap((file) => {
    const tree = trees.get(file.file);
    return tree ? mutationsOf(file.text, tree).map((edit) => ({ file, edit })) : [];
  });
}

function covers({ change, row }: Allowance, { edit }: Mutant): boolean {
  return edit.change === change && edit.row === row;
}

function lineOf({ file, edit }: Mutant): string {
  return `${file.file}:${edit.row} ${edit.change}: ${described(file.text, edit)}`;
}
