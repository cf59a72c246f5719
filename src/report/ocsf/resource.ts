import type { Result } from '../../generated/report.ts';
import { cloudAttributesOf } from './cloud.ts';

/** OCSF's `resource_details` of what a result is about; of code with its repository and where it is there. */
export function resourceOf({ resource, place }: Pick<Result, 'resource' | 'place'>): object {
  const { id, name, type, account, file, address } = resource;
  return {
    uid: id,
    name,
    type,
    role_id: 3,
    role: 'Affected',
    ...cloudAttributesOf(resource),
    ...(file !== undefined && {
      namespace: account,
      data: { file, ...(place && { place }), ...(address !== undefined && { address }) },
    }),
  };
}
