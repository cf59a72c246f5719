import { byNumber, byText, orderBy, type VersionOrder } from './order.ts';

interface NugetVersion {
  readonly numbers: readonly string[];
  readonly prerelease: readonly string[];
}

/**
 * Of NuGet: https://learn.microsoft.com/nuget/concepts/package-versioning. One to four numbers, then as SemVer 2, without
 * regard to case.
 */
export const nugetOrder: VersionOrder = orderBy(read, compare);

const version = /^v?(\d+(?:\.\d+){0,3})(?:-([0-9a-z.-]+))?(?:\+[0-9a-z.-]*)?$/i;

function read(text: string): NugetVersion | undefined {
  const [, numbers, prerelease] = version.exec(text) ?? [];
  if (numbers === undefined) return undefined;
  return { numbers: numbers.split('.'), prerelease: prerelease?.toLowerCase().split('.') ?? [] };
}

function compare(left: NugetVersion, right: NugetVersion): number {
  for (let at = 0; at < 4; at += 1) {
    const order = byNumber(left.numbers[at] ?? '0', right.numbers[at] ?? '0');
    if (order !== 0) return order;
  }
  return comparePrerelease(left.prerelease, right.prerelease);
}

/** https://semver.org/#spec-item-11 */
function comparePrerelease(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return right.length - left.length;
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const order = compareLabels(left[at] ?? '', right[at] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareLabels(left: string, right: string): number {
  const [a, b] = [isNumber(left), isNumber(right)];
  if (a && b) return byNumber(left, right);
  return a === b ? byText(left, right) : a ? -1 : 1;
}

function isNumber(label: string): boolean {
  return /^\d+$/.test(label);
}
