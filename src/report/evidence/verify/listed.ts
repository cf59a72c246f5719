import { sha256 } from '../../../files/sha256.ts';
import { names } from '../names.ts';
import { readSums } from '../sums.ts';
import type { Found } from './check.ts';
import { contentIn, type Files } from './contents.ts';

/** Whether the sums of a package are those of its files, and of no others. */
export function findSums(files: Files): Found {
  const sums = readSums(new TextDecoder('utf-8', { fatal: true }).decode(contentIn(files, names.sums)));
  const problems: string[] = [];
  for (const [name, content] of files) {
    if (name === names.sums) continue;
    const sum = sums.get(name);
    if (sum === undefined) problems.push(`${name} is not listed`);
    else if (sum !== sha256(content)) problems.push(`${name} is not the file that was listed`);
    sums.delete(name);
  }
  return {
    problems: [...problems, ...[...sums.keys()].map((name) => `${name} is listed and not in the package`)],
  };
}
