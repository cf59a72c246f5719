import type { Place } from '../../../generated/inventory.ts';
import type { MapNode, Node } from '../syntax/node.ts';
import type { Budget } from './budget.ts';
import type { Value } from './value.ts';

/** What names mean where something is evaluated. */
export interface Scope {
  readonly budget: Budget;
  /** Names that loops give values to. */
  readonly variables: ReadonlyMap<string, Value>;
  /** A parameter, a pseudo parameter or a resource. */
  reference(name: string): Value;
  attribute(resource: string, attribute: string): Value;
  /** A condition; undefined where it is not known. */
  condition(name: string): boolean | undefined;
  mapping(name: string): MapNode | undefined;
}

/** Where values stand, put down while they are evaluated. */
export interface Places {
  readonly pointer: string;
  readonly found: Map<string, Place>;
}

export type Evaluate = (node: Node, scope: Scope, places?: Places) => Value;

export function withVariable(scope: Scope, name: string, value: Value): Scope {
  return { ...scope, variables: new Map([...scope.variables, [name, value]]) };
}
