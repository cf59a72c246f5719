import type { Program, Rule } from './program.ts';
import { giveUp, include, innerScope, readWhole, rootScope, type Findings, type Scope } from './scope.ts';
import { nodeOf, nodesOf, type Node } from './syntax.ts';
import { followTerms } from './terms.ts';
import { anyOf, opaque, type Access, type Value } from './value.ts';

/** What some rules look at, with everything they call. */
export interface Followed {
  readonly accesses: readonly Access[];
  readonly volatile: boolean;
}

/**
 * Follows rules through their bodies, the rules and functions that they use, and what variables stand for.
 *
 * Sound above all: what is not understood counts as read. A value that comes from the input is passed along by
 * `some … in`, `every`, `:=`, arguments and results, and is read where anything else is done with it.
 *
 * @returns given paths of rules in `data`, what evaluating them can look at of `input`.
 */
export function follower(program: Program): (paths: readonly (readonly string[])[]) => Followed {
  const known = new Map<string, { value: Value; findings: Findings }>();
  const underWay = new Set<string>();
  const terms = followTerms(program, apply);

  function apply(findings: Findings, path: readonly string[], values: readonly Value[]): Value {
    const rule = JSON.stringify(path);
    if (underWay.has(rule)) {
      giveUp(findings);
      return opaque;
    }
    const name = JSON.stringify([path, values]);
    underWay.add(rule);
    const result = known.get(name) ?? definitions(program.at(path), values);
    underWay.delete(rule);
    known.set(name, result);
    include(findings, result.findings);
    return result.value;
  }

  function definitions(rules: readonly Rule[], values: readonly Value[]) {
    const findings: Findings = { accesses: new Map(), volatile: false };
    const value = anyOf(rules.map((rule) => definition(rule, values, findings)));
    return { value, findings };
  }

  function definition({ node, module }: Rule, values: readonly Value[], findings: Findings): Value {
    const parameters = nodesOf(nodeOf(node['head'])['args']);
    const clauses: Value[] = [];
    for (let clause = node; clause['head'] !== undefined; clause = nodeOf(clause['else'])) {
      const scope = rootScope(module, findings);
      for (const [index, parameter] of parameters.entries()) {
        terms.bind(scope, parameter, values[index] ?? opaque);
      }
      const inner = innerScope(scope);
      terms.body(inner, clause['body']);
      clauses.push(head(inner, nodeOf(clause['head'])));
    }
    return anyOf(clauses);
  }

  function head(scope: Scope, { ref, key, value }: Node): Value {
    const dynamic = nodesOf(ref).filter(({ type }, index) => index > 0 && type !== 'string');
    if (key === undefined && dynamic.length === 0) {
      return value === undefined ? opaque : terms.evaluate(scope, nodeOf(value));
    }
    for (const term of [...dynamic, key, value]) {
      terms.read(scope, term);
    }
    return opaque;
  }

  return (paths) => {
    const findings: Findings = { accesses: new Map(), volatile: false };
    for (const path of paths) {
      if (program.at(path).length > 0) {
        readWhole(findings, apply(findings, path, []));
      }
    }
    return { accesses: [...findings.accesses.values()], volatile: findings.volatile };
  };
}
