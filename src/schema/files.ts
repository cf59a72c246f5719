import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the package lies: its package.json, schemas, policies and bundles. The same in a checkout and when installed. */
export const packageRoot = join(import.meta.dirname, '..', '..');
export const schemaFolder = join(packageRoot, 'schemas');

export interface ResourceSchema {
  /** `<cloud>/<name>`, as checks name it: schema.<cloud>.<name>. */
  readonly name: string;
  /** Native resource type. */
  readonly type: string;
  /** Outgoing and incoming edge kinds, each with the names of the schemas of its neighbours. */
  readonly related: Readonly<Record<string, readonly string[]>>;
  readonly relatedFrom: Readonly<Record<string, readonly string[]>>;
  /** The JSON Schema of the resource's properties. */
  readonly schema: Record<string, unknown>;
}

let shipped: readonly ResourceSchema[] | undefined;

/** Schemas of native resource types, in schemas/resources/<cloud>/<name>.json, sorted by name. Read once a process. */
export function readResourceSchemas(): readonly ResourceSchema[] {
  return (shipped ??= schemasIn(join(schemaFolder, 'resources')));
}

function schemasIn(folder: string): ResourceSchema[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((file) =>
      resourceSchema(file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    );
}

function resourceSchema(name: string, schema: Record<string, unknown>): ResourceSchema {
  return {
    name,
    type: String(schema['x-type']),
    related: (schema['x-related'] ?? {}) as Record<string, string[]>,
    relatedFrom: (schema['x-related-from'] ?? {}) as Record<string, string[]>,
    schema,
  };
}
