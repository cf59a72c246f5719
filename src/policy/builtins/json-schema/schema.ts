import type { RE2JS } from 're2js';
import type { Rational } from '../../engine/value/rational.ts';

/** A schema that was read and found well-formed. Subschemas that refer to each other are the same object. */
export interface Schema {
  /** `true` and `false` are schemas; what else is here does not count then. */
  pass?: boolean;
  reference?: Schema;
  types: string[];
  properties: [string, Schema][];
  additionalProperties?: boolean | Schema;
  patternProperties: [string, Schema][];
  propertyNames?: Schema;
  dependencies: [string, string[] | Schema][];
  items: Schema[];
  singleItem: boolean;
  additionalItems?: boolean | Schema;
  contains?: Schema;
  uniqueItems: boolean;
  multipleOf?: Rational;
  minimum?: Rational;
  exclusiveMinimum?: Rational;
  maximum?: Rational;
  exclusiveMaximum?: Rational;
  counts: Partial<Record<CountName, number>>;
  pattern?: { readonly text: string; readonly regexp: RE2JS };
  format?: string;
  required: string[];
  constant?: string;
  enumeration?: string[];
  oneOf: Schema[];
  anyOf: Schema[];
  allOf: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
}

export const countNames = [
  'minLength',
  'maxLength',
  'minProperties',
  'maxProperties',
  'minItems',
  'maxItems',
] as const;
export type CountName = (typeof countNames)[number];

export const typeNames = ['array', 'boolean', 'integer', 'number', 'null', 'object', 'string'];

export function emptySchema(): Schema {
  return {
    types: [],
    properties: [],
    patternProperties: [],
    dependencies: [],
    items: [],
    singleItem: false,
    uniqueItems: false,
    counts: {},
    required: [],
    oneOf: [],
    anyOf: [],
    allOf: [],
  };
}
