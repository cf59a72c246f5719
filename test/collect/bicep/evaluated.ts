import { evaluateTemplate, type EvaluatedTemplate } from '../../../src/collect/arm/root.ts';
import { parseBicep } from '../../../src/collect/bicep/template.ts';
import type { Value } from '../../../src/collect/evaluation/value.ts';

/** Evaluates main.bicep, with other files of the tree by their paths. */
export function evaluated(
  text: string,
  others: Readonly<Record<string, string>> = {},
  given: Readonly<Record<string, Value>> = {},
): EvaluatedTemplate {
  const { template, problems } = parseBicep(text, 'main.bicep');
  const made = evaluateTemplate({
    template,
    given: (name) => given[name],
    other: (path) => (others[path] === undefined ? undefined : parseBicep(others[path], path).template),
    text: (path) => others[path],
  });
  return {
    ...made,
    problems: [...problems.map((problem) => ({ ...problem, file: 'main.bicep' })), ...made.problems],
  };
}
