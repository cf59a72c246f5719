import { objectIn, type Json } from '../../untrusted-json.ts';

/** Policies say one thing without a list. */
export function recordOf(value: unknown): Json {
  return objectIn(value) ?? {};
}

export function manyOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function textsOf(value: unknown): string[] {
  return manyOf(value).flatMap((one) => textOf(one) ?? []);
}
