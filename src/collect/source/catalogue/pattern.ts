/** Whether a text fits a pattern in which one asterisk stands for anything. */
export function fits(text: string, pattern: string): boolean {
  const at = pattern.indexOf('*');
  if (at < 0) return text === pattern;
  return (
    text.length >= pattern.length - 1 &&
    text.startsWith(pattern.slice(0, at)) &&
    text.endsWith(pattern.slice(at + 1))
  );
}

/** Finds the first pattern that a text fits; those that begin otherwise are not tried. */
export function firstFit<T>(
  entries: readonly { readonly pattern: string; readonly value: T }[],
): (text: string) => T | undefined {
  const any: Entry<T>[] = [];
  const byStart = new Map<string, Entry<T>[]>();
  entries.forEach(({ pattern, value }, order) => {
    const entry = { pattern, value, order };
    if (pattern.startsWith('*')) any.push(entry);
    else byStart.set(pattern.slice(0, 1), [...(byStart.get(pattern.slice(0, 1)) ?? []), entry]);
  });
  return (text) =>
    [...(byStart.get(text.slice(0, 1)) ?? []), ...any]
      .filter(({ pattern }) => fits(text, pattern))
      .toSorted((left, right) => left.order - right.order)[0]?.value;
}

interface Entry<T> {
  readonly pattern: string;
  readonly value: T;
  readonly order: number;
}
