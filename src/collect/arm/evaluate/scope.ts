import type { Place } from '../../../generated/inventory.ts';
import type { Problem } from '../../../generated/inventory.ts';
import type { Budget } from '../../evaluation/budget.ts';
import type { Value } from '../../evaluation/value.ts';
import type { Expression, UserFunction } from '../syntax/expression.ts';
import type { DeploymentPlace } from './place.ts';

/** What an expression of a template is evaluated in. Names are told with the place that they stand at. */
export interface Scope {
  /** @throws EvaluationError where there is none of that name. */
  parameter(name: string, place?: Place): Value;
  /** @throws EvaluationError */
  variable(name: string, place?: Place): Value;
  /** A name of Bicep, or a variable of a lambda; undefined where there is none. */
  symbol(name: string, place?: Place): Value;
  /** Indexes of the loops around, the innermost last. */
  readonly loops: readonly LoopTurn[];
  /** A function that templates define, by its name in small letters. */
  functionOf(name: string): BoundFunction | undefined;
  /** Where the template is deployed. */
  readonly place: DeploymentPlace;
  /** Name of the deployment. */
  readonly deployment: () => Value;
  /** What `reference` reads of a resource or a deployment, by id, symbol or name; `full` is more than its properties. */
  referenced(name: string, full: boolean): Value;
  /** A resource by its symbol: id, name, type. @throws EvaluationError */
  resource(symbol: string): Value;
  /** @throws EvaluationError */
  readonly evaluate: (expression: Expression, scope: Scope) => Value;
  readonly budget: Budget;
  /** File of the tree that the template is in. */
  readonly path: string;
  /** Text of a file inside the tree, relative to the template's. */
  file(path: string): string | undefined;
  /** Value of a text in YAML. @throws EvaluationError */
  yaml(text: string): Value;
  /** Records what is wrong in the template's file. */
  problem(code: Problem['code'], message: string, place?: Place): void;
}

export interface BoundFunction extends UserFunction {
  /** Where it was written. */
  readonly home: Scope;
}

export interface LoopTurn {
  readonly name: string | undefined;
  readonly index: Value;
  /** Of a resource, which `copyIndex` without a name means. */
  readonly ofResource: boolean;
}
