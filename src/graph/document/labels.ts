import type { Relationship } from '../../generated/inventory.ts';

type Kind = Relationship['kind'];
type Level = NonNullable<Relationship['level']>;

/** Numbers for the kinds of edges that a document has, permissions apart by their level. */
export interface Labels {
  /** The number of an edge's label; a new one where it is the first of its kind. */
  of(edge: Pick<Relationship, 'kind' | 'level'>): number;
  /** The labels of these kinds; of permissions those of these levels, or all if none are named. */
  among(kinds: readonly Kind[], levels?: readonly Level[]): Uint8Array;
}

export function newLabels(): Labels {
  const known: { readonly kind: Kind; readonly level: Level | undefined }[] = [];
  const numbers = new Map<Kind, Map<Level | undefined, number>>();
  let last: { readonly kind: Kind; readonly level: Level | undefined } | undefined;
  let lastNumber = 0;
  return {
    of({ kind, level }) {
      // Documents have the edges of a kind side by side.
      if (last?.kind === kind && last.level === level) return lastNumber;
      let levels = numbers.get(kind);
      if (!levels) numbers.set(kind, (levels = new Map()));
      let number = levels.get(level);
      if (number === undefined) levels.set(level, (number = known.push({ kind, level }) - 1));
      last = known[number];
      lastNumber = number;
      return number;
    },
    among(kinds, levels) {
      const among = new Uint8Array(known.length);
      for (let label = 0; label < known.length; label += 1) {
        const { kind, level } = known[label] as (typeof known)[number];
        if (!kinds.includes(kind)) continue;
        const isAny = kind !== 'has-permission' || !levels;
        if (isAny || (level !== undefined && levels.includes(level))) among[label] = 1;
      }
      return among;
    },
  };
}
