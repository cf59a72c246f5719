/** A JSON Schema of 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const time: Schema = { type: 'string', format: 'date-time' };
export const truth: Schema = { type: 'boolean' };
export const anything: Schema = {};

export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const listOf = (items: Schema): Schema => ({ type: 'array', items });
export const oneOf = (...values: string[]): Schema => ({ type: 'string', enum: values });

/** All are required, but for those named. */
export function object(
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
  };
}

/** Parameters of an address: none is required. */
export function parameters(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', additionalProperties: false, properties };
}

/** A parameter that can be there several times. */
export const several = (items: Schema, description: string): Schema => ({
  description,
  type: 'array',
  maxItems: 100,
  items,
});

/** A document that a schema of schemas/ describes. */
export const described = (name: string): Schema => ({
  type: 'object',
  additionalProperties: true,
  description: `As schemas/${name.replace('#', '.schema.json#')}${name.includes('#') ? '' : '.schema.json'} says.`,
  'x-keelson-schema': name,
});

export const name: Schema = { type: 'string', minLength: 1, maxLength: 500 };

/** What a part of an address is called by. */
export const byId = (id: string): Schema => ({
  type: 'object',
  required: [id],
  properties: { [id]: { type: 'string', minLength: 1, maxLength: 200 } },
});
