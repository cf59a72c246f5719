import type { Resource } from '../../generated/inventory.ts';
import type { Resources } from '../../generated/query.ts';
import { valueAt } from '../../policy/evidence.ts';
import { holds, type ResourceInsights } from '../insights/insight.ts';
import { fits, type Answer } from './condition.ts';

/**
 * Whether a resource is one of those that a query names.
 *
 * @param today YYYY-MM-DD
 * @param insights of the resource; without, it is not known which hold.
 */
export function isMember(
  resource: Resource,
  { kind, type, where = {}, has = [], has_one: hasOne, lacks = [] }: Resources,
  today: string,
  insights?: ResourceInsights,
): Answer {
  if (kind !== undefined && !listOf(kind).includes(resource.kind)) return 'no';
  const native = resource.type.toLowerCase();
  if (type !== undefined && !listOf(type).some((one) => one.toLowerCase() === native)) return 'no';
  let answer: Answer = 'yes';
  for (const [path, condition] of Object.entries(where)) {
    if (condition === undefined) continue;
    if (isUnknown(resource, path)) answer = 'unknown';
    else if (!fits(valueAt(resource, path), condition, today)) return 'no';
  }
  return least([
    answer,
    ...has.map((id) => holds(insights, id)),
    ...(hasOne ? [most(hasOne.map((id) => holds(insights, id)))] : []),
    ...lacks.map((id) => opposite[holds(insights, id)]),
  ]);
}

const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const;

/** All of these. */
export function least(answers: readonly Answer[]): Answer {
  return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
}

/** One of these. */
function most(answers: readonly Answer[]): Answer {
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}

export function listOf<Item>(value: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
}

/** Whether the resource says that what is there, above or below it could not be read. */
export function isUnknown({ unknown }: Pick<Resource, 'unknown'>, path: string): boolean {
  const pointer = `/${(path.split('[]')[0] ?? '').replaceAll('.', '/')}/`;
  return unknown.some((other) => pointer.startsWith(`${other}/`) || `${other}/`.startsWith(pointer));
}
