import { isUnknown, readable, unknownValue, wholeUnknown } from '../../code/token.ts';
import { EvaluationError, isObject, isSet, isTraversable, type Value } from '../../evaluation/value.ts';

/** `of.name` */
export function attributeOf(of: Value, name: string): Value {
  if (isTraversable(of)) return of.attribute(name);
  if (isUnknown(of)) return further(of, `.${name}`);
  if (isObject(of)) {
    if (Object.hasOwn(of, name)) return of[name];
    throw new EvaluationError(`there is no attribute ${name}`);
  }
  // The first of a list that was one nested block in older versions.
  if (Array.isArray(of) && /^\d+$/.test(name)) return elementOf(of, Number(name));
  throw new EvaluationError(`${name} is read of what has no attributes`);
}

/** `of[key]` */
export function elementOf(of: Value, key: Value): Value {
  if (isUnknown(of))
    return further(of, `[${typeof key === 'string' ? JSON.stringify(readable(key)) : String(key)}]`);
  if (isUnknown(key)) return wholeUnknown(key);
  if (isTraversable(of)) return of.attribute(String(key));
  if (Array.isArray(of)) {
    const index = Number(key);
    if (isSet(of) || !Number.isInteger(index) || index < 0 || index >= of.length) {
      throw new EvaluationError(`there is no element ${String(key)}`);
    }
    return of[index] as Value;
  }
  return attributeOf(of, String(key));
}

/** Something read of what is not known, named as it is written. */
function further(unknown: string, step: string): string {
  const token = wholeUnknown(unknown);
  const text = readable(token).slice(2, -1) + step;
  return text.length > 300 ? token : unknownValue(text);
}
