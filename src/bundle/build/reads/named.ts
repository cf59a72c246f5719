import { isFunction, resolve, rulesAbove } from './names.ts';
import type { Program } from './program.ts';
import { lookUp, readWhole, type Findings, type Scope } from './scope.ts';
import { anyOf, below, staticPrefix, type Keys, type Value } from './value.ts';

/** What a rule, or a function with these arguments, gives. What it reads on the way goes into the findings. */
export type Apply = (findings: Findings, path: readonly string[], values: readonly Value[]) => Value;

/** What a name with the steps after it stands for: part of the input, of a variable's value, or of what rules give. */
export function followNames(
  program: Program,
  apply: Apply,
): (scope: Scope, name: string, steps: readonly Keys[]) => Value {
  /** @param start path that the name itself stands for. */
  function ruleValue(scope: Scope, start: readonly string[], steps: readonly Keys[]): Value {
    const path = [...start, ...staticPrefix(steps)];
    for (const inner of program.under(path)) {
      if (!isFunction(program, inner)) {
        readWhole(scope.findings, apply(scope.findings, inner, []));
      }
    }
    const all = [...start.map((key) => [key]), ...steps];
    const owners = rulesAbove(program, path).filter((rule) => !isFunction(program, rule));
    return anyOf(owners.map((rule) => below(apply(scope.findings, rule, []), all.slice(rule.length))));
  }

  return (scope, name, steps) => {
    if (name === 'input') {
      return below({ paths: [[]] }, steps);
    }
    const local = lookUp(scope, name);
    if (local) {
      return below(local, steps);
    }
    return anyOf(
      resolve(program, scope.module, name).map(([root, ...path]) =>
        root === 'input' ? below({ paths: [path] }, steps) : ruleValue(scope, path, steps),
      ),
    );
  };
}
