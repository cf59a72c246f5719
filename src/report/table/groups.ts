import type { Result } from '../../generated/report.ts';
import { compare } from '../../inventory/order.ts';
import type { Grouping } from '../formats/format.ts';
import { frameworkOf } from '../framework-of.ts';
import { levels } from '../levels.ts';
import { levelOf } from '../report.ts';
import { placeText } from './place-text.ts';

/** Failures that have something in common. */
export interface Group {
  readonly title: string;
  /** Where or of what it is, beside the title. */
  readonly about: string;
  readonly results: readonly Result[];
}

/**
 * Failures by what is asked for: the worst level first; resources by their worst failures, those with more first; controls by
 * name, so that a failure is shown for each control that it is about.
 */
export function groupsOf(failed: readonly Result[], by: Grouping): Group[] {
  if (by === 'framework') return byControl(failed);
  if (by === 'resource') return byResource(failed);
  const byLevel = Map.groupBy(failed, levelOf);
  return levels.flatMap((level) => {
    const results = byLevel.get(level) ?? [];
    return results.length === 0
      ? []
      : [{ title: level.toUpperCase(), about: `${results.length} failed`, results }];
  });
}

function byResource(failed: readonly Result[]): Group[] {
  return [...Map.groupBy(failed, ({ resource }) => `${resource.cloud}\n${resource.id}`).values()]
    .toSorted((left, right) => weightOrder(left, right))
    .map((results) => {
      const [first] = results as [Result];
      return { title: first.resource.name, about: `${first.resource.type}  ${placeText(first)}`, results };
    });
}

/** By how many there are of each level, the worst first. */
function weightOrder(left: readonly Result[], right: readonly Result[]): number {
  for (const level of levels) {
    const many = (results: readonly Result[]) => results.filter((result) => levelOf(result) === level).length;
    if (many(left) !== many(right)) return many(right) - many(left);
  }
  return compare(left[0]?.resource.id ?? '', right[0]?.resource.id ?? '');
}

function byControl(failed: readonly Result[]): Group[] {
  const byName = new Map<string, Result[]>();
  for (const result of failed) {
    for (const control of new Set(result.controls)) {
      byName.set(control, [...(byName.get(control) ?? []), result]);
    }
  }
  const groups = [...byName]
    .toSorted(([left], [right]) => compare(left, right))
    .map(([control, results]) => ({
      title: control.slice(frameworkOf(control).length + 1),
      about: frameworkOf(control),
      results,
    }));
  const others = failed.filter(({ controls }) => controls.length === 0);
  return others.length === 0 ? groups : [...groups, { title: 'of no control', about: '', results: others }];
}
