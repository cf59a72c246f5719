import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { readResourceSchemas } from './files.ts';

/**
 * JSON pointers into `properties` where a resource is not what the schema of its native type says,
 * each with the reason. Empty for types without a schema.
 */
export function misfits(type: string, properties: unknown): { pointer: string; reason: string }[] {
  const check = checkOf(type.toLowerCase());
  if (!check || check(properties)) return [];
  return (check.errors ?? []).map((error) => ({
    pointer: error.instancePath,
    reason: error.message ?? error.keyword,
  }));
}

interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

const checks = new Map<string, Validator | undefined>();
const load = createRequire(import.meta.url);

/** Loaded when the first resource of its type comes: most documents have few of all types. */
function checkOf(type: string): Validator | undefined {
  if (!checks.has(type)) {
    const name = schemaNames().get(type);
    checks.set(type, name === undefined ? undefined : validatorOf(name));
  }
  return checks.get(type);
}

function validatorOf(name: string): Validator {
  const { properties } = load(`../generated/validators/resources/${name}.js`) as { properties: Validator };
  return properties;
}

let names: ReadonlyMap<string, string> | undefined;

function schemaNames(): ReadonlyMap<string, string> {
  return (names ??= new Map(readResourceSchemas().map(({ type, name }) => [type.toLowerCase(), name])));
}
