import type { Place } from '../../../generated/inventory.ts';

/** An expression of a template: of ARM's language, or of Bicep, which is the same in another dress. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'array'; readonly items: readonly Located[] }
  | { readonly kind: 'object'; readonly entries: readonly Entry[] }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly Expression[] }
  /** A name of Bicep: parameter, variable, resource, module or what a loop or a lambda names. */
  | { readonly kind: 'symbol'; readonly name: string }
  /** `safe`: null of null. */
  | { readonly kind: 'property'; readonly of: Expression; readonly name: string; readonly safe?: true }
  | { readonly kind: 'index'; readonly of: Expression; readonly key: Expression; readonly safe?: true }
  | { readonly kind: 'lambda'; readonly names: readonly string[]; readonly body: Expression }
  | Loop
  | { readonly kind: 'invalid'; readonly text: string };

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
  readonly existing: boolean;
  readonly type: Expression;
  readonly name: Expression;
  readonly condition?: Expression;
  readonly loop?: Omit<Loop, 'body' | 'kind'>;
  /** Bicep's `parent`, a symbol. */
  readonly parent?: Expression;
  readonly scope?: Expression;
  /** Everything: location, tags, sku, kind, identity, properties. */
  readonly body: Expression;
  readonly children: readonly ResourceSyntax[];
  /** A deployment of another template. */
  readonly nested?: Nested;
  readonly place: Place;
}

export interface Nested {
  /** The template itself, or the path of its file from the root of the tree; undefined where it is elsewhere. */
  readonly template: Template | string | undefined;
  /** What it comes from, for people. */
  readonly source: string;
  readonly parameters: Expression;
  /** Expressions see the parameters and variables of the template around. */
  readonly outer: boolean;
  readonly resourceGroup?: Expression;
}
