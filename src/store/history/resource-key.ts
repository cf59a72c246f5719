import type { Resource } from '../../generated/inventory.ts';
import { sha256 } from '../../files/sha256.ts';
import { keyOf } from '../../inventory/identity.ts';

/** The key of a resource in the store: the same for all spellings of its id. */
export function resourceKeyOf({ cloud, id }: { readonly cloud: string; readonly id: string }): string {
  return sha256(`${cloud}\n${keyOf({ cloud: cloud as Resource['cloud'], id })}`);
}
