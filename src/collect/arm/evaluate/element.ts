import { isUnknown, readable, unknownValue, wholeUnknown } from '../../code/token.ts';
import { EvaluationError, isObject, isTraversable, type Value } from '../../evaluation/value.ts';

/** `of.name`; names are compared without case. */
export function propertyOf(of: Value, name: string, safe?: true): Value {
  if (isTraversable(of)) return of.attribute(name);
  if (isUnknown(of)) return further(of, `.${name}`);
  if (of === null && safe) return null;
  if (isObject(of)) {
    if (Object.hasOwn(of, name)) return of[name];
    const same = Object.keys(of).find((key) => key.toLowerCase() === name.toLowerCase());
    if (same !== undefined) return of[same];
    if (safe) return null;
  }
  throw new EvaluationError(`there is no property ${name}`);
}

/** `of[key]` */
export function elementOf(of: Value, key: Value, safe?: true): Value {
  if (isUnknown(of)) return further(of, `[${typeof key === 'string' ? `'${readable(key)}'` : String(key)}]`);
  if (isUnknown(key)) return wholeUnknown(key);
  if (Array.isArray(of)) {
    const found = of.at(Number(key)) as Value;
    if (found === undefined && !safe) throw new EvaluationError(`there is no element ${String(key)}`);
    return found ?? null;
  }
  return propertyOf(of, String(key), safe);
}

function further(unknown: string, step: string): string {
  const text = readable(wholeUnknown(unknown)).slice(2, -1) + step;
  return text.length > 300 ? wholeUnknown(unknown) : unknownValue(text);
}
