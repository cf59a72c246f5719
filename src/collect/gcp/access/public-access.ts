import type { Resource } from '../../../generated/inventory.ts';
import { at } from '../resource/json.ts';
import { bucketType } from '../resource/resource-types.ts';

/**
 * Whether what a policy gives to everybody is given: a bucket that prevents public access ignores it.
 * https://cloud.google.com/storage/docs/public-access-prevention
 */
export function allowsPublic({ type, properties, unknown }: Resource): boolean {
  if (type !== bucketType) return true;
  const prevention = at(properties, 'iamConfiguration', 'publicAccessPrevention');
  return (
    prevention !== 'enforced' &&
    !unknown.some((pointer) => pointer.startsWith('/properties/iamConfiguration'))
  );
}
