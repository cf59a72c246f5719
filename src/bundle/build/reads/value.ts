/** A step into a document: an object's key, or null for whatever element or key it may be. */
export type Step = string | null;

/** The keys that a step of a reference can be, or null when they are not known. */
export type Keys = readonly string[] | null;

/** A place in the input that rules look at. */
export interface Access {
  readonly path: readonly Step[];
  /**
   * Everything there; or the keys there, or their number (the path then ends in null); or that something is there:
   * a call whose argument is undefined is undefined, whatever the function does with it.
   */
  readonly of: 'all' | 'keys' | 'presence';
}

/** What a term can stand for, as far as it matters for what is read. */
export interface Value {
  /** Places of the input that it may be; not read as long as nothing looks at it. */
  readonly paths: readonly (readonly Step[])[];
  /** It is one of these strings and nothing else. */
  readonly strings?: readonly string[];
  /** It is a collection of some of these strings and nothing else. */
  readonly elements?: readonly string[];
}

/** Something else: whatever it was made of has been read. */
export const opaque: Value = { paths: [] };

// Beyond this a key is taken to be any key.
const mostAlternatives = 32;

/** One or the other. */
export function either(left: Value, right: Value): Value {
  const known = new Map([...left.paths, ...right.paths].map((path) => [JSON.stringify(path), path]));
  return {
    paths: [...known.values()],
    ...(left.strings && right.strings && { strings: [...new Set([...left.strings, ...right.strings])] }),
    ...(left.elements && right.elements && { elements: [...new Set([...left.elements, ...right.elements])] }),
  };
}

/** One of several. */
export function anyOf(values: readonly Value[]): Value {
  const [first, ...rest] = values;
  return rest.reduce(either, first ?? opaque);
}

/** What is below a value: one key a step. */
export function below(value: Value, steps: readonly Keys[]): Value {
  let { paths } = value;
  for (const keys of steps) {
    const some = keys !== null && paths.length * keys.length <= mostAlternatives ? keys : [null];
    paths = paths.flatMap((path) => some.map((key) => path.concat(key)));
  }
  return steps.length === 0 ? value : { paths };
}

/** Any element of a collection. */
export function elementOf(value: Value): Value {
  const { paths } = below(value, [null]);
  return value.elements ? { paths, strings: value.elements } : { paths };
}

/** The first steps that can be one key only. */
export function staticPrefix(steps: readonly Keys[]): string[] {
  const end = steps.findIndex((keys) => keys?.length !== 1);
  return steps.slice(0, end === -1 ? undefined : end).map((keys) => keys?.[0] ?? '');
}
