import { isUnknown } from '../../code/token.ts';

type Json = Readonly<Record<string, unknown>>;

/** The named properties of a value and nothing else, so that what may hold a secret does not come along. */
export function picked(value: unknown, names: readonly string[]): Record<string, unknown> {
  const own = objectIn(value);
  return Object.fromEntries(
    names.flatMap((name) => (own[name] === undefined || own[name] === null ? [] : [[name, own[name]]])),
  );
}

/** The same below a name, where there is something; what code does not know stays unknown. */
export function pickedIn(holder: unknown, name: string, names: readonly string[]): Record<string, unknown> {
  const value = objectIn(holder)[name];
  if (value === undefined || value === null) return {};
  return { [name]: isUnknown(value) ? value : picked(value, names) };
}

/** The same of each item of a list below a name. */
export function pickedEach(holder: unknown, name: string, names: readonly string[]): Record<string, unknown> {
  const value = objectIn(holder)[name];
  if (isUnknown(value)) return { [name]: value };
  return Array.isArray(value)
    ? { [name]: value.map((item: unknown) => (isUnknown(item) ? item : picked(item, names))) }
    : {};
}

export function objectIn(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Text that says something. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
