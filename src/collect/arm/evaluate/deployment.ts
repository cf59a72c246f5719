import type { Place } from '../../../generated/inventory.ts';
import type { NativeResource } from '../../code/declaration.ts';
import type { FileProblem } from '../../code/format.ts';
import { escaped } from '../../code/mapping/attribute.ts';
import { hasToken, identityPart, isUnknown, readable, unknownValue } from '../../code/token.ts';
import type { Budget } from '../../evaluation/budget.ts';
import { memoised } from '../../evaluation/memo.ts';
import {
  EvaluationError,
  isObject,
  isTraversable,
  newTraversable,
  type Traversable,
  type Value,
} from '../../evaluation/value.ts';
import type { Expression, Loop, Nested, ResourceSyntax, Template } from '../syntax/expression.ts';
import { booleanOf, plainValue, textOf, textOrUnknown } from './conversion.ts';
import { computedProperty, hasComputedBelow } from './computed.ts';
import { evaluate, safely, turnScope, turnsOf } from './expression.ts';
import { idOf, lastName, namedIn, nativeType } from './id.ts';
import type { DeploymentPlace, Scope } from './scope.ts';

/** What all deployments of a root have in common. */
export interface Surroundings {
  readonly budget: Budget;
  /** A template of another file of the tree; undefined where there is none. */
  readonly template: (path: string) => Template | undefined;
  readonly text: (path: string) => string | undefined;
  readonly problem: (file: string, problem: FileProblem) => void;
}

export interface DeploymentOptions {
  readonly template: Template;
  /** Values that are given, by name in small letters. */
  readonly given: ReadonlyMap<string, Value>;
  readonly place: DeploymentPlace;
  /** What addresses begin with. */
  readonly prefix: string;
  readonly around: Surroundings;
  /** Of a nested template whose expressions are evaluated in the one around. */
  readonly outer?: Scope;
  readonly depth?: number;
}

export interface Deployment {
  readonly resources: () => NativeResource[];
  readonly outputs: Traversable;
}

const deepest = 16;

