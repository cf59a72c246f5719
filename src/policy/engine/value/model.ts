/**
 * Rego values as the host holds them between the module and a builtin: nothing is lost that a JavaScript
 * value would lose. Objects and sets are kept sorted in OPA's order; make them with collections.ts.
 */
export type Value = null | boolean | string | RegoNumber | readonly Value[] | RegoSet | RegoObject;

/** A number as it is written: `1.0` is not `1`, and integers have no largest one. */
export class RegoNumber {
  /** JSON number text. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export class RegoSet {
  /** Sorted, without duplicates. */
  readonly elements: readonly Value[];

  constructor(elements: readonly Value[]) {
    this.elements = elements;
  }
}

export type Entry = readonly [key: Value, value: Value];

export class RegoObject {
  /** Sorted by key, without duplicates; keys may be any value. */
  readonly entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
  }
}

export type TypeName = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object' | 'set';

/** What OPA calls the type of a value, in `type_name` and in its messages. */
export function typeName(value: Value): TypeName {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (value instanceof RegoNumber) return 'number';
  if (value instanceof RegoSet) return 'set';
  if (value instanceof RegoObject) return 'object';
  return 'array';
}

/** The number for an integer, or for a double written as JavaScript writes it. */
export function numberOf(value: bigint | number): RegoNumber {
  return new RegoNumber(String(value));
}

export function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
