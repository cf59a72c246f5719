import type { Resource } from '../../generated/inventory.ts';
import type { Resources } from '../../generated/query.ts';
import { valueAt } from '../../policy/evidence.ts';
import { holds, type ResourceInsights } from '../insights/insight.ts';
import { fits, type Answer } from './condition.ts';

/**
 * Tells of a resource whether it is one of those that a query names.
 *
 * @param today YYYY-MM-DD
 * @returns takes the resource and its insights; without these, it is not known which hold.
 */
export function memberTest(
  wanted: Resources,
  today: string,
): (resource: Resource, insights?: ResourceInsights) => Answer {
  const { kind, type, where = {}, has = [], has_one: hasOne, lacks = [] } = wanted;
  const kinds = kind === undefined ? undefined : new Set<string>(listOf(kind));
  const isOfType = type === undefined ? undefined : typeTest(listOf(type));
  const conditions = Object.entries(where).flatMap(([path, condition]) =>
    condition === undefined ? [] : [{ path, condition }],
  );
  const needsInsights = asksInsights(wanted);
  return (resource, insights) => {
    if (kinds?.has(resource.kind) === false) return 'no';
    if (isOfType?.(resource.type) === false) return 'no';
    let answer: Answer = 'yes';
    for (const { path, condition } of conditions) {
      if (isUnknown(resource, path)) answer = 'unknown';
      else if (!fits(valueAt(resource, path), condition, today)) return 'no';
    }
    if (!needsInsights) return answer;
    return least([
      answer,
      ...has.map((id) => holds(insights, id)),
      ...(hasOne ? [most(hasOne.map((id) => holds(insights, id)))] : []),
      ...lacks.map((id) => opposite[holds(insights, id)]),
    ]);
  };
}

/** Whether it depends on insights who belongs. */
export function asksInsights({ has = [], has_one: hasOne, lacks = [] }: Resources): boolean {
  return has.length > 0 || hasOne !== undefined || lacks.length > 0;
}

/** Types are few, and resources many. */
function typeTest(types: readonly string[]): (type: string) => boolean {
  const wanted = new Set(types.map((type) => type.toLowerCase()));
  const known = new Map<string, boolean>();
  return (type) => {
    const answer = known.get(type) ?? wanted.has(type.toLowerCase());
    known.set(type, answer);
    return answer;
  };
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
  if (unknown.length === 0) return false;
  const pointer = `/${(path.split('[]')[0] ?? '').replaceAll('.', '/')}/`;
  return unknown.some((other) => pointer.startsWith(`${other}/`) || `${other}/`.startsWith(pointer));
}
