import type { Declaration } from '../../code/declaration.ts';
import { at } from '../../code/mapping/attribute.ts';
import { holderOf, type Holder } from '../../code/mapping/template.ts';
import { isUnknown, isWholeToken, literal } from '../../code/token.ts';
import {
  callOf,
  parseReference,
  withCallers,
  type OutputReference,
  type ResourceReference,
} from './address.ts';
import { expressionAt, referencesOf, type Configuration } from './configuration.ts';
import { member } from './document.ts';
import type { PlannedResource } from './resources.ts';
import { replaceAt, type Path } from './values.ts';

/** What an attribute of a resource will be that is not known before deployment; undefined where nobody can say. */
export type Computed = (type: string, attribute: string, holder: Holder) => string | undefined;

/** A resource in the making. */
export interface Unresolved {
  readonly resource: PlannedResource;
  readonly values: Record<string, unknown>;
  readonly unknown: readonly Path[];
  readonly provider?: Declaration['provider'];
}

/** A chain of resources and modules that refer to each other is not followed further. */
const deepest = 50;

/**
 * Gives unknown values that are others' ids the text that others have for them: a plan leaves open what a key's id will be, but
 * says which key it is.
 */
export function resolveReferences(
  found: readonly Unresolved[],
  configuration: Configuration,
  computed: Computed,
): void {
  const byKey = Map.groupBy(found, ({ resource }) => `${resource.module} ${resource.key}`);
  const modules = instancesByCall(found);
  const done = new Set<Unresolved>();
  for (const one of found) settle(one, 0);

  function settle(one: Unresolved, depth: number): void {
    if (done.has(one)) return;
    done.add(one);
    const { module, key } = one.resource;
    for (const { expression, steps, paths } of sourcesOf(one, configuration.resource(module, key))) {
      const references = referencesOf(expression);
      // One reference gives one value, and those of a list its elements. Of others nobody can tell which gives what.
      if (references.length !== paths.length) continue;
      if (references.length > 1 && !paths.every((path) => isElement(path, steps))) continue;
      for (const [index, path] of paths.entries()) {
        const text = referredText(references[index] ?? '', module, depth + 1);
        if (text !== undefined) replaceAt(one.values, path, text);
      }
    }
  }

  function expressionText(expression: unknown, module: string, depth: number): string | undefined {
    const value = member(expression, 'constant_value');
    if (typeof value === 'string') return literal(value);
    const [only, another] = referencesOf(expression);
    return only === undefined || another !== undefined ? undefined : referredText(only, module, depth);
  }

  function referredText(text: string, module: string, depth: number): string | undefined {
    const reference = depth > deepest ? undefined : parseReference(text);
    if (!reference) return undefined;
    if (reference.kind === 'resource') return attributeText(reference, module, depth);
    if (reference.kind === 'output') {
      const target = moduleOf(reference, module);
      if (target === undefined) return undefined;
      return expressionText(configuration.output(target, reference.name), target, depth + 1);
    }
    const call = callOf(module);
    if (!call) return undefined;
    const argument = configuration.argument(call.caller, call.name, reference.name);
    return expressionText(argument, call.caller, depth + 1);
  }

  /** The instance that a reference names, or the only one. */
  function moduleOf({ module, index }: OutputReference, caller: string): string | undefined {
    const address = caller === '' ? module : `${caller}.${module}`;
    const instances = modules.get(address) ?? [];
    if (index !== '') return instances.find((instance) => instance === address + index);
    return instances.length === 1 ? instances[0] : undefined;
  }

  function attributeText(
    { key, index, attribute }: ResourceReference,
    module: string,
    depth: number,
  ): string | undefined {
    const instances = byKey.get(`${module} ${key}`) ?? [];
    const named = index === '' ? instances : instances.filter(({ resource }) => resource.index === index);
    const [target, another] = named;
    if (!target || another) return undefined;
    // What it is made of may be others' ids.
    settle(target, depth);
    const { resource, values, provider } = target;
    const holder = holderOf({ address: resource.address, values, ...(provider && { provider }) });
    const text = computed(resource.type, attribute, holder) ?? at(values, attribute);
    return typeof text === 'string' && !(isUnknown(text) && isWholeToken(text)) ? text : undefined;
  }
}

interface Source {
  readonly expression: unknown;
  /** How many steps of each path lead to the expression. */
  readonly steps: number;
  readonly paths: Path[];
}

/** The expressions that unknown values come from, each with all that come from it. */
function sourcesOf(
  { unknown }: Unresolved,
  expressions: Readonly<Record<string, unknown>>,
): Iterable<Source> {
  const sources = new Map<unknown, Source>();
  for (const path of unknown) {
    const found = expressionAt(expressions, path);
    if (!found) continue;
    const known = sources.get(found.expression);
    if (known) known.paths.push(path);
    else sources.set(found.expression, { ...found, paths: [path] });
  }
  return sources.values();
}

function isElement(path: Path, steps: number): boolean {
  return path.length === steps + 1 && typeof path[steps] === 'number';
}

/** Addresses of module instances, by the address of their call. */
function instancesByCall(found: readonly Unresolved[]): Map<string, string[]> {
  const own = new Set(found.map(({ resource }) => resource.module));
  const all = new Set([...own].flatMap(withCallers));
  return Map.groupBy(all, (module) => {
    const { caller = '', name = '' } = callOf(module) ?? {};
    return caller === '' ? `module.${name}` : `${caller}.module.${name}`;
  });
}
