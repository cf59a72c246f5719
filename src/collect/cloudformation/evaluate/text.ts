import { hasToken, isUnknown, unknownValue, wholeUnknown } from '../../code/token.ts';
import { textIn, type Value } from './value.ts';

const variable = /\$\{(!?)([^{}]*)\}/g;

/** A text of Fn::Sub: `${Name}`, `${Resource.Attribute}`; `${!Name}` stays as it is, without the mark. */
export function substituted(text: string, valueOf: (name: string) => Value): string {
  return text.replaceAll(variable, (_, mark: string, inner: string) => {
    if (mark !== '') return `\${${inner}}`;
    const value = valueOf(inner.trim());
    if (isUnknown(value)) return value;
    return textIn(value) ?? unknownValue(inner.trim());
  });
}

const tokens = /(\uFDD0[^\uFDD0\uFDD1]*\uFDD1)/;

/** A text in parts; what stands in a token does not part it. */
export function splitText(text: string, delimiter: string): string[] {
  if (!hasToken(text)) return text.split(delimiter);
  const parts: string[] = [''];
  for (const [index, piece] of text.split(tokens).entries()) {
    const [first = '', ...rest] = index % 2 === 1 ? [piece] : piece.split(delimiter);
    parts[parts.length - 1] += first;
    parts.push(...rest);
  }
  return parts.map((part) => (isUnknown(part) ? wholeUnknown(part) : part));
}
