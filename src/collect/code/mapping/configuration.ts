import type { Place } from '../../../generated/inventory.ts';
import type { Majors, Places } from '../declaration.ts';
import { isUnknown, isWholeToken, unknownValue } from '../token.ts';
import { escaped, steps } from './attribute.ts';
import { isDeep } from './depth.ts';
import type { Entry, FullEntry } from './mapping.ts';

/** A native configuration in the making, with the place of each property. */
export interface Configuration {
  readonly properties: Record<string, unknown>;
  readonly places: Map<string, Place>;
}

export function newConfiguration(): Configuration {
  return { properties: {}, places: new Map() };
}

/** What attributes are read from: a declaration's values, or a block of them. */
interface Source {
  readonly values: unknown;
  /** Pointer of `values` in the declaration. */
  readonly pointer: string;
  readonly places: Places;
  /** Major versions of the provider that may be meant. */
  readonly majors?: Majors | undefined;
}

/** Puts what attributes say where their entries send it. What is unknown stays what it is, at the entry's property. */
export function mapAttributes(
  source: Source,
  entries: Readonly<Record<string, Entry>>,
  target: Configuration,
  below = '',
): void {
  for (const [attribute, entry] of Object.entries(entries)) {
    for (const full of fullEntries(entry)) mapAttribute(source, attribute, full, target, below);
  }
}

/** Puts constants, by path. */
export function putConstants(
  constants: Readonly<Record<string, unknown>> | undefined,
  target: Configuration,
): void {
  for (const [path, value] of Object.entries(constants ?? {})) put(target, path, value, undefined);
}

function fullEntries(entry: Entry): readonly FullEntry[] {
  if (typeof entry === 'string') return [{ to: entry }];
  return Array.isArray(entry) ? (entry as readonly FullEntry[]) : [entry as FullEntry];
}

function mapAttribute(
  source: Source,
  attribute: string,
  entry: FullEntry,
  target: Configuration,
  below: string,
): void {
  const found = steps(source.values, attribute);
  const value = found?.value ?? defaultOf(entry, source.majors);
  if (value === undefined) return;
  const path = joined(below, entry.to);
  const pointer = source.pointer + (found?.pointer ?? '');
  const place = found && placeOf(source.places, pointer);

  if (entry.block) {
    if (isUnknown(value)) {
      putUnknown(value, entry.block, target, path, place);
    } else {
      const block: unknown = Array.isArray(value) ? value[0] : value;
      if (block === undefined) return;
      if (path !== '') put(target, path, {}, place);
      const inner = Array.isArray(value) ? `${pointer}/0` : pointer;
      mapAttributes({ ...source, values: block, pointer: inner }, entry.block, target, path);
    }
    return;
  }
  if (entry.each && !isUnknown(value)) {
    put(target, path, each(source, value, pointer, entry.each, target, path), place);
    return;
  }
  const own = found && entry.constant !== undefined ? entry.constant : undefined;
  const made = isUnknown(value) && !isDocument(value, entry) ? value : (own ?? converted(value, entry));
  if (made !== undefined) put(target, path, made, place);
}

/** The default of the versions that may be meant, if they have the same. */
function defaultOf({ to, default: first, defaultSince }: FullEntry, majors?: Majors): unknown {
  if (!defaultSince) return first;
  const since = Object.entries(defaultSince).map(([major, value]) => [Number(major), value] as const);
  const possible = [[0, first] as const, ...since].flatMap(([from, value], index, all) => {
    const end = (all[index + 1]?.[0] ?? Infinity) - 1;
    return majors && (majors.last < from || majors.first > end) ? [] : [value];
  });
  return new Set(possible).size === 1
    ? possible[0]
    : unknownValue(`the default of ${to}, which versions of the provider have different ones of`);
}

function each(
  source: Source,
  list: unknown,
  pointer: string,
  entries: Readonly<Record<string, Entry>>,
  target: Configuration,
  path: string,
): unknown[] {
  return (Array.isArray(list) ? list : [list]).map((item: unknown, index) => {
    if (isUnknown(item)) return item;
    const inner = newConfiguration();
    const own = Array.isArray(list) ? `${pointer}/${index}` : pointer;
    mapAttributes({ ...source, values: item, pointer: own }, entries, inner);
    for (const [below, place] of inner.places)
      target.places.set(`${pointerTo(path)}/${index}${below}`, place);
    return inner.properties;
  });
}

