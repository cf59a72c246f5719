import type { Declaration } from '../../code/declaration.ts';
import { unknownValue } from '../../code/token.ts';
import { evaluate } from '../evaluate/expression.ts';
import type { Files, Scope } from '../evaluate/scope.ts';
import type { Budget } from '../../evaluation/budget.ts';
import {
  EvaluationError,
  newTraversable,
  objectOf,
  type Traversable,
  type Value,
} from '../../evaluation/value.ts';
import type { Block, Body } from '../syntax/expression.ts';
import { attributeValue } from './block.ts';
import { expand, expandedValue, type Copy, type Expansion } from './expansion.ts';
import { googlePolicy } from './google-policy.ts';
import { memoised } from '../../evaluation/memo.ts';
import { policyDocument } from './policy-document.ts';
import { providerOf, providerValues, type Providers } from './providers.ts';
import { declarationOf, resourceValue, type Computed } from './resource.ts';
import type { ModuleSource } from './source.ts';
import { convert } from './type-constraint.ts';
import { majorsOf, type ProviderMajors } from './versions.ts';

/** What all modules of a root have in common. */
export interface Surroundings {
  /** The module of a folder, if it is among the scanned ones. */
  readonly module: (folder: string) => ModuleSource | undefined;
  readonly computed: Computed;
  readonly budget: Budget;
  readonly files: Files;
  /** Told once about each source of a module that is not among the scanned files. */
  readonly unresolved: (call: Block, source: string) => void;
  /** Versions of providers that the root module allows, or has chosen. */
  readonly majors: ProviderMajors;
  /** Folder of the root module. */
  readonly root: string;
}

/** One call of a module: its values, evaluated when they are asked for, and its resources. */
export interface ModuleInstance {
  /** `module.a["b"].`, or nothing for the root. */
  readonly prefix: string;
  /** The outputs, as the caller sees them. */
  readonly outputs: Traversable;
  declarations(): Generator<Declaration>;
}

/** Values of variables that are given, by name; undefined where none is. */
export type Given = (name: string) => Value;

const deepestModules = 32;

export function moduleInstance(
  source: ModuleSource,
  prefix: string,
  given: Given,
  providers: Providers,
  around: Surroundings,
  depth = 0,
): ModuleInstance {
  const scope: Scope = {
    evaluate,
    budget: around.budget,
    files: around.files,
    lookup: (name) => namespaces.get(name) ?? resourcesOf(name),
  };
  const variable = memoised(
    (name) => variableValue(source.variables.get(name), name, given(name), prefix, scope),
    `${prefix}var`,
    around.budget,
  );
  const local = memoised(
    (name) => {
      const attribute = source.locals.get(name);
      if (!attribute) throw new EvaluationError(`there is no local.${name}`);
      return scope.evaluate(attribute.expression, scope);
    },
    `${prefix}local`,
    around.budget,
  );
  const expansions = new Map<string, Expansion>();
  const expansionOf = (block: Block, address: string) => {
    const known = expansions.get(address) ?? expand(block.body, address, scope);
    expansions.set(address, known);
    return known;
  };
  const resource = memoised(
    (key) => {
      const block = source.resources.get(key);
      if (!block) throw new EvaluationError(`there is no resource ${key}`);
      const address = prefix + key;
      const expansion = expansionOf(block, address);
      const provider = providerValues(block, providers);
      return expandedValue(
        expansion,
        expansion.copies,
        (copy) => resourceValue(block, address + copy.suffix, copy.scope, around.computed, provider),
        address,
      );
    },
    `${prefix}resource`,
    around.budget,
  );
  const data = memoised(
    (key) => dataValue(source.data.get(key), `${prefix}data.${key}`, scope, around.computed),
    `${prefix}data`,
    around.budget,
  );
  const calls = new Map<string, { expansion: Expansion; instances: Map<Copy, ModuleInstance | undefined> }>();
  const module = memoised(
    (name) => {
      const { expansion, instances } = called(name);
      return expandedValue(
        expansion,
        expansion.copies,
        (copy) => instances.get(copy)?.outputs ?? unknownValue(`${prefix}module.${name}${copy.suffix}`),
        `${prefix}module.${name}`,
      );
    },
    `${prefix}module`,
    around.budget,
  );

  const namespaces = new Map<string, Value>([
    ['var', namespace(variable, `${prefix}var`)],
    ['local', namespace(local, `${prefix}local`)],
    ['module', namespace(module, `${prefix}module`)],
    [
      'data',
      newTraversable({
        attribute: (type) => namespace((name) => data(`${type}.${name}`), `${prefix}data.${type}`),
        plain: () => unknownValue(`${prefix}data`),
      }),
    ],
    [
      'path',
      objectOf([
        ['module', source.folder || '.'],
        ['root', around.root || '.'],
        ['cwd', '.'],
      ]),
    ],
    ['terraform', objectOf([['workspace', unknownValue('terraform.workspace')]])],
    ['self', unknownValue('self')],
    // The constraints of variables are words.
    ...['string', 'number', 'bool', 'any'].map((word) => [word, word] as const),
  ]);

  function resourcesOf(type: string): Value {
    const isType = [...source.resources.keys()].some((key) => key.startsWith(`${type}.`));
    return isType ? namespace((name) => resource(`${type}.${name}`), prefix + type) : undefined;
  }

  function called(name: string) {
    const known = calls.get(name);
    if (known) return known;
    const block = source.modules.get(name);
    if (!block) throw new EvaluationError(`there is no module.${name}`);
    const address = `${prefix}module.${name}`;
    const expansion = expansionOf(block, address);
    const instances = new Map(
      expansion.copies.map(
        (copy) => [copy, instanceOf(block, `${address}${copy.suffix}.`, copy.scope)] as const,
      ),
    );
    const made = { expansion, instances };
    calls.set(name, made);
    return made;
  }

  function instanceOf(block: Block, inner: string, innerScope: Scope): ModuleInstance | undefined {
    const target = targetOf(block, source.folder);
    const own = target === undefined ? undefined : around.module(target);
    if (!own || depth >= deepestModules) {
      around.unresolved(
        block,
        depth >= deepestModules ? 'a chain of modules without an end' : sourceText(block),
      );
      return undefined;
    }
    const arguments_ = (name: string) => {
      const attribute = block.body.attributes.get(name);
      return attribute && attributeValue(attribute, innerScope);
    };
    return moduleInstance(own, inner, arguments_, providers.passedTo(block), around, depth + 1);
  }

  return {
    prefix,
    outputs: newTraversable({
      attribute(name) {
        const value = source.outputs.get(name)?.body.attributes.get('value');
        if (!value) throw new EvaluationError(`the module has no output ${name}`);
        return attributeValue(value, scope);
      },
      plain: () => unknownValue(prefix.slice(0, -1)),
    }),
    *declarations() {
      for (const [key, block] of source.resources) {
        const provider = providerValues(block, providers);
        const majors = majorsOf(providerOf(block), around.majors, source.majors);
        const { copies, decision } = expansionOf(block, prefix + key);
        for (const copy of copies) {
          const declaration = declarationOf(block, prefix + key + copy.suffix, copy.scope, provider, majors);
          yield decidedBy(decision, declaration);
        }
      }
      for (const name of source.modules.keys()) {
        const { instances, expansion } = called(name);
        for (const instance of instances.values()) {
          for (const declaration of instance?.declarations() ?? []) {
            yield decidedBy(expansion.decision, declaration);
          }
        }
      }
    },
  };
}

