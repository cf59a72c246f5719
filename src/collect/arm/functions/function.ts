import type { Value } from '../../evaluation/value.ts';
import type { Scope } from '../evaluate/scope.ts';
import type { Expression } from '../syntax/expression.ts';

/**
 * A function of templates. `whole` ones are given nothing that is unknown at any depth, `parts` ones keep what does not depend on it,
 * `lazy` ones evaluate their parameters themselves.
 */
export type TemplateFunction =
  | { readonly sees: 'whole' | 'parts'; readonly call: (parameters: readonly Value[], scope: Scope) => Value }
  | { readonly sees: 'lazy'; readonly call: (parameters: readonly Expression[], scope: Scope) => Value };

export type Functions = Readonly<Record<string, TemplateFunction>>;

type Eager = (parameters: readonly Value[], scope: Scope) => Value;

export const whole = (call: Eager): TemplateFunction => ({ sees: 'whole', call });
export const parts = (call: Eager): TemplateFunction => ({ sees: 'parts', call });
export const lazy = (call: (parameters: readonly Expression[], scope: Scope) => Value): TemplateFunction => ({
  sees: 'lazy',
  call,
});
