import type { FileProblem } from '../../code/format.ts';
import type { Budget } from '../../evaluation/budget.ts';
import type { Value } from '../../evaluation/value.ts';
import type { Template } from '../syntax/expression.ts';
import type { Instance } from './instance.ts';

/** What all deployments of a root have in common. */
export interface Surroundings {
  readonly budget: Budget;
  /** A template of another file of the tree; undefined where there is none. */
  readonly template: (path: string) => Template | undefined;
  readonly text: (path: string) => string | undefined;
  /** Value of a text in YAML. @throws EvaluationError */
  readonly yaml: (text: string) => Value;
  readonly problem: (file: string, problem: FileProblem) => void;
  /** Resources of all deployments by id in small letters, as far as they are named yet. */
  readonly named: Map<string, Instance[]>;
}
