import { byNumber, orderBy, type VersionOrder } from './order.ts';

interface DebianVersion {
  readonly epoch: string;
  readonly upstream: string;
  readonly revision: string;
}

/** Of Debian and Ubuntu: deb-version(7), https://manpages.debian.org/deb-version.7 */
export const debianOrder: VersionOrder = orderBy(
  read,
  (left, right) =>
    byNumber(left.epoch, right.epoch) ||
    compareParts(left.upstream, right.upstream) ||
    compareParts(left.revision, right.revision),
);

function read(text: string): DebianVersion | undefined {
  const [, epoch = '0', upstream, revision = '0'] =
    /^(?:(\d+):)?([0-9A-Za-z.+~:-]*?[0-9A-Za-z.+~:])(?:-([0-9A-Za-z.+~]+))?$/.exec(text) ?? [];
  return upstream === undefined ? undefined : { epoch, upstream, revision };
}

/** What is no digit and what is, in turns. */
function compareParts(left: string, right: string): number {
  let [a, b] = [left, right];
  while (a !== '' || b !== '') {
    const [textA = '', textB = ''] = [/^\D*/.exec(a)?.[0], /^\D*/.exec(b)?.[0]];
    const text = compareText(textA, textB);
    if (text !== 0) return text;
    [a, b] = [a.slice(textA.length), b.slice(textB.length)];
    const [numberA = '', numberB = ''] = [/^\d*/.exec(a)?.[0], /^\d*/.exec(b)?.[0]];
    const number = byNumber(numberA, numberB);
    if (number !== 0) return number;
    [a, b] = [a.slice(numberA.length), b.slice(numberB.length)];
  }
  return 0;
}

function compareText(left: string, right: string): number {
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const order = weight(left[at]) - weight(right[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/** A tilde is below the end, letters are below all else. */
function weight(character: string | undefined): number {
  if (character === undefined) return 0;
  if (character === '~') return -1;
  const code = character.codePointAt(0) ?? 0;
  return /[A-Za-z]/.test(character) ? code : code + 256;
}
