import { isArray, RegoNumber, RegoObject, type Value } from '../../../policy/engine/value/model.ts';
import { parseValue } from '../../../policy/engine/value/parse.ts';

/** OPA hashes these by what they say and not by their bytes, wherever in the bundle they lie. */
export function isStructured(name: string): boolean {
  return /(?:^|\/)(?:data\.json|\.manifest|data\.ya?ml)$/.test(name);
}

/** Whether it is of those whose form follows from Go's reading of YAML, which is not ours to imitate. */
export function isYaml(name: string): boolean {
  return /(?:^|\/)data\.ya?ml$/.test(name);
}

/**
 * The text that stands for a JSON document in OPA's hash: keys by their UTF-8 bytes, of two the later; no space;
 * numbers as they are written.
 *
 * @throws ParseError when it is no JSON, or is nested deeper than `maximumDepth`.
 */
export function structuredForm(json: Uint8Array): string {
  return write(parseValue(new TextDecoder().decode(json), { surrogates: 'replace' }));
}

function write(value: Value): string {
  if (typeof value === 'string') return quoted(value);
  if (value instanceof RegoNumber) return value.text;
  if (value instanceof RegoObject) {
    return `{${value.entries.map(([key, item]) => `${quoted(key as string)}:${write(item)}`).join(',')}}`;
  }
  return isArray(value) ? `[${value.map(write).join(',')}]` : JSON.stringify(value);
}

/** A string as Go writes it, HTML left as it is. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
