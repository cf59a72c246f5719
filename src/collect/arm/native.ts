import type { Place } from '../../generated/inventory.ts';
import type { NativeResource, Places } from '../code/declaration.ts';
import { escaped } from '../code/mapping/attribute.ts';
import { isUnknown, readable, segmentsOf, unknownValue } from '../code/token.ts';
import type { Budget } from '../evaluation/budget.ts';
import { isObject, isTraversable, objectOf, type Value } from '../evaluation/value.ts';
import { textOf } from './evaluate/conversion.ts';
import { safely } from './evaluate/expression.ts';
import { factsOf } from './evaluate/facts.ts';
import { lastName } from './evaluate/id.ts';
import type { Instance } from './evaluate/instance.ts';
import { principalOf } from './evaluate/reference.ts';
import { isLink } from './evaluate/template-link.ts';
import type { Expression } from './syntax/expression.ts';

/** What beside `properties` comes to lie among them. */
const around = ['kind', 'sku', 'identity'] as const;

/** A declared resource in Azure's own terms, which are ARM's. */
export function nativeOf({ resource, scope, named }: Instance, file: string): NativeResource {
  const { id, type, name, address } = named();
  const body = plainValue(safely(resource.body, scope), scope.budget);
  const entries = isObject(body) ? lowered(body) : {};
  const { location, tags, properties } = entries;
  // Of properties that are not known as a whole each one may be set.
  const isIncomplete = resource.broken || !isObject(body) || isUnknown(properties);
  return {
    cloud: 'azure',
    type,
    id,
    name: lastName(name),
    ...(typeof location === 'string' && { region: location }),
    ...groupOf(id),
    tags: tagsOf(tags),
    configuration: withPrincipals(type, id, {
      ...Object.fromEntries(
        around.flatMap((part) => (entries[part] === undefined ? [] : [[part, entries[part]] as const])),
      ),
      ...(isObject(properties) ? properties : {}),
    }),
    places: placesOf(resource.body),
    declared: { address, file, place: resource.place, ...(isIncomplete && { incomplete: true }) },
  };
}

/** A value as JSON alone; what is null is left out of objects. */
function plainValue(value: Value, budget: Budget): Value {
  budget.spend(factsOf(value).weight);
  return written(value);
}

function written(value: Value): Value {
  if (isTraversable(value)) return written(value.plain());
  if (typeof value === 'string')
    return isLink(value) ? unknownValue('deployment().properties.templateLink.uri') : value;
  if (Array.isArray(value)) return value.map(written);
  if (!isObject(value)) return value;
  return objectOf(
    Object.entries(value)
      .map(([name, inner]) => [name, written(inner)] as const)
      .filter(([, inner]) => inner !== null && inner !== undefined),
  );
}

function lowered(body: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]));
}

function tagsOf(tags: Value): NativeResource['tags'] {
  return isObject(tags)
    ? Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, textOf(value)]))
    : {};
}

function groupOf(id: string): { group?: string } {
  const [, , , kind = '', group] = segmentsOf(id);
  return /^resourceGroups$/i.test(kind) && group !== undefined ? { group } : {};
}

/** With the principals that Azure will make, by the names that references to them have. */
function withPrincipals(
  type: string,
  id: string,
  configuration: Record<string, Value>,
): Record<string, Value> {
  const principalId = principalOf(id);
  if (/^Microsoft\.ManagedIdentity\/userAssignedIdentities$/i.test(type))
    return { principalId, ...configuration };
  const { identity } = configuration;
  return isObject(identity) &&
    typeof identity['type'] === 'string' &&
    /SystemAssigned/i.test(identity['type'])
    ? { ...configuration, identity: { principalId, ...identity } }
    : configuration;
}

/** Places of properties, by pointers into the configuration. */
function placesOf(body: Expression): Places {
  const places = new Map<string, Place>();
  addPlaces(places, '', body, 0);
  return new Map(
    [...places].flatMap(([pointer, place]) => {
      const [, first = ''] = pointer.split('/');
      if (first.toLowerCase() === 'properties')
        return pointer.length > first.length + 1 ? [[pointer.slice(first.length + 1), place] as const] : [];
      return around.some((part) => part === first) ? [[pointer, place] as const] : [];
    }),
  );
}

const deepest = 40;

function addPlaces(places: Map<string, Place>, below: string, expression: Expression, depth: number): void {
  if (depth > deepest) return;
  if (expression.kind === 'object') {
    for (const { key, value, place } of expression.entries) {
      if (key.kind !== 'literal') continue;
      const pointer = `${below}/${escaped(readable(textOf(key.value)))}`;
      places.set(pointer, place);
      addPlaces(places, pointer, value, depth + 1);
    }
  } else if (expression.kind === 'array') {
    for (const [index, { value, place }] of expression.items.entries()) {
      places.set(`${below}/${index}`, place);
      addPlaces(places, `${below}/${index}`, value, depth + 1);
    }
  } else if (expression.kind === 'call' && /^(shallowmerge|union)$/i.test(expression.name)) {
    // Objects that are merged say where each name is set.
    const [only] = expression.parameters;
    const merged = only?.kind === 'array' ? only.items.map(({ value }) => value) : expression.parameters;
    for (const part of merged) {
      if (part.kind === 'object') addPlaces(places, below, part, depth + 1);
    }
  }
}
