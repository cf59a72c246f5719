/** A condition as far as it is understood. What is a call of a function that is not known stays one. */
export type Expression =
  | { readonly kind: 'or' | 'and'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly inner: Expression }
  | {
      readonly kind: 'comparison';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'name'; readonly name: string }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly on: Expression | undefined;
      readonly inputs: readonly Expression[];
    };

const token =
  /\s*(?:(&&|\|\||==|!=|<=|>=|[!<>(),.])|"((?:[^"\\]|\\["\\])*)"|'((?:[^'\\]|\\['\\])*)'|([A-Za-z_]\w*|\d+))/y;
const deepest = 50;

class NotUnderstood extends Error {}

/**
 * Reads what conditions use of the Common Expression Language; undefined where it is more than that.
 * https://cloud.google.com/iam/docs/conditions-attribute-reference
 */
export function parse(source: string): Expression | undefined {
  const tokens = tokensOf(source);
  let at = 0;
  try {
    const expression = tokens && alternatives(0);
    return at === tokens?.length ? expression : undefined;
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }

  function takes(symbol: string): boolean {
    const found = tokens?.[at]?.symbol === symbol;
    if (found) at += 1;
    return found;
  }

  function alternatives(depth: number): Expression {
    if (depth > deepest) throw new NotUnderstood();
    let left = conjunction(depth);
    while (takes('||')) left = { kind: 'or', left, right: conjunction(depth) };
    return left;
  }

  function conjunction(depth: number): Expression {
    let left = comparison(depth);
    while (takes('&&')) left = { kind: 'and', left, right: comparison(depth) };
    return left;
  }

  function comparison(depth: number): Expression {
    const left = unary(depth);
    const operator = ['==', '!=', '<=', '>=', '<', '>'].find(takes);
    return operator === undefined ? left : { kind: 'comparison', operator, left, right: unary(depth) };
  }

  function unary(depth: number): Expression {
    if (depth > deepest) throw new NotUnderstood();
    return takes('!') ? { kind: 'not', inner: unary(depth + 1) } : member(depth);
  }

  function member(depth: number): Expression {
    let own = primary(depth);
    while (takes('.')) {
      const name = word();
      if (takes('(')) own = { kind: 'call', name, on: own, inputs: inputs(depth) };
      else if (own.kind === 'name') own = { kind: 'name', name: `${own.name}.${name}` };
      else throw new NotUnderstood();
    }
    return own;
  }

  function primary(depth: number): Expression {
    if (takes('(')) {
      const inner = alternatives(depth + 1);
      if (!takes(')')) throw new NotUnderstood();
      return inner;
    }
    const text = tokens?.[at]?.text;
    if (text !== undefined) {
      at += 1;
      return { kind: 'text', value: text };
    }
    const name = word();
    if (name === 'true' || name === 'false') return { kind: 'truth', value: name === 'true' };
    return takes('(') ? { kind: 'call', name, on: undefined, inputs: inputs(depth) } : { kind: 'name', name };
  }

  function inputs(depth: number): Expression[] {
    if (takes(')')) return [];
    const found = [alternatives(depth + 1)];
    while (takes(',')) found.push(alternatives(depth + 1));
    if (!takes(')')) throw new NotUnderstood();
    return found;
  }

  function word(): string {
    const found = tokens?.[at]?.word;
    if (found === undefined) throw new NotUnderstood();
    at += 1;
    return found;
  }
}

interface Token {
  readonly symbol?: string | undefined;
  readonly text?: string | undefined;
  readonly word?: string | undefined;
}

function tokensOf(source: string): Token[] | undefined {
  const tokens: Token[] = [];
  const text = source.trim();
  let end = 0;
  while (end < text.length) {
    token.lastIndex = end;
    const match = token.exec(text);
    if (!match) return undefined;
    const quoted = match[2] ?? match[3];
    tokens.push({ symbol: match[1], text: quoted?.replaceAll(/\\(.)/g, '$1'), word: match[4] });
    end = token.lastIndex;
  }
  return tokens;
}
