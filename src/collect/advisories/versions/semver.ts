import semverCompare from 'semver/functions/compare.js';
import semverParse from 'semver/functions/parse.js';
import type { SemVer } from 'semver';
import { orderBy, type VersionOrder } from './order.ts';

/** Of npm, Go and crates.io: https://semver.org. Go writes a `v` before, OSV does not. Build metadata orders nothing. */
export const semverOrder: VersionOrder = orderBy<SemVer>(read, (left, right) => semverCompare(left, right));

function read(text: string): SemVer | undefined {
  const plain = text.replace(/^v(?=\d)/, '');
  // Advisories and go.mod leave zeros out; a version of a package never does, so this invents nothing.
  const [, numbers, rest] = /^(\d+(?:\.\d+)?)((?:[-+].*)?)$/s.exec(plain) ?? [];
  const whole =
    numbers === undefined ? plain : `${numbers}${'.0'.repeat(3 - numbers.split('.').length)}${rest}`;
  return semverParse(whole) ?? undefined;
}
