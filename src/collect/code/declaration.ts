import type { Place } from '../../generated/inventory.ts';
import type { CloudId } from '../cloud.ts';

/** Places by JSON pointer (RFC 6901). */
export type Places = ReadonlyMap<string, Place>;

/**
 * A resource as code declares it: evaluated, in the names of its own language. What is not known until it is deployed
 * is a token (token.ts), at any depth.
 */
export interface Declaration {
  /** azurerm_cognitive_account, AWS::Bedrock::Agent. */
  readonly type: string;
  /** Unique within its root, stable when lines move: module.chat.azurerm_cognitive_account.this["eu"]. */
  readonly address: string;
  /** Path of the file, relative to the root of the scan, with slashes. */
  readonly file: string;
  /** Of the whole block. */
  readonly place: Place;
  /** Nested blocks are lists of objects, as in `terraform show -json`. Absent and null are the same: left out. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Of attributes, by pointers into `values`. The file is the declaration's. */
  readonly places: Places;
  /** Some of it could not be parsed, so what is absent may be there. */
  readonly incomplete?: true;
  /**
   * What decides whether there will be one, where that is not known: var.enabled, a condition. The same text is the same decision. It is
   * judged, but what another decision makes, or none, may not pass by it.
   */
  readonly uncertain?: string;
  /** What the provider's configuration fills in: region, project, default_tags. */
  readonly provider?: Readonly<Record<string, unknown>>;
  /** Major versions of its provider that the code allows. Absent: any. */
  readonly majors?: Majors;
}

export interface Majors {
  readonly first: number;
  /** Infinity where none is the last. */
  readonly last: number;
}

/**
 * A resource that code declares, in its cloud's own terms: what each language's mapping gives and what the cloud's
 * normalisers take.
 */
export interface NativeResource {
  readonly cloud: CloudId;
  /** Native type, as the live collectors spell it. */
  readonly type: string;
  /** A provider's id as it will be, with tokens for what is not known yet. What refers to the resource says the same. */
  readonly id: string;
  readonly name: string;
  readonly region?: string;
  /** Resource group, where the provider has one. */
  readonly group?: string;
  /** Account, subscription or project, where the id does not name it. */
  readonly account?: string;
  readonly tags: Readonly<Record<string, string>>;
  /**
   * The configuration in the spelling of the live API: what the live collector would have read, with tokens. Of Azure
   * it is ARM's `properties` with `kind`, `identity` and `sku` among them.
   */
  readonly configuration: Readonly<Record<string, unknown>>;
  /** By pointers into `configuration`. */
  readonly places: Places;
  readonly declared: Pick<Declaration, 'address' | 'file' | 'place' | 'incomplete' | 'uncertain'>;
}
