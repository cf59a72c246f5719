import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { ofText, verdicts } from '../judge.ts';

/*
 * Storage is judged where AI uses it. Whether it does can be what only deployment knows.
 */

const uses: readonly (readonly [check: string, file: string, use: RegExp, unset: string])[] = [
  ['azure-ai-storage-anonymous-blobs', 'main.tf', /(storage_account_id +=) \S+/, 'variable "unset" {}\n'],
  ['azure-ai-storage-anonymous-blobs', 'main.bicep', /(storageAccount:) \S+/, 'param unset string\n'],
  ['azure-ai-storage-shared-key', 'main.tf', /(storage_account_id =) \S+/, 'variable "unset" {}\n'],
  ['azure-ai-storage-shared-key', 'main.bicep', /(resourceId:) \S+/, 'param unset string\n'],
  ['azure-ai-storage-restricted-network', 'main.tf', /(target_resource_id =) \S+/, 'variable "unset" {}\n'],
  ['azure-ai-storage-restricted-network', 'main.tf', /(search_service_id +=) \S+/, 'variable "unset" {}\n'],
  [
    'azure-ai-storage-restricted-network',
    'main.bicep',
    /(privateLinkResourceId:) \S+/,
    'param unset string\n',
  ],
];

for (const [check, file, use, unset] of uses) {
  test(`${check}: ${file}: whether ${use.source} is this storage is not known, and so is the verdict`, async (t) => {
    for (const which of ['good', 'bad']) {
      const text = await readFile(join(import.meta.dirname, check, which, file), 'utf8');
      const name = file === 'main.tf' ? 'var.unset' : 'unset';
      const open = unset + text.replace(use, `$1 ${name}`);

      t.deepEqual(await verdicts(check, await ofText(t, file, open)), ['unknown']);
    }
  });
}
