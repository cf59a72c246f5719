import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { withSection } from './sections.ts';

export const resultsFile = join('bench', 'RESULTS.md');

/** Puts a section into the results, in place of the one of the same heading. */
export async function writeSection(heading: string, body: string): Promise<void> {
  await writeResults(withSection(await readFile(resultsFile, 'utf8'), heading, body));
}

/** Writes the results, formatted as the gate wants all files. */
export async function writeResults(text: string): Promise<void> {
  const options = await resolveConfig(resultsFile);
  await writeFile(resultsFile, await format(text, { ...options, parser: 'markdown' }));
}
