import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import { newCompiler } from './compiler.ts';
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

const checks = new Map<string, ValidateFunction | undefined>();

/** Compiled when the first resource of its type comes: most documents have few of all types. */
function checkOf(type: string): ValidateFunction | undefined {
  if (!checks.has(type)) {
    const schema = resourceSchemas().get(type);
    checks.set(type, schema && resourceCompiler().compile(schema));
  }
  return checks.get(type);
}

let schemas: Map<string, Record<string, unknown>> | undefined;

function resourceSchemas(): Map<string, Record<string, unknown>> {
  schemas ??= new Map(readResourceSchemas().map(({ type, schema }) => [type.toLowerCase(), schema]));
  return schemas;
}

let compiler: Ajv2020 | undefined;

/**
 * Tells every error, not the first alone: each property that does not fit is unknown. That the schemas are schemas is tested, and
 * would take longer here than compiling one.
 */
function resourceCompiler(): Ajv2020 {
  if (!compiler) {
    compiler = newCompiler({ allErrors: true, validateSchema: false });
    compiler.addVocabulary(['x-type', 'x-related', 'x-related-from']);
  }
  return compiler;
}
