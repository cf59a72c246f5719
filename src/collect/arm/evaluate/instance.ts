import { isUnknown, readable, segmentsOf, unknownValue } from '../../code/token.ts';
import type { Budget } from '../../evaluation/budget.ts';
import { memoised } from '../../evaluation/memo.ts';
import { EvaluationError, isObject, isTraversable, type Value } from '../../evaluation/value.ts';
import type { Expression, ResourceSyntax } from '../syntax/expression.ts';
import { booleanOf, textOf, textOrUnknown } from './conversion.ts';
import { safely, turnScope, turnsOf } from './expression.ts';
import { childId, childType, idOf, lastName, nativeType } from './id.ts';
import { groupPlace, placeOfId, subscriptionPlace, type DeploymentPlace } from './place.ts';
import type { Scope } from './scope.ts';
import { shownText } from './unknown.ts';

/** A resource or a deployment, of a loop one of its copies. */
export interface Instance {
  readonly resource: ResourceSyntax;
  /** Of its turn of the loop. */
  readonly scope: Scope;
  /** `[0]` of a loop; `[*]` where it stands for all that there may be. */
  readonly suffix: string;
  readonly named: () => Named;
  /** Whether it is deployed: a token where that is not known. */
  readonly deployed: () => boolean | string;
}

export interface Named {
  readonly type: string;
  /** As the template says it: of some children with their parents' names. */
  readonly name: string;
  readonly id: string;
  readonly address: string;
}

/** Where a template lies, and what addresses begin with. */
export interface InstanceContext {
  readonly prefix: string;
  /** Where its resources are made: of a nested template not where its functions look. */
  readonly target: DeploymentPlace;
  readonly budget: Budget;
}

/** All that a template declares, each as often as its loop makes it. */
export function instancesOf(
  resources: readonly ResourceSyntax[],
  scope: Scope,
  context: InstanceContext,
  parent?: Instance,
): Instance[] {
  return resources.flatMap((resource) =>
    copiesOf(resource, scope).flatMap((copy) => {
      context.budget.spend(20);
      const suffix = `${parent?.suffix ?? ''}${copy.suffix}`;
      const named = once(
        () => identify(resource, copy.scope, suffix, context, parent),
        resource.symbol ?? 'resource',
        context,
      );
      const instance: Instance = {
        resource,
        scope: copy.scope,
        suffix,
        named,
        deployed: once(() => isDeployed(resource.condition, copy.scope), 'condition', context),
      };
      return [instance].concat(instancesOf(resource.children, copy.scope, context, instance));
    }),
  );
}

/** Computes once. @throws EvaluationError for what depends on itself. */
export function once<Result>(
  compute: () => Result,
  what: string,
  { prefix, budget }: Pick<InstanceContext, 'prefix' | 'budget'>,
): () => Result {
  const computed = memoised(compute, `${prefix}${what}`, budget);
  return () => computed('name') as Result;
}

/** How many a loop makes may be unknown: then there is one that stands for all. */
function copiesOf(
  { loop, place }: ResourceSyntax,
  scope: Scope,
): { readonly scope: Scope; readonly suffix: string }[] {
  if (!loop) return [{ scope, suffix: '' }];
  const names = { ...loop, ofResource: true, place };
  const over = safely(loop.over, scope);
  const turns = isUnknown(over) ? over : countedTurns(over, names, scope);
  if (typeof turns === 'string') {
    const item = unknownValue(`${shownText(turns)}[*]`);
    return [{ scope: turnScope(item, unknownValue('copyIndex()'), names, scope), suffix: '[*]' }];
  }
  return turns.map((turn, index) => ({ scope: turn, suffix: `[${index}]` }));
}

function countedTurns(
  over: Value,
  names: Parameters<typeof turnsOf>[1],
  scope: Scope,
): readonly Scope[] | string {
  try {
    return turnsOf(over, names, scope);
  } catch (error) {
    if (!(error instanceof EvaluationError) || scope.budget.exhausted) throw error;
    return unknownValue(error.message);
  }
}

function isDeployed(condition: Expression | undefined, scope: Scope): boolean | string {
  if (!condition) return true;
  const value = safely(condition, scope);
  if (isUnknown(value)) return value;
  try {
    return booleanOf(value);
  } catch (error) {
    if (error instanceof EvaluationError) return unknownValue(error.message);
    throw error;
  }
}

function identify(
  resource: ResourceSyntax,
  scope: Scope,
  suffix: string,
  { prefix, target }: InstanceContext,
  above: Instance | undefined,
): Named {
  const type = textOrUnknown(safely(resource.type, scope), 'type').replace(/@.*$/s, '');
  const name = textOrUnknown(safely(resource.name, scope), `${resource.symbol ?? type}.name`);
  const address = `${prefix}${resource.symbol ?? `${type}/${readable(name)}`}${suffix}`;
  if (above) {
    const parent = above.named();
    return { type: childType(parent, type, name), name, id: childId(parent, type, name), address };
  }
  const parent = resource.parent && idIn(safely(resource.parent, scope));
  if (parent !== undefined) {
    return { type, name, id: `${parent}/${type.split('/').at(-1)}/${lastName(name)}`, address };
  }
  const base = scopeId(resource, scope, target) ?? placeNamed(resource, scope, target).prefix;
  return { type: nativeType(type, name), name, id: idOf(base, type, [name]), address };
}

/** The group and the subscription that a resource names, else where the template is deployed. */
export function placeNamed(
  { group, subscription }: ResourceSyntax,
  scope: Scope,
  target: DeploymentPlace,
): DeploymentPlace {
  const [named, account] = [group, subscription].map((part) => {
    const value = part && safely(part, scope);
    // Named by nothing, it is where the template is.
    return value === undefined || value === null || value === '' ? undefined : textOrUnknown(value, 'scope');
  });
  if (named !== undefined) return groupPlace(target, named, account);
  return account === undefined ? target : subscriptionPlace(target, account);
}

/** The place that the `scope` of a deployment means; undefined where it has none. */
export function placeMeant(
  { scope: meant }: ResourceSyntax,
  scope: Scope,
  target: DeploymentPlace,
): DeploymentPlace | undefined {
  const id = meant && idIn(safely(meant, scope));
  if (id === undefined) return undefined;
  return placeOfId(absolute(id, target), target) ?? groupPlace(target, id);
}

/** The id that a `scope` means: of a resource, of a place, or one that lacks the group it lies in. */
function scopeId(
  { scope: meant }: ResourceSyntax,
  scope: Scope,
  target: DeploymentPlace,
): string | undefined {
  const id = meant && idIn(safely(meant, scope));
  if (id === undefined || id === '') return undefined;
  return id === '/' ? '' : absolute(id, target);
}

/** `Microsoft.Search/searchServices/name` lies in the place; so does `Microsoft.Management/managementGroups/name` in the tenant. */
function absolute(id: string, { prefix }: DeploymentPlace): string {
  if (id.startsWith('/') || !/^[A-Za-z][\w.]*$/.test(segmentsOf(id)[0] ?? '')) return id;
  return `${/^Microsoft\.Management\//i.test(id) ? '' : prefix}/providers/${id}`;
}

function idIn(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  const id = isTraversable(value) ? value.attribute('id') : isObject(value) ? value['id'] : undefined;
  return id === undefined || id === null ? undefined : textOf(id);
}
