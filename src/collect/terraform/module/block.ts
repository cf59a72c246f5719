import type { Place } from '../../../generated/inventory.ts';
import { isUnknown, unknownValue, wholeUnknown } from '../../code/token.ts';
import { escaped } from '../../code/mapping/attribute.ts';
import { pairsOf } from '../evaluate/for.ts';
import { scopeWith, type Scope } from '../evaluate/scope.ts';
import {
  EvaluationError,
  isObject,
  isTraversable,
  newTraversable,
  objectOf,
  type Value,
} from '../../evaluation/value.ts';
import type { Attribute, Block, Body, Expression } from '../syntax/expression.ts';

/** What Terraform itself reads of a resource, and no provider. */
const metaAttributes = new Set(['count', 'for_each', 'provider', 'depends_on']);
const metaBlocks = new Set(['lifecycle', 'provisioner', 'connection']);

/** The body of a resource without what Terraform itself reads of it. */
export function providerBody({ attributes, blocks }: Body): Body {
  return {
    attributes: new Map([...attributes].filter(([name]) => !metaAttributes.has(name))),
    blocks: blocks.filter(({ type }) => !metaBlocks.has(type)),
  };
}

/** Attributes and nested blocks of a body as JSON; what is null is left out, what cannot be evaluated is unknown. */
export function bodyValues(body: Body, scope: Scope): Record<string, Value> {
  const attributes = [...body.attributes.values()].map(
    (attribute) => [attribute.name, plainValue(attributeValue(attribute, scope), scope)] as const,
  );
  const blocks = blockTypes(body).map((type) => [type, blockList(body, type, scope)] as const);
  return objectOf([...attributes, ...blocks].filter(([, value]) => value !== null));
}

/** The value of an attribute; an error of the program makes it unknown, so that it decides nothing. */
export function attributeValue({ name, expression }: Attribute, scope: Scope): Value {
  try {
    return scope.evaluate(expression, scope);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return unknownValue(`${name}: ${error.message}`);
  }
}

/** Types of the nested blocks, `dynamic` ones by what they make. */
export function blockTypes({ blocks }: Body): string[] {
  return [...new Set(blocks.map(typeOf))];
}

function typeOf({ type, labels: [label] }: Block): string {
  return type === 'dynamic' && label !== undefined ? label : type;
}

/** The nested blocks of a type. How many a `dynamic` one makes may be unknown: then all are. */
export function blockList(body: Body, type: string, scope: Scope): Value {
  const list: Value[] = [];
  for (const block of body.blocks.filter((candidate) => typeOf(candidate) === type)) {
    const made = block.type === 'dynamic' ? dynamicBlocks(block, scope) : [bodyValues(block.body, scope)];
    if (typeof made === 'string') return made;
    list.push(...made);
  }
  return list;
}

function dynamicBlocks(block: Block, scope: Scope): Value[] | string {
  const { attributes, blocks } = block.body;
  const content = blocks.find(({ type }) => type === 'content');
  const forEach = attributes.get('for_each');
  if (!content || !forEach) return [];
  const collection = attributeValue(forEach, scope);
  if (isUnknown(collection)) return wholeUnknown(collection);
  if (collection === null) return [];
  const iterator = attributes.get('iterator')?.expression;
  const name = iterator?.kind === 'variable' ? iterator.name : (block.labels[0] ?? '');
  try {
    return pairsOf(collection).map(([key, value]) =>
      bodyValues(content.body, scopeWith(scope, { [name]: eachOf(key, value) })),
    );
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return unknownValue(`dynamic ${name}: ${error.message}`);
  }
}

/** `key` and `value` of one turn. */
export function eachOf(key: Value, value: Value): Value {
  return newTraversable({
    attribute(name) {
      if (name === 'key') return key;
      if (name === 'value') return value;
      throw new EvaluationError(`there is no ${name} of each`);
    },
    plain: () => ({ key, value }),
  });
}

/** A value as JSON alone. */
export function plainValue(value: Value, scope: Scope): Value {
  // It is kept, and may be what many names stand for at once.
  scope.budget.spend(5);
  if (isTraversable(value)) return plainValue(value.plain(), scope);
  if (Array.isArray(value)) return value.map((item: Value) => plainValue(item, scope));
  if (!isObject(value)) return value;
  return objectOf(
    Object.entries(value)
      .map(([name, inner]) => [name, plainValue(inner, scope)] as const)
      .filter(([, inner]) => inner !== null),
  );
}

/** Where attributes of a body stand, also those of nested blocks and of objects that are written out. */
export function bodyPlaces(body: Body, below = ''): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { name, expression, place } of body.attributes.values()) {
    addPlaces(places, `${below}/${escaped(name)}`, expression, place);
  }
  for (const type of blockTypes(body)) {
    const own = body.blocks.filter((block) => typeOf(block) === type);
    for (const [index, block] of own.entries()) {
      const pointer = `${below}/${escaped(type)}/${index}`;
      if (index === 0) places.set(`${below}/${escaped(type)}`, block.place);
      places.set(pointer, block.place);
      const inner =
        block.type === 'dynamic' ? block.body.blocks.find((content) => content.type === 'content') : block;
      for (const [path, place] of bodyPlaces(inner?.body ?? block.body, pointer)) places.set(path, place);
    }
  }
  return places;
}

function addPlaces(places: Map<string, Place>, pointer: string, expression: Expression, place: Place): void {
  places.set(pointer, place);
  if (expression.kind === 'object') {
    for (const entry of expression.entries) {
      if (entry.key.kind !== 'literal') continue;
      addPlaces(places, `${pointer}/${escaped(String(entry.key.value))}`, entry.expression, entry.place);
    }
  } else if (expression.kind === 'tuple') {
    for (const [index, item] of expression.items.entries()) {
      addPlaces(places, `${pointer}/${index}`, item.expression, item.place);
    }
  }
}
