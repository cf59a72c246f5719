import { resolve } from '../reads/names.ts';
import { variablesIn } from '../reads/patterns.ts';
import { nodeOf, nodesOf, refText, type Node } from '../reads/syntax.ts';
import { callTerms } from './calls.ts';
import type { Subject } from './rule.ts';

/** Which iterations each variable gets its value from, by number. A variable that is not in it has no value yet. */
type Origins = Map<string, ReadonlySet<number>>;

/** What a rule goes through. Collections that are written out in the policy do not count. */
export interface Iterations {
  readonly count: number;
  /** Equalities between elements of two iterations of which neither is inside the other's elements. */
  readonly joins: readonly Node[];
}

const none: ReadonlySet<number> = new Set();

/** Follows the iterations of a rule's bodies: `some … in`, `every`, `[_]`, and references by a variable without value. */
export function iterationsOf(subject: Subject, rule: Node): Iterations {
  const joins: Node[] = [];
  let count = 0;

  for (let clause = rule; clause['head'] !== undefined; clause = nodeOf(clause['else'])) {
    const { args, key, value } = nodeOf(clause['head']);
    const parameters = variablesIn(nodeOf(rule['head'])['args'] ?? args);
    const origins: Origins = new Map(parameters.map((name) => [name, none]));
    body(origins, clause['body']);
    originsOf(origins, [key, value]);
  }
  return { count, joins };

  function body(origins: Origins, expressions: unknown): void {
    for (const expression of nodesOf(expressions)) {
      const { domain, key, value, body: inner, symbols } = nodeOf(expression['terms']);
      if (Array.isArray(symbols)) {
        nodesOf(symbols).forEach((symbol) => some(origins, symbol));
      } else if (domain === undefined) {
        statement(origins, expression);
      } else {
        const inside = new Map(origins);
        iterate(inside, domain, [key, value]);
        body(inside, inner);
      }
    }
  }

  function some(origins: Origins, symbol: Node): void {
    const operands = callTerms(symbol).slice(1);
    if (operands.length > 0) {
      iterate(origins, operands.at(-1), operands.slice(0, -1));
      return;
    }
    variablesIn(symbol).forEach((name) => origins.delete(name));
  }

  function iterate(origins: Origins, collection: unknown, patterns: unknown): void {
    const from = through(originsOf(origins, collection), isWrittenOut(collection));
    variablesIn(patterns).forEach((name) => origins.set(name, from));
  }

  /** One more iteration inside others, unless there is little to go through. */
  function through(around: ReadonlySet<number>, little: boolean): ReadonlySet<number> {
    return little ? around : new Set([...around, (count += 1)]);
  }

  function statement(origins: Origins, expression: Node): void {
    const [operator, left, right] = callTerms(expression);
    const name = refText(nodesOf(operator?.value));
    if ((name === 'assign' || name === 'eq') && left && right) {
      const fresh = [left, right].map((side) => freshIn(origins, side));
      fresh[0]?.forEach((variable) => origins.set(variable, originsOf(origins, right)));
      fresh[1]?.forEach((variable) => origins.set(variable, originsOf(origins, left)));
    }
    originsOf(origins, expression);
  }

  function freshIn(origins: Origins, pattern: Node): string[] {
    return pattern.type === 'ref' || pattern.type === 'call'
      ? []
      : variablesIn(pattern).filter((name) => !origins.has(name) && !isNamed(name));
  }

  /** The iterations that a term gets its value from; looks for joins inside it. */
  function originsOf(origins: Origins, node: unknown): ReadonlySet<number> {
    if (typeof node !== 'object' || node === null) {
      return none;
    }
    const { type, value } = node as Node;
    if (type === 'var') {
      return origins.get(String(value)) ?? none;
    }
    if (type === 'ref') {
      return reference(origins, nodesOf(value));
    }
    if (typeof type === 'string' && type.endsWith('comprehension')) {
      const inside = new Map(origins);
      const { body: inner, ...parts } = nodeOf(value);
      body(inside, inner);
      originsOf(inside, parts);
      return none;
    }
    const [operator, left, right] = callTerms(node as Node);
    if (left && right && ['equal', 'eq'].includes(refText(nodesOf(operator?.value)))) {
      join(node as Node, originsOf(origins, left), originsOf(origins, right));
    }
    return union(Object.values(node).map((inner) => originsOf(origins, inner)));
  }

  function join(at: Node, left: ReadonlySet<number>, right: ReadonlySet<number>): void {
    if (left.difference(right).size > 0 && right.difference(left).size > 0) {
      joins.push(at);
    }
  }

  /** A reference goes through what is before a variable that has no value yet, and gives it one. */
  function reference(origins: Origins, [head, ...steps]: readonly Node[]): ReadonlySet<number> {
    let from = originsOf(origins, head);
    for (const [index, step] of steps.entries()) {
      const name = String(step.value);
      if (step.type === 'var' && !origins.has(name) && !isNamed(name)) {
        from = through(from, isWrittenOut({ type: 'ref', value: [head, ...steps.slice(0, index)] }));
        origins.set(name, from);
      } else {
        from = union([from, originsOf(origins, step)]);
      }
    }
    return from;
  }

  function isNamed(name: string): boolean {
    return resolve(subject.program, subject.module, name).length > 0;
  }

  /** A literal, or a rule that is one. */
  function isWrittenOut(collection: unknown): boolean {
    const { type, value } = nodeOf(collection);
    if (type === 'array' || type === 'set' || type === 'object') {
      return true;
    }
    const [head, ...steps] = type === 'ref' ? nodesOf(value) : [nodeOf(collection)];
    const keys = steps.map(({ value: key }) => String(key));
    return resolve(subject.program, subject.module, String(head?.value))
      .flatMap(([, ...path]) => subject.program.at(path.concat(keys)))
      .some(({ node }) => isLiteralRule(node));
  }
}

function isLiteralRule(rule: Node): boolean {
  const { key, value } = nodeOf(rule['head']);
  const literal = ['array', 'set', 'object'].includes(String(nodeOf(value).type));
  return (
    literal &&
    key === undefined &&
    nodesOf(rule['body']).every((expression) => expression['generated'] === true)
  );
}

function union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return sets.reduce<ReadonlySet<number>>((all, set) => all.union(set), none);
}
