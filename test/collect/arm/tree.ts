import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExecutionContext } from 'ava';
import type { CodeFormat } from '../../../src/collect/code/format.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { reading, type Reading } from '../code/reading.ts';

/** Reads files of a folder as a format does: those that it takes, with all others beside them. */
export async function readTree(
  t: ExecutionContext,
  format: CodeFormat,
  files: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>,
): Promise<Reading> {
  const root = await emptyFolder(t);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(
      join(root, path),
      typeof content === 'string' ? content : JSON.stringify(content, undefined, 2),
    );
  }
  const made = reading(root, Object.keys(files));
  const taken = [];
  for (const file of made.files) {
    if (format.mayTake(file.path) && (format.takes?.(await file.head(), file.path) ?? true)) taken.push(file);
  }
  await format.read(taken, made.context);
  return made;
}
