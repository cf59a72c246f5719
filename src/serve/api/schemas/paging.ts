import { type Schema, text, orNull, listOf, object } from './json-schema.ts';

/** How much of a list is wanted. */
export const paging: Readonly<Record<string, Schema>> = {
  limit: { description: 'How many at most.', type: 'integer', minimum: 1, maximum: 500, default: 50 },
  cursor: {
    description: 'Where to go on: `next` of the page before. It belongs to the same filters and order.',
    type: 'string',
    minLength: 1,
    maxLength: 2000,
  },
};

/** A page of a list. */
export const page = (items: Schema): Schema =>
  object({
    items: listOf(items),
    next: { description: 'Cursor of the next page; null at the end.', ...orNull(text) },
  });
