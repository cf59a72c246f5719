import type { Template } from './templates.ts';

/** Accounts of a company: what they share is there once. */
const accounts = 20;

/** Which copies of which templates make up an estate. A copy is an account; twenty of them are a company. */
export interface Layout {
  readonly templates: readonly Template[];
  readonly copies: number;
  readonly has: (template: Template, copy: number) => boolean;
  /** The copies of a neighbour that an edge of this copy leads to. */
  readonly copiesOf: (target: Template | undefined, copy: number, fromShared: boolean) => readonly number[];
}

/** The layout of an estate of exactly so many resources. */
export function layoutOf(templates: readonly Template[], resources: number): Layout {
  const ofExtent = (extent: Template['extent']) => templates.filter((template) => template.extent === extent);
  const [everywhere, shared, own] = [ofExtent('global'), ofExtent('shared'), ofExtent('own')];
  const place = new Map([...everywhere, ...shared, ...own].map((template) => [template, 0]));
  for (const group of [everywhere, shared, own]) {
    group.forEach((template, index) => place.set(template, index));
  }
  const company = shared.length + accounts * own.length;
  const local = resources - everywhere.length;
  const copies = Math.max(1, Math.ceil(local / company) * accounts);

  function has(template: Template, copy: number): boolean {
    const at = place.get(template) ?? 0;
    if (template.extent === 'global') {
      return copy === 0 && at < resources;
    }
    const before = Math.floor(copy / accounts) * company;
    if (template.extent === 'shared') {
      return copy % accounts === 0 && before + at < local;
    }
    return before + shared.length + (copy % accounts) * own.length + at < local;
  }

  function copiesOf(target: Template | undefined, copy: number, fromShared: boolean): readonly number[] {
    const first = copy - (copy % accounts);
    if (!target) {
      return [copy];
    }
    if (target.extent === 'global') {
      return [0];
    }
    if (target.extent === 'shared') {
      return has(target, first) ? [first] : [];
    }
    const reached = fromShared ? Array.from({ length: accounts }, (_, index) => first + index) : [copy];
    return reached.filter((other) => has(target, other));
  }

  return { templates, copies, has, copiesOf };
}
