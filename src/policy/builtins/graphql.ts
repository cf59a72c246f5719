import { BuiltinError, type BuiltinTable } from '../engine/context.ts';
import { documentValue } from './graphql/document-value.ts';
import { readQueryDocument, readSchemaDocument } from './graphql/document-read.ts';
import type { QueryDocument, SchemaDocument } from './graphql/document.ts';
import { parseQuery } from './graphql/parse-query.ts';
import { parseSchema } from './graphql/parse-schema.ts';
import { SchemaError, type Schema } from './graphql/schema.ts';
import { validateQuery } from './graphql/validate-query.ts';
import { validateSchema } from './graphql/validate-schema.ts';
import { operandTypeError, stringOperand } from './operands.ts';
import { emptyObject } from '../engine/value/collections.ts';
import { RegoObject, type Value } from '../engine/value/model.ts';

/** GraphQL queries and schemas, as texts or in the shape that OPA gives them. */
export const graphql: BuiltinTable = {
  'graphql.parse_query': ([text]) => documentValue(parseQuery(stringOperand(text, 1))),
  'graphql.parse_schema': ([text]) => documentValue(parseSchema(stringOperand(text, 1))),
  'graphql.parse': ([query = null, schema = null]) => parseBoth(query, schema),
  'graphql.parse_and_verify': ([query = null, schema = null]) => {
    const parsed = attempt(() => parseBoth(query, schema));
    return parsed ? [true, ...parsed] : [false, emptyObject, emptyObject];
  },
  'graphql.is_valid': ([query = null, schema = null]) =>
    attempt(() => parseBoth(query, schema)) !== undefined,
  'graphql.schema_is_valid': ([schema = null]) =>
    attempt(() => validated(schemaOperand(schema, 1))) !== undefined,
};

function parseBoth(query: Value, schema: Value): [Value, Value] {
  const queryDocument = queryOperand(query);
  const schemaDocument = schemaOperand(schema, 1);
  const valid = validated(schemaDocument);
  validateQuery(valid, typeof query === 'string' ? query : queryDocument);
  return [documentValue(queryDocument), documentValue(schemaDocument)];
}

function queryOperand(value: Value): QueryDocument {
  if (typeof value === 'string') return parseQuery(value);
  if (value instanceof RegoObject) return readQueryDocument(value);
  throw operandTypeError(0, value, 'string', 'object');
}

function schemaOperand(value: Value, position: number): SchemaDocument {
  if (typeof value === 'string') return parseSchema(value);
  if (value instanceof RegoObject) return readSchemaDocument(value);
  throw operandTypeError(position, value, 'string', 'object');
}

function validated(document: SchemaDocument): Schema {
  try {
    return validateSchema(document);
  } catch (cause) {
    if (!(cause instanceof SchemaError)) throw cause;
    throw new BuiltinError(`Error in gqlparser SchemaDocument to Schema conversion: ${cause.message}`, {
      cause,
    });
  }
}

/** @returns undefined when that fails as builtins fail. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof BuiltinError || (error instanceof Error && error.name === 'OperandError'))
      return undefined;
    throw error;
  }
}
