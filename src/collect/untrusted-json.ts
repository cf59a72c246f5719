/** Reading what others wrote: every member may be absent or of another shape. */
export type Json = Readonly<Record<string, unknown>>;

export function objectIn(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function objectsIn(value: unknown): readonly Json[] {
  return listIn(value)
    .map(objectIn)
    .filter((item) => item !== undefined);
}

/** A text that says something. SPDX has two words for nothing. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value !== 'NOASSERTION' && value !== 'NONE'
    ? value.slice(0, 2048)
    : undefined;
}

export function textsIn(value: unknown): readonly string[] {
  return listIn(value).flatMap((item) => textIn(item) ?? []);
}

/** Members whose values are there, for objects with optional members. */
export function present<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
