import { redacted } from '../../transport/secret-forms.ts';
import { literal, unknownValue } from '../../code/token.ts';
import { isFields, listOf, member, type Fields } from './document.ts';

/** Steps to a value: names of attributes, indexes of lists. */
export type Path = readonly (string | number)[];

export interface PlannedValues {
  /** In the form of `Declaration.values`, with tokens for what is unknown. Nobody else holds it. */
  readonly values: Record<string, unknown>;
  readonly unknown: readonly Path[];
}

const deepest = 100;

/**
 * The values of a resource, with what is not known before deployment as tokens and without what must not be shown.
 *
 * @param unknown true, or of the shape of the values with true in places
 * @param sensitive the same
 */
export function plannedValues(
  address: string,
  after: Fields,
  unknown: unknown,
  sensitive: unknown,
): PlannedValues {
  const paths: Path[] = [];
  return { values: object(after, unknown, sensitive, []), unknown: paths };

  function object(
    value: Fields,
    isUnknown: unknown,
    isSensitive: unknown,
    path: Path,
  ): Record<string, unknown> {
    const names = new Set([...Object.keys(value), ...(isFields(isUnknown) ? Object.keys(isUnknown) : [])]);
    return Object.fromEntries(
      [...names].flatMap((name) => {
        const own = convert(member(value, name), below(isUnknown, name), below(isSensitive, name), [
          ...path,
          literal(name),
        ]);
        return own === undefined || own === null ? [] : [[literal(name), own]];
      }),
    );
  }

  function convert(value: unknown, isUnknown: unknown, isSensitive: unknown, path: Path): unknown {
    if (isUnknown === true || path.length > deepest) {
      paths.push(path);
      return unknownValue(`${address}.${pathText(path)}`);
    }
    if (value === null || value === undefined) {
      const before = paths.length;
      const made = collection(isUnknown, isUnknown, isSensitive, path);
      // What is not there, and of which nothing is unknown.
      return paths.length === before ? value : made;
    }
    if (typeof value === 'object') return collection(value, isUnknown, isSensitive, path);
    if (isSensitive === true) return redacted;
    return typeof value === 'string' ? literal(value) : value;
  }

  /** @param shape the value, or, where there is none, what is unknown of it */
  function collection(shape: unknown, isUnknown: unknown, isSensitive: unknown, path: Path): unknown {
    if (isFields(shape)) return object(shape === isUnknown ? {} : shape, isUnknown, isSensitive, path);
    const items = shape === isUnknown ? [] : listOf(shape);
    const length = Math.max(items.length, listOf(isUnknown).length);
    return Array.from(
      { length },
      (_, at) => convert(items[at], below(isUnknown, at), below(isSensitive, at), [...path, at]) ?? null,
    );
  }
}

/** What marks say of a part: true of the whole is true of each part. */
function below(marks: unknown, step: string | number): unknown {
  if (marks === true) return true;
  return typeof step === 'number' ? listOf(marks)[step] : member(marks, step);
}

/** As Terraform spells it: network[0].subnet_id */
export function pathText(path: Path): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('');
}

/** Puts another value where one is. */
export function replaceAt(values: Record<string, unknown>, path: Path, value: unknown): void {
  let holder: unknown = values;
  for (const step of path.slice(0, -1)) {
    holder = typeof step === 'number' ? listOf(holder)[step] : member(holder, step);
  }
  const last = path.at(-1);
  if (last === undefined || typeof holder !== 'object' || holder === null) return;
  Object.defineProperty(holder, last, { value, writable: true, enumerable: true, configurable: true });
}
