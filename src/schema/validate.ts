import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readResourceSchemas, schemaFolder } from './files.ts';

let documents: Ajv2020 | undefined;
let resources: Ajv2020 | undefined;

/**
 * Validates a value against schemas/<name>.schema.json.
 *
 * @returns undefined when valid, else one line that names the path and what is wrong there.
 */
export function validate(name: string, value: unknown): string | undefined {
  const check = documentSchemas().getSchema(
    `https://keelson.dev/schemas/${name}.schema.json`,
  ) as ValidateFunction;
  return check(value) ? undefined : describe(check.errors?.[0]);
}

/** As validate, with the JSON pointer of the place apart. */
export function firstError(name: string, value: unknown): { pointer: string; text: string } | undefined {
  const check = documentSchemas().getSchema(
    `https://keelson.dev/schemas/${name}.schema.json`,
  ) as ValidateFunction;
  return check(value)
    ? undefined
    : { pointer: check.errors?.[0]?.instancePath ?? '', text: describe(check.errors?.[0]) };
}

/** Validates against a definition of a schema: validateDefinition('inventory', 'resource', …). */
export function validateDefinition(name: string, definition: string, value: unknown): string | undefined {
  const reference = `https://keelson.dev/schemas/${name}.schema.json#/$defs/${definition}`;
  const check = documentSchemas().getSchema(reference) as ValidateFunction;
  return check(value) ? undefined : describe(check.errors?.[0]);
}

/**
 * JSON pointers into `properties` where a resource is not what the schema of its native type says,
 * each with the reason. Empty for types without a schema.
 */
export function misfits(type: string, properties: unknown): { pointer: string; reason: string }[] {
  const id = resourceSchemaIds().get(type.toLowerCase());
  if (id === undefined) {
    return [];
  }
  const check = resourceSchemas().getSchema(id) as ValidateFunction;
  if (check(properties)) {
    return [];
  }
  return (check.errors ?? []).map((error) => ({
    pointer: error.instancePath,
    reason: error.message ?? error.keyword,
  }));
}

let ids: Map<string, string> | undefined;

function resourceSchemaIds(): Map<string, string> {
  ids ??= new Map(
    readResourceSchemas().map(({ type, schema }) => [type.toLowerCase(), String(schema['$id'])]),
  );
  return ids;
}

function documentSchemas(): Ajv2020 {
  if (!documents) {
    documents = newCompiler();
    for (const file of readdirSync(schemaFolder).filter((name) => name.endsWith('.schema.json'))) {
      documents.addSchema(JSON.parse(readFileSync(join(schemaFolder, file), 'utf8')));
    }
  }
  return documents;
}

/** Tells every error, not the first alone: each property that does not fit is unknown. */
function resourceSchemas(): Ajv2020 {
  if (!resources) {
    resources = newCompiler({ allErrors: true });
    resources.addVocabulary(['x-type', 'x-related', 'x-related-from']);
    for (const { schema } of readResourceSchemas()) {
      resources.addSchema(schema);
    }
  }
  return resources;
}

function newCompiler(options: Options = {}): Ajv2020 {
  const compiler = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, ...options });
  formats.default(compiler);
  return compiler;
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
