import type { Budget } from '../../evaluation/budget.ts';
import type { Value } from '../../evaluation/value.ts';
import type { Expression, UserFunction } from '../syntax/expression.ts';

/** What an expression of a template is evaluated in. */
export interface Scope {
  /** @throws EvaluationError where there is none of that name. */
  parameter(name: string): Value;
  /** @throws EvaluationError */
  variable(name: string): Value;
  /** A name of Bicep; undefined where there is none. */
  symbol(name: string): Value;
  /** Indexes of the loops around, the innermost last. */
  readonly loops: readonly LoopTurn[];
  readonly functions: ReadonlyMap<string, UserFunction>;
  /** Ids of where the template is deployed. */
  readonly place: DeploymentPlace;
  /** What `reference` reads of a resource or a deployment, by id or name. */
  referenced(name: string): Value;
  /** @throws EvaluationError */
  readonly evaluate: (expression: Expression, scope: Scope) => Value;
  readonly budget: Budget;
  /** Text of a file inside the tree, relative to the template's. */
  file(path: string): string | undefined;
}

export interface LoopTurn {
  readonly name: string | undefined;
  readonly index: Value;
}

export interface DeploymentPlace {
  readonly subscription: string;
  readonly group: string;
  /** What ids of resources begin with. */
  readonly prefix: string;
}
