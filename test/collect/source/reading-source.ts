import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExecutionContext } from 'ava';
import type { CodeFormat } from '../../../src/collect/code/format.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { reading } from '../code/reading.ts';

/** What a format finds in files of these contents. */
export async function found(
  t: ExecutionContext,
  format: CodeFormat,
  files: Readonly<Record<string, string>>,
) {
  const root = await emptyFolder(t);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const scanned = reading(root, Object.keys(files));
  const taken = [];
  for (const file of scanned.files) {
    if (format.mayTake(file.path) && (format.takes?.(await file.head(), file.path) ?? true)) taken.push(file);
  }
  await format.read(taken, scanned.context);
  const resources = scanned.resources();
  return {
    taken: taken.map(({ path }) => path),
    resources,
    of: (type: string) => resources.filter((resource) => resource.type === type),
    problems: scanned.problems().map(({ code, message }) => `${code} ${message}`),
  };
}
