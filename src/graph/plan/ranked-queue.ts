/** Something with its rank, and what decides among those of the same rank; more is better. */
export interface Ranked {
  readonly item: number;
  readonly rank: number;
  readonly next: number;
}

/** Items of which the best one can be told while ranks change. Of several that are as good, the one that was given first. */
export interface RankedQueue {
  best(): number | undefined;
  remove(item: number): void;
  /** Gives an item another rank; nothing happens with what is not there. */
  change(ranked: Ranked): void;
}

/** A heap of all ranks that items ever had, of which only the last one counts. */
export function rankedQueue(items: readonly Ranked[]): RankedQueue {
  const places = new Map(items.map(({ item }, place) => [item, place]));
  const latest = new Map(items.map((ranked) => [ranked.item, ranked]));
  const heap: Ranked[] = [];
  for (const ranked of items) rise(ranked);

  return {
    best() {
      for (let top = heap[0]; top; top = heap[0]) {
        if (latest.get(top.item) === top) return top.item;
        dropTop();
      }
      return undefined;
    },
    remove: (item) => void latest.delete(item),
    change(ranked) {
      const before = latest.get(ranked.item);
      if (!before || (before.rank === ranked.rank && before.next === ranked.next)) return;
      latest.set(ranked.item, ranked);
      rise(ranked);
    },
  };

  function isBetter(left: Ranked, right: Ranked): boolean {
    if (left.rank !== right.rank) return left.rank > right.rank;
    if (left.next !== right.next) return left.next > right.next;
    return (places.get(left.item) as number) < (places.get(right.item) as number);
  }

  function rise(ranked: Ranked): void {
    let place = heap.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!isBetter(ranked, heap[above] as Ranked)) break;
      heap[place] = heap[above] as Ranked;
      place = above;
    }
    heap[place] = ranked;
  }

  function dropTop(): void {
    const last = heap.pop() as Ranked;
    if (heap.length === 0) return;
    let place = 0;
    for (;;) {
      let below = place * 2 + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && isBetter(heap[below + 1] as Ranked, heap[below] as Ranked)) below += 1;
      if (!isBetter(heap[below] as Ranked, last)) break;
      heap[place] = heap[below] as Ranked;
      place = below;
    }
    heap[place] = last;
  }
}
