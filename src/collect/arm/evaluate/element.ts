import { isUnknown, readable, unknownValue } from '../../code/token.ts';
import { EvaluationError, isObject, isTraversable, type Value } from '../../evaluation/value.ts';
import { shortened, shown, shownText } from './unknown.ts';

/** `of.name`; names are compared without case. */
export function propertyOf(of: Value, name: string, safe?: true): Value {
  if (isTraversable(of)) return of.attribute(name);
  if (isUnknown(of)) return further(of, `.${readable(name)}`);
  if (of === null && safe) return null;
  if (isObject(of)) {
    if (Object.hasOwn(of, name)) return of[name];
    const names = Object.keys(of);
    const same = names.find((key) => key.toLowerCase() === name.toLowerCase());
    if (same !== undefined) return of[same];
    if (names.some(isUnknown)) return unknownValue(`${shown(of)}.${readable(name)}`);
    if (safe) return null;
  }
  throw new EvaluationError(`there is no property ${name}`);
}

/** `of[key]` */
export function elementOf(of: Value, key: Value, safe?: true): Value {
  if (isTraversable(of)) return of.attribute(String(key));
  if (isUnknown(of)) return further(of, `[${typeof key === 'string' ? shown(key) : String(key)}]`);
  if (isUnknown(key)) return unknownValue(shortened(`${shown(of)}[${shown(key)}]`));
  if (Array.isArray(of)) {
    const index = Number(key);
    const found = Number.isInteger(index) && index >= 0 ? (of[index] as Value) : undefined;
    if (found === undefined && !safe) throw new EvaluationError(`there is no element ${String(key)}`);
    return found ?? null;
  }
  return propertyOf(of, String(key), safe);
}

function further(unknown: string, step: string): string {
  return unknownValue(shortened(shownText(unknown) + step));
}
