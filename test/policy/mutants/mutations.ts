import { nodeOf, nodesOf, refText, type Module, type Node } from '../../../src/bundle/build/reads/syntax.ts';
import { spanOf, type Change, type Edit } from './edit.ts';
import { operators, otherConstant } from './operators.ts';

/**
 * Every mutation of a module: one operator, constant, expression, rule, negation or `every` that is another one or not there.
 * Messages are left as they are: they are for people.
 */
export function mutationsOf(text: string, module: Module): Edit[] {
  const edits: Edit[] = [];
  const rules = module.rules ?? [];
  const count = Map.groupBy(rules, nameOf);

  for (const rule of rules) {
    if ((count.get(nameOf(rule))?.length ?? 0) > 1) edit('rule', rule, '');
    for (let clause = rule; clause['head'] !== undefined; clause = nodeOf(clause['else'])) {
      if (clause !== rule) edit('rule', clause, '');
      head(nodeOf(clause['head']), clause === rule);
      body(clause['body']);
    }
  }
  return edits;

  function edit(change: Change, node: Node, replacement: string): void {
    const span = spanOf(text, node);
    if (span) edits.push({ change, ...span, replacement });
  }

  function head({ name, args, key, value }: Node, first: boolean): void {
    // Those of an else are its rule's.
    if (first) term(args);
    if (name === 'details') detail(nodeOf(key));
    else term(key);
    // `if` alone gives true, which stands nowhere.
    if (spanOf(text, nodeOf(value))) term(value);
  }

  function detail({ value }: Node): void {
    const entries = Array.isArray(value) ? (value as Node[][]) : [];
    term(entries.filter(([name]) => name?.value !== 'message').map(([, said]) => said));
  }

  function body(expressions: unknown): void {
    nodesOf(expressions).forEach(expression);
  }

  function expression(node: Node): void {
    if (node['generated'] === true) return;
    const { terms } = node;
    const { domain, body: inner, symbols } = nodeOf(terms);
    if (symbols !== undefined) {
      nodesOf(symbols).forEach((symbol) => term(nodesOf(symbol.value).slice(1)));
      return;
    }
    if (domain !== undefined) {
      edit('expression', node, 'true');
      some(node, nodeOf(domain));
      term(domain);
      body(inner);
      return;
    }
    const called = Array.isArray(terms) ? nameOfCall(terms as Node[]) : '';
    if (called !== 'assign' && called !== 'eq') edit('expression', node, 'true');
    if (node['negated'] === true) negation(node, nodesOf(terms)[0] ?? nodeOf(terms));
    if (called === 'internal.member_2' && node['negated'] !== true) membership(node);
    if (Array.isArray(terms)) call(terms as Node[]);
    else term(terms);
    nodesOf(node['with']).forEach(({ value }) => term(value));
  }

  function negation(node: Node, inner: Node): void {
    const span = spanOf(text, node);
    if (!span || !text.startsWith('not', span.from) || inner.type === undefined) return;
    edits.push({ change: 'negation', from: span.from, to: span.from + 3, row: span.row, replacement: '' });
  }

  function membership(node: Node): void {
    const span = spanOf(text, node);
    if (span) edit('membership', node, `not ${text.slice(span.from, span.to)}`);
  }

  /** That one is enough. */
  function some(node: Node, domain: Node): void {
    const [whole, from] = [spanOf(text, node), spanOf(text, domain)];
    if (!whole || !from) return;
    const opening = text.indexOf('{', from.to);
    const variables = text.slice(whole.from + 'every'.length, from.to);
    edit('every', node, `count([1 | some${variables}\n${text.slice(opening + 1, whole.to - 1)}]) > 0`);
  }

  function call(terms: readonly Node[]): void {
    const name = nameOfCall(terms);
    const operator = terms[0];
    if (operator) operators[name]?.forEach((other) => edit('operator', operator, other));
    term(terms.slice(name === 'sprintf' ? 2 : 1));
  }

  /** Constants and operators anywhere in a term, or in a list of them. */
  function term(node: unknown): void {
    if (Array.isArray(node)) {
      node.forEach(term);
      return;
    }
    const { type, value } = nodeOf(node);
    if (type === 'call') call(nodesOf(value));
    else if (type === 'ref') nodesOf(value).slice(1).filter(isWorkedOut).forEach(term);
    else if (type?.endsWith('comprehension')) {
      const { term: result, key, value: said, body: inner } = nodeOf(value);
      term([result, key, said]);
      body(inner);
    } else if (Array.isArray(value)) term(value);
    else if (value !== undefined) constant(nodeOf(node));
  }

  function constant(node: Node): void {
    const span = spanOf(text, node);
    const other = span && otherConstant(node.type, text.slice(span.from, span.to));
    if (other !== undefined) edit('constant', node, other);
  }
}

// Names of properties are typed by the schemas.
function isWorkedOut({ type }: Node): boolean {
  return type !== 'string' && type !== 'var';
}

function nameOf(rule: Node): string {
  const { name, ref } = nodeOf(rule['head']);
  return typeof name === 'string' ? name : String(nodesOf(ref)[0]?.value);
}

function nameOfCall(terms: readonly Node[]): string {
  return refText(nodesOf(terms[0]?.value));
}
