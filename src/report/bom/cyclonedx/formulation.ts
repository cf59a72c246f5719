import type { BomItem, BomReference } from '../../../generated/bom.ts';
import { present } from '../../../collect/untrusted-json.ts';
import { propertiesOf } from '../properties.ts';
import { placementOf } from './placement.ts';

/**
 * How models were made: a workflow a training job, with what went in and what came out.
 * https://cyclonedx.org/docs/1.7/json/#formulation
 */
export function formulationOf(
  items: readonly BomItem[],
  byId: ReadonlyMap<string, BomItem>,
): object[] | undefined {
  const workflows = items
    .filter((item) => placementOf(item) === 'workflow')
    .map((item) =>
      present({
        'bom-ref': item.id,
        uid: item.id,
        name: item.name,
        description: item.description,
        taskTypes: ['build'],
        inputs: ofNone(resources([...item.uses, ...item.data], byId).map((resource) => ({ resource }))),
        outputs: ofNone(resources(item.produces, byId).map((resource) => ({ type: 'artifact', resource }))),
        properties: propertiesOf(item),
      }),
    );
  return workflows.length === 0 ? undefined : [{ 'bom-ref': 'keelson:training', workflows }];
}

function resources(references: readonly BomReference[], byId: ReadonlyMap<string, BomItem>): object[] {
  const ids = references.filter(({ id }) => byId.has(id)).map(({ id }) => id);
  return [...new Set(ids)].map((ref) => ({ ref }));
}

function ofNone<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
