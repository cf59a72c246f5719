import { ReadError } from '../../transport/problem.ts';

/**
 * Items of an answer whose named parts are text, as all that is made of them relies on.
 *
 * @throws ReadError unexpected_shape: an item that cannot be read must not be taken for none.
 */
export function rowsIn(
  call: string,
  items: readonly unknown[],
  names: readonly string[],
): Record<string, unknown>[] {
  return items.map((item) => {
    const row = (item ?? {}) as Record<string, unknown>;
    const missing = names.filter((name) => typeof row[name] !== 'string' || row[name] === '');
    if (missing.length > 0) {
      throw new ReadError('unexpected_shape', `${call} answered an item without ${missing.join(' and ')}`);
    }
    return row;
  });
}
