import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv/dist/2020.js';

/**
 * Validates a value against schemas/<name>.schema.json.
 *
 * @returns undefined when valid, else one line that names the path and what is wrong there.
 */
export function validate(name: string, value: unknown): string | undefined {
  return firstError(name, value)?.text;
}

export interface Misfit {
  /** JSON pointer of the place. */
  readonly pointer: string;
  readonly text: string;
  /** The property that the place must not have, where that is what is wrong. */
  readonly unknown?: string | undefined;
}

/** As validate, with the place apart. */
export function firstError(name: string, value: unknown): Misfit | undefined {
  return checked(name, 'document', value);
}

/** Validates against a definition of a schema: validateDefinition('inventory', 'resource', …). */
export function validateDefinition(name: string, definition: string, value: unknown): string | undefined {
  return checked(name, definition, value)?.text;
}

interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

const loaded = new Map<string, Readonly<Record<string, Validator>>>();
const load = createRequire(import.meta.url);

/** The generated functions of a schema. Compiling schemas when they are needed takes longer than a small scan. */
function validatorsOf(name: string): Readonly<Record<string, Validator>> {
  let validators = loaded.get(name);
  if (!validators) {
    // By require, which loads them when a schema is first asked for without making every caller wait for a promise.
    validators = load(`../generated/validators/${name}.js`) as Record<string, Validator>;
    loaded.set(name, validators);
  }
  return validators;
}

function checked(name: string, definition: string, value: unknown): Misfit | undefined {
  const check = validatorsOf(name)[definition];
  if (!check) throw new Error(`schemas/${name}.schema.json does not define ${definition}`);
  if (check(value)) return undefined;
  const error = check.errors?.[0];
  const unknown = error?.params['additionalProperty'] as string | undefined;
  return { pointer: error?.instancePath ?? '', text: describe(error), unknown };
}

function describe(error: ErrorObject | undefined): string {
  if (!error) {
    return 'is not valid';
  }
  const where = error.instancePath === '' ? 'the document' : error.instancePath;
  const params = error.params as Record<string, unknown>;
  const detail = params['additionalProperty'] ?? params['allowedValues'] ?? params['allowedValue'];
  return `${where} ${error.message ?? 'is not valid'}${detail === undefined ? '' : ` (${JSON.stringify(detail)})`}`;
}
