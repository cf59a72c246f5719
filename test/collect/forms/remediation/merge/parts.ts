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

/** The edits that put a snippet into what a target holds: objects and blocks are merged, `null` takes away, all else is replaced. */
export function merged(target: Parts, { text, parts: { parts } }: Source): Edit[] {
  return parts.flatMap((part) => {
    const same = target.parts.filter(({ key }) => key === part.key);
    if (part.value === 'null') return same.map(({ start, end }) => ({ start, end, text: '' }));
    const own = text.slice(part.start, part.end);
    if (same.length === 0) return [{ start: target.end, end: target.end, text: `\n${own}\n` }];
    return same.flatMap(({ inside, start, end }) =>
      inside && part.inside ? merged(inside, { text, parts: part.inside }) : [{ start, end, text: own }],
    );
  });
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

/** Puts a statement of a snippet into the only one of a file that is the same kind of thing, else behind all. */
export function statementEdits(
  file: Parts,
  statement: Part,
  text: string,
  isSame: (part: Part) => boolean,
): Edit[] {
  const [same, ...others] = file.parts.filter(isSame);
  if (same?.inside && statement.inside && others.length === 0) {
    return merged(same.inside, { text, parts: statement.inside });
  }
  const own = text.slice(statement.start, statement.end);
  return [{ start: file.end, end: file.end, text: `\n${own}\n` }];
}
