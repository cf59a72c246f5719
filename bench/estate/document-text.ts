const lists = ['source', 'resource', 'relationship', 'component'] as const;
const names = {
  source: 'sources',
  resource: 'resources',
  relationship: 'relationships',
  component: 'components',
};

/** The text of the whole document that the lines say, piece by piece. Lines of one kind must stand together. */
export function* documentText(lines: Iterable<string>): Generator<string> {
  let open = -1;
  for (const line of lines) {
    const kind = lists.findIndex((name) => line.startsWith(`{"${name}":`));
    if (kind < 0) {
      yield line.slice(0, -1);
      continue;
    }
    const begins = kind !== open;
    yield* opened(open, kind);
    open = kind;
    yield (begins ? '' : ',\n') + line.slice(lists[kind as 0].length + 4, -1);
  }
  yield* opened(open, lists.length - 1);
  yield ']}\n';
}

/** Closes the list that is open, and opens those up to the next. */
function* opened(from: number, to: number): Generator<string> {
  for (let next = from + 1; next <= to; next += 1) {
    yield `${next === 0 ? '' : ']'},"${names[lists[next as 0]]}":[`;
  }
}
