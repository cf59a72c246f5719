import { numberText } from '../evaluate/conversion.ts';
import { isObject, isTraversable, sortedEntries, type Value } from '../../evaluation/value.ts';

/** JSON as jsonencode writes it: names sorted, `<`, `>` and `&` escaped. Tokens stay as they are. */
export function jsonText(value: Value): string {
  if (isTraversable(value)) return jsonText(value.plain());
  if (typeof value === 'string') return stringText(value);
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (isObject(value)) {
    return `{${sortedEntries(value)
      .map(([name, inner]) => `${stringText(name)}:${jsonText(inner)}`)
      .join(',')}}`;
  }
  return value === true ? 'true' : value === false ? 'false' : 'null';
}

/** What is unknown may be of any type, and stands in quotes: read back, it is the token again. */
function stringText(text: string): string {
  return JSON.stringify(text)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
    .replaceAll('&', String.raw`\u0026`);
}
