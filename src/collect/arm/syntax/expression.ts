import type { Place } from '../../../generated/inventory.ts';

/** An expression of a template: of ARM's language, or of Bicep, which is the same in another dress. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'array'; readonly items: readonly Located[] }
  | ObjectExpression
  | CallExpression
  /** A name of Bicep: parameter, variable, resource, module or what a loop or a lambda names. */
  | { readonly kind: 'symbol'; readonly name: string; readonly place?: Place }
  /** `safe`: null of null. */
  | { readonly kind: 'property'; readonly of: Expression; readonly name: string; readonly safe?: true }
  | { readonly kind: 'index'; readonly of: Expression; readonly key: Expression; readonly safe?: true }
  | { readonly kind: 'lambda'; readonly names: readonly string[]; readonly body: Expression }
  | Loop
  /** What Resource Manager would refuse: its text, and the place of it. */
  | { readonly kind: 'invalid'; readonly text: string; readonly place?: Place };

export interface ObjectExpression {
  readonly kind: 'object';
  readonly entries: readonly Entry[];
}

export interface CallExpression {
  readonly kind: 'call';
  readonly name: string;
  readonly parameters: readonly Expression[];
  readonly place?: Place;
}

export interface Loop {
  readonly kind: 'loop';
  /** Of ARM's copy, by which `copyIndex` finds it. */
  readonly name?: string;
  readonly item?: string;
  readonly index?: string;
  /** A list, or how often. */
  readonly over: Expression;
  readonly condition?: Expression;
  readonly body: Expression;
}

export interface Located {
  readonly value: Expression;
  readonly place: Place;
}

export interface Entry extends Located {
  readonly key: Expression;
}

/** What a template says, whatever it is written in. */
export interface Template {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly variables: ReadonlyMap<string, Expression>;
  readonly functions: ReadonlyMap<string, UserFunction>;
  readonly resources: readonly ResourceSyntax[];
  readonly outputs: ReadonlyMap<string, Expression>;
  /** What it takes of other files, by the name that it has here; `*` is all of it. */
  readonly imports?: ReadonlyMap<string, { readonly path: string; readonly name: string }>;
  /** Where it is deployed. */
  readonly scope: 'resourceGroup' | 'subscription' | 'managementGroup' | 'tenant';
  /** Path of the file. */
  readonly file: string;
}

export interface Parameter {
  readonly fallback?: Expression;
  readonly secure: boolean;
}

export interface UserFunction {
  readonly parameters: readonly string[];
  readonly body: Expression;
}

export interface ResourceSyntax {
  /** Symbolic name, where it has one. */
  readonly symbol?: string;
  /** Of one inside another one, with the symbols around: account::deployment. */
  readonly path?: string;
  readonly existing: boolean;
  readonly type: Expression;
  readonly name: Expression;
  readonly condition?: Expression;
  readonly loop?: Omit<Loop, 'body' | 'kind'>;
  /** Bicep's `parent`, a symbol. */
  readonly parent?: Expression;
  readonly scope?: Expression;
  /** Of ARM's deployments and existing resources: in which group and subscription. */
  readonly group?: Expression;
  readonly subscription?: Expression;
  /** Everything: location, tags, sku, kind, identity, properties. */
  readonly body: Expression;
  readonly children: readonly ResourceSyntax[];
  /** A deployment of another template. */
  readonly nested?: Nested;
  /** Some of it could not be parsed. */
  readonly broken?: true;
  readonly place: Place;
}

export interface Nested {
  /** The template itself, where it lies (the path of its file from the template's, or its address), or what makes it. */
  readonly template:
    | Template
    | { readonly path: Expression }
    | { readonly uri: Expression }
    | { readonly value: Expression }
    | undefined;
  readonly parameters: Expression;
  /** ARM's `{ name: { value } }`, Bicep's `{ name: value }`. */
  readonly isWrapped: boolean;
  /** Expressions see the parameters and variables of the template around. */
  readonly outer: boolean;
}
