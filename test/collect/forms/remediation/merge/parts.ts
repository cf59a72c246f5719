/** What a body or an object holds, by offsets in a text. */
export interface Parts {
  /** Where more can be put: before what closes it. */
  readonly end: number;
  readonly parts: readonly Part[];
}

export interface Part {
  /** What is the same in both is merged: a name, a block's type with its labels. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Of an object or a block. */
  readonly inside?: Parts;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with what its parts are. */
export interface Source {
  readonly text: string;
  readonly parts: Parts;
}

/**
 * The edits that put a snippet into what a target holds: objects and blocks are merged, `null` takes away, all else is replaced. Blocks
 * that a snippet has several times are a list, which is replaced.
 */
export function merged(target: Parts, { text, parts: { parts } }: Source): Edit[] {
  return [...Map.groupBy(parts, ({ key }) => key)].flatMap(([key, [part, ...others]]) => {
    const same = target.parts.filter((own) => own.key === key);
    if (!part) return [];
    if (others.length > 0) return replaced(target, same, ownTexts([part, ...others], text));
    if (part.value === 'null') return same.map(({ start, end }) => ({ start, end, text: '' }));
    if (same.length === 0) return replaced(target, [], ownTexts([part], text));
    return same.flatMap(({ inside, start, end }) =>
      inside && part.inside
        ? merged(inside, { text, parts: part.inside })
        : [{ start, end, text: ownTexts([part], text) }],
    );
  });
}

function ownTexts(parts: readonly Part[], text: string): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join('\n\n');
}

/** The first of the parts is replaced and the others are taken away; where there are none it is put behind all. */
function replaced({ end }: Parts, [first, ...others]: readonly Part[], text: string): Edit[] {
  if (!first) return [{ start: end, end, text: `\n${text}\n` }];
  return [
    { start: first.start, end: first.end, text },
    ...others.map((part) => ({ start: part.start, end: part.end, text: '' })),
  ];
}

/** Edits do not overlap; those at one place are made in their order. */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = '';
  let from = 0;
  for (const edit of edits.toSorted((left, right) => left.start - right.start)) {
    made += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return made + text.slice(from);
}

/**
 * Puts a statement of a snippet into the one of a file that has its name, else into the only one of its kind, else behind all. What the
 * rest of the snippet refers to is a thing of its own, which is not put into one of another name.
 */
export function statementEdits(
  file: Parts,
  statement: Part,
  text: string,
  reference: (statement: Part) => RegExp,
): Edit[] {
  const named = file.parts.filter(({ key }) => key === statement.key);
  const alike = file.parts.filter(({ key }) => kindOf(key) === kindOf(statement.key));
  const [same, ...others] = named.length > 0 || reference(statement).test(text) ? named : alike;
  if (same?.inside && statement.inside && others.length === 0) {
    return merged(same.inside, { text, parts: statement.inside });
  }
  return replaced(file, [], ownTexts([statement], text));
}

/** `resource TYPE` of `resource TYPE NAME`; all of it where a name is what tells it apart. */
function kindOf(key: string): string {
  return key.startsWith('resource') ? key.split(' ', 2).join(' ') : key;
}
