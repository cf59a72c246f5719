import { functionsNamed } from '../reads/names.ts';
import { nodesOf, type Node } from '../reads/syntax.ts';
import type { Subject } from './rule.ts';

export interface BuiltinCall {
  readonly within: Node;
  readonly at: Node;
  readonly name: string;
  readonly operands: readonly Node[];
}

/** Every call of a builtin in a module. Functions of the policies that are named like one are none. */
export function builtinCalls({ module, tree, program }: Subject): BuiltinCall[] {
  return (tree.rules ?? []).flatMap((within) =>
    calls(within)
      .filter(({ names }) => functionsNamed(program, module, names).length === 0)
      .map(({ names, at, operands }) => ({ within, at, name: names.join('.'), operands })),
  );
}

interface Call {
  readonly names: readonly string[];
  readonly at: Node;
  readonly operands: readonly Node[];
}

function calls(node: unknown): Call[] {
  if (typeof node !== 'object' || node === null) {
    return [];
  }
  const inner = Object.values(node).flatMap(calls);
  const terms = callTerms(node as Node);
  const [at, ...operands] = terms;
  return at
    ? [{ names: nodesOf(at.value).map(({ value }) => String(value)), at, operands }, ...inner]
    : inner;
}

/** The function and its operands, where a node is a call: as a term, or as an expression of its own. */
export function callTerms({ type, value, terms }: Node): readonly Node[] {
  if (type === 'call') {
    return nodesOf(value);
  }
  const [operator] = nodesOf(terms);
  return operator?.type === 'ref' ? nodesOf(terms) : [];
}
