import type { ProgramModule } from './program.ts';
import { either, opaque, type Access, type Value } from './value.ts';
import { volatileBuiltins } from './volatile.ts';

/** What is found while the rules are followed. */
export interface Findings {
  readonly accesses: Map<string, Access>;
  /** Whether something was called whose result does not follow from the input. */
  volatile: boolean;
}

/** The variables of a body, inside those of the bodies around it. */
export interface Scope {
  readonly module: ProgramModule;
  readonly findings: Findings;
  readonly variables: Map<string, Value>;
  /** Names that were used here or further in before they were declared here. */
  readonly used: Set<string>;
  readonly outer?: Scope;
}

export function rootScope(module: ProgramModule, findings: Findings): Scope {
  return { module, findings, variables: new Map(), used: new Set() };
}

export function innerScope(outer: Scope): Scope {
  return { ...rootScope(outer.module, outer.findings), outer };
}

export function lookUp(scope: Scope, name: string): Value | undefined {
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    const value = at.variables.get(name);
    if (value) {
      return value;
    }
    at.used.add(name);
  }
  return undefined;
}

/** A name that is declared twice, or after it was used, is no alias to be relied on: its value counts as read. */
export function declare(scope: Scope, name: string, value: Value): void {
  const before = scope.variables.get(name);
  if (before || scope.used.has(name)) {
    readWhole(scope.findings, before ? either(before, value) : value);
    scope.variables.set(name, opaque);
    return;
  }
  scope.variables.set(name, value);
}

export function readWhole(findings: Findings, { paths }: Value): void {
  paths.forEach((path) => add(findings, { path, of: 'all' }));
}

/** Only keys or the number of elements are looked at. */
export function readKeys(findings: Findings, { paths }: Value): void {
  paths.forEach((path) => add(findings, { path: path.concat(null), of: 'keys' }));
}

/** Nothing but whether it is defined is looked at yet. */
export function readPresence(findings: Findings, { paths }: Value): void {
  paths.forEach((path) => add(findings, { path, of: 'presence' }));
}

function add(findings: Findings, access: Access): void {
  findings.accesses.set(JSON.stringify(access), access);
}

export function called(findings: Findings, builtin: string): void {
  findings.volatile ||= volatileBuiltins.has(builtin);
}

/** Where the rules cannot be followed, everything is read and nothing is relied on. */
export function giveUp(findings: Findings): void {
  readWhole(findings, { paths: [[]] });
  findings.volatile = true;
}

export function include(findings: Findings, inner: Findings): void {
  for (const [name, access] of inner.accesses) {
    findings.accesses.set(name, access);
  }
  findings.volatile ||= inner.volatile;
}
