import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import { newCompiler } from './compiler.ts';
import { readResourceSchemas } from './files.ts';

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

let compiler: Ajv2020 | undefined;

/** Tells every error, not the first alone: each property that does not fit is unknown. */
function resourceSchemas(): Ajv2020 {
  if (!compiler) {
    compiler = newCompiler({ allErrors: true });
    compiler.addVocabulary(['x-type', 'x-related', 'x-related-from']);
    for (const { schema } of readResourceSchemas()) {
      compiler.addSchema(schema);
    }
  }
  return compiler;
}
