import type { Scope } from '../evaluate/scope.ts';
import type { Value } from '../../evaluation/value.ts';

/**
 * A function of the Terraform language. `whole` ones are given nothing that is unknown, at any depth: their result is
 * unknown then. `parts` ones see what is unknown and keep what does not depend on it.
 */
export interface TerraformFunction {
  readonly sees: 'whole' | 'parts';
  /** @throws EvaluationError for parameters that Terraform refuses. */
  readonly call: (parameters: readonly Value[], scope: Scope) => Value;
}

export function whole(call: TerraformFunction['call']): TerraformFunction {
  return { sees: 'whole', call };
}

export function parts(call: TerraformFunction['call']): TerraformFunction {
  return { sees: 'parts', call };
}

export type Functions = Readonly<Record<string, TerraformFunction>>;
