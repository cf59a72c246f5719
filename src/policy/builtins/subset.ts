import { OperandError, type BuiltinTable } from '../engine/context.ts';
import { emptyObject, hasElement, lookup, objectOf } from '../engine/value/collections.ts';
import { isArray, RegoObject, RegoSet, type Entry, type Value } from '../engine/value/model.ts';
import { equal } from '../engine/value/order.ts';
import { arrayOperand, operandElementError } from './operands.ts';

/** Objects; of those that OPA compiles into modules, the one that is wrong there. */
export const subset: BuiltinTable = {
  'object.union_n': ([objects]) => unionOf(arrayOperand(objects, 1)),
  'object.subset': ([whole = null, part = null]) => {
    const answer = isSubset(whole, part);
    if (answer !== undefined) return answer;
    if (isArray(whole) && part instanceof RegoSet) return arrayHasAll(whole, part);
    throw new OperandError('both arguments object.subset must be of the same type or array and set');
  },
};

/** @returns undefined when the two are not of one composite type. */
function isSubset(whole: Value, part: Value): boolean | undefined {
  if (whole instanceof RegoObject && part instanceof RegoObject) return objectHas(whole, part);
  if (whole instanceof RegoSet && part instanceof RegoSet) {
    return part.elements.every((element) => hasElement(whole, element));
  }
  return isArray(whole) && isArray(part) ? hasRun(whole, part) : undefined;
}

/** Nested objects, sets and arrays need only hold the part; other values must be equal. */
function objectHas(whole: RegoObject, part: RegoObject): boolean {
  return part.entries.every(([key, value]) => {
    const held = lookup(whole, key);
    return held !== undefined && (equal(held, value) || isSubset(held, value) === true);
  });
}

function hasRun(whole: readonly Value[], part: readonly Value[]): boolean {
  for (let start = 0; start + part.length <= whole.length; start += 1) {
    if (part.every((value, at) => equal(whole[start + at] ?? null, value))) return true;
  }
  return false;
}

// An empty set is part of an array only if that has an element to look at: OPA's way of counting.
function arrayHasAll(whole: readonly Value[], part: RegoSet): boolean {
  let missing = part.elements.length;
  return whole.some((value) => {
    if (hasElement(part, value)) missing -= 1;
    return missing === 0;
  });
}

/** The later object counts; objects within are merged. */
function unionOf(objects: readonly Value[]): RegoObject {
  return objects.reduce<RegoObject>((union, object) => {
    if (!(object instanceof RegoObject)) throw operandElementError(1, objects, object, 'object');
    return merged(union, object);
  }, emptyObject);
}

function merged(left: RegoObject, right: RegoObject): RegoObject {
  const entries = right.entries.map(([key, value]): Entry => {
    const own = lookup(left, key);
    const both = own instanceof RegoObject && value instanceof RegoObject;
    return [key, both ? merged(own, value) : value];
  });
  return objectOf([...left.entries, ...entries]);
}
