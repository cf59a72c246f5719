import { identityPart, isUnknown, wholeUnknown } from '../../code/token.ts';
import { EvaluationError, type Value } from '../../evaluation/value.ts';
import { textOf } from '../evaluate/conversion.ts';
import { idOf } from '../evaluate/id.ts';
import type { Scope } from '../evaluate/scope.ts';
import { parts, type Functions } from './function.ts';

/** Functions that make ids of resources. */
export const ids: Functions = {
  resourceid: parts((all, scope) => resourceId(all, scope)),
  subscriptionresourceid: parts((all, { place }) => {
    const [before, type, names] = taken(all, 1);
    return idOf(`/subscriptions/${before[0] ?? place.subscription}`, type, names);
  }),
  tenantresourceid: parts((all) => {
    const [, type, names] = taken(all, 0);
    return idOf('', type, names);
  }),
  managementgroupresourceid: parts((all) => {
    const [before, type, names] = taken(all, 1);
    const group = before[0] ?? identityPart('managementGroup');
    return idOf(`/providers/Microsoft.Management/managementGroups/${group}`, type, names);
  }),
  extensionresourceid: parts(([scope, type, ...names]) => {
    if (isUnknown(type)) return wholeUnknown(type);
    return idOf(textOf(scope), textOf(type), names.map(textOf));
  }),
};

function resourceId(all: readonly Value[], { place }: Scope): Value {
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
