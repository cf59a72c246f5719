const index = String.raw`\[(?:\d+|"(?:[^"\\]|\\.)*")\]`;
const moduleStep = new RegExp(String.raw`\.?module\.([^.[\]"]+)(?:${index})?`, 'y');
const reference = new RegExp(String.raw`^([^.[\]"]+\.[^.[\]"]+)(${index})?\.(.+)$`);
const output = new RegExp(String.raw`^(module\.[^.[\]"]+)(${index})?\.([^.[\]"]+)$`);
const variable = /^var\.([^.[\]"]+)$/;
const indexes = new RegExp(index, 'g');

/** Names of what the modules are called, the outermost first: module.a[0].module.b. */
export function moduleNames(address: string): string[] {
  return moduleSteps(address).map(({ name }) => name);
}

const deepestModules = 100;

/** A module instance and those that it is called in, the root left out. */
export function withCallers(address: string): string[] {
  const ends = moduleSteps(address)
    .slice(1, deepestModules)
    .map(({ start }) => start);
  return address === '' ? [] : [...ends.map((end) => address.slice(0, end)), address];
}

/** The module that a module is called in, and under which name. */
export function callOf(address: string): { readonly caller: string; readonly name: string } | undefined {
  const last = moduleSteps(address).at(-1);
  return last && { caller: address.slice(0, last.start), name: last.name };
}

function moduleSteps(address: string): { name: string; start: number }[] {
  const steps: { name: string; start: number }[] = [];
  for (let at = 0; at < address.length; at = moduleStep.lastIndex) {
    moduleStep.lastIndex = at;
    const found = moduleStep.exec(address);
    if (!found) return steps;
    steps.push({ name: found[1] ?? '', start: at });
  }
  return steps;
}

/** What an expression refers to, as `references` of a configuration spell it. */
export type Reference = VariableReference | OutputReference | ResourceReference;

export interface VariableReference {
  readonly kind: 'variable';
  readonly name: string;
}

export interface OutputReference {
  readonly kind: 'output';
  /** As it is called: module.chat */
  readonly module: string;
  readonly index: string;
  readonly name: string;
}

export interface ResourceReference {
  readonly kind: 'resource';
  readonly key: string;
  readonly index: string;
  /** Attributes of nested blocks without their indexes: identity.principal_id */
  readonly attribute: string;
}

const longestReference = 1_000;
const others = /^(?:data|local|each|count|path|terraform|self)\./;

/** undefined where a reference names no attribute, or what a plan does not tell. */
export function parseReference(text: string): Reference | undefined {
  if (text.length > longestReference) return undefined;
  const [, ownName] = variable.exec(text) ?? [];
  if (ownName !== undefined) return { kind: 'variable', name: ownName };
  const [, module, moduleIndex = '', name = ''] = output.exec(text) ?? [];
  if (module !== undefined) return { kind: 'output', module, index: moduleIndex, name };
  if (others.test(text) || text.startsWith('module.') || text.startsWith('var.')) return undefined;
  const [, key, resourceIndex = '', attribute = ''] = reference.exec(text) ?? [];
  if (key === undefined) return undefined;
  return { kind: 'resource', key, index: resourceIndex, attribute: attribute.replaceAll(indexes, '') };
}

/** References without those that are only the beginning of another one. */
export function fullReferences(references: readonly string[]): string[] {
  const distinct = [...new Set(references)];
  const begun = new Set(distinct.flatMap(beginnings));
  return distinct.filter((text) => !begun.has(text));
}

/** What Terraform lists beside a reference: all that it begins with, up to a dot or a bracket. */
function beginnings(text: string): string[] {
  const found: string[] = [];
  for (const { index: at } of text.slice(0, longestReference).matchAll(/[.[]/g))
    found.push(text.slice(0, at));
  return found;
}
