import type { Expression } from '../../arm/syntax/expression.ts';
import type { Scanner } from './scanner.ts';

interface Operator {
  readonly binds: number;
  readonly name: string;
  readonly negated?: true;
}

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators: those that bind more have larger numbers. */
const operators: Readonly<Record<string, Operator>> = {
  '??': { binds: 1, name: 'coalesce' },
  '||': { binds: 2, name: 'or' },
  '&&': { binds: 3, name: 'and' },
  '==': { binds: 4, name: 'equals' },
  '!=': { binds: 4, name: 'equals', negated: true },
  '=~': { binds: 4, name: 'equalsCaseless' },
  '!~': { binds: 4, name: 'equalsCaseless', negated: true },
  '<': { binds: 5, name: 'less' },
  '<=': { binds: 5, name: 'lessOrEquals' },
  '>': { binds: 5, name: 'greater' },
  '>=': { binds: 5, name: 'greaterOrEquals' },
  '+': { binds: 6, name: 'add' },
  '-': { binds: 6, name: 'sub' },
  '*': { binds: 7, name: 'mul' },
  '/': { binds: 7, name: 'div' },
  '%': { binds: 7, name: 'mod' },
};

/** Reads operands with operators between them, those that bind at least so much. */
export function binary(scanner: Scanner, operand: () => Expression, least = 1): Expression {
  let left = operand();
  for (;;) {
    const operator = ahead(scanner);
    if (!operator || operator.binds < least) return left;
    scanner.take();
    const right = binary(scanner, operand, operator.binds + 1);
    const made: Expression = { kind: 'call', name: operator.name, parameters: [left, right] };
    left = operator.negated ? { kind: 'call', name: 'not', parameters: [made] } : made;
  }
}

/** A minus on a line of its own begins a new item of a list. */
function ahead({ token }: Scanner): Operator | undefined {
  if (token.kind !== 'sign' || (token.text === '-' && token.afterLine)) return undefined;
  return Object.hasOwn(operators, token.text) ? operators[token.text] : undefined;
}
