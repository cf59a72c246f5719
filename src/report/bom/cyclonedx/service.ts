import type { BomItem } from '../../../generated/bom.ts';
import { present } from '../../../collect/untrusted-json.ts';
import { propertiesOf } from '../properties.ts';

/** A service by https://cyclonedx.org/docs/1.7/json/#services */
export function serviceOf(item: BomItem, byId: ReadonlyMap<string, BomItem>): object {
  const data = dataOf(item, byId);
  return present({
    'bom-ref': item.id,
    provider: item.provider === undefined ? undefined : { name: item.provider },
    name: item.name,
    version: item.version?.slice(0, 1024),
    description: item.description,
    endpoints: item.endpoints,
    authenticated: item.authenticated,
    'x-trust-boundary': item.crosses_trust_boundary,
    data: data.length > 0 ? data : undefined,
    properties: propertiesOf(item),
  });
}

/** What tags say of its own data, and of the data that flows into its answers. */
function dataOf({ classification, data }: BomItem, byId: ReadonlyMap<string, BomItem>): object[] {
  const own = classification === undefined ? [] : [{ flow: 'unknown', classification }];
  const read = [...new Set(data.map(({ id }) => id))].flatMap((id) => {
    const source = byId.get(id);
    return source?.classification === undefined
      ? []
      : [{ flow: 'inbound', classification: source.classification, name: source.name }];
  });
  return [...own, ...read];
}
