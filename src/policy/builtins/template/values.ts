import { formatFloat } from '../go/float.ts';
import type { Argument } from '../go/printf-argument.ts';
import { isArray, RegoNumber, RegoObject, type Value } from '../../engine/value/model.ts';

/** A value while a template runs: one of the policy's, or one that the template made; undefined is no value. */
export type Runtime = Value | bigint | number | undefined;

/** A value as Go's fmt prints it. Numbers of the policy are texts to Go. */
export function printed(value: Runtime): string {
  return value === undefined || value === null ? '<no value>' : nested(value);
}

function nested(value: Runtime): string {
  if (value === undefined || value === null) return '<nil>';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatFloat(value, 'g', -1);
  if (value instanceof RegoNumber) return value.text;
  if (value instanceof RegoObject) {
    return `map[${value.entries.map(([key, item]) => `${nested(key)}:${nested(item)}`).join(' ')}]`;
  }
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return isArray(value) ? `[${value.map(nested).join(' ')}]` : '';
}

export function isTrue(value: Runtime): boolean {
  if (value instanceof RegoNumber) return true;
  if (value instanceof RegoObject) return value.entries.length > 0;
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** The text of what Go holds as a text. */
export function textIn(value: Runtime): string | undefined {
  return value instanceof RegoNumber ? value.text : typeof value === 'string' ? value : undefined;
}

export function argumentOf(value: Runtime): Argument {
  return typeof value === 'bigint' || typeof value === 'number' ? value : printed(value);
}

/** What Go calls the type. */
export function goType(value: Runtime): string {
  if (typeof value === 'string') return 'string';
  if (value instanceof RegoNumber) return 'json.Number';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float64';
  if (typeof value === 'boolean') return 'bool';
  if (value instanceof RegoObject) return 'map[string]interface {}';
  return Array.isArray(value) ? '[]interface {}' : 'nil';
}
