import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundleName } from '../bundle/build/sources.ts';
import { scaffold } from '../bundle/scaffold/scaffold.ts';
import { KeelsonError, messageOf } from '../errors.ts';
import { plainName } from '../policy/entrypoints.ts';
import { readResourceSchemas } from '../schema/files.ts';

export interface NewFlags {
  readonly type: string;
  readonly severity: string;
  readonly area: string;
  readonly policies: string;
}

/** keelson policy new: writes a check and its test, and overwrites nothing. */
export async function runNew(id: string, { type, severity, area, policies }: NewFlags): Promise<void> {
  const cloud = id.split('-', 1)[0] as string;
  const name = await bundleName(policies, await filesIn(policies));
  const { file, test, files } = scaffold({
    id,
    type,
    severity,
    area,
    services: await foldersIn(join(policies, 'checks', cloud)),
    prefix: name === plainName ? '' : `${name}.`,
    schemas: readResourceSchemas(),
  });
  for (const [path, text] of files) await writeNew(join(policies, path), text);
  process.stdout.write(
    `${join(policies, file)}\n${join(policies, test)}\nFill in what says TODO, then: keelson policy test ${policies}\n`,
  );
}

/** The folder may not be there yet. */
async function filesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    throw new KeelsonError(
      isThere ? 'USAGE' : 'OUTPUT_FAILED',
      isThere ? `${file} is there already` : `cannot write ${file}: ${messageOf(cause)}`,
      { cause },
    );
  }
}
