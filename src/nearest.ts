/** The name that differs least from what was typed, where it is near enough to be meant. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const ranked = names.map((name) => ({ name, distance: distance(typed.toLowerCase(), name.toLowerCase()) }));
  const best = ranked.toSorted((left, right) => left.distance - right.distance)[0];
  return best && best.distance <= Math.max(3, typed.length * 0.4) ? best.name : undefined;
}

/** Levenshtein distance. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, letter] of left.split('').entries()) {
    const next = [i + 1];
    for (let j = 1; j <= right.length; j += 1) {
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (letter === right[j - 1] ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
