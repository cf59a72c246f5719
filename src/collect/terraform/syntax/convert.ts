import type { Expression, ObjectEntry } from './expression.ts';
import { forIntro } from './for-intro.ts';
import { named, type SyntaxNode } from '../../syntax/node.ts';
import { textOf, type Reading } from './reading.ts';
import { quotedParts, heredocParts, templateOf } from './template.ts';

/** The expression of a node. What is broken in it is `invalid`. */
export function expressionOf(node: SyntaxNode, reading: Reading): Expression {
  if (node.type === 'expression') return chain(node.children, reading);
  return primary(node, reading);
}

/** A primary expression with what is read of it: `.name`, `[0]`, `[*]`. */
export function chain(nodes: readonly SyntaxNode[], reading: Reading): Expression {
  const [first, ...rest] = nodes.filter((node) => node.named && node.type !== 'comment');
  if (!first) return { kind: 'invalid', text: '' };
  return steps(expressionOf(first, reading), rest, reading);
}

function steps(start: Expression, nodes: readonly SyntaxNode[], reading: Reading): Expression {
  let expression = start;
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'splat') {
      // What follows `[*]` is read of each item, also where the grammar puts it behind.
      const [inner] = named(node);
      const own = inner ? named(inner) : [];
      const all = inner?.type === 'full_splat' ? [...own, ...nodes.slice(index + 1)] : own;
      const splat: Expression = {
        kind: 'splat',
        of: expression,
        each: steps({ kind: 'splat-item' }, all, reading),
      };
      return inner?.type === 'full_splat' ? splat : steps(splat, nodes.slice(index + 1), reading);
    }
    expression = step(expression, node, reading);
  }
  return expression;
}

function step(of: Expression, node: SyntaxNode, reading: Reading): Expression {
  if (node.type === 'get_attr') {
    const [name] = named(node);
    return name ? { kind: 'attribute', of, name: textOf(name, reading) } : invalid(node, reading);
  }
  if (node.type === 'index') {
    const [inner] = named(node);
    const [key] = inner ? named(inner) : [];
    if (inner?.type === 'legacy_index') {
      return { kind: 'index', of, key: { kind: 'literal', value: Number(textOf(inner, reading).slice(1)) } };
    }
    return key ? { kind: 'index', of, key: expressionOf(key, reading) } : invalid(node, reading);
  }
  return invalid(node, reading);
}

function primary(node: SyntaxNode, reading: Reading): Expression {
  switch (node.type) {
    case 'literal_value':
    case 'template_expr':
    case 'collection_value':
    case 'operation':
    case 'for_expr': {
      const [inner] = named(node);
      return inner ? primary(inner, reading) : invalid(node, reading);
    }
    case 'numeric_lit':
      return { kind: 'literal', value: Number(textOf(node, reading)) };
    case 'bool_lit':
      return { kind: 'literal', value: textOf(node, reading) === 'true' };
    case 'null_lit':
      return { kind: 'literal', value: null };
    case 'string_lit':
    case 'quoted_template':
      return templateOf(quotedParts(node, reading));
    case 'heredoc_template':
      return templateOf(heredocParts(node, reading));
    case 'tuple':
      return {
        kind: 'tuple',
        items: named(node)
          .filter(isExpression)
          .map((item) => located(item, reading)),
      };
    case 'object':
      return { kind: 'object', entries: named(node).flatMap((item) => objectEntry(item, reading)) };
    case 'variable_expr':
      return { kind: 'variable', name: textOf(node, reading) };
    case 'function_call':
      return call(node, reading);
    case 'conditional':
      return conditional(node, reading);
    case 'binary_operation':
      return binary(node, reading);
    case 'unary_operation':
      return unary(node, reading);
    case 'for_tuple_expr':
    case 'for_object_expr':
      return forExpression(node, reading);
    case 'expression':
      return chain(node.children, reading);
    default:
      return invalid(node, reading);
  }
}

function located(node: SyntaxNode, reading: Reading) {
  return { expression: expressionOf(node, reading), place: reading.place(node.start, node.end) };
}

function objectEntry(node: SyntaxNode, reading: Reading): ObjectEntry[] {
  if (node.type !== 'object_elem') return [];
  const [keys, values] = splitAt(node.children, ['=', ':']);
  const key = keys.find((part) => part.named);
  const value = values.find((part) => part.named);
  if (!key || !value) return [];
  return [
    {
      key: objectKey(key, reading),
      expression: chain(values, reading),
      place: reading.place(node.start, node.end),
    },
  ];
}

/** A bare word is a name, not a variable. */
function objectKey(node: SyntaxNode, reading: Reading): Expression {
  const expression = expressionOf(node, reading);
  return expression.kind === 'variable' && !textOf(node, reading).startsWith('(')
    ? { kind: 'literal', value: expression.name }
    : expression;
}

