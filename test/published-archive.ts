import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const program =
  "import shutil, sys; shutil.unpack_archive(*sys.argv[1:], filter='data' if sys.argv[3] == 'gztar' else None)";

/** Unpacks the one archive of a folder. */
export async function unpacked(folder: string, kind: 'gztar' | 'zip', into: string): Promise<void> {
  const [name, ...others] = await readdir(folder);
  if (name === undefined || others.length > 0) throw new Error(`${folder} holds no single archive`);
  await run('python3', ['-c', program, join(folder, name), into, kind]);
}
