import { quote } from '../go/quote.ts';
import {
  valueKinds,
  type ArgumentDefinition,
  type Definition,
  type Directive,
  type DirectiveDefinition,
  type FieldDefinition,
  type SchemaDocument,
} from './document.ts';
import { checkImplements } from './validate-interfaces.ts';
import { innerName, mergeSchema, SchemaError, typeText, type Schema } from './schema.ts';

/**
 * Validates a schema by gqlparser's rules, in its order.
 *
 * @throws SchemaError with the first thing that is wrong.
 */
export function validateSchema(document: SchemaDocument): Schema {
  const schema = mergeSchema(document);
  checkRoots(schema);
  const types = [...schema.types.values()].sort(byName);
  for (const definition of types) checkDefinition(schema, definition);
  checkCycles(schema, types);
  for (const directive of [...schema.directives.values()].sort(byName)) {
    checkName(directive.Name);
    checkArguments(schema, directive.Arguments, directive);
  }
  return schema;
}

function byName(left: { Name: string }, right: { Name: string }): number {
  return left.Name < right.Name ? -1 : 1;
}

function checkRoots(schema: Schema): void {
  const { Schema: definitions, SchemaExtension: extensions } = schema.document;
  if (definitions.length > 1) {
    throw new SchemaError('Cannot have multiple schema entry points, consider schema extensions instead.');
  }
  for (const { OperationTypes = [], Directives } of [...definitions, ...extensions]) {
    for (const { Operation, Type } of OperationTypes) {
      if (!schema.types.has(Type)) {
        throw new SchemaError(`Schema root ${Operation} refers to a type ${Type} that does not exist.`);
      }
    }
    checkDirectives(schema, Directives, 'SCHEMA');
  }
}

function checkName(name: string): void {
  if (name.startsWith('__')) {
    throw new SchemaError(
      `Name "${name}" must not begin with "__", which is reserved by GraphQL introspection.`,
    );
  }
}

function checkDefinition(schema: Schema, definition: Definition): void {
  const { Kind, Name, Fields = [], Types = [], EnumValues = [], Interfaces = [] } = definition;
  for (const field of Fields) checkField(schema, Kind, field);
  for (const member of Types) checkMember(schema, definition, member);
  for (const interfaceName of Interfaces) checkImplements(schema, definition, interfaceName);
  checkContent(schema, definition);
  refuseTwice(
    Fields.map((field) => field.Name),
    (name) => `Field ${Name}.${name} can only be defined once.`,
  );
  refuseTwice(
    EnumValues.map((value) => value.Name),
    (name) => `Enum value ${Name}.${name} can only be defined once.`,
  );
  refuseTwice(Types, (name) => `Union type ${Name} can only include type ${name} once.`);
  if (!definition.BuiltIn) checkName(Name);
  // Directives of a type may come from extensions, each of which is a place of its own.
  checkDirectives(schema, definition.Directives, Kind, undefined, false);
}

function checkField(schema: Schema, kind: string, field: FieldDefinition): void {
  checkName(field.Name);
  checkType(schema, innerName(field.Type));
  checkArguments(schema, field.Arguments);
  const location = kind === 'INPUT_OBJECT' ? 'INPUT_FIELD_DEFINITION' : 'FIELD_DEFINITION';
  checkDirectives(schema, field.Directives, location);
}

function checkType(schema: Schema, name: string): void {
  if (!schema.types.has(name)) throw new SchemaError(`Undefined type ${name}.`);
}

function checkMember(schema: Schema, { Kind }: Definition, member: string): void {
  const type = schema.types.get(member);
  if (!type) throw new SchemaError(`Undefined type ${quote(member)}.`);
  if (type.Kind !== 'OBJECT') throw new SchemaError(`${Kind} type ${quote(member)} must be OBJECT.`);
}

const outputKinds = ['SCALAR', 'OBJECT', 'INTERFACE', 'UNION', 'ENUM'];
const inputKinds = ['SCALAR', 'ENUM', 'INPUT_OBJECT'];

