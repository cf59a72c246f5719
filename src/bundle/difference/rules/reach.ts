import { ordered } from '../../../inventory/order.ts';
import type { Packages } from './modules.ts';

/** The source of a bundle: its rules and its data. */
export interface Source {
  readonly packages: Packages;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Everything that the rules of a package stand on: its own rules by name, those they reach of other packages as
 * `data.<package>.<rule>`, and data as `data.<path>`, each with a text that is the same when it says the same. What a
 * rule may reach counts as reached.
 */
export function reachOf({ packages, data }: Source, start: string): ReadonlyMap<string, string> {
  const reached = new Map<string, string>();
  const waiting: { readonly name: string; readonly rule: string }[] = [];

  function addPackage(name: string): void {
    for (const rule of packages.get(name)?.keys() ?? []) waiting.push({ name, rule });
  }

  function addPath(path: readonly string[]): void {
    let isPackage = false;
    for (const [name, rules] of packages) {
      const names = name.split('.');
      if (startsWith(path, names)) {
        isPackage = true;
        const rule = path[names.length];
        if (rule !== undefined && rules.has(rule)) waiting.push({ name, rule });
        else addPackage(name);
      } else if (startsWith(names, path)) {
        addPackage(name);
      }
    }
    const found = valueAt(data, path);
    // Below the name of a bundle there are packages and data: a rule is not all of the data there.
    if (found && (!isPackage || found.path.length === path.length))
      reached.set(`data.${found.path.join('.')}`, JSON.stringify(ordered(found.value)));
  }

  addPackage(start);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { name, rule } = next;
    const key = name === start ? rule : `data.${name}.${rule}`;
    const rules = packages.get(name);
    const found = rules?.get(rule);
    if (!found || reached.has(key)) continue;
    reached.set(key, found.text);
    for (const path of found.paths) addPath(path);
    for (const [word] of found.text.matchAll(/(?<![\w.])[A-Za-z_]\w*/g)) {
      if (rules?.has(word) && word !== rule) waiting.push({ name, rule: word });
    }
  }
  return reached;
}

function startsWith(path: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((name, index) => path[index] === name);
}

/** The value at a path, or at as much of it as there is. */
function valueAt(
  data: Readonly<Record<string, unknown>>,
  path: readonly string[],
): { readonly path: readonly string[]; readonly value: unknown } | undefined {
  let value: unknown = data;
  const found: string[] = [];
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) break;
    value = (value as Record<string, unknown>)[name];
    found.push(name);
  }
  return found.length === 0 ? undefined : { path: found, value };
}

/** The keys at which two of these differ, sorted. */
export function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .toSorted();
}
