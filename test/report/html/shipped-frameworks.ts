import { readdir, readFile } from 'node:fs/promises';
import { join, parse as partsOf } from 'node:path';
import { parse } from 'yaml';
import type { Framework } from '../../../src/generated/framework.ts';
import { packageRoot } from '../../../src/schema/files.ts';

/** The frameworks that ship with Keelson, by id. */
export async function shippedFrameworks(): Promise<Record<string, Framework>> {
  const folder = join(packageRoot, 'policies', 'frameworks');
  const entries = (await readdir(folder))
    .filter((file) => file.endsWith('.yaml'))
    .map(async (file) => {
      const framework = parse(await readFile(join(folder, file), 'utf8')) as Framework;
      return [partsOf(file).name, framework] as const;
    });
  return Object.fromEntries(await Promise.all(entries));
}