/** One deployment of a template: its resources, and what it gives to those who refer to it. */
export function deploymentOf(options: DeploymentOptions): Deployment {
  const { template, given, place, prefix, around, outer, depth = 0 } = options;
  const parameters = new Map(
    [...template.parameters].map(([name, value]) => [name.toLowerCase(), { name, ...value }] as const),
  );
  const variables = new Map(
    [...template.variables].map(([name, value]) => [name.toLowerCase(), value] as const),
  );

  const parameter = memoised(
    (name) => {
      const known = parameters.get(name);
      if (!known) {
        around.problem(template.file, {
          code: 'invalid',
          message: `there is no parameter ${name}: what depends on it is unknown`,
        });
        return unknownValue(`parameters('${name}')`);
      }
      const unknown = unknownValue(`${prefix}parameters('${known.name}')`);
      if (known.secure) return unknown;
      const value = given.get(name);
      if (value !== undefined && value !== null) return value;
      return known.fallback ? evaluate(known.fallback, scope) : unknown;
    },
    `${prefix}parameters`,
    around.budget,
  );
  const variable = memoised(
    (name) => {
      const known = variables.get(name);
      if (!known) throw new EvaluationError(`there is no variable ${name}`);
      return evaluate(known, scope);
    },
    `${prefix}variables`,
    around.budget,
  );

  const own: Scope = {
    parameter: (name) => parameter(name.toLowerCase()),
    variable: (name) => variable(name.toLowerCase()),
    symbol: (name) => symbolOf(name),
    loops: [],
    functions: template.functions,
    place,
    referenced: (name) => referenced(name),
    evaluate,
    budget: around.budget,
    file: (path) => around.text(path),
  };
  const scope: Scope = outer ? { ...outer, place, referenced: (name) => referenced(name) } : own;
  const symbols = new Map(
    template.resources
      .flatMap((resource) => withChildren(resource))
      .flatMap(({ resource, parent }) =>
        resource.symbol === undefined ? [] : [[resource.symbol, { resource, parent }] as const],
      ),
  );
  const symbolic = memoised(
    (name) => {
      const known = symbols.get(name);
      if (!known) throw new EvaluationError(`there is no ${name}`);
      return symbolValue(known.resource, known.parent);
    },
    prefix,
    around.budget,
  );
  let made: Made[] | undefined;
  const addresses = new Map<string, number>();

  function symbolOf(name: string): Value {
    if (parameters.has(name.toLowerCase())) return parameter(name.toLowerCase());
    if (variables.has(name.toLowerCase())) return variable(name.toLowerCase());
    return symbols.has(name) ? symbolic(name) : undefined;
  }

  /** What a resource is to those who name it: one, or a list of them where it is a loop. */
  function symbolValue(resource: ResourceSyntax, parent: ResourceSyntax | undefined): Value {
    if (!resource.loop) return resourceValue(resource, parent, scope);
    const turns = turnsOf(evaluate(resource.loop.over, scope), resource.loop, scope);
    return typeof turns === 'string' ? turns : turns.map((turn) => resourceValue(resource, parent, turn));
  }

  function resourceValue(resource: ResourceSyntax, parent: ResourceSyntax | undefined, turn: Scope): Value {
    if (resource.nested)
      return (
        nestedDeployment(resource.nested, resource, turn)?.outputs ??
        unknownValue(resource.symbol ?? 'deployment')
      );
    const named = () => identify(resource, parent, turn);
    return newTraversable({
      attribute(name) {
        switch (name.toLowerCase()) {
          case 'id':
            return named().id;
          case 'name':
            return lastName(named().name);
          case 'type':
            return named().type;
          case 'identity':
            return identityValue(named().address);
          default:
            return propertyValue(resource, name, turn, named);
        }
      },
      plain: () => unknownValue(resource.symbol ?? 'resource'),
    });
  }

  /** What the template sets is known, and what Azure makes of the name; the rest when it is deployed. */
  function propertyValue(resource: ResourceSyntax, name: string, turn: Scope, named: () => Named): Value {
    const entry =
      resource.body.kind === 'object' && !resource.existing ? entryNamed(resource.body, name) : undefined;
    const value = entry ? safely(entry, turn) : undefined;
    if (name.toLowerCase() === 'properties') {
      return propertiesOf(isObject(value) ? value : {}, '', named(), `${readable(named().address)}.${name}`);
    }
    if (value === undefined) return unknownValue(`${readable(named().address)}.${name}`);
    return isObject(value) ? partlyKnown(value, `${readable(named().address)}.${name}`) : value;
  }

  function identify(resource: ResourceSyntax, parent: ResourceSyntax | undefined, turn: Scope): Named {
    const type = textOrUnknown(safely(resource.type, turn), 'type');
    const name = textOrUnknown(safely(resource.name, turn), `${resource.symbol ?? type}.name`);
    const above = parent ? identify(parent, undefined, turn) : undefined;
    const parentValue = !above && resource.parent ? safely(resource.parent, turn) : undefined;
    const scopeValue = resource.scope ? safely(resource.scope, turn) : undefined;
    const short = type.replace(/@.*$/, '');
    const address = resource.symbol ?? `${short}/${readable(name)}`;
    if (above) {
      const full = short.includes('.') ? short : `${above.type}/${short}`;
      const last = lastName(name);
      return {
        type: full,
        name: last,
        id: `${above.id}/${full.split('/').at(-1)}/${last}`,
        address: `${prefix}${address}`,
      };
    }
    const parentId = idIn(parentValue);
    if (parentId !== undefined) {
      return {
        type: short,
        name,
        id: `${parentId}/${short.split('/').at(-1)}/${name}`,
        address: `${prefix}${address}`,
      };
    }
    const own_ = nativeType(short, name);
    const base =
      scopeId(scopeValue, turn.place) ??
      (template.scope === 'resourceGroup' ? turn.place.prefix : turn.place.prefix);
    const id =
      resource.type.kind === 'literal' && /^Microsoft\.Resources\/resourceGroups$/i.test(short)
        ? `/subscriptions/${turn.place.subscription}/resourceGroups/${name}`
        : idOf(base, short, [name]);
    return { type: own_, name: lastName(name), id, address: `${prefix}${address}` };
  }

  /** What `reference` reads: outputs of a deployment, or what the template or Azure says of a resource. */
  function referenced(name: string): Value {
    const wanted = name.toLowerCase();
    const known = (made ??= declared()).find(
      ({ named, resource }) =>
        named.id.toLowerCase() === wanted ||
        resource.symbol?.toLowerCase() === wanted ||
        (resource.nested && named.name.toLowerCase() === lastName(wanted)),
    );
    if (known?.resource.nested) {
      const outputs = nestedDeployment(known.resource.nested, known.resource, known.turn)?.outputs;
      return outputs ? asReferenced(outputs) : unknownValue(`reference('${readable(name)}')`);
    }
    return newTraversable({
      attribute: (attribute) =>
        attribute.toLowerCase() === 'identity'
          ? identityValue(known?.named.address ?? readable(name))
          : known
            ? referencedProperty(known, attribute)
            : existingProperty(name, attribute),
      plain: () => unknownValue(`reference('${readable(name)}')`),
    });
  }

  function referencedProperty({ resource, turn, named }: Made, attribute: string): Value {
    const properties = propertyValue(resource, 'properties', turn, () => named);
    // The full form of `reference` has them one level deeper.
    return attribute.toLowerCase() === 'properties' || !isTraversable(properties)
      ? properties
      : properties.attribute(attribute);
  }

  function nestedDeployment(nested: Nested, resource: ResourceSyntax, turn: Scope): Deployment | undefined {
    const name = textOrUnknown(safely(resource.name, turn), 'deployment');
    const inner = typeof nested.template === 'string' ? around.template(nested.template) : nested.template;
    if (!inner || depth >= deepest) {
      around.problem(template.file, {
        code: 'unresolved',
        message: `${nested.source} is not among the scanned files: what it declares is not judged`,
        line: resource.place.line,
        column: resource.place.column,
      });
      return undefined;
    }
    const group = nested.resourceGroup && textOrUnknown(safely(nested.resourceGroup, turn), 'resourceGroup');
    const target = resource.scope ? groupIn(safely(resource.scope, turn)) : undefined;
    const address = resource.symbol ?? readable(lastName(name));
    return deploymentOf({
      template: inner,
      given: givenTo(safely(nested.parameters, turn)),
      place: placeIn(turn.place, group ?? target, inner.scope),
      prefix: `${prefix}${address}.`,
      around,
      ...(nested.outer && { outer: turn }),
      depth: depth + 1,
    });
  }

  /** Every resource of the template, each as often as its loop makes it. */
  function declared(): Made[] {
    return template.resources
      .flatMap((resource) => withChildren(resource))
      .flatMap(({ resource, parent }) =>
        copiesOf(resource, parent, scope).map((turn) => ({
          resource,
          parent,
          turn: turn.scope,
          suffix: turn.suffix,
        })),
      )
      .filter(({ resource, turn }) => isDeployed(resource.condition, turn))
      .map(({ resource, parent, turn, suffix }) => ({
        resource,
        turn,
        suffix,
        named: identify(resource, parent, turn),
      }));
  }

  function nativeOf({ resource, turn, suffix, named }: Made): NativeResource {
    const body = plainValue(safely(resource.body, turn), around.budget);
    const { location, tags, properties, kind, sku, identity } = isObject(body) ? body : {};
    // An object of which nothing is known is no object without properties.
    const incomplete = isUnknown(body) || isUnknown(properties);
    const address = uniqueAddress(named.address + suffix);
    return {
      cloud: 'azure',
      type: named.type,
      id: named.id,
      name: named.name,
      ...(typeof location === 'string' && { region: location }),
      ...groupOf(named.id),
      tags: (isObject(tags) ? tags : {}) as NativeResource['tags'],
      configuration: {
        ...(kind !== undefined && { kind }),
        ...(sku !== undefined && { sku }),
        ...(identity !== undefined && { identity }),
        ...(isObject(properties) ? properties : {}),
      },
      places: placesOf(resource.body),
      declared: {
        address,
        file: template.file,
        place: resource.place,
        ...(incomplete && { incomplete }),
      },
    };
  }

  function uniqueAddress(address: string): string {
    const count = (addresses.get(address) ?? 0) + 1;
    addresses.set(address, count);
    return count === 1 ? address : `${address}#${count}`;
  }

  return {
    outputs: newTraversable({
      attribute(name) {
        if (name.toLowerCase() === 'outputs') return outputsValue();
        return unknownValue(`${prefix}${name}`);
      },
      plain: () => unknownValue(`${prefix}outputs`),
    }),
    resources() {
      made ??= declared();
      return made.flatMap((one) => {
        if (one.resource.existing) return [];
        if (one.resource.nested)
          return nestedDeployment(one.resource.nested, one.resource, one.turn)?.resources() ?? [];
        return [nativeOf(one)];
      });
    },
  };

  function outputsValue(): Value {
    const value = (name: string): Value => {
      const output = [...template.outputs].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
      return output ? safely(output, scope) : unknownValue(`${prefix}outputs.${name}`);
    };
    return newTraversable({
      attribute: value,
      plain: () => unknownValue(`${prefix}outputs`),
    });
  }
}

