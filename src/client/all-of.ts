interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/**
 * All items of a list, page by page as they are asked for: allOf(client.listFindings, { level: ['critical'] }).
 */
export async function* allOf<Item, Parameters extends object>(
  list: (parameters: Parameters & Cursor) => Promise<Page<Item>>,
  parameters: Parameters & Cursor,
): AsyncGenerator<Item> {
  for (let { cursor } = parameters; ;) {
    const { items, next } = await list(cursor === undefined ? parameters : { ...parameters, cursor });
    yield* items;
    if (next === null) return;
    cursor = next;
  }
}

interface Cursor {
  readonly cursor?: string | undefined;
}
