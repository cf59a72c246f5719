/**
 * Orders two versions of one ecosystem: negative, zero, positive.
 *
 * Undefined where either is no version of the ecosystem: what cannot be ordered is neither hit nor safe.
 */
export type VersionOrder = (left: string, right: string) => number | undefined;

/** Longer texts are no versions; orders compare two in time proportional to their lengths. */
export const longestVersion = 256;

/** Strings of digits by the number they say, however many digits there are. */
export function byNumber(left: string, right: string): number {
  const [a, b] = [left.replace(/^0+/, ''), right.replace(/^0+/, '')];
  return a.length - b.length || byText(a, b);
}

/** By code units. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** An order made of a reading and a comparison of what was read. */
export function orderBy<V>(
  read: (text: string) => V | undefined,
  compare: (left: V, right: V) => number,
): VersionOrder {
  const bounded = (text: string) => (text.length > longestVersion ? undefined : read(text.trim()));
  return (left, right) => {
    const [a, b] = [bounded(left), bounded(right)];
    return a === undefined || b === undefined ? undefined : compare(a, b);
  };
}
