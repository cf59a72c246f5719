import type { Schema } from './json-schema.ts';

export const idempotencyKeySchema: Schema = {
  type: 'object',
  properties: {
    'idempotency-key': {
      description: 'The same request with the same key is done once, within a day.',
      type: 'string',
      minLength: 1,
      maxLength: 200,
    },
  },
};
