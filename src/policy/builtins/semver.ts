import { BuiltinError, type BuiltinTable } from '../engine/context.ts';
import { quote } from './go/quote.ts';
import { stringOperand } from './operands.ts';
import { numberOf } from '../engine/value/model.ts';
import { compareText } from '../engine/value/order.ts';

/** Semantic versions as OPA reads them: three numbers of 64 bits, a leading `v` allowed. */
export const semver: BuiltinTable = {
  'semver.compare': ([left, right]) => {
    const texts = [stringOperand(left, 1), stringOperand(right, 2)] as const;
    return numberOf(compareVersions(versionOperand(texts[0], 1), versionOperand(texts[1], 2)));
  },
  'semver.is_valid': ([text]) => typeof text === 'string' && parseVersion(text) !== undefined,
};

interface Version {
  readonly numbers: readonly bigint[];
  readonly preRelease: readonly string[];
}

const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
const number = '0|[1-9][0-9]*';
const shape = new RegExp(
  `^v?(${number})\\.(${number})\\.(${number})(?:-(${identifiers}))?(?:\\+${identifiers})?$`,
);

function versionOperand(text: string, position: number): Version {
  const version = parseVersion(text);
  if (!version) throw new BuiltinError(`operand ${position}: string ${quote(text)} is not a valid SemVer`);
  return version;
}

function parseVersion(text: string): Version | undefined {
  const [, major, minor, patch, tail] = shape.exec(text) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  const preRelease = tail?.split('.') ?? [];
  if (preRelease.some((part) => /^0[0-9]+$/.test(part))) return undefined;
  const numbers = [BigInt(major), BigInt(minor), BigInt(patch)];
  return numbers.every((part) => part < 2n ** 63n) ? { numbers, preRelease } : undefined;
}

function compareVersions(left: Version, right: Version): number {
  for (const [at, part] of left.numbers.entries()) {
    const other = right.numbers[at] ?? 0n;
    if (part !== other) return part < other ? -1 : 1;
  }
  if (left.preRelease.length === 0 || right.preRelease.length === 0) {
    return Math.sign(right.preRelease.length - left.preRelease.length);
  }
  const length = Math.min(left.preRelease.length, right.preRelease.length);
  for (let at = 0; at < length; at += 1) {
    const order = compareIdentifiers(left.preRelease[at] ?? '', right.preRelease[at] ?? '');
    if (order !== 0) return order;
  }
  return Math.sign(left.preRelease.length - right.preRelease.length);
}

const numeric = /^[0-9]+$/;

function compareIdentifiers(left: string, right: string): number {
  if (numeric.test(left) !== numeric.test(right)) return numeric.test(left) ? -1 : 1;
  if (!numeric.test(left)) return Math.sign(compareText(left, right));
  const [a, b] = [BigInt(left), BigInt(right)];
  return a === b ? 0 : a < b ? -1 : 1;
}
