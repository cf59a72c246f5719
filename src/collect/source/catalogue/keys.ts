import { createHash } from 'node:crypto';
import type { KeyCatalog } from '../../../generated/catalog-keys.ts';

/** A key that stands in a text. Of its value only what does not give it away. */
export interface FoundKey {
  readonly type: string;
  readonly provider: string;
  /** The first 12 hexadecimal digits. */
  readonly sha256: string;
  readonly length: number;
  /** In bits a character, to one decimal. */
  readonly entropy: number;
  /** Offset in the text. */
  readonly start: number;
}

export interface KeyFinder {
  find(text: string): FoundKey[];
  /** Whether a value as a whole is a key by its form. */
  isKey(value: string): boolean;
  /** Whether a value is what documentation writes in the place of a key. */
  isPlaceholder(value: string): boolean;
}

interface Form {
  readonly name: string;
  readonly provider: string;
  readonly marker: string | undefined;
  readonly context: readonly string[] | undefined;
  readonly pattern: RegExp;
  readonly minEntropy: number;
}

/** How far before a key the words may stand that say whose it is. */
const farthestContext = 120;
const mostKeys = 1000;

export function keyFinder({ keys, placeholders }: KeyCatalog): KeyFinder {
  const forms = keys.map((key): Form => ({
    name: key.name,
    provider: key.provider,
    marker: key.marker,
    context: key.context,
    pattern: new RegExp(`(?<![A-Za-z0-9_-])(?:${key.pattern})(?![A-Za-z0-9_-])`, 'g'),
    minEntropy: key.min_entropy,
  }));
  const isPlaceholder = (value: string) => {
    const lower = value.toLowerCase();
    return placeholders.some((word) => lower.includes(word)) || isRepetitive(lower);
  };

  function find(text: string): FoundKey[] {
    const found: FoundKey[] = [];
    const taken: (readonly [start: number, end: number])[] = [];
    const lower = forms.some(({ context }) => context) ? text.toLowerCase() : text;
    for (const form of forms) {
      const mayBe =
        form.marker === undefined
          ? form.context?.some((word) => lower.includes(word))
          : text.includes(form.marker);
      if (!mayBe) continue;
      for (const match of text.matchAll(form.pattern)) {
        const [value] = match;
        const [start, end] = [match.index, match.index + value.length];
        if (taken.some(([from, to]) => start < to && end > from)) continue;
        if (form.context && !hasContext(lower, start, form.context)) continue;
        const entropy = entropyOf(value);
        if (entropy < form.minEntropy || isPlaceholder(value)) continue;
        taken.push([start, end]);
        found.push({
          type: form.name,
          provider: form.provider,
          sha256: createHash('sha256').update(value).digest('hex').slice(0, 12),
          length: value.length,
          entropy: Math.round(entropy * 10) / 10,
          start,
        });
        if (found.length >= mostKeys) return found;
      }
    }
    return found.toSorted((left, right) => left.start - right.start);
  }

  return {
    find,
    isPlaceholder,
    isKey: (value) =>
      forms.some(
        ({ marker, pattern, minEntropy }) =>
          marker !== undefined &&
          value.includes(marker) &&
          [...value.matchAll(pattern)].some(([key]) => entropyOf(key) >= minEntropy && !isPlaceholder(key)),
      ),
  };
}

/** One of the words stands before the key, in its line. */
function hasContext(lower: string, start: number, words: readonly string[]): boolean {
  const before = lower.slice(Math.max(0, start - farthestContext), start);
  const sameLine = before.slice(before.lastIndexOf('\n') + 1);
  return words.some((word) => sameLine.indexOf(word) >= 0);
}

/** Five times the same character. */
function isRepetitive(value: string): boolean {
  return /(.)\1{4,}/.test(value);
}

/** Shannon entropy in bits a character. */
export function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / value.length) * Math.log2(count / value.length);
  return entropy;
}