interface Named {
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly address: string;
}

interface Made {
  readonly resource: ResourceSyntax;
  readonly turn: Scope;
  readonly suffix: string;
  readonly named: Named;
}

/** As `reference` gives a deployment: outputs are read by `.value`. */
function asReferenced(deployment: Traversable): Traversable {
  return newTraversable({
    attribute(name) {
      const found = deployment.attribute(name);
      return name.toLowerCase() === 'outputs' && isTraversable(found)
        ? newTraversable({
            attribute: (output) => ({ value: found.attribute(output) }),
            plain: () => found.plain(),
          })
        : found;
    },
    plain: () => deployment.plain(),
  });
}

function withChildren(
  resource: ResourceSyntax,
  parent?: ResourceSyntax,
): { readonly resource: ResourceSyntax; readonly parent: ResourceSyntax | undefined }[] {
  return [{ resource, parent }, ...resource.children.flatMap((child) => withChildren(child, resource))];
}

/** How many a loop makes may be unknown: then there is one that stands for all. */
function copiesOf(
  { loop, symbol }: ResourceSyntax,
  parent: ResourceSyntax | undefined,
  scope: Scope,
): { readonly scope: Scope; readonly suffix: string }[] {
  const own = loop ?? parent?.loop;
  if (!own) return [{ scope, suffix: '' }];
  const turns = countedTurns(own, scope);
  if (typeof turns === 'string') {
    const inner = turnScope(unknownValue(`${symbol ?? 'copy'}[*]`), unknownValue('copyIndex()'), own, scope);
    return [{ scope: inner, suffix: '[*]' }];
  }
  return turns.map((turn, index) => ({ scope: turn, suffix: `[${index}]` }));
}

