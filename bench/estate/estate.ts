import type { Header } from '../../src/inventory/lines.ts';
import { compare } from '../../src/inventory/document.ts';
import { layoutOf, type Layout } from './layout.ts';
import { patternOf, written, type Pattern } from './names.ts';
import { randomOf } from './random.ts';
import { pressed, pressOf } from './resource.ts';
import type { Template, TemplateEdge, Templates } from './templates.ts';

export interface EstateOptions {
  readonly resources: number;
  readonly seed: number;
  /** Share of resources that are changed: the same estate a day later. */
  readonly mutate?: number;
}

/** The lines of an inventory that consists of copies of the example estate, in the order of a collected document. */
export function* estateLines(templates: Templates, options: EstateOptions): Generator<string> {
  const { sources: _, resources: __, relationships: ___, components: ____, ...header } = templates.inventory;
  yield JSON.stringify(header satisfies Header);
  const layout = layoutOf(templates.all, options.resources);
  yield* sourceLines(templates, layout);
  yield* resourceLines(layout, options);
  yield* edgeLines(layout, templates, options.seed);
}

function* sourceLines({ inventory }: Templates, layout: Layout): Generator<string> {
  for (const source of inventory.sources) {
    const pattern = patternOf(
      JSON.stringify({ ...source, status: 'complete', problems: [], resources: '@@' }),
    );
    const mine = layout.templates.filter(({ resource }) => resource.origin.source === source.id);
    for (let copy = 0; copy < layout.copies; copy += 1) {
      const count = mine.filter((template) => layout.has(template, copy)).length;
      if (count > 0 || mine.length === 0) {
        yield `{"source":${written(pattern, copy).replace('"@@"', String(count))}}`;
      }
    }
  }
}

function* resourceLines({ templates, copies, has }: Layout, options: EstateOptions): Generator<string> {
  const presses = templates.map(pressOf);
  for (const [from, to] of runsOf(templates)) {
    for (let copy = 0; copy < copies; copy += 1) {
      for (let index = from; index < to; index += 1) {
        const press = presses[index];
        if (press && has(press.template, copy)) {
          const changed = randomOf(options.seed, copy, index, 2)() < (options.mutate ?? 0);
          yield `{"resource":${pressed(press, copy, randomOf(options.seed, copy, index), changed)}}`;
        }
      }
    }
  }
}

/** Ranges of templates whose ids begin with the same text: copy by copy within each, the document is sorted by id. */
function runsOf(templates: readonly Template[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [index, { resource }] of templates.entries()) {
    const run = runs.at(-1);
    if (run && beginning(templates[run[0]]?.resource.id ?? '') === beginning(resource.id)) {
      run[1] = index + 1;
    } else {
      runs.push([index, index + 1]);
    }
  }
  return runs;
}

function beginning(id: string): string {
  const [first] = patternOf(id);
  return typeof first === 'string' ? first : '';
}

function* edgeLines(layout: Layout, { strays }: Templates, seed: number): Generator<string> {
  const { templates, copies, has } = layout;
  for (const [index, template] of templates.entries()) {
    const edges = template.edges
      .toSorted((a, b) => compare(a.kind, b.kind) || compare(a.to, b.to))
      .map(inkOf);
    for (let copy = 0; copy < copies; copy += 1) {
      if (has(template, copy)) {
        const random = randomOf(seed, copy, index, 1);
        for (const edge of edges) {
          yield* edgeCopies(edge, layout, copy, random, template.extent !== 'own');
        }
      }
    }
  }
  const ink = strays.map(inkOf);
  for (let copy = 0; copy < copies; copy += 1) {
    const random = randomOf(seed, copy, templates.length, 1);
    for (const edge of ink.filter((one) => copy === 0 || differs(one))) {
      yield* edgeCopies(edge, layout, copy, random, false);
    }
  }
}

interface Ink extends TemplateEdge {
  readonly origin: Pattern;
  readonly destination: Pattern;
  readonly rest: Pattern;
}

function inkOf(edge: TemplateEdge): Ink {
  const { from, to, kind, level, evidence } = edge;
  // What the example gives away is not what is measured here: a basic role is varied like everything else.
  const role = evidence?.replace(/^roles\/(owner|editor) /, 'roles/aiplatform.user ');
  return {
    ...edge,
    origin: patternOf(from),
    destination: patternOf(to),
    rest: patternOf(JSON.stringify({ kind, level, evidence: role }).slice(1)),
  };
}

function differs({ origin, destination }: Ink): boolean {
  return [...origin, ...destination].some((part) => typeof part !== 'string');
}

const basicRoleShare = 0.02;
const unresolvedShare = 0.003;

function* edgeCopies(
  edge: Ink,
  layout: Layout,
  copy: number,
  random: () => number,
  fromShared: boolean,
): Generator<string> {
  for (const other of layout.copiesOf(edge.target, copy, fromShared)) {
    const [lost, broad, gone] = [random(), random(), random()];
    if (lost >= edge.missing) {
      const rest = written(edge.rest, copy);
      const to = written(edge.destination, other) + (gone < unresolvedShare ? '-removed' : '');
      yield `{"relationship":{"from":${JSON.stringify(written(edge.origin, copy))},"to":${JSON.stringify(to)},${
        broad < basicRoleShare ? rest.replace('"roles/aiplatform.user ', '"roles/editor ') : rest
      }}`;
    }
  }
}