function call(node: SyntaxNode, reading: Reading): Expression {
  const list = named(node).find(({ type }) => type === 'function_arguments');
  const open = node.children.find(({ type }) => type === '(');
  const parameters = list ? named(list).filter(isExpression) : [];
  return {
    kind: 'call',
    name: reading.text.slice(node.start, open?.start ?? node.end).trim(),
    parameters: parameters.map((parameter) => expressionOf(parameter, reading)),
    expanded: list?.children.some(({ type }) => type === 'ellipsis' || type === '...') ?? false,
  };
}

/**
 * `a ? b : c ? d : e` goes on in its last way. The grammar takes all that stands before the second sign for its condition, so
 * what is not in parentheses is put together from the right.
 */
function conditional(node: SyntaxNode, reading: Reading): Expression {
  const [condition, rest] = splitAt(node.children, ['?']);
  const [yes, no] = splitAt(rest, [':']).map((nodes) => chain(nodes, reading));
  const ways = { yes: yes ?? invalid(node, reading), no: no ?? invalid(node, reading) };
  const before = bareConditional(condition);
  if (!before) return { kind: 'conditional', condition: chain(condition, reading), ...ways };
  return withLastWay(before, (last) => ({ kind: 'conditional', condition: last, ...ways }), reading);
}

/** A conditional whose last way goes on. */
function withLastWay(
  node: SyntaxNode,
  goesOn: (last: Expression) => Expression,
  reading: Reading,
): Expression {
  const [condition, rest] = splitAt(node.children, ['?']);
  const [yes, no] = splitAt(rest, [':']);
  const way = { yes: chain(yes, reading), no: goesOn(chain(no, reading)) };
  const before = bareConditional(condition);
  return before
    ? withLastWay(before, (last) => ({ kind: 'conditional', condition: last, ...way }), reading)
    : { kind: 'conditional', condition: chain(condition, reading), ...way };
}

/** The conditional that these nodes are, if it has no parentheses. */
function bareConditional(nodes: readonly SyntaxNode[]): SyntaxNode | undefined {
  const [only, more] = nodes.filter((node) => node.named && node.type !== 'comment');
  if (!only || more) return undefined;
  if (only.type === 'conditional') return only;
  const hasParentheses = only.children.some(({ type }) => type === '(');
  return only.type === 'expression' && !hasParentheses ? bareConditional(only.children) : undefined;
}

const binaryOperators = new Set(['==', '!=', '<', '>', '<=', '>=', '&&', '||', '+', '-', '*', '/', '%']);

function binary(node: SyntaxNode, reading: Reading): Expression {
  const operator = node.children.find(({ type, named: isNamed }) => !isNamed && binaryOperators.has(type));
  if (!operator) return invalid(node, reading);
  const [left, right] = splitAt(node.children, [operator.type]);
  return {
    kind: 'binary',
    operator: operator.type,
    left: chain(left, reading),
    right: chain(right, reading),
  };
}

function unary(node: SyntaxNode, reading: Reading): Expression {
  const [operator, ...operand] = node.children;
  return operator
    ? { kind: 'unary', operator: operator.type, operand: chain(operand, reading) }
    : invalid(node, reading);
}

function forExpression(node: SyntaxNode, reading: Reading): Expression {
  const parts = named(node);
  const intro = parts.find(({ type }) => type === 'for_intro');
  const condition = parts.find(({ type }) => type === 'for_cond');
  const results = parts.filter(isExpression).map((part) => expressionOf(part, reading));
  const value = results.at(-1);
  if (!intro || !value) return invalid(node, reading);
  const [test] = condition ? named(condition) : [];
  return {
    ...forIntro(intro, reading),
    kind: 'for',
    key: node.type === 'for_object_expr' ? results[0] : undefined,
    value,
    condition: test && expressionOf(test, reading),
    grouped: node.children.some(({ type }) => type === 'ellipsis' || type === '...'),
  };
}

function isExpression({ type }: SyntaxNode): boolean {
  return type === 'expression' || type === 'ERROR';
}

function invalid(node: SyntaxNode, reading: Reading): Expression {
  return { kind: 'invalid', text: textOf(node, reading).slice(0, 100) };
}

/** What stands before the first of these signs, and behind it. */
function splitAt(
  nodes: readonly SyntaxNode[],
  signs: readonly string[],
): [before: readonly SyntaxNode[], behind: readonly SyntaxNode[]] {
  const at = nodes.findIndex(({ type, named: isNamed }) => !isNamed && signs.includes(type));
  return at < 0 ? [nodes, []] : [nodes.slice(0, at), nodes.slice(at + 1)];
}
