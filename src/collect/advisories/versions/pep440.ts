import { compare, valid } from '@renovatebot/pep440';
import { orderBy, type VersionOrder } from './order.ts';

/**
 * Of PyPI: https://packaging.python.org/en/latest/specifications/version-specifiers/
 *
 * A local version (2.0.1+cu118) is a build of the public one: it is as vulnerable, so it is ordered as that.
 */
export const pep440Order: VersionOrder = orderBy(read, compare);

function read(text: string): string | undefined {
  const [release = ''] = text.split('+', 1);
  return valid(release) === null ? undefined : release;
}
