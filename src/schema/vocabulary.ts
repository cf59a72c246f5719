import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFolder } from './files.ts';

interface Definitions {
  readonly $defs: {
    readonly kind: { readonly enum: readonly string[] };
    readonly relationship: { readonly properties: { readonly kind: { readonly enum: readonly string[] } } };
  };
}

let read: Definitions | undefined;

function inventorySchema(): Definitions {
  return (read ??= JSON.parse(
    readFileSync(join(schemaFolder, 'inventory.schema.json'), 'utf8'),
  ) as Definitions);
}

/** The kinds of resources that a document has. */
export function resourceKinds(): readonly string[] {
  return inventorySchema().$defs.kind.enum;
}

/** The closed vocabulary of edges. */
export function edgeKinds(): readonly string[] {
  return inventorySchema().$defs.relationship.properties.kind.enum;
}
