/*
 * Most of what is rewritten on its way has nothing to rewrite: it stays the same object, and nothing is made for it.
 */

/** An object with other names and values; the same one where none is another. */
export function mapEntries(
  object: object,
  change: (name: string, value: unknown) => readonly [name: string, value: unknown],
): object {
  let isSame = true;
  const entries = Object.entries(object).map(([name, value]: [string, unknown]) => {
    const entry = change(name, value);
    if (entry[0] !== name || entry[1] !== value) isSame = false;
    return entry;
  });
  return isSame ? object : Object.fromEntries(entries);
}

/** A list with other items; the same one where none is another. */
export function mapItems(list: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  const items = list.map((item) => change(item));
  return items.every((item, index) => item === list[index]) ? list : items;
}
