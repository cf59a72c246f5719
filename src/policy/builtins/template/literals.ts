import { templateError } from './lexer.ts';

/** An integer or a floating-point number, as it is written. */
export function numberOf(text: string): bigint | number {
  const [, sign = '', digits = ''] = /^([+-]?)(.*)$/.exec(text) ?? [];
  if (!/^(?:0[xXbBoO][\da-fA-F]+|\d+)$/.test(digits)) return Number(text);
  const octal = /^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits;
  return sign === '-' ? -BigInt(octal) : BigInt(octal);
}

/** The text that a literal stands for. */
export function unquote(text: string, line: number): string {
  if (text.startsWith('`')) return text.slice(1, -1);
  try {
    const known = text.replaceAll(/\\([xaUv'])/g, (_, letter: string) =>
      letter === 'x'
        ? String.raw`\u00`
        : letter === 'a'
          ? String.raw`\u0007`
          : letter === 'v'
            ? String.raw`\u000b`
            : letter,
    );
    return JSON.parse(known) as string;
  } catch {
    throw templateError(line, `invalid syntax: ${text}`);
  }
}
