import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { collect } from '../../../src/collect/run.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

/** The document of a scan of one file alone, of which all can be read. */
export async function scanned(t: ExecutionContext, file: string, text: string): Promise<Inventory> {
  const folder = await emptyFolder(t);
  await writeFile(join(folder, file), text);
  const document = await collect({
    scope: {},
    paths: [folder],
    signal: AbortSignal.timeout(60_000),
    collectedAt: '2026-01-01T00:00:00.000Z',
  });
  t.deepEqual(
    document.sources.flatMap(({ problems }) => problems ?? []),
    [],
  );
  return document;
}
