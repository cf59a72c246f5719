import { opaOrThrow } from '../../compiler/opa-command.ts';

/** A syntax tree node as OPA gives it: a term has type and value, an expression has terms, a rule head and body. */
export type Node = { readonly type?: string; readonly value?: unknown; readonly [key: string]: unknown };

export interface Module {
  readonly package: { readonly path: readonly Node[] };
  readonly imports?: readonly { readonly path: Node; readonly alias?: string }[];
  readonly rules?: readonly Node[];
}

/**
 * The syntax trees of some modules. They have no locations.
 *
 * @param modules Rego by path.
 * @throws KeelsonError POLICY_INVALID when one is not Rego, OPA_UNAVAILABLE
 */
export async function parseModules(
  modules: ReadonlyMap<string, string>,
  folder: string,
): Promise<Map<string, Module>> {
  const input = JSON.stringify(Object.fromEntries(modules));
  const query = '{file: module | some file, text in input; module := rego.parse_module(file, text)}';
  const text = await opaOrThrow(
    ['eval', '--stdin-input', '--strict-builtin-errors', '--format', 'json', query],
    folder,
    input,
  );
  const { result } = JSON.parse(text) as { result: { expressions: { value: Record<string, Module> }[] }[] };
  return new Map(Object.entries(result[0]?.expressions[0]?.value ?? {}));
}

/**
 * The syntax tree of one module, with locations: `location.row` of terms, expressions and rules.
 *
 * @param file relative to the folder.
 * @throws KeelsonError POLICY_INVALID when it is not Rego, OPA_UNAVAILABLE
 */
export async function parseLocated(file: string, folder: string): Promise<Module> {
  const args = ['parse', '--format', 'json', '--json-include', 'locations', file];
  return JSON.parse(await opaOrThrow(args, folder)) as Module;
}

/** Any JSON value of the tree as a node; what is none has neither type nor terms. */
export function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

export function nodesOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? (value as Node[]) : [];
}

/** The terms of a reference or package path, joined by dots. */
export function refText(terms: readonly Node[]): string {
  return terms.map(({ value }) => String(value)).join('.');
}

/** What each imported name stands for. */
export function aliasesOf(module: Module | undefined): Map<string, string> {
  return new Map(
    (module?.imports ?? []).map(({ path, alias }) => {
      const name = refText(nodesOf(path.value));
      return [alias ?? name.slice(name.lastIndexOf('.') + 1), name];
    }),
  );
}