/** What is below a block that is unknown is unknown, property by property: other attributes may have set its sisters. */
function putUnknown(
  value: string,
  entries: Readonly<Record<string, Entry>>,
  target: Configuration,
  path: string,
  place: Place | undefined,
): void {
  if (path !== '') {
    put(target, path, value, place);
    return;
  }
  for (const entry of Object.values(entries)) {
    for (const full of fullEntries(entry)) put(target, joined(path, full.to), value, place);
  }
}

/** A text of JSON that is unknown in part says all else. */
function isDocument(value: string, { json }: FullEntry): boolean {
  return json === true && !isWholeToken(value);
}

function converted(value: unknown, entry: FullEntry): unknown {
  if (entry.inverted) return inverted(value);
  if (entry.values) return chosen(value, entry.values);
  if (entry.as) return typed(value, entry.as);
  if (entry.json) return parsed(value);
  if (entry.wrap !== undefined) {
    const name = entry.wrap;
    return (Array.isArray(value) ? value : [value]).map((item: unknown) =>
      isUnknown(item) ? item : { [name]: item },
    );
  }
  if (entry.join !== undefined) return joinedText(value, entry.join);
  if (entry.list) return Array.isArray(value) ? value : [value];
  if (entry.match) return typeof value === 'string' ? entry.match.exec(value)?.[1] : undefined;
  if (entry.keys) return keyed(value);
  if (entry.pairs) return pairs(value, entry.pairs);
  return value;
}

function chosen(value: unknown, values: Readonly<Record<string, unknown>>): unknown {
  const name = plainText(value);
  return name !== undefined && Object.hasOwn(values, name) ? values[name] : value;
}

/** The text of a plain value. An object may have any names, `toString` too. */
function plainText(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

function inverted(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return value === 'true' ? false : value === 'false' ? true : value;
}

function joinedText(value: unknown, between: string): unknown {
  return Array.isArray(value) ? value.flatMap((item: unknown) => plainText(item) ?? []).join(between) : value;
}

/** As Terraform converts: "1" is true as well; what says nothing of the kind stays. */
function typed(value: unknown, type: NonNullable<FullEntry['as']>): unknown {
  if (type === 'string')
    return typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;
  if (typeof value !== 'string') return value;
  if (type === 'number') return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) ? Number(value) : value;
  return ['true', '1'].includes(value) ? true : ['false', '0'].includes(value) ? false : value;
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (isDeep(value)) return unknownValue('text that is nested too deep');
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return isUnknown(value) ? value : unknownValue('text that is no JSON');
  }
}

function keyed(value: unknown): unknown {
  return Array.isArray(value)
    ? Object.fromEntries(value.flatMap((name: unknown) => plainText(name) ?? []).map((name) => [name, {}]))
    : value;
}

function pairs(value: unknown, [key, name]: readonly [string, string]): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).map(([own, inner]) => ({ [key]: own, [name]: inner as unknown }))
    : value;
}

/** Puts a value at a dotted path; objects on the way are made, what is unknown on the way stays unknown. */
export function put(target: Configuration, path: string, value: unknown, place: Place | undefined): void {
  if (path === '') {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [name, inner] of Object.entries(value)) putInto(target.properties, [name], inner);
    }
    return;
  }
  const append = path.endsWith('[]');
  const names = (append ? path.slice(0, -2) : path).split('.');
  putInto(target.properties, names, value, append);
  if (place && !append) target.places.set(pointerTo(path), place);
}

function putInto(
  holder: Record<string, unknown>,
  [name = '', ...rest]: readonly string[],
  value: unknown,
  append = false,
): void {
  const known = Object.hasOwn(holder, name) ? holder[name] : undefined;
  if (rest.length > 0) {
    if (isUnknown(known)) return;
    const inner = isRecord(known) ? known : {};
    define(holder, name, inner);
    putInto(inner, rest, value, append);
  } else if (append) {
    define(holder, name, isUnknown(known) ? known : [...(Array.isArray(known) ? known : []), value]);
  } else if (isRecord(known) && isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) putInto(known, [key], inner);
  } else {
    define(holder, name, value);
  }
}

/** Names come from code: `__proto__` is one like any other. */
function define(holder: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function joined(below: string, path: string): string {
  return below === '' ? path : path === '' ? below : `${below}.${path}`;
}

function pointerTo(path: string): string {
  return path === '' ? '' : `/${path.split('.').map(escaped).join('/')}`;
}

/** The place of an attribute, or of what it lies in. */
function placeOf(places: Places, pointer: string): Place | undefined {
  for (let rest = pointer; rest !== ''; rest = rest.slice(0, rest.lastIndexOf('/'))) {
    const place = places.get(rest);
    if (place) return place;
  }
  return undefined;
}
