import type { Program, ProgramModule } from '../reads/program.ts';
import type { Module, Node } from '../reads/syntax.ts';

/** A module that is looked at, among all the modules of its folder. */
export interface Subject {
  readonly module: ProgramModule;
  readonly tree: Module;
  readonly program: Program;
  /** All modules by file. */
  readonly trees: ReadonlyMap<string, Module>;
}

/** Something that a rule found. */
export interface Finding {
  /** The Rego rule it is in. */
  readonly within: Node;
  /** The syntax tree node that shows it. */
  readonly at: Node;
  /** What is wrong with it and what to write instead, without a full stop. */
  readonly message: string;
}

/** A way to write policies that is refused when a bundle is built. */
export interface LintRule {
  readonly id: string;
  /** What it costs, for the documentation. */
  readonly why: string;
  /** What to do instead. */
  readonly instead: string;
  /** Whether an author may accept a finding. */
  readonly acceptable: boolean;
  readonly find: (subject: Subject) => Finding[];
}
