import type { Resource } from '../../../generated/inventory.ts';
import { segmentsOf } from '../../code/token.ts';

/** The id that a child's id begins with: two segments less, and the name of a provider that extends it. */
export function parentId(id: string): string {
  const parts = segmentsOf(id).slice(0, -2);
  return (/^providers$/i.test(parts.at(-2) ?? '') ? parts.slice(0, -2) : parts).join('/');
}

/** What stands for a parent that exists already: nothing is known of it but its id. */
export function existing(id: string): Resource {
  return {
    id,
    cloud: 'azure',
    type: '',
    kind: 'scope',
    name: segmentsOf(id).at(-1) ?? '',
    account: '',
    region: '',
    tags: {},
    origin: { kind: 'live', source: '' },
    properties: {},
    unknown: [],
    defaults: [],
  };
}
