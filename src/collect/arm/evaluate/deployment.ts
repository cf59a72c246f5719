import type { Place } from '../../../generated/inventory.ts';
import { isUnknown, unknownValue } from '../../code/token.ts';
import { memoised } from '../../evaluation/memo.ts';
import { EvaluationError, newTraversable, type Traversable, type Value } from '../../evaluation/value.ts';
import { pathBeside } from '../syntax/path.ts';
import type { Template } from '../syntax/expression.ts';
import { isEmptyValue } from './conversion.ts';
import { evaluate, safely } from './expression.ts';
import { lastName } from './id.ts';
import { instancesOf, once, type Instance, type InstanceContext } from './instance.ts';
import type { DeploymentPlace } from './place.ts';
import { referenceValue, resourceValue } from './reference.ts';
import type { BoundFunction, Scope } from './scope.ts';
import type { Surroundings } from './surroundings.ts';

/** The value that is given for a parameter, by its name in small letters; undefined where none is. */
export type Given = (name: string) => Value;

export interface DeploymentOptions {
  readonly template: Template;
  readonly given: Given;
  readonly target: DeploymentPlace;
  /** What addresses begin with. */
  readonly prefix: string;
  readonly name: () => Value;
  readonly around: Surroundings;
  /** Of a nested template whose expressions are evaluated in the one around. */
  readonly outer?: Scope;
  readonly nested: NestedOf;
}

/** Deployments of other templates: what a resource deploys, and files that are imported. Undefined where they cannot be read. */
export interface NestedOf {
  readonly deployment: (
    instance: Instance,
    context: InstanceContext,
    template: Template,
  ) => Deployment | undefined;
  readonly library: (path: string) => Deployment | undefined;
}

export interface Deployment {
  /** Resources and nested deployments, without those that are certain not to be deployed. */
  readonly instances: () => readonly Instance[];
  readonly nested: (instance: Instance) => Deployment | undefined;
  readonly outputs: Traversable;
  /** What the template says by a name, to those who import it. */
  readonly scope: Scope;
  readonly template: Template;
}

