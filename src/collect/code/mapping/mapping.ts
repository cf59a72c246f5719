import type { CloudId } from '../../cloud.ts';

/**
 * How one type of a language becomes a native resource. A table and nothing else: one entry an attribute.
 * `{attribute}` in templates is the attribute's value; where it is absent or unknown, a part that identifies it
 * (`{@address}`). `{id}` is the native id, `{@region}`, `{@account}`, `{@subscription}`, `{@project}` name what the
 * provider fills in; `{provider.project}` is what its configuration says. `{a|b|@c}` is the first of them that there is.
 * `{!attribute}` takes a value that is not known for a name, which decides nothing: `${var.project}` is a project.
 */
export interface TypeMapping {
  /** Types of the language: azurerm_cognitive_account. */
  readonly from: readonly string[];
  readonly cloud: CloudId;
  /** Native type. */
  readonly to: string;
  /** Template of the native id. */
  readonly id: string;
  /** Template of the name. `{name}` where it is left out. */
  readonly name?: string;
  /** Attribute of the region; of the parent's where a child has none. */
  readonly region?: string;
  readonly group?: string;
  /** Template of the account, subscription or project, where the id does not name it. */
  readonly account?: string;
  /** Attribute that holds tags or labels: `tags` where it is left out. */
  readonly tags?: string;
  /** What other resources get when they read a computed attribute: templates by attribute. `id` is `{id}` if not here. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Properties by attribute. What no attribute sets has no entry: `constants`. */
  readonly properties: Readonly<Record<string, Entry>>;
  /** Values of the native configuration that follow from the type alone, by path. */
  readonly constants?: Readonly<Record<string, unknown>>;
}

/** A resource of a language that is, in the provider's terms, part of another one. */
export interface PartMapping {
  readonly from: readonly string[];
  /** Types of the language that it is part of. */
  readonly partOf: readonly string[];
  /** Attribute that names the other resource. */
  readonly by: string;
  /** Attribute of the other one that `by` holds: a computed one, or one that it sets. */
  readonly equals: string;
  /** Path of the other's configuration where it is put: `` merges, `actionGroups[]` appends. */
  readonly at: string;
  readonly properties: Readonly<Record<string, Entry>>;
  readonly constants?: Readonly<Record<string, unknown>>;
}

/** Where an attribute goes: the path of the property alone, or more about it. Paths are dotted: networkAcls.defaultAction. */
export type Entry = string | FullEntry | readonly FullEntry[];

export interface FullEntry {
  readonly to: string;
  /** A boolean that says the opposite. */
  readonly inverted?: true;
  /** Values by the attribute's value as text: `{ true: 'Enabled', false: 'Disabled' }`. Others stay as they are. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** What the language's provider sends where the attribute is absent, in the attribute's own terms. */
  readonly default?: unknown;
  /** The same since a major version of the provider, by that: `{ 5: false }`. Where the code does not say which, it is unknown. */
  readonly defaultSince?: Readonly<Record<number, unknown>>;
  /** This value where the attribute is there, whatever it says. */
  readonly constant?: unknown;
  /** Of a nested block, or the first of a list of them, whose entries go below `to`. */
  readonly block?: Readonly<Record<string, Entry>>;
  /** Of a list of nested blocks: each becomes an object of the list. */
  readonly each?: Readonly<Record<string, Entry>>;
  /** Of a list of plain values: each becomes an object with this property. */
  readonly wrap?: string;
  /** Text that says a boolean or a number becomes one, and the reverse, as the language's provider converts it. */
  readonly as?: 'boolean' | 'number' | 'string';
  /** A string that holds JSON becomes what it says. */
  readonly json?: true;
  /** A plain value becomes a list of one. */
  readonly list?: true;
  /** A list of texts becomes one text with this between them. */
  readonly join?: string;
  /** The part of a text that the group of this expression matches; the entry is left out where nothing does. */
  readonly match?: RegExp;
  /** A list of names becomes an object that has them. */
  readonly keys?: true;
  /** A map becomes a list of objects with a key and a value under these names. */
  readonly pairs?: readonly [key: string, value: string];
}

export interface Mappings {
  readonly types: readonly TypeMapping[];
  readonly parts: readonly PartMapping[];
}
