import { literal } from '../../code/token.ts';
import { fullReferences, moduleNames } from './address.ts';
import { fieldsOf, isFields, listOf, member, textOf, type Fields } from './document.ts';
import type { Path } from './values.ts';

/** What a plan says of the code that it was made of. */
export interface Configuration {
  /** Expressions of a resource's arguments. @param module address of the module instance */
  resource(module: string, key: string): Fields;
  /** Expression of an argument that a module is called with. */
  argument(caller: string, name: string, argument: string): unknown;
  /** Expression of an output. */
  output(module: string, name: string): unknown;
  /** What the provider of a resource fills in, in the form of `Declaration.provider`. */
  provider(module: string, key: string): Fields | undefined;
}

export function configurationOf(document: Fields): Configuration {
  const { root_module: root, provider_config: providers } = fieldsOf(document['configuration']);
  const variables = document['variables'];
  const resources = new Map<string, Map<string, Fields>>();
  const modules = new Map<string, Fields>();

  function moduleAt(address: string): Fields {
    const known = modules.get(address);
    if (known) return known;
    const found = moduleNames(address).reduce<unknown>(
      (module, name) => member(member(member(module, 'module_calls'), name), 'module'),
      root,
    );
    modules.set(address, fieldsOf(found));
    return fieldsOf(found);
  }

  function resourceAt(module: string, key: string): Fields {
    const known = resources.get(module);
    const own =
      known ??
      new Map(
        listOf(moduleAt(module)['resources']).map((entry) => {
          const { type, name } = fieldsOf(entry);
          return [`${textOf(type)}.${textOf(name)}`, fieldsOf(entry)] as const;
        }),
      );
    resources.set(module, own);
    return own.get(key) ?? {};
  }

  function constant(expression: unknown): unknown {
    const { constant_value: value, references } = fieldsOf(expression);
    if (typeof value === 'string') return literal(value);
    if (value !== undefined) return value;
    const [only, another] = fullReferences(textsOf(references));
    const name = another === undefined ? /^var\.([^.[\]]+)$/.exec(only ?? '')?.[1] : undefined;
    // Values of variables are those of the root; a sensitive one is none to copy.
    const declared = member(member(root, 'variables'), name ?? '');
    if (name === undefined || member(declared, 'sensitive') === true) return undefined;
    return member(member(variables, name), 'value');
  }

  return {
    resource: (module, key) => fieldsOf(resourceAt(module, key)['expressions']),
    argument: (caller, name, argument) =>
      member(member(member(moduleAt(caller)['module_calls'], name), 'expressions'), argument),
    output: (module, name) => member(member(moduleAt(module)['outputs'], name), 'expression'),
    provider(module, key) {
      const name = textOf(resourceAt(module, key)['provider_config_key']);
      // Of a provider that a module inherits, the key may name the module: chat:aws
      const config = member(providers, name) ?? member(providers, name.slice(name.lastIndexOf(':') + 1));
      const expressions = fieldsOf(member(config, 'expressions'));
      const tags = listOf(expressions['default_tags'])[0] ?? expressions['default_tags'];
      const given = {
        region: textWhere(constant(expressions['region'])),
        project: textWhere(constant(expressions['project'])),
        zone: textWhere(constant(expressions['zone'])),
        default_tags: textsIn(constant(member(tags, 'tags')) ?? constant(expressions['default_labels'])),
      };
      const known = Object.entries(given).filter(([, value]) => value !== undefined);
      return known.length === 0 ? undefined : Object.fromEntries(known);
    },
  };
}

function textWhere(value: unknown): string | undefined {
  return typeof value === 'string' ? literal(value) : undefined;
}

function textsIn(value: unknown): Record<string, string> | undefined {
  if (!isFields(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, text]) =>
      typeof text === 'string' ? [[literal(name), literal(text)] as const] : [],
    ),
  );
}

function textsOf(value: unknown): string[] {
  return listOf(value).filter((text) => typeof text === 'string');
}

/** What an expression refers to; nothing where it is a constant or a block. */
export function referencesOf(expression: unknown): string[] {
  return fullReferences(textsOf(member(expression, 'references')));
}

/**
 * The expression that gives a value, and how many steps of the path lead to it: a list or a map has one for all of its parts.
 */
export function expressionAt(
  expressions: Fields,
  path: Path,
): { readonly expression: unknown; readonly steps: number } | undefined {
  let expression: unknown = expressions;
  for (const [at, step] of path.entries()) {
    if (at > 0 && Array.isArray(member(expression, 'references'))) return { expression, steps: at };
    expression = typeof step === 'number' ? listOf(expression)[step] : member(expression, step);
    if (expression === undefined) return undefined;
  }
  return { expression, steps: path.length };
}

/** Paths of arguments that are computed of others but have no value: what a document without `after_unknown` leaves out. */
export function missingPaths(expressions: unknown, values: unknown, path: Path = []): Path[] {
  if (path.length > 20) return [];
  if (Array.isArray(expressions)) {
    return listOf(values).flatMap((item, at) => missingPaths(expressions[at], item, [...path, at]));
  }
  if (!isFields(expressions) || (path.length > 0 && 'constant_value' in expressions)) return [];
  if (path.length > 0 && Array.isArray(expressions['references'])) {
    return values === undefined || values === null ? [path] : [];
  }
  return Object.entries(expressions).flatMap(([name, expression]) =>
    missingPaths(expression, member(values, name), [...path, literal(name)]),
  );
}
