import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultStateFolder } from '../../files/state-folder.ts';
import { checkFolder, readTrusted } from '../../files/trusted.ts';
import { writeWhole } from '../../files/write-whole.ts';

const folderOf = () => join(defaultStateFolder(), 'built');

/** Remembers that this machine built an archive: what was built here needs no signature here. */
export async function rememberBuilt(digest: string): Promise<void> {
  const folder = folderOf();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await checkFolder(folder);
  await writeWhole(join(folder, digest), '', { mode: 0o600 });
}

/** Whether this user of this machine built an archive. What cannot be read says no. */
export async function wasBuiltHere(digest: string): Promise<boolean> {
  try {
    const folder = folderOf();
    if (!(await checkFolder(folder))) return false;
    await readTrusted(join(folder, digest), 0);
    return true;
  } catch {
    return false;
  }
}
