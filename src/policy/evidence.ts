import type { Evidence } from '../generated/report.ts';
import { keptByText } from '../kept-by-text.ts';
import type { Subject } from './judged-units.ts';
import type { Outcome } from './outcomes.ts';

const longest = 300;

/**
 * What a finding shows: the value at each evidence path of its check, whether it is the provider's default,
 * absent or unknown, and then the elements that the check's details name.
 */
export function evidenceOf({ check, subject, unit, details, unknown }: Outcome): Evidence[] {
  const resource = { ...subject, ...unit() };
  const shown = check.evidence.flatMap((path) => evidenceAt(resource, path, unknown));
  const named = details.map(({ path, value, message }) => ({
    path: path ?? '',
    state: 'value' as const,
    ...(value !== undefined && { value: shortened(value) }),
    ...(message !== undefined && { message }),
  }));
  return [...shown, ...named];
}

function evidenceAt(unit: Pick<Subject, 'defaults'>, path: string, unknown: readonly string[]): Evidence[] {
  if (unknown.includes(path)) {
    return [{ path, state: 'unknown' }];
  }
  const value = valueAt(unit, path);
  if (value === undefined || (Array.isArray(value) && value.length === 0 && path.includes('[]'))) {
    return [{ path, state: 'absent' }];
  }
  const isDefault = unit.defaults.length > 0 && isAmong(unit.defaults, pointerOf(path));
  return [{ path, state: isDefault ? 'default' : 'value', value: shortened(value) }];
}

const pointerOf = keptByText((path) => `/${path.split('[]')[0]?.replaceAll('.', '/')}`);

function isAmong(defaults: readonly string[], pointer: string): boolean {
  return defaults.some((known) => pointer === known || pointer.startsWith(`${known}/`));
}

/** The value at a path like properties.a.b or related.logs-to[].name; a list of all values below each []. */
export function valueAt(value: unknown, path: string): unknown {
  return valueBelow(value, partsOf(path), 0);
}

/** Names between the [] of a path. Checks have some hundred paths, and show them of every resource. */
const partsOf = keptByText((path) => path.split('[]').map((part) => part.split('.').filter(Boolean)));

function valueBelow(value: unknown, parts: readonly (readonly string[])[], index: number): unknown {
  const found = parts[index]?.reduce(member, value);
  const last = parts.length - 1;
  if (index === last) return found;
  if (!Array.isArray(found)) return undefined;
  if (index + 1 === last && parts[last]?.length === 0) return found.map(summary);
  return found.map((item) => valueBelow(item, parts, index + 1)).filter((inner) => inner !== undefined);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** A neighbour is shown by its id, not by its whole configuration. */
function summary(value: unknown): unknown {
  return member(value, 'edge') !== undefined ? member(value, 'id') : value;
}

function shortened(value: unknown): unknown {
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  const brief = Array.isArray(value) ? value.map(summary) : value;
  const text = JSON.stringify(brief);
  return text.length <= longest ? brief : `${text.slice(0, longest)}…`;
}
