import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import type { CodeOrigin, Inventory, Resource, Source } from '../../src/generated/inventory.ts';
import { emptyFolder } from '../files/empty-folder.ts';

export const repository = 'code:example.com/acme/app';

/** An account of Azure's AI services as Terraform declares one: it takes static keys. */
export function account(
  address: string,
  origin: Partial<CodeOrigin> = {},
  more: Partial<Resource> = {},
): Resource {
  return {
    id: `${repository}/infra#${address}`,
    cloud: 'azure',
    type: 'Microsoft.CognitiveServices/accounts',
    kind: 'ai-service',
    name: address.split('.').at(-1) ?? address,
    account: 'example.com/acme/app',
    region: 'westeurope',
    tags: {},
    origin: {
      kind: 'code',
      source: repository,
      file: 'infra/main.tf',
      line: 10,
      column: 1,
      end_line: 20,
      end_column: 2,
      address,
      ...origin,
    },
    properties: { kind: 'OpenAI', disableLocalAuth: false },
    unknown: [],
    defaults: [],
    ...more,
  };
}

export function documentOf(resources: readonly Resource[], source: Partial<Source> = {}): Inventory {
  return {
    schema: 'keelson.inventory/v1',
    tool: { name: 'keelson', version: '0.1.0' },
    collected_at: '2026-11-20T06:00:00Z',
    sources: [
      {
        id: repository,
        cloud: 'code',
        scope: '.',
        name: 'example.com/acme/app',
        status: 'complete',
        resources: resources.length,
        problems: [],
        ...source,
      },
    ],
    resources: [...resources],
    relationships: [],
    components: [],
  };
}

/** Writes a document to a file of its own folder and gives the file's name. */
export async function fileOf(t: ExecutionContext, document: Inventory): Promise<string> {
  const file = join(await emptyFolder(t), 'inventory.json');
  await writeFile(file, JSON.stringify(document));
  return file;
}
