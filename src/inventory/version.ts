import { KeelsonError } from '../errors.ts';
import type { Inventory } from '../generated/inventory.ts';

/** @throws KeelsonError DOCUMENT_INVALID when it is not a document of the version that this Keelson reads. */
export function refuseOtherVersion(document: unknown, where: string): void {
  const schema = (document as Partial<Inventory> | null)?.schema;
  if (schema !== 'keelson.inventory/v1') {
    const found = schema === undefined ? 'no inventory' : `an inventory of version ${JSON.stringify(schema)}`;
    throw new KeelsonError(
      'DOCUMENT_INVALID',
      `${where} is ${found}; this Keelson reads keelson.inventory/v1. Collect it again with keelson inventory`,
    );
  }
}
