import { buildASTSchema, GraphQLError, parse, validate } from 'graphql';
import { BuiltinError } from '../../engine/context.ts';
import type { QueryDocument } from './document.ts';
import { printQuery, printSchema } from './print.ts';
import type { Schema } from './schema.ts';

/**
 * Validates a query against a valid schema by the rules of the specification, as its reference implementation has them.
 *
 * @param query its text; or a document, of which there is none.
 * @throws BuiltinError with the first thing that is wrong, in OPA's words.
 */
export function validateQuery(schema: Schema, query: string | QueryDocument): void {
  const errors = errorsOf(schema, typeof query === 'string' ? query : printQuery(query));
  if (errors.length > 0) throw new BuiltinError(messageOf(errors));
}

function errorsOf(schema: Schema, text: string): readonly GraphQLError[] {
  try {
    // A document without definitions is none to the reference implementation, and valid to OPA.
    if (text.replaceAll(/#[^\n\r]*|[\s,]/g, '') === '') return [];
    const built = buildASTSchema(parse(printSchema(schema)), { assumeValid: true, assumeValidSDL: true });
    return validate(built, parse(text));
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** OPA shows the place of the first error, and after it the text of all. */
function messageOf(errors: readonly GraphQLError[]): string {
  const lines = errors.map(({ message, locations }) => {
    const [place] = locations ?? [];
    return `input:${place?.line ?? 0}:${place?.column ?? 0}: ${message}\n`;
  });
  const [, row, column, rest = ''] = /^input:(\d+):(\d+): *(.*)$/s.exec(lines.join('')) ?? [];
  return `${rest.replace(/\.\n$/, '')} in GraphQL string at location ${row}:${column}`;
}
