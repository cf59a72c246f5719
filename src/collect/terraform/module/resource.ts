import { unknownValue } from '../../code/token.ts';
import type { Declaration, Majors } from '../../code/declaration.ts';
import { at } from '../../code/mapping/attribute.ts';
import type { Scope } from '../evaluate/scope.ts';
import { isObject, newTraversable, type Traversable, type Value } from '../../evaluation/value.ts';
import type { Block } from '../syntax/expression.ts';
import {
  attributeValue,
  blockList,
  blockTypes,
  bodyPlaces,
  bodyValues,
  plainValue,
  providerBody,
} from './block.ts';
import { memoised } from '../../evaluation/memo.ts';

/** What the provider computes of a resource; undefined where nobody can say. */
export type Computed = (
  type: string,
  attribute: string,
  holder: {
    readonly address: string;
    readonly attribute: (path: string) => Value;
    readonly provider?: Readonly<Record<string, unknown>>;
  },
) => Value;

/** One resource as others refer to it: attributes are evaluated one by one, when they are asked for. */
export function resourceValue(
  block: Block,
  address: string,
  scope: Scope,
  computed: Computed,
  provider: Readonly<Record<string, unknown>> | undefined,
): Traversable {
  const [type = ''] = block.labels;
  const body = providerBody(block.body);
  const { attributes } = body;
  const nested = new Set(blockTypes(body));

  const set = memoised(
    (name: string): Value => {
      const attribute = attributes.get(name);
      if (attribute) return attributeValue(attribute, scope);
      return nested.has(name) ? blockList(body, name, scope) : undefined;
    },
    address,
    scope.budget,
  );
  const holder = {
    address,
    ...(provider && { provider }),
    attribute(path: string): Value {
      const [first = '', ...rest] = path.split('.');
      const value = set(first);
      return at(value === undefined ? undefined : plainValue(value, scope), rest.join('.'));
    },
  };
  const computedAt = (path: string): Value =>
    computed(type, path, holder) ?? unknownValue(`${address}.${path}`);

  return newTraversable({
    attribute(name) {
      const value = set(name);
      if (value === undefined || value === null) return computedAt(name);
      return nested.has(name) && Array.isArray(value)
        ? value.map((item: Value) => withComputed(item, name, computedAt))
        : value;
    },
    plain: () => unknownValue(address),
  });
}

/** A nested block, of which the provider computes more than is written: identity[0].principal_id. */
function withComputed(item: Value, path: string, computedAt: (path: string) => Value): Value {
  if (!isObject(item)) return item;
  return newTraversable({
    attribute: (name) => (Object.hasOwn(item, name) ? item[name] : computedAt(`${path}.${name}`)),
    plain: () => item,
  });
}

/** The declaration of one resource. */
export function declarationOf(
  block: Block,
  address: string,
  scope: Scope,
  provider: Readonly<Record<string, unknown>> | undefined,
  majors?: Majors,
): Declaration {
  const body = providerBody(block.body);
  return {
    type: block.labels[0] ?? '',
    address,
    file: block.file,
    place: block.place,
    values: bodyValues(body, scope),
    places: bodyPlaces(body),
    ...(block.broken && { incomplete: true }),
    ...(provider && { provider }),
    ...(majors && { majors }),
  };
}
