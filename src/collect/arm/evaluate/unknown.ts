import { sha256 } from '../../../files/sha256.ts';
import {
  hasToken,
  identityPart,
  isUnknown,
  isWholeToken,
  mayBe,
  readable,
  unknownValue,
} from '../../code/token.ts';
import { isObject, isTraversable, type Value } from '../../evaluation/value.ts';
import { textOf } from './conversion.ts';
import { factsOf } from './facts.ts';

const longest = 120;

/**
 * What a function makes of values of which some are not known. Equal calls are equal.
 *
 * @param isText where all that is not known is which name it will be, a text made of it is such a name too.
 */
export function derived(name: string, values: readonly Value[], isText: boolean): string {
  const text = printedCall(name, values);
  return isText && factsOf(values).holds === 'identity' ? identityPart(text) : unknownValue(text);
}

/** A call with the values it is given, as people read it. */
export function printedCall(name: string, values: readonly Value[]): string {
  return shortened(`${name}(${values.map(shown).join(', ')})`);
}

/** A value as people read it in an expression. */
export function shown(value: Value): string {
  if (typeof value === 'string') return shownText(value);
  if (isTraversable(value)) return shown(value.plain());
  if (Array.isArray(value) || isObject(value)) return shortened(readable(JSON.stringify(plain(value))));
  return textOf(value ?? 'null');
}

/** What a token stands for; a text with tokens in it in quotes. */
export function shownText(text: string): string {
  if (isWholeToken(text)) return readable(text).slice(2, -1);
  const short = scopes.reduce((made, [id, call]) => made.replaceAll(id, `\${${call}}`), readable(text));
  return scopes.find(([, call]) => short === `\${${call}}`)?.[1] ?? `'${shortened(short)}'`;
}

/** Ids of where a template is deployed, by what templates call them. The longer come first. */
const scopes: readonly (readonly [id: string, call: string])[] = [
  [groupId(), 'resourceGroup().id'],
  [subscriptionId(), 'subscription().id'],
];

function groupId(): string {
  return readable(`${subscriptionId()}/resourceGroups/${identityPart('resourceGroup')}`);
}

function subscriptionId(): string {
  return readable(`/subscriptions/${identityPart('subscription')}`);
}

function plain(value: Value): Value {
  if (isTraversable(value)) return plain(value.plain());
  if (Array.isArray(value)) return value.map(plain);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]))
    : value;
}

/** Long texts end with a hash, by which they stay apart. */
export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 12)}…${sha256(text).slice(0, 8)}` : text;
}

/**
 * Whether two values are the same; undefined where that is not known. A name that is not given yet may turn out to be any.
 */
export function same(left: Value, right: Value): boolean | undefined {
  if (isTraversable(left)) return same(left.plain(), right);
  if (isTraversable(right)) return same(left, right.plain());
  if (typeof left === 'string' && typeof right === 'string') return sameText(left, right);
  if (isOpen(left) || isOpen(right)) return undefined;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length ? all(left.map((item, index) => same(item, right[index]))) : false;
  }
  if (isObject(left) && isObject(right)) {
    const [names, others] = [Object.keys(left), Object.keys(right)];
    if ([...names, ...others].some(hasToken)) return undefined;
    if (names.length !== others.length || !names.every((name) => Object.hasOwn(right, name))) return false;
    return all(names.map((name) => same(left[name], right[name])));
  }
  return left === right;
}

/** Nothing is known of it, not even that it is a text. */
function isOpen(value: Value): boolean {
  return isWholeToken(value) && isUnknown(value);
}

function sameText(left: string, right: string): boolean | undefined {
  if (!hasToken(left) && !hasToken(right)) return left === right;
  if (left === right && !isUnknown(left)) return true;
  if (hasToken(left) && hasToken(right)) return undefined;
  return hasToken(left) ? mayBeOr(left, right) : mayBeOr(right, left);
}

function mayBeOr(text: string, known: string): undefined | false {
  return mayBe(text, known) && !(known === '' && !isUnknown(text)) ? undefined : false;
}

function all(results: readonly (boolean | undefined)[]): boolean | undefined {
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}
