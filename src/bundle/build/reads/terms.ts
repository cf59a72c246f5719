import { followNames, type Apply } from './named.ts';
import { arity, functionsNamed, resolve, rulesAround } from './names.ts';
import { looksFurther, variablesIn } from './patterns.ts';
import type { Program } from './program.ts';
import {
  called,
  declare,
  giveUp,
  innerScope,
  readKeys,
  readPresence,
  readWhole,
  type Scope,
} from './scope.ts';
import { nodeOf, nodesOf, refText, type Node } from './syntax.ts';
import { anyOf, below, either, elementOf, opaque, type Keys, type Value } from './value.ts';

/** Follows bodies and terms; rules and functions that they name are applied by the caller. */
export function followTerms(program: Program, apply: Apply) {
  const named = followNames(program, apply);

  function body(scope: Scope, expressions: unknown): void {
    for (const node of nodesOf(expressions)) {
      expression(scope, node);
    }
  }

  function expression(scope: Scope, node: Node): void {
    for (const { target, value } of nodesOf(node['with'])) {
      replacement(scope, nodeOf(target), nodeOf(value));
    }
    const terms = node['terms'];
    if (Array.isArray(terms)) {
      const [operator = {}, ...operands] = nodesOf(terms);
      statement(scope, operator, operands);
    } else if (Array.isArray(nodeOf(terms)['symbols'])) {
      nodesOf(nodeOf(terms)['symbols']).forEach((symbol) => some(scope, symbol));
    } else if (nodeOf(terms)['domain'] === undefined) {
      read(scope, terms);
    } else {
      every(scope, nodeOf(terms));
    }
  }

  /** Replacing (a part of) the input or data only ever reads less of the real one; replacing rules is not followed. */
  function replacement(scope: Scope, target: Node, value: Node): void {
    read(scope, value);
    const [head, ...rest] = target.type === 'ref' ? nodesOf(target.value) : [target];
    if (head?.value === 'input') {
      return;
    }
    const keys = rest.map(({ value: key }) => String(key));
    const rules = resolve(program, scope.module, String(head?.value)).flatMap(([, ...path]) =>
      rulesAround(program, [...path, ...keys]),
    );
    if (rules.length > 0 || head?.value !== 'data') {
      giveUp(scope.findings);
    }
  }

  function statement(scope: Scope, operator: Node, operands: readonly Node[]): void {
    const [target, value] = operands;
    if (target && value && operands.length === 2 && refText(nodesOf(operator.value)) === 'assign') {
      if (resolve(program, scope.module, 'assign').length > 0) {
        giveUp(scope.findings);
      }
      bind(scope, target, evaluate(scope, value));
      return;
    }
    readWhole(scope.findings, call(scope, operator, operands));
  }

  /** `some x` or `some x in …` or `some k, x in …` */
  function some(scope: Scope, symbol: Node): void {
    if (symbol.type !== 'call') {
      bind(scope, symbol, opaque);
      return;
    }
    const operands = nodesOf(symbol.value).slice(1);
    iterate(scope, operands.at(-1), operands.at(-2), operands.length > 2 ? operands[0] : undefined, scope);
  }

  function every(scope: Scope, terms: Node): void {
    const inner = innerScope(scope);
    iterate(scope, terms['domain'], terms['value'], terms['key'], inner);
    body(inner, terms['body']);
  }

  function iterate(scope: Scope, domain: unknown, value: unknown, key: unknown, into: Scope): void {
    const collection = evaluate(scope, nodeOf(domain));
    readKeys(scope.findings, collection);
    if (typeof key === 'object' && key !== null) {
      bind(into, nodeOf(key), opaque);
    }
    bind(into, nodeOf(value), elementOf(collection));
  }

  /** A variable stands for the value. A pattern looks into it. */
  function bind(scope: Scope, pattern: Node, value: Value): void {
    if (pattern.type === 'var') {
      declare(scope, String(pattern.value), value);
      return;
    }
    readWhole(scope.findings, value);
    if (looksFurther(pattern)) {
      giveUp(scope.findings);
    }
    for (const name of variablesIn(pattern)) {
      declare(scope, name, opaque);
    }
    read(scope, pattern);
  }

  /** Anything may be done with this: a term, an expression, or whatever holds some. */
  function read(scope: Scope, node: unknown): void {
    if (Array.isArray(node)) {
      node.forEach((inner) => read(scope, inner));
      return;
    }
    if (typeof node !== 'object' || node === null) {
      return;
    }
    if ('terms' in node) {
      expression(scope, node);
    } else if ('type' in node) {
      readWhole(scope.findings, evaluate(scope, node as Node));
    } else {
      Object.values(node).forEach((inner) => read(scope, inner));
    }
  }

  /** What a term stands for. Everything in it that the result does not stand for has been read. */
  function evaluate(scope: Scope, { type, value }: Node): Value {
    switch (type ?? '') {
      case 'string':
        return { paths: [], strings: [String(value)] };
      case 'var':
        return present(scope, named(scope, String(value), []));
      case 'ref':
        return present(scope, reference(scope, nodesOf(value)));
      case 'call': {
        const [operator = {}, ...operands] = nodesOf(value);
        return call(scope, operator, operands);
      }
      case 'arraycomprehension':
      case 'setcomprehension':
      case 'objectcomprehension':
        comprehension(scope, nodeOf(value));
        return opaque;
      default:
        read(scope, value);
        return (type === 'array' || type === 'set') && nodesOf(value).every((item) => item.type === 'string')
          ? { paths: [], elements: nodesOf(value).map((item) => String(item.value)) }
          : opaque;
    }
  }

  function present(scope: Scope, value: Value): Value {
    readPresence(scope.findings, value);
    return value;
  }

  function comprehension(scope: Scope, parts: Node): void {
    const inner = innerScope(scope);
    body(inner, parts['body']);
    for (const name of ['term', 'key', 'value']) {
      read(inner, parts[name]);
    }
  }

  function reference(scope: Scope, [head = {}, ...rest]: readonly Node[]): Value {
    const steps = rest.map((term) => keysOf(scope, term));
    return head.type === 'var'
      ? named(scope, String(head.value), steps)
      : below(evaluate(scope, head), steps);
  }

  /** The keys that a step of a reference can be. */
  function keysOf(scope: Scope, term: Node): Keys {
    const value = evaluate(scope, term);
    readWhole(scope.findings, value);
    return value.strings ?? null;
  }

  function call(scope: Scope, operator: Node, operands: readonly Node[]): Value {
    const names = nodesOf(operator.value).map(({ value }) => String(value));
    const functions = functionsNamed(program, scope.module, names);
    if (functions.length === 0) {
      return builtin(scope, names.join('.'), operands);
    }
    const values = operands.map((operand) => evaluate(scope, operand));
    if (functions.some((path) => arity(program, path) !== operands.length)) {
      values.forEach((value) => readWhole(scope.findings, value));
    }
    return anyOf(functions.map((path) => apply(scope.findings, path, values)));
  }

  function builtin(scope: Scope, name: string, operands: readonly Node[]): Value {
    called(scope.findings, name);
    const [first, second, third] = operands;
    if (name === 'count' && first && operands.length === 1) {
      readKeys(scope.findings, evaluate(scope, first));
      return opaque;
    }
    if (name === 'object.get' && first && second && third && operands.length === 3) {
      return either(member(scope, evaluate(scope, first), second), evaluate(scope, third));
    }
    read(scope, operands);
    return opaque;
  }

  /** The key of object.get is one key, or a list of keys to go down by. */
  function member(scope: Scope, value: Value, key: Node): Value {
    if (key.type === 'array') {
      return below(
        value,
        nodesOf(key.value).map((term) => keysOf(scope, term)),
      );
    }
    const keys = keysOf(scope, key);
    if (keys === null) {
      readWhole(scope.findings, value);
      return opaque;
    }
    return below(value, [keys]);
  }

  return { body, bind, read, evaluate };
}
