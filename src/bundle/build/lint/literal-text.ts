/** What a pattern without wildcards inside asks of a text. */
export interface LiteralPattern {
  readonly texts: readonly string[];
  readonly place: 'whole' | 'start' | 'end' | 'anywhere' | 'several';
}

/** Rego that asks the same without a pattern. */
export function insteadOf({ texts, place }: LiteralPattern, subject: string): string {
  const list = texts.map((text) => JSON.stringify(text)).join(', ');
  return texts.length === 1 ? ofOne[place](subject, list) : ofSeveral[place](subject, `{${list}}`);
}

type Spelling = Readonly<Record<LiteralPattern['place'], (subject: string, text: string) => string>>;

const each = (_: string, texts: string) =>
  `==, startswith, endswith or contains, a rule for each of ${texts}`;

const ofOne: Spelling = {
  whole: (subject, text) => `${subject} == ${text}`,
  start: (subject, text) => `startswith(${subject}, ${text})`,
  end: (subject, text) => `endswith(${subject}, ${text})`,
  anywhere: (subject, text) => `contains(${subject}, ${text})`,
  several: each,
};

const ofSeveral: Spelling = {
  whole: (subject, texts) => `${subject} in ${texts}`,
  start: (subject, texts) => `strings.any_prefix_match(${subject}, ${texts})`,
  end: (subject, texts) => `strings.any_suffix_match(${subject}, ${texts})`,
  anywhere: (subject, texts) => `some part in ${texts}; contains(${subject}, part)`,
  several: each,
};

/** Alternatives of one pattern, together. */
export function together(patterns: readonly LiteralPattern[]): LiteralPattern | undefined {
  const [first] = patterns;
  return (
    first && {
      texts: patterns.flatMap(({ texts }) => texts),
      place: patterns.every(({ place }) => place === first.place) ? first.place : 'several',
    }
  );
}

/** Where a text must stand, by whether something may come before and after it. */
export function placeOf(before: boolean, after: boolean): LiteralPattern['place'] {
  if (before) {
    return after ? 'anywhere' : 'end';
  }
  return after ? 'start' : 'whole';
}
