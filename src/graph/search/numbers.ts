/** Numbers that are added one after another. */
export interface Numbers {
  /** The first `length` of these are those that were added. */
  values: Uint32Array;
  length: number;
}

export function numbers(expected: number): Numbers {
  return { values: new Uint32Array(Math.max(expected, 64)), length: 0 };
}

export function add(to: Numbers, value: number): void {
  if (to.length === to.values.length) reserve(to, 1);
  to.values[to.length] = value;
  to.length += 1;
}

/** Makes room for so many more, which whoever asked may put there without `add`. */
export function reserve(to: Numbers, count: number): void {
  if (to.length + count <= to.values.length) return;
  const more = new Uint32Array(Math.max(to.values.length * 2, to.length + count));
  more.set(to.values);
  to.values = more;
}
