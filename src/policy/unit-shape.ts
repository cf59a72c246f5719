/**
 * What the policies of a bundle can look at of the units of one type; everything else can be cut without changing
 * a verdict.
 *
 * Each path is a list of object keys, and keeps everything below it; the empty path keeps everything. A path ends
 * where a list begins. No path begins with another, and they are sorted. Objects on the way stay, be they empty then,
 * and so does whatever is no object where a path goes on: that something is there, and of which kind, counts too.
 */
export interface UnitShape {
  /** Of the resource itself, without its neighbours. */
  readonly fields: readonly (readonly string[])[];
  /**
   * Of each neighbour, by the kind of an outgoing edge. All neighbours stay, and of each at least `id`, `unresolved`,
   * `unknown` and `edge`. Other kinds are not looked at.
   */
  readonly related: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** The same for incoming edges. */
  readonly related_from: Readonly<Record<string, readonly (readonly string[])[]>>;
}
