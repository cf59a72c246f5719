import { repaired } from '../units/json/repair.ts';

/** JSON text that Rego can read: a lone surrogate, which it cannot, becomes U+FFFD, in keys as in values. */
export function inputText(value: unknown): string {
  const text = JSON.stringify(value);
  return repaired(text) ?? text;
}
