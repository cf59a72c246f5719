import { byNumber, byText, orderBy, type VersionOrder } from './order.ts';

interface AlpineVersion {
  readonly numbers: readonly string[];
  readonly letter: string;
  readonly suffixes: readonly { readonly rank: number; readonly number: string }[];
  readonly revision: string;
}

/** Of Alpine: "Package names and versions" in apk-package(5). */
export const alpineOrder: VersionOrder = orderBy(read, compare);

// The empty one stands for none: what is before it is below the release.
const ranks = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'];
const none = ranks.indexOf('');

const version =
  /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~[0-9a-f]+)?(?:-r(\d+))?$/;

function read(text: string): AlpineVersion | undefined {
  const [, numbers, letter = '', suffixes = '', revision = '0'] = version.exec(text) ?? [];
  if (numbers === undefined) return undefined;
  return { numbers: numbers.split('.'), letter, suffixes: suffixesIn(suffixes), revision };
}

function suffixesIn(text: string): AlpineVersion['suffixes'] {
  return [...text.matchAll(/_([a-z]+)(\d*)/g)].map(([, name = '', number = '']) => ({
    rank: ranks.indexOf(name),
    number,
  }));
}

function compare(left: AlpineVersion, right: AlpineVersion): number {
  return (
    compareNumbers(left.numbers, right.numbers) ||
    byText(left.letter, right.letter) ||
    compareSuffixes(left.suffixes, right.suffixes) ||
    byNumber(left.revision, right.revision)
  );
}

function compareNumbers(left: readonly string[], right: readonly string[]): number {
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [a = '', b = ''] = [left[at], right[at]];
    // A leading zero makes a part a fraction: 1.05 is below 1.1.
    const fraction = at > 0 && (a.startsWith('0') || b.startsWith('0'));
    const order = fraction ? byText(a, b) : byNumber(a, b);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareSuffixes(left: AlpineVersion['suffixes'], right: AlpineVersion['suffixes']): number {
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const { rank: a, number: n } = left[at] ?? { rank: none, number: '' };
    const { rank: b, number: m } = right[at] ?? { rank: none, number: '' };
    const order = a - b || byNumber(n, m);
    if (order !== 0) return order;
  }
  return 0;
}
