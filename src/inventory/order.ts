/** A JSON value with the keys of every object sorted. */
export function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(ordered);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(([left], [right]) => compare(left, right))
        .map(([name, inner]) => [name, ordered(inner)]),
    );
  }
  return value;
}

/** By code units, the same on every machine and locale. */
export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
