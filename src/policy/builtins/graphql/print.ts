import type {
  Argument,
  ArgumentDefinition,
  Definition,
  Directive,
  DirectiveDefinition,
  FieldDefinition,
  QueryDocument,
  Selection,
  Value,
  Variable,
} from './document.ts';
import { valueKinds } from './document.ts';
import { builtInTypes, typeText, type Schema } from './schema.ts';

/** A schema as text, extensions merged, without what every schema has. */
export function printSchema({ types, directives, document }: Schema): string {
  const own = [...types.values()].filter(({ Name }) => !builtInTypes.has(Name));
  const roots = [...document.Schema, ...document.SchemaExtension].flatMap(
    ({ OperationTypes = [] }) => OperationTypes,
  );
  const byOperation = new Map(roots.map(({ Operation, Type }) => [Operation, Type]));
  const root = [...byOperation].map(([operation, type]) => `${operation}: ${type}`).join(' ');
  const ownDirectives = [...directives.values()].filter(({ Name }) =>
    document.Directives.some((one) => one.Name === Name),
  );
  return [
    ...(root === '' ? [] : [`schema { ${root} }`]),
    ...ownDirectives.map(printDirective),
    ...own.map(printDefinition),
  ].join('\n');
}

const keywords = {
  SCALAR: 'scalar',
  OBJECT: 'type',
  INTERFACE: 'interface',
  UNION: 'union',
  ENUM: 'enum',
  INPUT_OBJECT: 'input',
} as const;

function printDefinition(definition: Definition): string {
  const { Kind, Name, Interfaces = [], Directives, Types = [], EnumValues = [], Fields = [] } = definition;
  const implemented = Interfaces.length > 0 ? ` implements ${Interfaces.join(' & ')}` : '';
  const members = Types.length > 0 ? ` = ${Types.join(' | ')}` : '';
  const values = EnumValues.map((value) => value.Name + printDirectives(value.Directives));
  const fields = Fields.map(Kind === 'INPUT_OBJECT' ? printParameter : printField);
  const body = [...values, ...fields];
  const block = body.length > 0 ? ` {\n${body.join('\n')}\n}` : '';
  return `${keywords[Kind]} ${Name}${implemented}${printDirectives(Directives)}${members}${block}`;
}

function printField({ Name, Arguments, Type, Directives }: FieldDefinition): string {
  return `${Name}${printParameters(Arguments)}: ${typeText(Type)}${printDirectives(Directives)}`;
}

function printParameters(parameters: readonly ArgumentDefinition[] = []): string {
  return parameters.length > 0 ? `(${parameters.map(printParameter).join(', ')})` : '';
}

function printParameter({ Name, Type, DefaultValue, Directives }: ArgumentDefinition): string {
  const value = DefaultValue ? ` = ${printValue(DefaultValue)}` : '';
  return `${Name}: ${typeText(Type)}${value}${printDirectives(Directives)}`;
}

function printDirective({ Name, Arguments, IsRepeatable, Locations }: DirectiveDefinition): string {
  const repeatable = IsRepeatable ? ' repeatable' : '';
  return `directive @${Name}${printParameters(Arguments)}${repeatable} on ${Locations.join(' | ')}`;
}

function printDirectives(directives: readonly Directive[] = []): string {
  return directives.map(({ Name, Arguments }) => ` @${Name}${printArguments(Arguments)}`).join('');
}

function printArguments(given: readonly Argument[] = []): string {
  return given.length > 0
    ? `(${given.map(({ Name, Value }) => `${Name}: ${printValue(Value)}`).join(', ')})`
    : '';
}

function printValue({ Kind, Raw, Children = [] }: Value): string {
  switch (Kind) {
    case valueKinds.variable:
      return `$${Raw}`;
    case valueKinds.string:
    case valueKinds.block:
      return JSON.stringify(Raw);
    case valueKinds.list:
      return `[${Children.map((child) => printValue(child.Value)).join(', ')}]`;
    case valueKinds.object:
      return `{${Children.map((child) => `${child.Name}: ${printValue(child.Value)}`).join(', ')}}`;
    default:
      return Raw;
  }
}

/** A query as text. */
export function printQuery({ Operations, Fragments }: QueryDocument): string {
  const operations = Operations.map(({ Operation, Name, VariableDefinitions, Directives, SelectionSet }) => {
    const head = `${Operation} ${Name}${printVariables(VariableDefinitions)}${printDirectives(Directives)}`;
    return head + printSelections(SelectionSet);
  });
  const fragments = Fragments.map(
    ({ Name, TypeCondition, Directives, SelectionSet }) =>
      `fragment ${Name} on ${TypeCondition}${printDirectives(Directives)}${printSelections(SelectionSet)}`,
  );
  return [...operations, ...fragments].join('\n');
}

function printVariables(variables: readonly Variable[] = []): string {
  const shown = variables.map(({ Variable: name, Type, DefaultValue, Directives }) => {
    const value = DefaultValue ? ` = ${printValue(DefaultValue)}` : '';
    return `$${name}: ${typeText(Type)}${value}${printDirectives(Directives)}`;
  });
  return shown.length > 0 ? `(${shown.join(', ')})` : '';
}

function printSelections(selections: readonly Selection[] = []): string {
  return selections.length > 0 ? ` {\n${selections.map(printSelection).join('\n')}\n}` : '';
}

function printSelection(selection: Selection): string {
  const directives = printDirectives(selection.Directives);
  if ('TypeCondition' in selection) {
    const condition = selection.TypeCondition === '' ? '' : ` on ${selection.TypeCondition}`;
    return `...${condition}${directives}${printSelections(selection.SelectionSet)}`;
  }
  if (!('Alias' in selection)) return `...${selection.Name}${directives}`;
  const { Alias, Name, Arguments, SelectionSet } = selection;
  const alias = Alias === '' || Alias === Name ? '' : `${Alias}: `;
  return `${alias}${Name}${printArguments(Arguments)}${directives}${printSelections(SelectionSet)}`;
}
