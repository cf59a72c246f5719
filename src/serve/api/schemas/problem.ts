import { problems } from '../../problems/problem.ts';
import { type Schema, text, listOf, object } from './json-schema.ts';

export const problemSchema: Schema = {
  ...object(
    {
      type: { description: 'Address that names the kind.', type: 'string' },
      title: text,
      status: { type: 'integer' },
      detail: text,
      errors: listOf(object({ in: text, pointer: text, detail: text })),
    },
    ['errors'],
  ),
};

/** What every operation may answer. */
export const problemAnswers = {
  default: {
    description: `What is wrong (RFC 9457): ${Object.keys(problems).join(', ')}.`,
    content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } },
  },
};
