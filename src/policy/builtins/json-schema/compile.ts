import { BuiltinError } from '../../engine/context.ts';
import { compileRegexp } from '../go/regexp.ts';
import { lookup } from '../../engine/value/collections.ts';
import { jsonKey } from '../../engine/value/json-form.ts';
import { isArray, RegoObject, type Value } from '../../engine/value/model.ts';
import { canonicalText } from './canonical.ts';
import { invalidType, listField, textField, type Get } from './keywords.ts';
import { readCounts, readLimits, readTextKeywords } from './limits.ts';
import { resolveReference } from './references.ts';
import { emptySchema, typeNames, type Schema } from './schema.ts';

/** Schemas already met, by their reference: a schema may refer to itself. */
interface Compiling {
  readonly root: Value;
  readonly references: Map<string, Schema>;
}

/**
 * Reads a JSON schema of draft 4, 6 or 7. The messages are those of the library that OPA uses.
 *
 * @throws BuiltinError with the first thing that is wrong. Other documents than itself a schema must not refer to.
 */
export function compileSchema(document: Value): Schema {
  return compile(document, { root: document, references: new Map() });
}

function compile(node: Value, compiling: Compiling): Schema {
  const schema = emptySchema();
  fill(schema, node, compiling);
  return schema;
}

function fill(schema: Schema, node: Value, compiling: Compiling): void {
  if (typeof node === 'boolean') {
    schema.pass = node;
    return;
  }
  if (!(node instanceof RegoObject)) throw new BuiltinError('Expected: Valid Schema, given: Invalid JSON');
  const get = (name: string) => lookup(node, name);
  textField(get, 'id');
  textField(get, '$id');
  readDefinitions(get('definitions'), compiling);
  textField(get, 'title');
  textField(get, 'description');
  const reference = textField(get, '$ref');
  if (reference !== undefined) {
    schema.reference = referred(reference, compiling);
    return;
  }
  readTypes(schema, get('type'));
  readObjectKeywords(schema, get, compiling);
  readArrayKeywords(schema, get, compiling);
  readLimits(schema, get);
  readCounts(schema, get);
  readTextKeywords(schema, get);
  readRequired(schema, get);
  readValues(schema, get);
  readCombinations(schema, get, compiling);
}

function isSchemaNode(value: Value): boolean {
  return typeof value === 'boolean' || value instanceof RegoObject;
}

function referred(reference: string, compiling: Compiling): Schema {
  const known = compiling.references.get(reference);
  if (known) return known;
  const schema = emptySchema();
  compiling.references.set(reference, schema);
  const target = resolveReference(compiling.root, reference);
  if (!isSchemaNode(target)) throw new BuiltinError('Valid Schema must be of type object');
  fill(schema, target, compiling);
  return schema;
}

function readDefinitions(value: Value | undefined, compiling: Compiling): void {
  if (value === undefined) return;
  if (!(value instanceof RegoObject) || value.entries.some(([, item]) => !isSchemaNode(item))) {
    throw invalidType('Array Of Schemas', 'definitions');
  }
  for (const [, item] of value.entries) compile(item, compiling);
}

function readTypes(schema: Schema, value: Value | undefined): void {
  if (value === undefined) return;
  const names = typeof value === 'string' ? [value] : value;
  if (!isArray(names)) throw invalidType('type', 'string/Array Of Strings');
  for (const name of names) {
    if (typeof name !== 'string') throw invalidType('type', 'string/Array Of Strings');
    if (!typeNames.includes(name)) {
      throw new BuiltinError(
        `has a primitive type that is NOT VALID -- given: /${name}/ Expected valid values are:[${typeNames.join(' ')}]`,
      );
    }
    if (schema.types.includes(name)) throw new BuiltinError(`${name} type is duplicated`);
    schema.types.push(name);
  }
}

