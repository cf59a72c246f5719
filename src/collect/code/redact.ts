import { redactor, type SensitiveFields } from '../transport/redact.ts';
import type { NativeResource } from './declaration.ts';
import { isWholeToken } from './token.ts';

/** A resource without the secrets of its configuration and its tags. */
export function redactResource(resource: NativeResource, sensitive: SensitiveFields): NativeResource {
  const { tags } = redactConfiguration({ tags: resource.tags }, sensitive) as Pick<NativeResource, 'tags'>;
  return { ...resource, tags, configuration: redactConfiguration(resource.configuration, sensitive) };
}

/**
 * A configuration without its secrets, as of a live answer. A value that is unknown as a whole holds none and stays: the hash
 * of its token would look like one of a value.
 */
function redactConfiguration(
  configuration: Readonly<Record<string, unknown>>,
  sensitive: SensitiveFields,
): Record<string, unknown> {
  return restored(configuration, redactorOf(sensitive)(configuration)) as Record<string, unknown>;
}

const redactors = new WeakMap<SensitiveFields, (value: unknown) => unknown>();

function redactorOf(sensitive: SensitiveFields): (value: unknown) => unknown {
  const known = redactors.get(sensitive) ?? redactor(sensitive);
  redactors.set(sensitive, known);
  return known;
}

function restored(original: unknown, redacted: unknown): unknown {
  if (isWholeToken(original)) return original;
  if (Array.isArray(original) && Array.isArray(redacted)) {
    return redacted.map((item: unknown, index) => restored(original[index], item));
  }
  if (isObject(original) && isObject(redacted)) {
    return Object.fromEntries(
      Object.entries(redacted).map(([name, inner]) => [
        name,
        Object.hasOwn(original, name) ? restored(original[name], inner) : inner,
      ]),
    );
  }
  return redacted;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
