import type { Program, ProgramModule } from './program.ts';
import { nodeOf, nodesOf } from './syntax.ts';

/**
 * What a name that is no variable can stand for: absolute paths, `data` or `input` first.
 * None for a builtin or for a variable that only unification binds.
 */
export function resolve(program: Program, module: ProgramModule, name: string): (readonly string[])[] {
  if (name === 'data') {
    return [['data']];
  }
  const own = [...module.package, name];
  const isRule = program.at(own).length > 0 || program.under(own).length > 0;
  const imported = module.imports.get(name);
  return [
    ...(isRule ? [['data', ...own]] : []),
    ...(imported?.[0] === 'data' || imported?.[0] === 'input' ? [imported] : []),
  ];
}

/** The functions that a call can mean; none when it calls a builtin. Paths in `data`. */
export function functionsNamed(
  program: Program,
  module: ProgramModule,
  [head, ...keys]: readonly string[],
): (readonly string[])[] {
  return resolve(program, module, head ?? '')
    .map((path) => path.slice(1).concat(keys))
    .filter((path) => isFunction(program, path));
}

export function isFunction(program: Program, path: readonly string[]): boolean {
  return program.at(path).some((rule) => rule.isFunction);
}

/** How many arguments a function is defined with. */
export function arity(program: Program, path: readonly string[]): number {
  return nodesOf(nodeOf(program.at(path)[0]?.node['head'])['args']).length;
}

/** The rules that are, hold or are below what is at a path. */
export function rulesAround(program: Program, path: readonly string[]): (readonly string[])[] {
  return [...rulesAbove(program, path), ...program.under(path)];
}

/** The rules that are or hold what is at a path. */
export function rulesAbove(program: Program, path: readonly string[]): (readonly string[])[] {
  return Array.from({ length: path.length }, (_, index) => path.slice(0, index + 1)).filter(
    (rule) => program.at(rule).length > 0,
  );
}
