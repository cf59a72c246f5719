import type { Expression } from '../arm/syntax/expression.ts';

/** Operands with operators between them, before precedence makes a tree of them. */
export interface Chain {
  /** What all of it is the end of: of a conditional its last way, of a lambda its body. */
  readonly wrap: (made: Expression) => Expression;
  readonly operands: readonly Operand[];
  readonly operators: readonly string[];
}

interface Operand {
  readonly expression: Expression;
  /** Operators before it, the outermost first. */
  readonly unary: readonly string[];
}

export function alone(expression: Expression): Chain {
  return { wrap: (made) => made, operands: [{ expression, unary: [] }], operators: [] };
}

export function wrapped(chain: Chain, wrap: Chain['wrap']): Chain {
  return { ...chain, wrap: (made) => wrap(chain.wrap(made)) };
}

/** @param right what it means is one operand. */
export function joined(left: Chain, operator: string, right: Chain): Chain {
  const [only] = right.operands;
  const plain = right.operators.length === 0 && only;
  const operand = plain
    ? { unary: only.unary, expression: right.wrap(only.expression) }
    : { unary: [], expression: together(right) };
  return {
    wrap: left.wrap,
    operands: [...left.operands, operand],
    operators: [...left.operators, operator],
  };
}

/** What is read of the end of a chain is read of its last operand. */
export function readOfLast(chain: Chain, read: (of: Expression) => Expression): Chain {
  const last = chain.operands.at(-1);
  return last
    ? {
        ...chain,
        operands: chain.operands.with(chain.operands.length - 1, {
          ...last,
          expression: read(last.expression),
        }),
      }
    : chain;
}

/** Operators of Bicep, those that bind least first. https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators */
const levels: readonly Readonly<Record<string, string>>[] = [
  { '??': 'coalesce' },
  { '||': 'or' },
  { '&&': 'and' },
  { '==': 'equals', '!=': 'equals', '=~': 'equalsCaseless', '!~': 'equalsCaseless' },
  { '<': 'less', '<=': 'lessOrEquals', '>': 'greater', '>=': 'greaterOrEquals' },
  { '+': 'add', '-': 'sub' },
  { '*': 'mul', '/': 'div', '%': 'mod' },
];

/** The expression that a chain means. */
export function together({ wrap, operands, operators }: Chain): Expression {
  return wrap(treeOf(operands, operators, 0));
}

function treeOf(operands: readonly Operand[], operators: readonly string[], level: number): Expression {
  const [only] = operands;
  if (operators.length === 0 || level >= levels.length) {
    return only ? withUnary(only) : { kind: 'invalid', text: '' };
  }
  const names = levels[level] ?? {};
  const at = operators.findLastIndex((operator) => Object.hasOwn(names, operator));
  if (at < 0) return treeOf(operands, operators, level + 1);
  const operator = operators[at] ?? '';
  const made: Expression = {
    kind: 'call',
    name: names[operator] ?? operator,
    parameters: [
      treeOf(operands.slice(0, at + 1), operators.slice(0, at), level),
      treeOf(operands.slice(at + 1), operators.slice(at + 1), level + 1),
    ],
  };
  return operator.startsWith('!') ? { kind: 'call', name: 'not', parameters: [made] } : made;
}

function withUnary({ expression, unary }: Operand): Expression {
  return unary.reduceRight<Expression>(
    (made, name) => ({ kind: 'call', name, parameters: [made] }),
    expression,
  );
}
