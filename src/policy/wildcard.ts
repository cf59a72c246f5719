/**
 * Whether a text fits a pattern in which * stands for any run of characters, without regard to case. In time of their lengths multiplied
 * at most: patterns and texts may be anybody's.
 */
export function wildcard(pattern: string): (text: string) => boolean {
  const parts = pattern.toLowerCase().split('*');
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return (text) => text.toLowerCase() === first;
  return (text) => {
    const whole = text.toLowerCase();
    if (!whole.startsWith(first) || !whole.endsWith(last)) return false;
    let from = first.length;
    for (const part of parts.slice(1, -1)) {
      const found = whole.indexOf(part, from);
      if (found < 0) return false;
      from = found + part.length;
    }
    return from <= whole.length - last.length;
  };
}
