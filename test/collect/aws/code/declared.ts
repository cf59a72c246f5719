import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { hasToken } from '../../../../src/collect/code/token.ts';
import { collect } from '../../../../src/collect/run.ts';
import type { Inventory, Resource } from '../../../../src/generated/inventory.ts';
import { validate } from '../../../../src/schema/validate.ts';
import { emptyFolder } from '../../../files/empty-folder.ts';

/** The document of a scan of a file: a template, or a configuration of Terraform. */
export async function scanned(
  t: ExecutionContext,
  text: string,
  file: 'main.tf' | 'template.yaml' = 'main.tf',
): Promise<Inventory> {
  const folder = await emptyFolder(t);
  await writeFile(join(folder, file), text);
  const document = await collect({
    scope: {},
    paths: [folder],
    signal: AbortSignal.timeout(60_000),
    collectedAt: '2026-01-01T00:00:00.000Z',
  });
  t.is(validate('inventory', document), undefined);
  t.false(hasToken(JSON.stringify(document)));
  return document;
}

/** The resource of an address; of one that is only implied, of its name. */
export function at(document: Inventory, address: string): Resource {
  const found = document.resources.find(({ id }) => addressOf(id) === address);
  if (!found) throw new Error(`there is no ${address}`);
  return found;
}

export function addresses(document: Inventory): string[] {
  return document.resources.map(({ id }) => addressOf(id)).toSorted();
}

/** `kind level address` of the edges that start at an address; what is not in the document has its id. */
export function edges(document: Inventory, address: string): string[] {
  const known = new Set(document.resources.map(({ id }) => id));
  const { id } = at(document, address);
  return document.relationships
    .filter(({ from }) => from === id)
    .map(({ kind, to, level }) => [kind, level, known.has(to) ? addressOf(to) : to].filter(Boolean).join(' '))
    .toSorted();
}

function addressOf(id: string): string {
  return id.slice(id.indexOf('#') + 1);
}
