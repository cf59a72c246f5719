import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { AttackRule } from '../../src/generated/attack-rule.ts';
import type { Query } from '../../src/generated/query.ts';

/** The rules for attack paths and the queries that are shipped, by id. */
export async function shippedGraphPolicies() {
  return {
    rules: await allIn<AttackRule>(join('policies', 'graph', 'paths')),
    queries: await allIn<Query>(join('policies', 'graph', 'queries')),
  };
}

async function allIn<Kind>(folder: string): Promise<Readonly<Record<string, Kind>>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).toSorted();
  const read = files.map(
    async (file) =>
      [basename(file, '.yaml'), parse(await readFile(join(folder, file), 'utf8')) as Kind] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}
