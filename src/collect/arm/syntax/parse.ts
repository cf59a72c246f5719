import { literal } from '../../code/token.ts';
import type { Place } from '../../../generated/inventory.ts';
import type { Expression } from './expression.ts';

const deepest = 200;

/**
 * The expression in a text of a template: `[concat('a', parameters('b').c[0])]`. Other texts are literals.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
 */
export function parseText(text: string, place?: Place): Expression {
  if (!text.startsWith('[') || !text.endsWith(']')) return { kind: 'literal', value: literal(text) };
  if (text.startsWith('[[')) return { kind: 'literal', value: literal(text.slice(1)) };
  const where = place && { place };
  const invalid: Expression = { kind: 'invalid', text: literal(text).slice(0, 120), ...where };
  return parsed(text.slice(1, -1), where) ?? invalid;
}

const token = /\s*(?:('(?:[^']|'')*')|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w.]*)|([()[\],.]))/y;

function parsed(text: string, where: { readonly place: Place } | undefined): Expression | undefined {
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  let at = 0;
  try {
    const expression = value(0);
    return at === tokens.length ? expression : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }

  function value(depth: number): Expression {
    if (depth > deepest) throw new SyntaxError('nested too deep');
    const next = tokens?.[at];
    if (next === undefined) throw new SyntaxError('it ends too early');
    at += 1;
    if (next.startsWith("'")) {
      return steps({ kind: 'literal', value: literal(next.slice(1, -1).replaceAll("''", "'")) }, depth);
    }
    if (/^-?\d/.test(next)) return steps({ kind: 'literal', value: Number(next) }, depth);
    if (!/^[A-Za-z_]/.test(next)) throw new SyntaxError(`${next} is not expected`);
    if (tokens?.[at] !== '(') {
      if (/^(true|false)$/i.test(next)) return { kind: 'literal', value: next.toLowerCase() === 'true' };
      if (/^null$/i.test(next)) return { kind: 'literal', value: null };
      throw new SyntaxError(`${next} is no function`);
    }
    at += 1;
    return steps(called(next, list(')', depth), where), depth);
  }

  function list(end: string, depth: number): Expression[] {
    const items: Expression[] = [];
    while (tokens?.[at] !== end) {
      items.push(value(depth + 1));
      if (tokens?.[at] === ',') at += 1;
      else if (tokens?.[at] !== end) throw new SyntaxError(`${end} is needed`);
    }
    at += 1;
    return items;
  }

  function steps(start: Expression, depth: number): Expression {
    let expression = start;
    for (;;) {
      const sign = tokens?.[at];
      if (sign === '.') {
        const name = tokens?.[at + 1];
        if (name === undefined || !/^[A-Za-z_]/.test(name)) throw new SyntaxError('a name is needed');
        at += 2;
        for (const part of name.split('.')) expression = { kind: 'property', of: expression, name: part };
      } else if (sign === '[') {
        at += 1;
        const [key] = list(']', depth);
        if (!key) throw new SyntaxError('an index is needed');
        expression = { kind: 'index', of: expression, key };
      } else {
        return expression;
      }
    }
  }
}

function called(
  name: string,
  parameters: Expression[],
  where: { readonly place: Place } | undefined,
): Expression {
  if (name.toLowerCase() !== 'lambda') return { kind: 'call', name, parameters, ...where };
  const body = parameters.at(-1);
  if (!body) throw new SyntaxError('a lambda needs a body');
  const names = parameters
    .slice(0, -1)
    .map((parameter) => (parameter.kind === 'literal' ? String(parameter.value) : ''));
  return { kind: 'lambda', names, body };
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const from = token.lastIndex;
    const found = token.exec(text);
    if (!found) {
      if (text.slice(from).trim() === '') break;
      return undefined;
    }
    tokens.push(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '');
  }
  return tokens;
}
