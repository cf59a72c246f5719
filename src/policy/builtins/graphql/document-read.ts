import { BuiltinError } from '../../engine/context.ts';
import type { RegoObject } from '../../engine/value/model.ts';
import { plainObject } from './document-value.ts';
import type { QueryDocument, SchemaDocument } from './document.ts';

/** What a field of a document is, where it is not a text. */
type Shape =
  | 'text'
  | 'truth'
  | 'number'
  | { readonly list: Shape }
  | { readonly [field: string]: Shape }
  | (() => Shape);

const directive = (): Shape => ({ Name: 'text', Arguments: { list: argument }, Location: 'text' });
const argument = (): Shape => ({ Name: 'text', Value: value });
const value = (): Shape => ({
  Raw: 'text',
  Kind: 'number',
  Children: { list: child },
  ExpectedTypeHasDefault: 'truth',
});
const child = (): Shape => ({ Name: 'text', Value: value });
const type = (): Shape => ({ NamedType: 'text', Elem: type, NonNull: 'truth' });
const directives: Shape = { list: directive };

const variable: Shape = {
  Variable: 'text',
  Type: type,
  DefaultValue: value,
  Directives: directives,
  Used: 'truth',
};
// gqlparser reads every selection as a field, whatever it was.
const selection = (): Shape => ({
  Alias: 'text',
  Name: 'text',
  Arguments: { list: argument },
  Directives: directives,
  SelectionSet: { list: selection },
});

const queryShape: Shape = {
  Operations: {
    list: {
      Operation: 'text',
      Name: 'text',
      VariableDefinitions: { list: variable },
      Directives: directives,
      SelectionSet: { list: selection },
    },
  },
  Fragments: {
    list: { Name: 'text', TypeCondition: 'text', Directives: directives, SelectionSet: { list: selection } },
  },
};

const parameter: Shape = {
  Description: 'text',
  Name: 'text',
  Type: type,
  DefaultValue: value,
  Directives: directives,
};
const field: Shape = {
  Description: 'text',
  Name: 'text',
  Arguments: { list: parameter },
  Type: type,
  DefaultValue: value,
  Directives: directives,
};
const definition: Shape = {
  Kind: 'text',
  Description: 'text',
  Name: 'text',
  Directives: directives,
  Interfaces: { list: 'text' },
  Fields: { list: field },
  Types: { list: 'text' },
  EnumValues: { list: { Description: 'text', Name: 'text', Directives: directives } },
  BuiltIn: 'truth',
};
const root: Shape = {
  Description: 'text',
  Directives: directives,
  OperationTypes: { list: { Operation: 'text', Type: 'text' } },
};
const schemaShape: Shape = {
  Schema: { list: root },
  SchemaExtension: { list: root },
  Directives: {
    list: {
      Description: 'text',
      Name: 'text',
      Arguments: { list: parameter },
      Locations: { list: 'text' },
      IsRepeatable: 'truth',
    },
  },
  Definitions: { list: definition },
  Extensions: { list: definition },
};

/** @throws BuiltinError when a field has another type than OPA gives it. */
export function readQueryDocument(object: RegoObject): QueryDocument {
  return read(plainObject(object), queryShape) as QueryDocument;
}

/** @throws BuiltinError when a field has another type than OPA gives it. */
export function readSchemaDocument(object: RegoObject): SchemaDocument {
  return read(plainObject(object), schemaShape) as SchemaDocument;
}

const empty = { text: '', truth: false, number: 0 } as const;
const types = { text: 'string', truth: 'boolean', number: 'number' } as const;

/** Fields that are missing are empty, those that no shape knows are dropped. */
function read(part: unknown, shape: Shape): unknown {
  if (typeof shape === 'function') return read(part, shape());
  if (typeof shape === 'string') {
    if (part === undefined || part === null) return empty[shape];
    // eslint-disable-next-line valid-typeof
    if (typeof part !== types[shape]) throw mismatch(types[shape]);
    return part;
  }
  if (isList(shape)) {
    if (part === undefined || part === null) return [];
    if (!Array.isArray(part)) throw mismatch('array');
    return part.map((item) => read(item, shape.list));
  }
  if (typeof part !== 'object' || part === null || Array.isArray(part)) throw mismatch('object');
  const source = part as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, inner]) => {
      const absent = source[name] === undefined || source[name] === null;
      return absent && isNested(inner) ? [] : [[name, read(source[name], inner)]];
    }),
  );
}

function isList(shape: object): shape is { readonly list: Shape } {
  return 'list' in shape;
}

function isNested(shape: Shape): boolean {
  return typeof shape === 'function' || (typeof shape === 'object' && !isList(shape));
}

function mismatch(expected: string): BuiltinError {
  return new BuiltinError(`json: cannot unmarshal into Go value: expected ${expected}`);
}