function countedTurns(loop: Omit<Loop, 'body' | 'kind'>, scope: Scope): readonly Scope[] | string {
  try {
    return turnsOf(evaluate(loop.over, scope), loop, scope);
  } catch (error) {
    if (!(error instanceof EvaluationError) || scope.budget.exhausted) throw error;
    return unknownValue(error.message);
  }
}

/** What nobody knows the condition of may be there. */
function isDeployed(condition: Expression | undefined, scope: Scope): boolean {
  if (!condition) return true;
  const value = safely(condition, scope);
  return isUnknown(value) || booleanOf(value);
}

function entryNamed(body: Extract<Expression, { kind: 'object' }>, name: string): Expression | undefined {
  return body.entries.find(
    ({ key }) => key.kind === 'literal' && String(key.value).toLowerCase() === name.toLowerCase(),
  )?.value;
}

function identityValue(address: string): Value {
  return newTraversable({
    attribute: (name) =>
      name.toLowerCase() === 'principalid'
        ? identityPart(`${address}.identity.principal_id`)
        : unknownValue(`${address}.identity.${name}`),
    plain: () => unknownValue(`${address}.identity`),
  });
}

/** A property of a resource that the template only refers to. */
function existingProperty(id: string, attribute: string): Value {
  const what = `reference('${readable(id)}')`;
  const named = namedIn(id);
  if (!named) return unknownValue(`${what}.${attribute}`);
  const properties = propertiesOf({}, '', { ...named, id, address: id }, what);
  return attribute.toLowerCase() === 'properties' || !isTraversable(properties)
    ? properties
    : properties.attribute(attribute);
}

