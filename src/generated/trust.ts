/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What it may sign for. Without it, only what is signed for no scope, or for the scope that is asked for.
 *
 * @minItems 1
 *
 * This interface was referenced by `TrustStore`'s JSON-Schema
 * via the `definition` "scopes".
 */
export type Scopes = [string, ...string[]];
/**
 * Before, or after, this its signatures do not count.
 *
 * This interface was referenced by `TrustStore`'s JSON-Schema
 * via the `definition` "time".
 */
export type Time = string;

/**
 * Whose signatures of bundles count, until when and for what.
 */
export interface TrustStore {
  schema: 'keelson.trust/v1';
  /**
   * @maxItems 1000
   */
  keys?: TrustStoreKey[];
  /**
   * Who may sign without a key of their own: certificates of Sigstore that last minutes.
   *
   * @maxItems 1000
   */
  identities?: (TrustStoreIdentity | TrustStoreIdentityPattern)[];
  /**
   * Sigstore's trusted root (trusted_root.json): whose certificates and logs count. A path relative to this file.
   */
  trusted_root?: string;
}
/**
 * This interface was referenced by `TrustStore`'s JSON-Schema
 * via the `definition` "key".
 */
export interface TrustStoreKey {
  /**
   * What signatures call the key: `kid`.
   */
  id: string;
  /**
   * The one algorithm the key is used with, whatever a signature says of itself.
   */
  algorithm:
    | 'RS256'
    | 'RS384'
    | 'RS512'
    | 'PS256'
    | 'PS384'
    | 'PS512'
    | 'ES256'
    | 'ES384'
    | 'ES512'
    | 'EdDSA'
    | 'HS256'
    | 'HS384'
    | 'HS512';
  /**
   * A public key or certificate: PEM, or `file:` and a path relative to this file. For HS*, the environment variable that holds the secret.
   */
  key: string | EnvironmentSecret;
  scopes?: Scopes;
  valid_from?: Time;
  valid_until?: Time;
}
export interface EnvironmentSecret {
  env: string;
}
/**
 * This interface was referenced by `TrustStore`'s JSON-Schema
 * via the `definition` "identity".
 */
export interface TrustStoreIdentity {
  /**
   * Who vouched for the subject: an OIDC issuer.
   */
  issuer: string;
  /**
   * The certificate's subject alternative name: a mail address, the URL of a workflow.
   */
  subject: string;
  scopes?: Scopes;
  valid_from?: Time;
  valid_until?: Time;
}
/**
 * This interface was referenced by `TrustStore`'s JSON-Schema
 * via the `definition` "identity_pattern".
 */
export interface TrustStoreIdentityPattern {
  /**
   * Who vouched for the subject: an OIDC issuer.
   */
  issuer: string;
  /**
   * A regular expression that the whole name must match.
   */
  subject_pattern: string;
  scopes?: Scopes;
  valid_from?: Time;
  valid_until?: Time;
}
