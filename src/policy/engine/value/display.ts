import { quote } from '../../builtins/go/quote.ts';
import { RegoNumber, RegoObject, RegoSet, type Value } from './model.ts';

/** A value as OPA shows it in text, e.g. for `%v`: strings as Go quotes them, sets as `{1, 2}` and `set()`. */
export function display(value: Value): string {
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (value instanceof RegoNumber) return value.text;
  if (value instanceof RegoSet) {
    return value.elements.length === 0 ? 'set()' : `{${value.elements.map(display).join(', ')}}`;
  }
  if (value instanceof RegoObject) {
    return `{${value.entries.map(([key, item]) => `${display(key)}: ${display(item)}`).join(', ')}}`;
  }
  return `[${value.map(display).join(', ')}]`;
}