/** What is in a module is decided by what decides about the module, and by what decides about it there. */
function decidedBy(decision: string | undefined, declaration: Declaration): Declaration {
  if (decision === undefined) return declaration;
  const uncertain = [decision, declaration.uncertain].filter((one) => one !== undefined).join(', ');
  return { ...declaration, uncertain };
}

function namespace(value: (name: string) => Value, what: string): Traversable {
  return newTraversable({ attribute: value, plain: () => unknownValue(what) });
}

function variableValue(
  block: Block | undefined,
  name: string,
  given: Value,
  prefix: string,
  scope: Scope,
): Value {
  if (!block) throw new EvaluationError(`there is no var.${name}`);
  const { attributes } = block.body;
  const type = attributes.get('type')?.expression;
  const fallback = attributes.get('default');
  const nullable = attributes.get('nullable')?.expression;
  const keepsNull = !(nullable?.kind === 'literal' && nullable.value === false);
  const chosen = given === undefined || (given === null && !keepsNull) ? undefined : given;
  if (chosen !== undefined) return convert(chosen, type, scope);
  if (!fallback) return unknownValue(`${prefix}var.${name}`);
  return convert(scope.evaluate(fallback.expression, scope), type, scope);
}

/** Attributes of data sources that say nothing but what they were given. */
const documents: ReadonlyMap<string, (body: Body, scope: Scope) => string> = new Map([
  ['aws_iam_policy_document.json', policyDocument],
  ['google_iam_policy.policy_data', googlePolicy],
]);

function dataValue(block: Block | undefined, address: string, scope: Scope, computed: Computed): Value {
  if (!block) throw new EvaluationError(`there is no ${address}`);
  const expansion = expand(block.body, address, scope);
  return expandedValue(
    expansion,
    expansion.copies,
    (copy) =>
      newTraversable({
        attribute(name) {
          const document = documents.get(`${block.labels[0]}.${name}`);
          return document
            ? document(block.body, copy.scope)
            : dataAttribute(block, name, address + copy.suffix, copy.scope, computed);
        },
        plain: () => unknownValue(address + copy.suffix),
      }),
    address,
  );
}

/** What a data source is asked by is known, what it answers is not. */
function dataAttribute(
  { body, labels: [type = ''] }: Block,
  name: string,
  address: string,
  scope: Scope,
  computed: Computed,
): Value {
  const attribute = body.attributes.get(name);
  if (attribute) return attributeValue(attribute, scope);
  const holder = { address, attribute: () => undefined };
  return computed(`data.${type}`, name, holder) ?? unknownValue(`${address}.${name}`);
}

/** The folder of a module that lies beside its caller. */
export function targetOf(call: Block, folder: string): string | undefined {
  const source = call.body.attributes.get('source')?.expression;
  if (source?.kind !== 'literal' || typeof source.value !== 'string' || !/^\.\.?(\/|$)/.test(source.value)) {
    return undefined;
  }
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of source.value.split('/')) {
    if (step === '..') {
      if (steps.length === 0) return undefined;
      steps.pop();
    } else if (step !== '.' && step !== '') {
      steps.push(step);
    }
  }
  return steps.join('/');
}

function sourceText(call: Block): string {
  const source = call.body.attributes.get('source')?.expression;
  return source?.kind === 'literal' ? String(source.value) : 'a source that is computed';
}