function readObjectKeywords(schema: Schema, get: Get, compiling: Compiling): void {
  const properties = get('properties');
  if (properties !== undefined) {
    if (!(properties instanceof RegoObject)) throw new BuiltinError('Properties must be of type object');
    schema.properties = named(properties, compiling);
  }
  const additional = get('additionalProperties');
  if (additional !== undefined) {
    if (!isSchemaNode(additional)) throw invalidType('boolean/Valid Schema', 'additionalProperties');
    schema.additionalProperties =
      typeof additional === 'boolean' ? additional : compile(additional, compiling);
  }
  const patterns = get('patternProperties');
  if (patterns !== undefined) {
    if (!(patterns instanceof RegoObject)) throw invalidType('Valid Schema', 'patternProperties');
    for (const [pattern] of patterns.entries) checkPattern(jsonKey(pattern));
    schema.patternProperties = named(patterns, compiling);
  }
  const names = get('propertyNames');
  if (names !== undefined) {
    if (!isSchemaNode(names)) throw invalidType('Valid Schema', 'patternProperties');
    schema.propertyNames = compile(names, compiling);
  }
  readDependencies(schema, get('dependencies'), compiling);
}

function named(object: RegoObject, compiling: Compiling): [string, Schema][] {
  return object.entries.flatMap(([name, item]): [string, Schema][] =>
    typeof name === 'string' ? [[name, compile(item, compiling)]] : [],
  );
}

function checkPattern(pattern: string): void {
  try {
    compileRegexp(pattern);
  } catch (cause) {
    throw new BuiltinError(`Invalid regex pattern '${pattern}'`, { cause });
  }
}

const dependencyError = 'Dependency must be of type Schema Or Array Of Strings';

function readDependencies(schema: Schema, value: Value | undefined, compiling: Compiling): void {
  if (value === undefined) return;
  if (!(value instanceof RegoObject)) throw new BuiltinError('dependencies must be of type object');
  schema.dependencies = value.entries.map(([name, item]): [string, string[] | Schema] => {
    if (isSchemaNode(item)) return [jsonKey(name), compile(item, compiling)];
    if (!isArray(item) || !item.every((one) => typeof one === 'string'))
      throw new BuiltinError(dependencyError);
    return [jsonKey(name), [...item]];
  });
}

function readArrayKeywords(schema: Schema, get: Get, compiling: Compiling): void {
  const items = get('items');
  if (items !== undefined) {
    const list = isArray(items) ? items : [items];
    if (!list.every(isSchemaNode)) throw invalidType('Valid Schema/Array Of Schemas', 'items');
    schema.items = list.map((item) => compile(item, compiling));
    schema.singleItem = !isArray(items);
  }
  const additional = get('additionalItems');
  if (additional !== undefined) {
    if (!isSchemaNode(additional)) throw invalidType('boolean/Valid Schema', 'additionalItems');
    schema.additionalItems = typeof additional === 'boolean' ? additional : compile(additional, compiling);
  }
  const unique = get('uniqueItems') ?? false;
  if (typeof unique !== 'boolean') throw new BuiltinError('uniqueItems must be of a boolean');
  schema.uniqueItems = unique;
  const contains = get('contains');
  if (contains !== undefined) schema.contains = compile(contains, compiling);
}

function readRequired(schema: Schema, get: Get): void {
  for (const name of listField(get, 'required') ?? []) {
    if (typeof name !== 'string') throw invalidType('string', 'required');
    if (schema.required.includes(name)) throw new BuiltinError('required items must be unique');
    schema.required.push(name);
  }
}

function readValues(schema: Schema, get: Get): void {
  const constant = get('const');
  if (constant !== undefined) schema.constant = canonicalText(constant);
  const list = listField(get, 'enum')?.map(canonicalText);
  if (!list) return;
  if (new Set(list).size < list.length) throw new BuiltinError('enum items must be unique');
  schema.enumeration = list;
}

function readCombinations(schema: Schema, get: Get, compiling: Compiling): void {
  for (const name of ['oneOf', 'anyOf', 'allOf'] as const) {
    schema[name] = (listField(get, name) ?? []).map((item) => compile(item, compiling));
  }
  for (const name of ['not', 'if', 'then', 'else'] as const) {
    const value = get(name);
    if (value === undefined) continue;
    if (!isSchemaNode(value)) throw new BuiltinError(`${name} must be of an object`);
    schema[name] = compile(value, compiling);
  }
}
