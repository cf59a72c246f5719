/** A JSON value with the keys of every object sorted; the same one where they are. */
export function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(ordered);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(fields);
  const entries = names.toSorted(compare).map((name) => [name, ordered(fields[name])] as const);
  const isSame = entries.every(([name, inner], index) => name === names[index] && inner === fields[name]);
  return isSame ? value : Object.fromEntries(entries);
}

/** By code units, the same on every machine and locale. */
export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
