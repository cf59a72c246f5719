import type { Place } from '../../../generated/inventory.ts';
import type { Value } from '../../evaluation/value.ts';
import type { Scope } from '../evaluate/scope.ts';
import type { Expression } from '../syntax/expression.ts';

/** @throws EvaluationError for parameters that Resource Manager refuses. */
type Eager = (parameters: readonly Value[], scope: Scope, place: Place | undefined) => Value;

/**
 * A function of templates, by what it can be given. `whole` ones are given nothing that is unknown at any depth, `surface` ones
 * nothing that is unknown itself, `parts` ones see all of it; `lazy` ones evaluate their parameters themselves.
 */
export type TemplateFunction =
  | { readonly sees: 'whole' | 'surface' | 'parts'; readonly text: boolean; readonly call: Eager }
  | { readonly sees: 'lazy'; readonly call: (parameters: readonly Expression[], scope: Scope) => Value };

export type Functions = Readonly<Record<string, TemplateFunction>>;

export const whole = (call: Eager): TemplateFunction => ({ sees: 'whole', text: false, call });
export const surface = (call: Eager): TemplateFunction => ({ sees: 'surface', text: false, call });
export const parts = (call: Eager): TemplateFunction => ({ sees: 'parts', text: false, call });
export const lazy = (call: (parameters: readonly Expression[], scope: Scope) => Value): TemplateFunction => ({
  sees: 'lazy',
  call,
});

/** It gives a text, which is a name that is not given yet when only such names are given to it. */
export const ofText = (call: Eager): TemplateFunction => ({ sees: 'whole', text: true, call });
/** The same, or a list. */
export const ofTextOrList = (call: Eager): TemplateFunction => ({ sees: 'surface', text: true, call });
