import { quote } from '../go/quote.ts';
import type { Definition, FieldDefinition, Type } from './document.ts';
import { SchemaError, typeText, type Schema } from './schema.ts';

/** @throws SchemaError when the type does not have what the interface asks for. */
export function checkImplements(schema: Schema, definition: Definition, interfaceName: string): void {
  const wanted = schema.types.get(interfaceName);
  if (!wanted) throw new SchemaError(`Undefined type ${quote(interfaceName)}.`);
  if (wanted.Kind !== 'INTERFACE') {
    throw new SchemaError(`${quote(interfaceName)} is a non interface type ${wanted.Kind}.`);
  }
  const forBoth = `For ${definition.Name} to implement ${wanted.Name}`;
  for (const required of wanted.Fields ?? []) {
    const found = definition.Fields?.find((field) => field.Name === required.Name);
    if (!found) throw new SchemaError(`${forBoth} it must have a field called ${required.Name}.`);
    if (!isCovariant(schema, required.Type, found.Type)) {
      throw new SchemaError(
        `${forBoth} the field ${required.Name} must have type ${typeText(required.Type)}.`,
      );
    }
    checkArguments(forBoth, required, found);
  }
  checkAncestors(definition, wanted);
}

function checkArguments(forBoth: string, required: FieldDefinition, found: FieldDefinition): void {
  for (const parameter of required.Arguments ?? []) {
    const same = found.Arguments?.find(({ Name }) => Name === parameter.Name);
    const must = `${forBoth} the field ${required.Name} must have the same arguments but`;
    if (!same) throw new SchemaError(`${must} it is missing ${parameter.Name}.`);
    if (!isCompatible(parameter.Type, same.Type)) {
      throw new SchemaError(`${must} ${parameter.Name} has the wrong type.`);
    }
  }
  for (const parameter of found.Arguments ?? []) {
    const known = required.Arguments?.some(({ Name }) => Name === parameter.Name) ?? false;
    if (!known && parameter.Type.NonNull && !parameter.DefaultValue) {
      throw new SchemaError(
        `${forBoth} any additional arguments on ${found.Name} must be optional or have a default value but ${parameter.Name} is required.`,
      );
    }
  }
}

function checkAncestors(definition: Definition, implemented: Definition): void {
  for (const ancestor of implemented.Interfaces ?? []) {
    if (definition.Interfaces?.includes(ancestor)) continue;
    if (ancestor === definition.Name) {
      throw new SchemaError(
        `Type ${definition.Name} cannot implement ${implemented.Name} because it would create a circular reference.`,
      );
    }
    throw new SchemaError(
      `Type ${definition.Name} must implement ${ancestor} because it is implemented by ${implemented.Name}.`,
    );
  }
}

function isCovariant(schema: Schema, required: Type, actual: Type): boolean {
  if (required.NonNull && !actual.NonNull) return false;
  if (required.Elem) return actual.Elem !== undefined && isCovariant(schema, required.Elem, actual.Elem);
  return required.NamedType === actual.NamedType || isPossible(schema, required.NamedType, actual.NamedType);
}

/** Whether a value of the second type is always one of the first. */
function isPossible(schema: Schema, abstract: string, name: string): boolean {
  const union = schema.types.get(abstract)?.Types ?? [];
  return union.includes(name) || (schema.types.get(name)?.Interfaces?.includes(abstract) ?? false);
}

function isCompatible(required: Type, actual: Type): boolean {
  if (required.NamedType !== actual.NamedType) return false;
  if (required.Elem && !(actual.Elem && isCompatible(required.Elem, actual.Elem))) return false;
  return !actual.NonNull || required.NonNull;
}
