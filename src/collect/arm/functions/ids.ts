import { isUnknown } from '../../code/token.ts';
import { EvaluationError, type Value } from '../../evaluation/value.ts';
import { textOf } from '../evaluate/conversion.ts';
import { idOf } from '../evaluate/id.ts';
import { managementGroupId, type DeploymentPlace } from '../evaluate/place.ts';
import { derived } from '../evaluate/unknown.ts';
import { parts, type Functions } from './function.ts';

/** Functions that make ids of resources. */
export const ids: Functions = {
  resourceid: parts((all, { place }) => resourceId(all, place)),
  subscriptionresourceid: parts((all, { place }) => {
    const [before, type, names] = taken(all, 1);
    return idOf(`/subscriptions/${before[0] ?? place.subscription}`, type, names);
  }),
  tenantresourceid: parts((all) => {
    const [, type, names] = taken(all, 0);
    return idOf('', type, names);
  }),
  managementgroupresourceid: parts((all, { place }) => {
    const [before, type, names] = taken(all, 1);
    return idOf(managementGroupId(before[0] ?? place.managementGroup), type, names);
  }),
  extensionresourceid: parts((all) => {
    const [scope, type, ...names] = all;
    if (isUnknown(type)) return derived('extensionResourceId', all, true);
    return idOf(textOf(scope), textOf(type), names.map(textOf));
  }),
};

function resourceId(all: readonly Value[], place: DeploymentPlace): Value {
  const [before, type, names] = taken(all, 2);
  if (before.length === 0) return idOf(place.prefix, type, names);
  const [group, subscription] = before.toReversed();
  return idOf(`/subscriptions/${subscription ?? place.subscription}/resourceGroups/${group}`, type, names);
}

/** What stands before the type, the type, and the names. The type is the first that has a slash. */
function taken(all: readonly Value[], most: number): [before: string[], type: string, names: string[]] {
  const texts = all.map(textOf);
  const at = texts.findIndex((text, index) => index <= most && /^[A-Za-z][\w.]*\.[\w.]+\/./.test(text));
  if (at < 0) throw new EvaluationError('an id needs a type of resource');
  return [texts.slice(0, at), texts[at] as string, texts.slice(at + 1)];
}
