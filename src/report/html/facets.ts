import type { Result } from '../../generated/report.ts';
import { compare } from '../../inventory/document.ts';

/** What results are chosen by beside their texts: the values that there are, sorted; results name them by their index. */
export interface Facets {
  readonly clouds: Facet;
  readonly accounts: Facet;
  readonly types: Facet;
  readonly frameworks: Facet;
}

export interface Facet {
  readonly values: readonly string[];
  indexOf(value: string): number;
}

export function facetsOf(results: readonly Result[]): Facets {
  return {
    clouds: facet(results.map(({ resource }) => resource.cloud)),
    accounts: facet(results.map(({ resource }) => resource.account)),
    types: facet(results.map(({ resource }) => resource.type)),
    frameworks: facet(results.flatMap(({ controls }) => controls.map((control) => frameworkOf(control)))),
  };
}

function facet(all: Iterable<string>): Facet {
  const values = [...new Set(all)].toSorted(compare);
  const indices = new Map(values.map((value, index) => [value, index]));
  return { values, indexOf: (value) => indices.get(value) ?? -1 };
}

/** Of `framework:control`. */
export function frameworkOf(control: string): string {
  return control.split(':', 1)[0] ?? control;
}
