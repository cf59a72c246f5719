import type { Expression } from '../arm/syntax/expression.ts';
import { literal } from '../code/token.ts';
import { named, type SyntaxNode } from '../syntax/node.ts';

/** A string of Bicep: text, or what `format` makes of its parts. */
export function stringOf(
  node: SyntaxNode,
  text: string,
  expressionOf: (node: SyntaxNode) => Expression,
): Expression {
  if (text.startsWith("'''", node.start)) {
    return {
      kind: 'literal',
      value: literal(text.slice(node.start + 3, node.end - 3).replace(/^\r?\n/, '')),
    };
  }
  let pattern = '';
  let from = node.start + 1;
  const values: Expression[] = [];
  for (const part of node.children.filter(({ type }) => type === 'interpolation')) {
    const [inner] = named(part);
    pattern += escaped(unescaped(text.slice(from, part.start)));
    pattern += `{${values.length}}`;
    values.push(inner ? expressionOf(inner) : { kind: 'invalid', text: '' });
    from = part.end;
  }
  const last = unescaped(text.slice(from, Math.max(from, node.end - 1)));
  return values.length === 0
    ? { kind: 'literal', value: literal(last) }
    : {
        kind: 'call',
        name: 'format',
        parameters: [{ kind: 'literal', value: literal(pattern + escaped(last)) }, ...values],
      };
}

/** Braces as `format` takes them. */
function escaped(text: string): string {
  return text.replaceAll(/[{}]/g, '$&$&');
}

const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescaped(text: string): string {
  return text.replaceAll(
    /\\(?:u\{([0-9a-fA-F]{1,6})\}|(.))/gs,
    (whole, code: string | undefined, sign: string | undefined) => {
      if (sign !== undefined) return signs[sign] ?? sign;
      const point = Number.parseInt(code ?? '', 16);
      return point <= 0x10_ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
