import type { Calls, Value } from './calls.ts';

/** Values of names that a file sets once. */
export interface Constants {
  /** What a value says: itself, or by the name of a constant. */
  text(value: Value | undefined): string | undefined;
  /** True or false, where it says one of them. */
  truth(value: Value | undefined): boolean | undefined;
  /** The call whose result a name holds. */
  call(value: Value | undefined): string | undefined;
}

export function constantsOf({ named }: Calls): Constants {
  const values = new Map<string, Value | undefined>();
  for (const { name, value, isAssignment } of named) {
    // What is set twice may be either.
    if (isAssignment) values.set(name, values.has(name) ? undefined : value);
  }
  const resolved = (value: Value | undefined) =>
    value?.word === undefined ? value : (values.get(value.word) ?? value);
  return {
    text: (value) => resolved(value)?.text,
    truth(value) {
      const word = resolved(value)?.word?.toLowerCase();
      return word === 'true'
        ? true
        : word === 'false' || word === 'none' || word === 'null'
          ? false
          : undefined;
    },
    call: (value) => resolved(value)?.call,
  };
}
