import type { Resource } from '../generated/inventory.ts';

/** What two spellings of one resource have in common: Azure compares ids without case, the others with. */
export function keyOf({ cloud, id }: Pick<Resource, 'cloud' | 'id'>): string {
  return cloud === 'azure' ? id.toLowerCase() : id;
}
