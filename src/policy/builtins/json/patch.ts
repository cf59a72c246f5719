import { BuiltinError, OperandError } from '../../engine/context.ts';
import { int64 } from '../operands.ts';
import { hasElement, lookup, objectOf, setOf } from '../../engine/value/collections.ts';
import { display } from '../../engine/value/display.ts';
import {
  isArray,
  RegoNumber,
  RegoObject,
  RegoSet,
  typeName,
  type Entry,
  type Value,
} from '../../engine/value/model.ts';
import { equal } from '../../engine/value/order.ts';

/** Keys on the way to a place in a value. */
type Path = readonly Value[];

/**
 * Applies patches of RFC 6902, which may also point into sets and at keys of any type.
 *
 * @throws BuiltinError when a patch is not one or does not fit the value.
 */
export function applyPatches(value: Value, patches: readonly Value[]): Value | undefined {
  return patches.reduce<Value | undefined>(applyPatch, value);
}

/** A value that was itself removed is undefined, until another takes its place. */
function applyPatch(value: Value | undefined, patch: Value): Value | undefined {
  if (!(patch instanceof RegoObject)) {
    throw new BuiltinError(
      'must be an array of JSON-Patch objects, but at least one element is not an object',
    );
  }
  const path = required(patch, 'path');
  const operation = required(patch, 'op');
  if (typeof operation !== 'string') {
    throw new BuiltinError(`attribute 'op' must be a string but found: ${typeName(operation)}`);
  }
  const to = parsePath(path);
  switch (operation) {
    case 'add':
      return insertAt(value, to, required(patch, 'value'));
    case 'remove':
      return deleteAt(value, to);
    case 'replace':
      return replaceAt(value, to, patch);
    case 'move': {
      const from = parsePath(required(patch, 'from'));
      const moved = valueAt(value, from);
      return insertAt(deleteAt(value, from), to, moved);
    }
    case 'copy':
      return insertAt(value, to, valueAt(value, parsePath(required(patch, 'from'))));
    case 'test':
      return test(value, to, required(patch, 'value'));
    default:
      throw new BuiltinError(`unrecognized op: '${operation}'`);
  }
}

function required(patch: RegoObject, name: string): Value {
  const value = lookup(patch, name);
  if (value === undefined) throw new BuiltinError(`missing required attribute '${name}'`);
  return value;
}

/** A JSON pointer, or the keys themselves. */
function parsePath(value: Value): Path {
  if (isArray(value)) return value;
  if (typeof value !== 'string') {
    throw new OperandError(
      `operand 2 must be one of {set, array} containing string paths or array of path segments but got ${typeName(value)}`,
    );
  }
  if (value === '') return [];
  return value
    .replace(/^\/+/, '')
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function replaceAt(value: Value | undefined, path: Path, patch: RegoObject): Value {
  const left = deleteAt(value, path);
  return insertAt(left, path, required(patch, 'value'));
}

function test(value: Value | undefined, path: Path, expected: Value): Value | undefined {
  const found = valueAt(value, path);
  if (equal(found, expected)) return value;
  throw new BuiltinError(
    `value from EditTree != patch value.\n\nExpected: ${display(expected)}\n\nFound: ${display(found)}`,
  );
}

function valueAt(value: Value | undefined, path: Path): Value {
  if (value === undefined) throw removed();
  return path.reduce<Value>(childOf, value);
}

function childOf(parent: Value, key: Value): Value {
  if (parent instanceof RegoObject) {
    const child = lookup(parent, key);
    if (child !== undefined) return child;
  } else if (parent instanceof RegoSet) {
    if (hasElement(parent, key)) return key;
  } else if (isArray(parent)) {
    const child = parent[indexOf(key, parent.length)];
    if (child !== undefined) return child;
  } else throw notComposite(parent);
  throw new BuiltinError(
    `path ${display(key)} does not exist in ${typeName(parent)} term ${display(parent)}`,
  );
}

/** Replaces the parent of the last key of the path by what `change` makes of it. */
function edit(value: Value, path: Path, change: (parent: Value, key: Value) => Value): Value {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (rest.length === 0) return change(value, key);
  const child = childOf(value, key);
  const edited = edit(child, rest, change);
  if (value instanceof RegoSet)
    return setOf([...value.elements.filter((element) => !equal(element, key)), edited]);
  if (value instanceof RegoObject) return objectOf([...value.entries, [key, edited]]);
  return isArray(value) ? value.with(indexOf(key, value.length), edited) : value;
}

function insertAt(value: Value | undefined, path: Path, inserted: Value): Value {
  if (path.length === 0) return inserted;
  if (value === undefined) throw removed();
  return edit(value, path, (parent, key) => {
    if (parent instanceof RegoObject) return objectOf([...parent.entries, [key, inserted]]);
    if (parent instanceof RegoSet) {
      if (equal(key, inserted)) return setOf([...parent.elements, inserted]);
      throw new BuiltinError(
        `set key ${display(key)} does not equal value to be inserted ${display(inserted)}`,
      );
    }
    if (!isArray(parent)) throw notComposite(parent);
    const index = key === '-' ? parent.length : indexOf(key, parent.length);
    if (index < 0 || index > parent.length) throw new BuiltinError('index for array insertion out of bounds');
    return parent.toSpliced(index, 0, inserted);
  });
}

function deleteAt(value: Value | undefined, path: Path): Value | undefined {
  if (value === undefined) throw removed();
  if (path.length === 0) return undefined;
  return edit(value, path, (parent, key) => {
    if (parent instanceof RegoObject) {
      const left = parent.entries.filter(([name]: Entry) => !equal(name, key));
      if (left.length === parent.entries.length) throw missing(key);
      return objectOf(left);
    }
    if (parent instanceof RegoSet) {
      if (!hasElement(parent, key)) throw missing(key);
      return setOf(parent.elements.filter((element) => !equal(element, key)));
    }
    if (!isArray(parent)) throw notComposite(parent);
    const index = indexOf(key, parent.length);
    if (index < 0 || index >= parent.length) throw new BuiltinError('index for array delete out of bounds');
    return parent.toSpliced(index, 1);
  });
}

function removed(): BuiltinError {
  return new BuiltinError('deleted node encountered during delete operation');
}

function missing(key: Value): BuiltinError {
  return new BuiltinError(`cannot delete child key ${display(key)} that does not exist`);
}

function notComposite(value: Value): BuiltinError {
  return new BuiltinError(`expected composite type, found value: ${display(value)}`);
}

/** `-` is the place after the last element. */
function indexOf(key: Value, length: number): number {
  if (key instanceof RegoNumber) {
    const index = int64(key);
    if (index === undefined) throw new BuiltinError('invalid number type for indexing');
    return Number(index);
  }
  if (typeof key !== 'string') throw new BuiltinError('invalid type for indexing');
  if (key === '-') return length;
  if (!/^[+-]?\d+$/.test(key)) throw new BuiltinError('invalid string for indexing');
  if (/^0\d/.test(key)) throw new BuiltinError('leading zeros are not allowed in JSON paths');
  return Number(key);
}
