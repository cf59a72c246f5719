import type { Definition, DirectiveDefinition, FieldDefinition, SchemaDocument, Type } from './document.ts';
import { parseSchema } from './parse-schema.ts';

/** A schema with what every schema has, and extensions merged into what they extend. */
export interface Schema {
  readonly types: ReadonlyMap<string, Definition>;
  readonly directives: ReadonlyMap<string, DirectiveDefinition>;
  readonly document: SchemaDocument;
}

/** Why a schema is not valid, in gqlparser's words. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

/** What the specification defines; the introspection types are known by name alone, their fields have no say here. */
const builtIns = `
scalar Int
scalar Float
scalar String
scalar Boolean
scalar ID
directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
directive @deprecated(reason: String = "No longer supported") on
  FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
directive @specifiedBy(url: String!) on SCALAR
directive @defer(if: Boolean = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
directive @oneOf on INPUT_OBJECT
`;

const introspectionTypes = [
  'Schema',
  'Type',
  'TypeKind',
  'Field',
  'InputValue',
  'EnumValue',
  'Directive',
  'DirectiveLocation',
];

const redefinable = new Set(['include', 'skip', 'deprecated', 'specifiedBy', 'defer', 'oneOf']);

/** Types that every schema has. */
export const builtInTypes: ReadonlySet<string> = new Set([
  ...parseSchema(builtIns).Definitions.map(({ Name }) => Name),
  ...introspectionTypes.map((name) => `__${name}`),
]);

/** @throws SchemaError when a name is defined twice or an extension does not fit what it extends. */
export function mergeSchema(document: SchemaDocument): Schema {
  const types = new Map<string, Definition>();
  for (const definition of [...builtInDefinitions(), ...document.Definitions]) {
    if (types.has(definition.Name)) throw new SchemaError(`Cannot redeclare type ${definition.Name}.`);
    types.set(definition.Name, definition);
  }
  for (const extension of document.Extensions)
    types.set(extension.Name, extend(types.get(extension.Name), extension));
  const directives = new Map<string, DirectiveDefinition>();
  for (const directive of [...parseSchema(builtIns).Directives, ...document.Directives]) {
    if (directives.has(directive.Name) && !redefinable.has(directive.Name)) {
      throw new SchemaError(`Cannot redeclare directive ${directive.Name}.`);
    }
    directives.set(directive.Name, directive);
  }
  return { types, directives, document };
}

function builtInDefinitions(): Definition[] {
  const scalars = parseSchema(builtIns).Definitions;
  const introspection = introspectionTypes.map((name): Definition => {
    const field: FieldDefinition = { Name: 'name', Description: '', Type: namedType('String') };
    return { Kind: 'OBJECT', Name: `__${name}`, Description: '', Fields: [field], BuiltIn: true };
  });
  return [...scalars, ...introspection];
}

function namedType(name: string): Type {
  return { NamedType: name, NonNull: false };
}

/** gqlparser takes an extension of a type that is not there for its definition. */
function extend(base: Definition | undefined, extension: Definition): Definition {
  const { Kind, Name } = extension;
  const extended = base ?? { Kind, Name, Description: '', BuiltIn: false };
  if (extended.Kind !== Kind) {
    throw new SchemaError(
      `Cannot extend type ${Name} because the base type is a ${extended.Kind}, not ${Kind}.`,
    );
  }
  return {
    ...extended,
    Directives: joined(extended.Directives, extension.Directives),
    Interfaces: joined(extended.Interfaces, extension.Interfaces),
    Fields: joined(extended.Fields, extension.Fields),
    Types: joined(extended.Types, extension.Types),
    EnumValues: joined(extended.EnumValues, extension.EnumValues),
  };
}

function joined<T>(base: readonly T[] = [], extension: readonly T[] = []): T[] {
  return [...base, ...extension];
}

/** The name of a type, or of what a list holds. */
export function innerName(type: Type): string {
  return type.Elem ? innerName(type.Elem) : type.NamedType;
}

export function typeText({ NamedType, Elem, NonNull }: Type): string {
  return `${Elem ? `[${typeText(Elem)}]` : NamedType}${NonNull ? '!' : ''}`;
}
