import { redacted as mark, redactText } from '../../transport/secret-forms.ts';
import type { KeyFinder } from '../catalogue/keys.ts';

/** Takes what has the form of a key out of all texts of a value, whatever they were read for. */
export function redactedTexts<T>(value: T, keys: KeyFinder): T {
  return redactedValue(value, keys) as T;
}

function redactedValue(value: unknown, keys: KeyFinder): unknown {
  if (typeof value === 'string') return keys.isKey(value) ? mark : redactText(value);
  if (Array.isArray(value)) return value.map((item: unknown) => redactedValue(item, keys));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, redactedValue(inner, keys)] as const),
  );
}
