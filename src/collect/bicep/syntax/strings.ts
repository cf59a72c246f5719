import type { Expression } from '../../arm/syntax/expression.ts';
import { literal } from '../../code/token.ts';
import { BicepError, type Scanner } from './scanner.ts';
import { endOfString } from './skip.ts';

/** Reads a string: a text, or what `format` makes of its parts. @param inner reads an expression */
export function readString(scanner: Scanner, inner: () => Expression): Expression {
  const { text, token } = scanner;
  return token.text === "'" ? interpolated(scanner, inner) : longString(text, token.start, scanner);
}

/** Between three quotes each sign means itself. */
function longString(text: string, start: number, scanner: Scanner): Expression {
  const end = endOfString(text, start);
  if (end - start < 6 || !text.startsWith("'''", end - 3)) throw new BicepError('a string has no end', start);
  scanner.goTo(end);
  return { kind: 'literal', value: literal(text.slice(start + 3, end - 3).replace(/^\r?\n/, '')) };
}

const plain = /[^'\\$\n\r]*/y;

function interpolated(scanner: Scanner, inner: () => Expression): Expression {
  const { text, token } = scanner;
  const texts: string[] = [];
  const values: Expression[] = [];
  let current = '';
  let at = token.start + 1;
  for (;;) {
    plain.lastIndex = at;
    const run = plain.exec(text)?.[0] ?? '';
    current += run;
    at += run.length;
    const sign = text[at];
    if (sign === "'") break;
    if (sign === undefined || sign === '\n' || sign === '\r')
      throw new BicepError('a string has no end', token.start);
    if (sign === '\\') {
      const [made, length] = escaped(text, at);
      current += made;
      at += length;
    } else if (text[at + 1] === '{') {
      texts.push(current);
      current = '';
      scanner.goTo(at + 2);
      values.push(inner());
      if (!scanner.is('}')) throw new BicepError('expected } in a string', scanner.token.start);
      at = scanner.token.end;
    } else {
      current += sign;
      at += 1;
    }
  }
  texts.push(current);
  scanner.goTo(at + 1);
  if (values.length === 0) return { kind: 'literal', value: literal(current) };
  const pattern = texts.map((part) => part.replaceAll(/[{}]/g, '$&$&'));
  return {
    kind: 'call',
    name: 'format',
    parameters: [
      {
        kind: 'literal',
        value: literal(pattern.reduce((made, part, index) => `${made}{${index - 1}}${part}`)),
      },
      ...values,
    ],
  };
}

const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", $: '$' };

function escaped(text: string, at: number): [string, number] {
  const sign = text[at + 1] ?? '';
  const known = signs[sign];
  if (known !== undefined) return [known, 2];
  const code = /^u\{([0-9a-fA-F]{1,6})\}/.exec(text.slice(at + 1, at + 10));
  const point = Number.parseInt(code?.[1] ?? '', 16);
  if (!code || point > 0x10_ffff) throw new BicepError('an escape that Bicep does not have', at);
  return [String.fromCodePoint(point), 1 + code[0].length];
}