function checkContent(schema: Schema, { Kind, Name, Fields = [], EnumValues = [] }: Definition): void {
  if (Kind === 'ENUM') {
    if (EnumValues.length === 0)
      throw new SchemaError(`${Kind} ${Name}: must define one or more unique enum values.`);
    for (const value of EnumValues) {
      if (/^(?:true|false|null)$/.test(value.Name)) {
        throw new SchemaError(`${Kind} ${Name}: non-enum value ${value.Name}.`);
      }
      checkDirectives(schema, value.Directives, 'ENUM_VALUE');
    }
  }
  if (Kind !== 'OBJECT' && Kind !== 'INTERFACE' && Kind !== 'INPUT_OBJECT') return;
  const isInput = Kind === 'INPUT_OBJECT';
  if (Fields.length === 0) {
    throw new SchemaError(`${Kind} ${Name}: must define one or more ${isInput ? 'input ' : ''}fields.`);
  }
  const allowed = isInput ? inputKinds : outputKinds;
  for (const field of Fields) {
    const type = schema.types.get(innerName(field.Type));
    if (type && !allowed.includes(type.Kind)) {
      const where = isInput ? `${type.Kind} ${field.Name}` : `${Kind} ${Name}`;
      throw new SchemaError(`${where}: field must be one of ${allowed.join(', ')}.`);
    }
  }
}

function refuseTwice(names: readonly string[], message: (name: string) => string): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new SchemaError(message(twice));
}

function checkArguments(
  schema: Schema,
  parameters: readonly ArgumentDefinition[] = [],
  directive?: DirectiveDefinition,
): void {
  for (const parameter of parameters) {
    checkName(parameter.Name);
    const name = innerName(parameter.Type);
    checkType(schema, name);
    const kind = schema.types.get(name)?.Kind ?? 'OBJECT';
    if (!inputKinds.includes(kind)) {
      throw new SchemaError(
        `cannot use ${typeText(parameter.Type)} as argument ${parameter.Name} because ${kind} is not a valid input type`,
      );
    }
    checkDirectives(schema, parameter.Directives, 'ARGUMENT_DEFINITION', directive);
  }
}

function checkDirectives(
  schema: Schema,
  directives: readonly Directive[] = [],
  location = '',
  within?: DirectiveDefinition,
  once = true,
): void {
  const seen = new Set<string>();
  for (const directive of directives) {
    const { Name } = directive;
    checkName(Name);
    if (within?.Name === Name) throw new SchemaError(`Directive ${Name} cannot refer to itself.`);
    const definition = schema.directives.get(Name);
    if (!definition) throw new SchemaError(`Undefined directive ${Name}.`);
    if (once && seen.has(Name) && !definition.IsRepeatable) {
      throw new SchemaError(`The directive ${Name} can only be used once at this location.`);
    }
    seen.add(Name);
    if (!definition.Locations.includes(location)) {
      throw new SchemaError(`Directive ${Name} is not applicable on ${location}.`);
    }
    checkDirectiveArguments(directive, definition);
  }
}

function checkDirectiveArguments(
  { Name, Arguments = [] }: Directive,
  { Arguments: parameters = [] }: DirectiveDefinition,
): void {
  for (const argument of Arguments) {
    if (!parameters.some((parameter) => parameter.Name === argument.Name)) {
      throw new SchemaError(`Undefined argument ${argument.Name} for directive ${Name}.`);
    }
  }
  for (const parameter of parameters) {
    if (!parameter.Type.NonNull || parameter.DefaultValue) continue;
    const given = Arguments.find((argument) => argument.Name === parameter.Name);
    if (!given || given.Value.Kind === valueKinds.null) {
      throw new SchemaError(`Argument ${parameter.Name} for directive ${Name} cannot be null.`);
    }
  }
}

/** An input that must hold itself can never be given. */
function checkCycles(schema: Schema, types: readonly Definition[]): void {
  const visited = new Set<string>();
  const visit = (
    { Name, Fields = [] }: Definition,
    path: readonly { type: string; field: string }[],
  ): void => {
    if (visited.has(Name)) return;
    visited.add(Name);
    for (const { Name: field, Type: type } of Fields) {
      const next = type.NonNull && !type.Elem ? schema.types.get(type.NamedType) : undefined;
      if (next?.Kind !== 'INPUT_OBJECT') continue;
      const longer = [...path, { type: Name, field }];
      const start = longer.findIndex((step) => step.type === next.Name);
      if (start >= 0) {
        const fields = longer.slice(start).map((step) => step.field);
        throw new SchemaError(
          `Cannot reference Input Object ${quote(next.Name)} within itself through a series of non-null fields: ${quote(fields.join('.'))}.`,
        );
      }
      visit(next, longer);
    }
  };
  for (const definition of types) if (definition.Kind === 'INPUT_OBJECT') visit(definition, []);
}
