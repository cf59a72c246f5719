import { BlockList, isIP } from 'node:net';
import { hasToken, isUnknown } from '../../code/token.ts';
import type { Keys } from './context.ts';
import { matchesValue, piecesOf, valuePieces } from './pattern.ts';
import { matchesPieces, splitAtColons } from './pieces.ts';
import { all, type Truth, truthOf } from './truth.ts';

/** How values of a policy's statement are read. */
export interface Reading {
  readonly keys: Keys;
  readonly variables: boolean;
}

/** Whether a value of the request is what a value of the policy asks for. */
export type Comparison = (wanted: string, given: string, reading: Reading) => Truth;

const orders: Readonly<Record<string, (given: number, wanted: number) => boolean>> = {
  Equals: (given, wanted) => given === wanted,
  LessThan: (given, wanted) => given < wanted,
  LessThanEquals: (given, wanted) => given <= wanted,
  GreaterThan: (given, wanted) => given > wanted,
  GreaterThanEquals: (given, wanted) => given >= wanted,
};

const arnParts = 6;

/**
 * The comparisons of "IAM JSON policy elements: Condition operators" by the name of their operator, without what negates them.
 * Those of texts and ARNs alone know wildcards and variables as that page says.
 */
export const comparisons: Readonly<Record<string, Comparison>> = {
  StringEquals: texts(false),
  StringEqualsIgnoreCase: (wanted, given, { keys, variables }) =>
    texts(false)(wanted.toLowerCase(), given.toLowerCase(), { keys: ignoringCase(keys), variables }),
  StringLike: texts(true),
  ArnEquals: arns,
  ArnLike: arns,
  BinaryEquals: (wanted, given) => truthOf(wanted === given),
  Bool: plain((wanted, given) => truthOf(wanted.toLowerCase() === given.toLowerCase())),
  IpAddress: plain(isInRange),
  ...ordered('Numeric', Number),
  ...ordered('Date', instantOf),
};

/** Operators that hold where another one does not. */
export const negations: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NumericNotEquals: 'NumericEquals',
  DateNotEquals: 'DateEquals',
  NotIpAddress: 'IpAddress',
};

function texts(wildcards: boolean): Comparison {
  return (wanted, given, { keys, variables }) =>
    asDeployed(wanted, given, matchesValue(wanted, given, { keys, variables, wildcards }));
}

function ignoringCase(keys: Keys): Keys {
  return (name) => keys(name)?.map((value) => value.toLowerCase()) ?? keys(name);
}

/** Of code nobody knows its account and region: a name with them may be one that is spelled out. */
function asDeployed(wanted: string, given: string, matched: Truth): Truth {
  return matched === 'no' && hasToken(given) && !hasToken(wanted) ? 'unknown' : matched;
}

/** Each of the six parts by itself, so that `*` never reaches over a colon. */
function arns(wanted: string, given: string, reading: Reading): Truth {
  const pieces = piecesOf(wanted, { ...reading, wildcards: true });
  if (!pieces) return 'no';
  const patterns = splitAtColons(pieces, arnParts);
  const values = splitAtColons(valuePieces(given), arnParts);
  // What is no ARN, such as `*` alone or a variable that may be several parts, is nothing that AWS documents.
  if (patterns.length !== arnParts || isUnknown(given)) return 'unknown';
  if (values.length !== arnParts) return 'no';
  const matched = all(patterns.map((pattern, index) => matchesPieces(pattern, values[index] ?? [])));
  return asDeployed(wanted, given, matched);
}

/** A comparison of values that are known as a whole or not at all, without variables. */
function plain(compare: (wanted: string, given: string) => Truth): Comparison {
  return (wanted, given) => {
    const isOpen: boolean = isUnknown(wanted) || isUnknown(given);
    return isOpen || wanted.includes('${') ? 'unknown' : compare(wanted, given);
  };
}

/** What is no number, or no date, is nothing that AWS documents. */
function ordered(prefix: string, read: (text: string) => number): Record<string, Comparison> {
  return Object.fromEntries(
    Object.entries(orders).map(([name, holds]) => [
      `${prefix}${name}`,
      plain((wanted, given) => {
        const [left, right] = [read(given), read(wanted)];
        return Number.isNaN(left) || Number.isNaN(right) ? 'unknown' : truthOf(holds(left, right));
      }),
    ]),
  );
}

/** Dates of ISO 8601, or seconds since 1970. */
function instantOf(text: string): number {
  return /^\d{5,}(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

function isInRange(range: string, given: string): Truth {
  const [address = '', prefix] = range.split('/', 2);
  const family = isIP(address);
  const givenFamily = isIP(given);
  if (family === 0 || givenFamily === 0) return 'unknown';
  if (family !== givenFamily) return 'no';
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const length = prefix === undefined ? (family === 4 ? 32 : 128) : Number(prefix);
  if (!Number.isInteger(length) || length < 0 || length > (family === 4 ? 32 : 128)) return 'unknown';
  const list = new BlockList();
  list.addSubnet(address, length, type);
  return truthOf(list.check(given, type));
}
