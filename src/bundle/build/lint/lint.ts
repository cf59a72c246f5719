import { KeelsonError } from '../../../errors.ts';
import { compare } from '../../../inventory/document.ts';
import type { Check } from '../annotations.ts';
import { programOf, type Program } from '../reads/program.ts';
import { nodeOf, parseLocated, type Module, type Node } from '../reads/syntax.ts';
import type { PolicySources } from '../sources.ts';
import { acceptancesIn, type Acceptance } from './acceptance.ts';
import type { Finding, LintRule } from './rule.ts';
import { globForLiteral } from './rules/glob-for-literal.ts';
import { nestedIteration } from './rules/nested-iteration.ts';
import { partialObjectIndex } from './rules/partial-object-index.ts';
import { regexForLiteral } from './rules/regex-for-literal.ts';
import { unknownBuiltin } from './rules/unknown-builtin.ts';

export const lintRules: readonly LintRule[] = [
  globForLiteral,
  nestedIteration,
  partialObjectIndex,
  regexForLiteral,
  unknownBuiltin,
];

/**
 * Refuses policies that are written in a way that ruins their evaluation, here or in stock OPA.
 *
 * @param trees syntax trees of the modules by file.
 * @throws KeelsonError POLICY_INVALID listing `file:row: rule: what is wrong and what to write instead`.
 */
export async function lintPolicies(
  sources: PolicySources,
  trees: ReadonlyMap<string, Module>,
  checks: readonly Check[],
): Promise<void> {
  const program = programOf(trees);
  const problems: string[] = [];
  for (const [file, text] of sources.modules) {
    const acceptances = acceptancesIn(
      text,
      checks.find((check) => check.file === file),
    );
    const tree = trees.get(file);
    if (tree && (acceptances.length > 0 || findingsOf(file, tree, program, trees).length > 0)) {
      // Only trees of single files have locations, and they take a process each.
      const located = await parseLocated(file, sources.folder);
      problems.push(...problemsOf(file, findingsOf(file, located, program, trees), acceptances));
    }
  }
  if (problems.length > 0) {
    throw new KeelsonError('POLICY_INVALID', problems.join('; '));
  }
}

interface RuleFinding extends Finding {
  readonly rule: LintRule;
}

function findingsOf(
  file: string,
  tree: Module,
  program: Program,
  trees: ReadonlyMap<string, Module>,
): RuleFinding[] {
  const module = program.modules.get(file);
  return module
    ? lintRules.flatMap((rule) =>
        rule.find({ module, tree, program, trees }).map((finding) => Object.assign({ rule }, finding)),
      )
    : [];
}

function problemsOf(
  file: string,
  findings: readonly RuleFinding[],
  acceptances: readonly Acceptance[],
): string[] {
  const accepts = ({ rule, within }: RuleFinding, { id, above }: Acceptance) =>
    rule.acceptable && rule.id === id && (above === undefined || above === rowOf(within));
  const refused = findings
    .filter((finding) => !acceptances.some((acceptance) => accepts(finding, acceptance)))
    .map((finding) => ({
      row: rowOf(finding.at) ?? rowOf(finding.within) ?? 1,
      text: `${finding.rule.id}: ${finding.message}`,
    }));
  const idle = acceptances
    .filter((acceptance) => !findings.some((finding) => accepts(finding, acceptance)))
    .map(({ id, row }) => ({ row, text: `${id} is allowed here, and nothing needs it: take that out` }));
  return [...refused, ...idle]
    .toSorted((left, right) => left.row - right.row || compare(left.text, right.text))
    .map(({ row, text }) => `${file}:${row}: ${text}`);
}

function rowOf(node: Node): number | undefined {
  const { row } = nodeOf(node['location']);
  return typeof row === 'number' ? row : undefined;
}
