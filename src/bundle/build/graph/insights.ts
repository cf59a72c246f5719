import { KeelsonError } from '../../../errors.ts';
import type { InsightMetadata } from '../../../generated/insight.ts';
import { compare } from '../../../inventory/document.ts';
import { generatedPackage, plainName, slug } from '../../../policy/entrypoints.ts';
import { validate } from '../../../schema/validate.ts';
import { annotatedPackages, packageOf, type Annotation, type Inspected } from '../annotations.ts';
import { follower } from '../reads/follow.ts';
import { programOf } from '../reads/program.ts';
import type { Module } from '../reads/syntax.ts';
import { leastFields } from '../shape.ts';

/** An insight as its METADATA describes it, with the package that holds its rules. */
export interface Insight extends InsightMetadata {
  readonly title: string;
  readonly description: string;
  readonly package: string;
  readonly file: string;
}

/** What a bundle tells its host of its insights. */
export interface BundledInsights {
  readonly entrypoint: string;
  /** What of a resource they look at. */
  readonly fields: readonly (readonly string[])[];
  readonly list: readonly Insight[];
}

/**
 * The insights of a policy folder: packages below `graph.insights`, sorted by id.
 *
 * @throws KeelsonError POLICY_INVALID naming file and line.
 */
export function insightsIn(inspected: Inspected, bundleName: string = plainName): Insight[] {
  const below = bundleName === plainName ? 'graph.insights.' : `${bundleName}.graph.insights.`;
  const insights = annotatedPackages(inspected, below).map(insightOf);
  for (const [id, own] of Map.groupBy(insights, (insight) => insight.id)) {
    if (own.length > 1) {
      throw invalid(`${own.map(({ file }) => file).join(', ')}: more than one insight is called ${id}`);
    }
  }
  const known = new Set(insights.map((insight) => `data.${insight.package}`));
  for (const [name, files] of Object.entries(inspected.namespaces)) {
    if (name.startsWith(`data.${below}`) && !name.endsWith('_test') && !known.has(name)) {
      throw invalid(`${files[0]}: the insight ${name} has no METADATA block on its package`);
    }
  }
  return insights.toSorted((left, right) => compare(left.id, right.id));
}

function insightOf({ annotations, location, path = [] }: Annotation): Insight {
  const { title, description, custom = {} } = annotations;
  const problem = validate('insight', custom);
  if (problem) throw invalid(`${location.file}:${location.row}: custom metadata: ${problem}`);
  if (!title || !description) {
    throw invalid(`${location.file}:${location.row}: an insight needs title and description`);
  }
  return {
    ...(custom as unknown as InsightMetadata),
    title,
    description: description.trim(),
    package: packageOf(path),
    file: location.file,
  };
}

/** What insights look at, and the module that asks all of them about a batch of resources. */
export interface GeneratedInsights {
  readonly bundled: BundledInsights;
  readonly modules: ReadonlyMap<string, string>;
}

const rules = ['holds', 'unknown'] as const;

/**
 * @param trees syntax trees of all modules by file.
 * @returns undefined where there are none.
 * @throws KeelsonError POLICY_INVALID for an insight that never holds.
 */
export function generateInsights(
  insights: readonly Insight[],
  trees: ReadonlyMap<string, Module>,
  bundleName: string = plainName,
): GeneratedInsights | undefined {
  if (insights.length === 0) return undefined;
  const program = programOf(trees);
  const follow = follower(program);
  const own = insights.map((insight) => {
    const packagePath = insight.package.split('.');
    const has = (rule: string) => program.at([...packagePath, rule]).length > 0;
    if (!has('holds')) {
      throw invalid(`${insight.file}: an insight says why it holds in a rule named holds`);
    }
    const there = rules.filter(has);
    return { insight, there, accesses: follow(there.map((rule) => packagePath.concat(rule))).accesses };
  });
  const below = `${generatedPackage(bundleName)}.insights`;
  const file = `${below.replaceAll('.', '/')}/answers.rego`;
  const fields = leastFields(own.flatMap(({ accesses }) => accesses));
  return {
    bundled: {
      entrypoint: `${below.replaceAll('.', '/')}/answers`,
      fields: fields.filter(([root]) => root !== 'findings' && root !== 'edges'),
      list: insights,
    },
    modules: new Map([[file, moduleOf(below, own)]]),
  };
}

interface Asked {
  readonly insight: Insight;
  readonly there: readonly (typeof rules)[number][];
}

function moduleOf(below: string, asked: readonly Asked[]): string {
  return [
    '# Generated from the insights of this bundle. Do not edit.',
    `package ${below}`,
    '',
    ...asked.map(({ insight }) => `import data.${insight.package} as ${slug(insight.id)}`),
    '',
    '# METADATA',
    '# description: Of each resource, in the order of the input, which insights hold or may hold, and why.',
    '# scope: document',
    '# entrypoint: true',
    'answers := [[asked, said] |',
    '\tsome unit in input',
    '\tall := facts with input as unit',
    '\tasked := count(all)',
    '\tsaid := {id: fact | some id, fact in all; fact != [set(), set()]}',
    ']',
    '',
    ...asked.map(({ insight, there }) => {
      const of = (rule: (typeof rules)[number]) =>
        there.includes(rule) ? `${slug(insight.id)}.${rule}` : 'set()';
      return `facts[${JSON.stringify(insight.id)}] := [${of('holds')}, ${of('unknown')}]`;
    }),
    '',
  ].join('\n');
}

function invalid(message: string): KeelsonError {
  return new KeelsonError('POLICY_INVALID', message);
}
