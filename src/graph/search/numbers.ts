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
  if (to.length === to.values.length) to.values = larger(to.values);
  to.values[to.length] = value;
  to.length += 1;
}

function larger(values: Uint32Array): Uint32Array {
  const more = new Uint32Array(values.length * 2);
  more.set(values);
  return more;
}