/** One deployment of a template: what it declares, and what it gives to those who refer to it. */
export function deploymentOf(options: DeploymentOptions): Deployment {
  const { template, given, target, prefix, around, outer } = options;
  const { budget } = around;
  budget.spend(100 + template.resources.length);
  const context: InstanceContext = { prefix, target, budget };
  const problem: Scope['problem'] = (code, message, place) =>
    around.problem(template.file, {
      code,
      message,
      ...(place && { line: place.line, column: place.column }),
    });

  const parameters = small(template.parameters);
  const variables = small(template.variables);
  const functions = new Map<string, BoundFunction>();
  const symbols = new Map<string, Instance[]>();
  const byLastName = new Map<string, Instance>();
  const deployments = new Map<Instance, Deployment | undefined>();

  const parameterValue = memoised(
    (name: string) => {
      const known = parameters.get(name);
      const unknown = unknownValue(`${prefix}parameters('${known?.[0] ?? name}')`);
      if (!known) return unknown;
      const [, { secure, fallback }] = known;
      const value = given(name) ?? (fallback ? evaluate(fallback, own) : unknown);
      // Of a secret no more is known than that there is none.
      return secure && !isEmptyValue(value) ? unknown : value;
    },
    `${prefix}parameters`,
    budget,
  );
  const variableValue = memoised(
    (name: string) => {
      const known = variables.get(name);
      if (!known) throw new EvaluationError(`there is no variable ${name}`);
      return evaluate(known[1], own);
    },
    `${prefix}variables`,
    budget,
  );
  const library = memoised((path: string) => options.nested.library(path), `${prefix}import`, budget);

  const own: Scope = {
    parameter(name, place) {
      if (!parameters.has(name.toLowerCase()))
        problem('invalid', `there is no parameter ${name}: what depends on it is unknown`, place);
      return parameterValue(name.toLowerCase());
    },
    variable(name, place) {
      if (!variables.has(name.toLowerCase()))
        problem('invalid', `there is no variable ${name}: what depends on it is unknown`, place);
      return variableValue(name.toLowerCase());
    },
    symbol: symbolValue,
    loops: [],
    functionOf,
    place: target,
    deployment: options.name,
    referenced,
    resource: resourceOf,
    evaluate,
    budget,
    path: template.file,
    file(path) {
      const found = pathBeside(template.file, path);
      return found === undefined ? undefined : around.text(found);
    },
    yaml: around.yaml,
    problem,
  };
  const scope: Scope = outer ? { ...outer, referenced, resource: resourceOf } : own;
  for (const [name, value] of template.functions) functions.set(name, { ...value, home: own });

  const listed = once(
    () => {
      const all = instancesOf(template.resources, scope, context);
      for (const instance of all) {
        for (const symbol of symbolsOf(instance)) {
          const same = symbols.get(symbol);
          if (same) same.push(instance);
          else symbols.set(symbol, [instance]);
        }
      }
      return all;
    },
    'resources',
    context,
  );
  const isNaming = { started: false };

  return {
    instances: () => named().filter((instance) => instance.deployed() !== false),
    nested: nestedIn,
    outputs: outputsValue(),
    scope: own,
    template,
  };

  function resourceOf(symbol: string): Value {
    return symbolic(symbol) ?? unknownValue(`resourceInfo('${symbol}')`);
  }

  function named(): readonly Instance[] {
    const all = listed();
    if (isNaming.started) return all;
    isNaming.started = true;
    for (const instance of all) register(instance);
    return all;
  }

  function register(instance: Instance): void {
    if (instance.resource.existing || instance.deployed() === false) return;
    const id = instance.named().id.toLowerCase();
    const known = around.named.get(id);
    if (known) known.push(instance);
    else around.named.set(id, [instance]);
    const last = lastName(instance.named().name).toLowerCase();
    if (!byLastName.has(last)) byLastName.set(last, instance);
  }

  function find(id: string): readonly Instance[] {
    named();
    return around.named.get(id.toLowerCase()) ?? [];
  }

  function nestedIn(instance: Instance): Deployment | undefined {
    if (!deployments.has(instance))
      deployments.set(instance, options.nested.deployment(instance, context, template));
    return deployments.get(instance);
  }

  function symbolValue(name: string, place?: Place): Value {
    const lower = name.toLowerCase();
    if (parameters.has(lower)) return own.parameter(name, place);
    if (variables.has(lower)) return variableValue(lower);
    const imported = template.imports?.get(name);
    if (imported) return importedValue(imported);
    return symbolic(name);
  }

  function importedValue({ path, name }: { readonly path: string; readonly name: string }): Value {
    const from = library(path) as Deployment | undefined;
    if (!from) return unknownValue(`${name} of ${path}`);
    return name === '*'
      ? newTraversable({
          attribute: (inner) => from.scope.symbol(inner) ?? unknownValue(`${path}.${inner}`),
          plain: () => unknownValue(path),
        })
      : from.scope.symbol(name);
  }

  function functionOf(name: string): BoundFunction | undefined {
    const known = functions.get(name);
    if (known) return known;
    const [space = '', inner] = name.split('.');
    for (const [local, { path, name: original }] of template.imports ?? []) {
      if (local.toLowerCase() !== space) continue;
      const from = library(path) as Deployment | undefined;
      const wanted = original === '*' ? inner : original.toLowerCase();
      if (wanted !== undefined) return from?.scope.functionOf(wanted);
    }
    return undefined;
  }

  /** What a resource is to those who name it: one, or a list of them where it is a loop. */
  function symbolic(name: string): Value {
    listed();
    const found = symbols.get(name);
    const [first] = found ?? [];
    if (!found || !first) return undefined;
    if (!first.resource.loop) return valueOf(first);
    // One that stands for all is what each index means.
    if (first.suffix.includes('*'))
      return newTraversable({ attribute: () => valueOf(first), plain: () => unknownValue(`${name}[*]`) });
    return found.filter(({ resource }) => resource === first.resource).map(valueOf);
  }

  function valueOf(instance: Instance): Value {
    if (!instance.resource.nested) return resourceValue(instance, find);
    const deployment = nestedIn(instance);
    const what = instance.resource.symbol ?? 'deployment';
    return newTraversable({
      attribute(name) {
        if (name.toLowerCase() === 'outputs') return deployment?.outputs ?? unknownValue(`${what}.outputs`);
        if (name.toLowerCase() === 'name') return instance.named().name;
        return name.toLowerCase() === 'id' ? instance.named().id : unknownValue(`${what}.${name}`);
      },
      plain: () => unknownValue(what),
    });
  }

  function referenced(name: string, full: boolean): Value {
    const instance = instanceNamed(name);
    if (!instance) return referenceValue(name, find, full);
    if (!instance.resource.nested) return referenceValue(instance.named().id, find, full);
    const outputs = { outputs: nestedIn(instance)?.outputs ?? unknownValue(`${name}.outputs`) };
    return full ? { properties: referencedOutputs(outputs) } : referencedOutputs(outputs);
  }

  /** By its symbol, of a loop with an index, by its id, or by its name alone. */
  function instanceNamed(name: string): Instance | undefined {
    listed();
    const [, symbol = name, index = '0'] = /^(.+)\[(\d+)\]$/s.exec(name) ?? [];
    const known = symbols.get(symbol)?.[Number(index)];
    if (known && !known.resource.existing) return known;
    if (known) return find(known.named().id)[0] ?? undefined;
    if (isUnknown(name) && !name.startsWith('/')) return undefined;
    const byId = find(name).find(({ resource }) => resource.nested !== undefined);
    if (byId) return byId;
    named();
    return name.includes('/') ? undefined : byLastName.get(name.toLowerCase());
  }

  function outputsValue(): Traversable {
    const outputs = small(template.outputs);
    return newTraversable({
      attribute(name) {
        const output = outputs.get(name.toLowerCase());
        return output ? safely(output[1], scope) : unknownValue(`${prefix}outputs.${name}`);
      },
      plain: () => unknownValue(`${prefix}outputs`),
    });
  }
}

/** As `reference` gives them: outputs are read by `.value`. */
function referencedOutputs({ outputs }: { readonly outputs: Traversable | string }): Value {
  return newTraversable({
    attribute: (name) =>
      name.toLowerCase() === 'outputs' && typeof outputs !== 'string'
        ? newTraversable({
            attribute: (output) => ({ value: outputs.attribute(output) }),
            plain: () => outputs.plain(),
          })
        : unknownValue(`deployment.${name}`),
    plain: () => unknownValue('deployment'),
  });
}

function symbolsOf({ resource: { symbol, path } }: Instance): string[] {
  if (symbol === undefined) return [];
  return path === undefined ? [symbol] : [symbol, path];
}

function small<Item>(map: ReadonlyMap<string, Item>): Map<string, readonly [string, Item]> {
  return new Map([...map].map(([name, item]) => [name.toLowerCase(), [name, item]] as const));
}
