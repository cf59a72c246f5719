import type { Ajv2020 } from 'ajv/dist/2020.js';

/** As much of JSON Schema as this project's schemas of documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
}

// One for each pattern and format of the schemas; the first that fits is taken.
const texts = [
  'text',
  'two-words',
  'T1530',
  'AML.T0020',
  'a'.repeat(64),
  `sha256:${'a'.repeat(64)}`,
  '2026-01-31',
  '2026-01-31T12:00:00Z',
  'https://example.org/',
  'atlas:AML.T0012',
  'properties.name',
  'bundles/1-policy.tar.gz',
  'eu-west-1',
  'projects/one',
  'arn:aws:iam::123456789012:role/one',
  '/pointer',
  '5m',
  '1.0.0',
  'releases/1.0.0/keelson-1.0.0.wasm.tar.gz',
];

/**
 * A value that a schema is valid for: with every property it names, or with those alone that it requires.
 *
 * @param base id of the document that the schema is a part of.
 */
export function exampleOf(schema: Schema, base: string, ajv: Ajv2020, extent: 'whole' | 'required'): unknown {
  if (schema.$ref !== undefined) {
    const id = new URL(schema.$ref, base).href;
    return exampleOf(ajv.getSchema(id)?.schema as Schema, id, ajv, extent);
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [way] = schema.oneOf ?? schema.anyOf ?? [];
  if (way) return exampleOf(way, base, ajv, extent);
  const within = (part: Schema) => exampleOf(part, base, ajv, extent);
  switch (typeof schema.type === 'string' ? schema.type : schema.type?.[0]) {
    case 'object':
      return objectOf(schema, within, extent);
    case 'array':
      return schema.maxItems === 0
        ? []
        : Array.from({ length: schema.minItems ?? 1 }, () => within(schema.items ?? {}));
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'string':
      return texts.find((text) => ajv.validate({ ...schema, type: 'string' }, text));
    case undefined:
    default:
      return 'anything';
  }
}

function numberOf({ minimum = 1, exclusiveMinimum: above, exclusiveMaximum: below }: Schema): number {
  return above !== undefined && below !== undefined ? (above + below) / 2 : Math.max(1, minimum);
}

function objectOf(
  { properties = {}, required = [], additionalProperties, minProperties = 0 }: Schema,
  within: (part: Schema) => unknown,
  extent: 'whole' | 'required',
) {
  const named = Object.entries(properties).filter(([name]) => extent === 'whole' || required.includes(name));
  const example = Object.fromEntries(named.map(([name, part]) => [name, within(part)]));
  const isOpen = extent === 'whole' || named.length < minProperties;
  return typeof additionalProperties === 'object' && isOpen
    ? { ...example, other: within(additionalProperties) }
    : example;
}

const others = [null, true, -1, 1.5, 1e9, '', 'other', '2026-02-30', '\u{1f600}', [], ['other', 'other'], {}];

/** Every value that differs from one in a single place: something else there, nothing, or something more. */
export function* brokenOf(value: unknown): Generator {
  yield* others;
  if (Array.isArray(value)) {
    yield [...(value as unknown[]), ...(value as unknown[])];
    for (const [index, element] of value.entries()) {
      for (const broken of brokenOf(element)) yield value.with(index, broken);
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, '~un/known': 1 };
    for (const [name, element] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
      for (const broken of brokenOf(element)) yield { ...value, [name]: broken };
    }
  }
}
