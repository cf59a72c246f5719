import { identityPart, isUnknown, readable, unknownValue } from '../../code/token.ts';
import {
  isObject,
  isTraversable,
  newTraversable,
  type Traversable,
  type Value,
} from '../../evaluation/value.ts';
import type { Expression } from '../syntax/expression.ts';
import { computedProperty, hasComputedBelow } from './computed.ts';
import { safely } from './expression.ts';
import { lastName, namedIn } from './id.ts';
import type { Instance, Named } from './instance.ts';
import { shortened } from './unknown.ts';

const managedIdentityType = /^Microsoft\.ManagedIdentity\/userAssignedIdentities$/i;

/** Instances that declare a resource, by its id. */
export type Find = (id: string) => readonly Instance[];

/** What a resource is to those who name it in Bicep: its id, its name, and all that `reference` reads of it. */
export function resourceValue(instance: Instance, find: Find): Traversable {
  const { resource, scope, named } = instance;
  return newTraversable({
    attribute(name) {
      switch (name.toLowerCase()) {
        case 'id':
          return named().id;
        case 'name':
          // A parent that is named by itself is no part of the name.
          return named().name;
        case 'type':
          return named().type;
        case 'apiversion': {
          const type = safely(resource.type, scope);
          return typeof type === 'string' && type.includes('@')
            ? (type.split('@')[1] ?? '')
            : unknownValue(`${readable(named().address)}.apiVersion`);
        }
        default:
          return fullAttribute(named(), declaredBy(instance, find), name);
      }
    },
    plain: () => unknownValue(readable(named().address)),
  });
}

/** What `reference` reads of an id: properties, or with `full` all of the resource. */
export function referenceValue(id: string, find: Find, full: boolean): Traversable {
  const found = find(id);
  const [first] = found;
  const named = first?.named() ?? {
    id,
    ...(namedIn(id) ?? { type: '', name: lastName(id) }),
    address: `reference('${readable(id)}')`,
  };
  const only = found.length === 1 ? first : undefined;
  return newTraversable({
    attribute: (name) =>
      full ? fullAttribute(named, only, name) : attributeOf(fullAttribute(named, only, 'properties'), name),
    plain: () => unknownValue(readable(named.address)),
  });
}

/** The principal that Azure makes for a resource: who else is given rights by it says the same. */
export function principalOf(id: string): string {
  const shortId = readable(id).replace(
    /^\/subscriptions\/\$\{subscription\}\/resourceGroups\/\$\{resourceGroup\}\/providers\//i,
    '',
  );
  return identityPart(shortened(`${shortId}.principalId`));
}

/** An instance that is no declaration means the one that is. */
function declaredBy(instance: Instance, find: Find): Instance | undefined {
  if (!instance.resource.existing) return instance;
  const found = find(instance.named().id);
  return found.length === 1 ? found[0] : undefined;
}

function fullAttribute(named: Named, declared: Instance | undefined, name: string): Value {
  const what = `${readable(named.address)}.${name}`;
  const lower = name.toLowerCase();
  if (lower === 'identity') return identityValue(named, declared, what);
  const entry = declared && entryNamed(declared.resource.body, name);
  const value = entry && safely(entry, declared.scope);
  if (lower === 'properties') {
    if (isUnknown(value)) return value;
    return propertiesValue(isObject(value) ? value : {}, '', { named, declared, what });
  }
  if (value === undefined) return unknownValue(what);
  return isObject(value) ? partlyKnown(value, what) : value;
}

function identityValue(named: Named, declared: Instance | undefined, what: string): Value {
  const entry = declared && entryNamed(declared.resource.body, 'identity');
  const value = entry && safely(entry, declared.scope);
  return newTraversable({
    attribute(name) {
      if (name.toLowerCase() === 'principalid') return principalFor(named, declared);
      return isObject(value) && Object.hasOwn(value, name) ? value[name] : unknownValue(`${what}.${name}`);
    },
    plain: () => unknownValue(what),
  });
}

/** What is not declared here, and of which the name is not known, may be anything. */
function principalFor({ id }: Named, declared: Instance | undefined): string {
  const principal = principalOf(id);
  return declared || !isUnknown(id) ? principal : unknownValue(readable(principal).slice(2, -1));
}

interface About {
  readonly named: Named;
  readonly declared: Instance | undefined;
  readonly what: string;
}

/** Properties of a resource: those that are set, and those that Azure makes of its name. */
function propertiesValue(value: Readonly<Record<string, Value>>, path: string, about: About): Traversable {
  const { named, declared, what } = about;
  return newTraversable({
    attribute(name) {
      const own = path === '' ? name : `${path}.${name}`;
      const set = entryOf(value, name);
      const deeper = { ...about, what: `${what}.${name}` };
      if (isObject(set)) return propertiesValue(set, own, deeper);
      if (set !== undefined) return set;
      if (own.toLowerCase() === 'principalid' && managedIdentityType.test(named.type))
        return principalFor(named, declared);
      const made = computedProperty({ ...named, name: lastName(named.name) }, own);
      if (made !== undefined) return made;
      return hasComputedBelow(named.type, own) ? propertiesValue({}, own, deeper) : unknownValue(deeper.what);
    },
    plain: () => (Object.keys(value).length > 0 ? value : unknownValue(what)),
  });
}

/** An object of which more will be known later. */
function partlyKnown(value: Readonly<Record<string, Value>>, what: string): Traversable {
  return newTraversable({
    attribute: (name) => entryOf(value, name) ?? unknownValue(`${what}.${name}`),
    plain: () => value,
  });
}

function attributeOf(value: Value, name: string): Value {
  return isTraversable(value) ? value.attribute(name) : unknownValue(`${readable(String(value))}.${name}`);
}

function entryOf(value: Readonly<Record<string, Value>>, name: string): Value {
  const key = Object.hasOwn(value, name)
    ? name
    : Object.keys(value).find((other) => other.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : value[key];
}

function entryNamed(body: Expression, name: string): Expression | undefined {
  if (body.kind !== 'object') return undefined;
  return body.entries.find(
    ({ key }) => key.kind === 'literal' && String(key.value).toLowerCase() === name.toLowerCase(),
  )?.value;
}
