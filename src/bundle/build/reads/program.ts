import { aliasesOf, nodeOf, nodesOf, type Module, type Node } from './syntax.ts';

/** One definition of a rule, and where its names are looked up. */
export interface Rule {
  readonly node: Node;
  readonly module: ProgramModule;
  readonly isFunction: boolean;
}

export interface ProgramModule {
  readonly file: string;
  /** Without `data`. */
  readonly package: readonly string[];
  /** What each imported name stands for, split at the dots, `data` or `input` first. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/** All rules of a policy folder by where they are in `data`. */
export interface Program {
  readonly modules: ReadonlyMap<string, ProgramModule>;
  /** The definitions of exactly this rule. */
  at(path: readonly string[]): readonly Rule[];
  /** Paths of the rules below a path, itself not included. */
  under(path: readonly string[]): readonly (readonly string[])[];
}

export function programOf(parsed: ReadonlyMap<string, Module>): Program {
  const modules = new Map<string, ProgramModule>();
  const rules = new Map<string, Rule[]>();
  const below = new Map<string, Map<string, readonly string[]>>();
  for (const [file, tree] of parsed) {
    const module = moduleOf(file, tree);
    modules.set(file, module);
    for (const node of tree.rules ?? []) {
      const path = [...module.package, ...ruleName(node)];
      const isFunction = nodesOf(nodeOf(node['head'])['args']).length > 0;
      put(rules, key(path)).push({ node, module, isFunction });
      for (let length = 0; length < path.length; length += 1) {
        const parent = key(path.slice(0, length));
        below.set(parent, (below.get(parent) ?? new Map<string, readonly string[]>()).set(key(path), path));
      }
    }
  }
  return {
    modules,
    at: (path) => rules.get(key(path)) ?? [],
    under: (path) => [...(below.get(key(path))?.values() ?? [])],
  };
}

function moduleOf(file: string, tree: Module): ProgramModule {
  return {
    file,
    package: tree.package.path.slice(1).map(({ value }) => String(value)),
    imports: new Map([...aliasesOf(tree)].map(([alias, name]) => [alias, name.split('.')])),
  };
}

/** The static part of a rule's name: a.b of a.b[x]. */
function ruleName({ head }: Node): string[] {
  const { name, ref } = nodeOf(head);
  const terms = nodesOf(ref);
  if (terms.length === 0) {
    return [String(name)];
  }
  const dynamic = terms.findIndex(({ type }, index) => index > 0 && type !== 'string');
  return terms.slice(0, dynamic === -1 ? undefined : dynamic).map(({ value }) => String(value));
}

function key(path: readonly string[]): string {
  return JSON.stringify(path);
}

function put<T>(map: Map<string, T[]>, name: string): T[] {
  const list = map.get(name) ?? [];
  map.set(name, list);
  return list;
}
