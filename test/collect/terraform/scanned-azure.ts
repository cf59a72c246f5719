import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { collect } from '../../../src/collect/run.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';
import { validate } from '../../../src/schema/validate.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

/** The document of a scan of files of Terraform, by their names. */
export async function scanned(
  t: ExecutionContext,
  files: Readonly<Record<string, string>>,
): Promise<Inventory> {
  const folder = await emptyFolder(t);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const document = await collect({
    scope: {},
    paths: [folder],
    signal: AbortSignal.timeout(60_000),
    collectedAt: '2026-01-01T00:00:00.000Z',
  });
  t.is(validate('inventory', document), undefined);
  return document;
}

/** The resource of a type that has this name. */
export function named(document: Inventory, type: string, name: string) {
  const found = document.resources.filter((resource) => resource.type === type && resource.name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`there are ${found.length} of ${type} named ${name}`);
  return found[0];
}

export const accounts = 'Microsoft.CognitiveServices/accounts';
