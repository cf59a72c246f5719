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
  return {
    of({ kind, level }) {
      let levels = numbers.get(kind);
      if (!levels) numbers.set(kind, (levels = new Map()));
      let number = levels.get(level);
      if (number === undefined) levels.set(level, (number = known.push({ kind, level }) - 1));
      return number;
    },
    among: (kinds, levels) =>
      Uint8Array.from(known, ({ kind, level }) =>
        Number(
          kinds.includes(kind) &&
            (kind !== 'has-permission' || !levels || (level !== undefined && levels.includes(level))),
        ),
      ),
  };
}
