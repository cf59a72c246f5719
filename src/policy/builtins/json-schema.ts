import { BuiltinError, type BuiltinTable } from '../engine/context.ts';
import { isJson, readJson } from './go/json-read.ts';
import { compileSchema } from './json-schema/compile.ts';
import { fieldOf, type SchemaViolation } from './json-schema/result.ts';
import { validate } from './json-schema/validate.ts';
import { record } from '../engine/value/collections.ts';
import { jsonForm } from '../engine/value/json-form.ts';
import { isArray, RegoObject, type Value } from '../engine/value/model.ts';

export const jsonSchema: BuiltinTable = {
  'json.verify_schema': ([schema = null]) => verify(schema),
  'json.match_schema': ([document = null, schema = null]) => {
    const value = documentOf(document);
    const { violations } = validate(compileSchema(documentOf(schema)), value);
    return [violations.length === 0, violations.map(describe)];
  },
};

function verify(schema: Value): Value {
  try {
    compileSchema(documentOf(schema));
    return [true, null];
  } catch (error) {
    if (!(error instanceof BuiltinError)) throw error;
    return [false, `jsonschema: ${error.message}`];
  }
}

/** A document is JSON text, or an object or array. */
function documentOf(value: Value): Value {
  if (typeof value === 'string') {
    if (!isJson(value)) throw new BuiltinError('invalid JSON string');
    return readJson(value);
  }
  if (value instanceof RegoObject || isArray(value)) return jsonForm(value);
  throw new BuiltinError('wrong type, expected string or object');
}

function describe(violation: SchemaViolation): Value {
  const field = fieldOf(violation);
  const { description, type } = violation;
  return record({ error: `${field}: ${description}`, type, field, desc: description });
}
