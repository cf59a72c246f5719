/**
 * Documents as the Go library gqlparser, and so OPA, shapes them. Names are those of its fields, which policies see;
 * undefined and empty fields are left out of what they see.
 */
export interface Comments {
  readonly List: readonly { readonly Value: string }[];
}

/** Where in the text something is: not part of what policies see. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface QueryDocument {
  readonly Operations: Operation[];
  readonly Fragments: Fragment[];
}

export interface Operation {
  readonly Operation: string;
  readonly Name: string;
  readonly VariableDefinitions?: readonly Variable[];
  readonly Directives?: readonly Directive[];
  readonly SelectionSet: readonly Selection[];
  readonly Comment?: Comments | undefined;
}

export interface Fragment {
  readonly Name: string;
  readonly VariableDefinition?: readonly Variable[];
  readonly TypeCondition: string;
  readonly Directives?: readonly Directive[];
  readonly SelectionSet: readonly Selection[];
  readonly Comment?: Comments | undefined;
}

export interface Variable {
  readonly Variable: string;
  readonly Type: Type;
  readonly DefaultValue?: Value | undefined;
  readonly Directives?: readonly Directive[];
  readonly Used: boolean;
  readonly Comment?: Comments | undefined;
}

export type Selection = Field | FragmentSpread | InlineFragment;

export interface Field {
  readonly Alias: string;
  readonly Name: string;
  readonly Arguments?: readonly Argument[];
  readonly Directives?: readonly Directive[];
  readonly SelectionSet?: readonly Selection[];
  readonly Comment?: Comments | undefined;
}

export interface FragmentSpread {
  readonly Name: string;
  readonly Directives?: readonly Directive[];
  readonly Comment?: Comments | undefined;
}

export interface InlineFragment {
  readonly TypeCondition: string;
  readonly Directives?: readonly Directive[];
  readonly SelectionSet: readonly Selection[];
  readonly Comment?: Comments | undefined;
}

export interface Argument {
  readonly Name: string;
  readonly Value: Value;
  readonly Comment?: Comments | undefined;
}

export interface Directive {
  readonly Name: string;
  readonly Arguments?: readonly Argument[];
  readonly Location: string;
}

/** A named type, or with an empty name a list of others. */
export interface Type {
  readonly NamedType: string;
  readonly Elem?: Type | undefined;
  readonly NonNull: boolean;
}

/** Numbers that gqlparser gives to kinds of values. */
export const valueKinds = {
  variable: 0,
  int: 1,
  float: 2,
  string: 3,
  block: 4,
  boolean: 5,
  null: 6,
  enum: 7,
  list: 8,
  object: 9,
} as const;

export interface Value {
  readonly Raw: string;
  readonly Children?: readonly ChildValue[];
  readonly Kind: number;
  readonly ExpectedTypeHasDefault: boolean;
  readonly Comment?: Comments | undefined;
}

export interface ChildValue {
  readonly Name: string;
  readonly Value: Value;
  readonly Comment?: Comments | undefined;
}

export interface SchemaDocument {
  readonly Schema: SchemaDefinition[];
  readonly SchemaExtension: SchemaDefinition[];
  readonly Directives: DirectiveDefinition[];
  readonly Definitions: Definition[];
  readonly Extensions: Definition[];
  Comment?: Comments | undefined;
}

/** Comments around a definition. */
interface Commented {
  readonly BeforeDescriptionComment?: Comments | undefined;
  readonly AfterDescriptionComment?: Comments | undefined;
  readonly EndOfDefinitionComment?: Comments | undefined;
}

export interface SchemaDefinition extends Commented {
  readonly Description: string;
  readonly Directives?: readonly Directive[];
  readonly OperationTypes?: readonly OperationType[];
}

export interface OperationType {
  readonly Operation: string;
  readonly Type: string;
  readonly Comment?: Comments | undefined;
}

export type DefinitionKind = 'SCALAR' | 'OBJECT' | 'INTERFACE' | 'UNION' | 'ENUM' | 'INPUT_OBJECT';

export interface Definition extends Commented {
  readonly Kind: DefinitionKind;
  readonly Description: string;
  readonly Name: string;
  readonly Directives?: readonly Directive[];
  readonly Interfaces?: readonly string[];
  readonly Fields?: readonly FieldDefinition[];
  readonly Types?: readonly string[];
  readonly EnumValues?: readonly EnumValue[];
  readonly BuiltIn: boolean;
}

export interface FieldDefinition extends Commented {
  readonly Description: string;
  readonly Name: string;
  readonly Arguments?: readonly ArgumentDefinition[];
  readonly DefaultValue?: Value | undefined;
  readonly Type: Type;
  readonly Directives?: readonly Directive[];
}

export interface ArgumentDefinition extends Commented {
  readonly Description: string;
  readonly Name: string;
  readonly DefaultValue?: Value | undefined;
  readonly Type: Type;
  readonly Directives?: readonly Directive[];
}

export interface EnumValue extends Commented {
  readonly Description: string;
  readonly Name: string;
  readonly Directives?: readonly Directive[];
}

export interface DirectiveDefinition extends Commented {
  readonly Description: string;
  readonly Name: string;
  readonly Arguments?: readonly ArgumentDefinition[];
  readonly Locations: readonly string[];
  readonly IsRepeatable: boolean;
}
