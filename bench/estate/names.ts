/** What tells one copy of the example estate from another: its account, subscription, project numbers and company. */
const told = /123456789012|48151623420(?=\d)|7a1d1c3e|meridian/g;

/** A text with the places that differ from copy to copy cut out. */
export type Pattern = readonly (string | Place)[];

type Place = (copy: number) => string;

// All are of fixed width, so that the order of copies is the order of their ids.
const places: Readonly<Record<string, Place>> = {
  '123456789012': (copy) => String(100_000_000_000 + copy * 37),
  '48151623420': (copy) => String(10_000_000_000 + copy * 11),
  '7a1d1c3e': (copy) => (0x10000000 + copy * 97).toString(16),
  meridian: (copy) => `division-${String(copy).padStart(6, '0')}`,
};

/** Cuts a text of the example estate. */
export function patternOf(text: string): Pattern {
  const parts: (string | Place)[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(told)) {
    parts.push(text.slice(from, index), places[found] as Place);
    from = index + found.length;
  }
  return [...parts, text.slice(from)].filter((part) => part !== '');
}

/** The text as it stands in a copy. */
export function written(pattern: Pattern, copy: number): string {
  let text = '';
  for (const part of pattern) {
    text += typeof part === 'string' ? part : part(copy);
  }
  return text;
}