/** Properties of a resource: those that are set, and those that Azure makes of its name. */
function propertiesOf(
  value: Readonly<Record<string, Value>>,
  path: string,
  named: Named,
  what: string,
): Value {
  return newTraversable({
    attribute(name) {
      const own = path === '' ? name : `${path}.${name}`;
      const set = Object.hasOwn(value, name) ? value[name] : undefined;
      if (isObject(set)) return propertiesOf(set, own, named, `${what}.${name}`);
      if (set !== undefined) return set;
      const made = computedProperty(named, own);
      if (made !== undefined) return made;
      return hasComputedBelow(named.type, own)
        ? propertiesOf({}, own, named, `${what}.${name}`)
        : unknownValue(`${what}.${name}`);
    },
    plain: () => (Object.keys(value).length > 0 ? value : unknownValue(what)),
  });
}

/** An object of which more will be known later. */
function partlyKnown(value: Readonly<Record<string, Value>>, what: string): Value {
  return newTraversable({
    attribute: (name) => (Object.hasOwn(value, name) ? value[name] : unknownValue(`${what}.${name}`)),
    plain: () => value,
  });
}

function idIn(value: Value): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value;
  const id = isTraversable(value) ? value.attribute('id') : isObject(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** The id that a `scope` means: of a resource, or one that lacks the group it lies in. */
function scopeId(value: Value, { prefix }: DeploymentPlace): string | undefined {
  const id = idIn(value);
  if (id === undefined || id === '' || id === '/') return id === '/' ? '' : undefined;
  return id.startsWith('/') || hasToken(id) ? id : `${prefix}/providers/${id}`;
}

function groupIn(scope: Value): string | undefined {
  const name = isTraversable(scope) ? scope.attribute('name') : isObject(scope) ? scope['name'] : undefined;
  return typeof name === 'string' ? name : undefined;
}

function placeIn(
  place: DeploymentPlace,
  group: string | undefined,
  scope: Template['scope'],
): DeploymentPlace {
  if (scope !== 'resourceGroup') return placeOf(place.subscription, place.group, scope);
  return placeOf(place.subscription, group ?? place.group, scope);
}

/** Where a template is deployed: in a group that is not named yet, or in a subscription. */
export function placeOf(subscription: string, group: string, scope: Template['scope']): DeploymentPlace {
  const above = `/subscriptions/${subscription}`;
  return {
    subscription,
    group,
    prefix: scope === 'resourceGroup' ? `${above}/resourceGroups/${group}` : above,
  };
}

function groupOf(id: string): { group?: string } {
  const group = /\/resourceGroups\/((?:\uFDD0[^\uFDD1]*\uFDD1|[^/])+)/i.exec(id)?.[1];
  return group === undefined ? {} : { group };
}

/** `{ name: { value } }` of ARM, `{ name: value }` of Bicep; a reference to a secret is not known. */
function givenTo(parameters: Value): Map<string, Value> {
  if (!isObject(parameters)) return new Map();
  return new Map(
    Object.entries(parameters).map(([name, given]) => {
      if (isObject(given) && Object.hasOwn(given, 'value'))
        return [name.toLowerCase(), given['value']] as const;
      const isReference = isObject(given) && Object.hasOwn(given, 'reference');
      return [name.toLowerCase(), isReference ? unknownValue(`parameters('${name}')`) : given] as const;
    }),
  );
}

/** Places of properties, by pointers into the configuration: what lies beside `properties` lies among them there. */
function placesOf(body: Expression): Map<string, Place> {
  const places = new Map<string, Place>();
  addPlaces(places, '', body);
  return new Map(
    [...places].flatMap(([pointer, place]) => {
      if (pointer.startsWith('/properties/')) return [[pointer.slice('/properties'.length), place] as const];
      return /^\/(kind|sku|identity)(\/|$)/.test(pointer) ? [[pointer, place] as const] : [];
    }),
  );
}

function addPlaces(places: Map<string, Place>, below: string, expression: Expression): void {
  if (expression.kind === 'object') {
    for (const { key, value, place } of expression.entries) {
      if (key.kind !== 'literal') continue;
      const pointer = `${below}/${escaped(textOf(key.value))}`;
      places.set(pointer, place);
      addPlaces(places, pointer, value);
    }
  } else if (expression.kind === 'array') {
    for (const [index, { value, place }] of expression.items.entries()) {
      places.set(`${below}/${index}`, place);
      addPlaces(places, `${below}/${index}`, value);
    }
  }
}
