/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * This interface was referenced by `AttestationFile`'s JSON-Schema
 * via the `definition` "attestedStatus".
 */
export type AttestedStatus = 'met' | 'not-met' | 'not-applicable';

/**
 * What somebody answers for that no check shows, until a date: attestations.yaml.
 */
export interface AttestationFile {
  /**
   * @maxItems 10000
   */
  attestations: Attestation[];
}
/**
 * This interface was referenced by `AttestationFile`'s JSON-Schema
 * via the `definition` "attestation".
 */
export interface Attestation {
  /**
   * Id of the framework.
   */
  framework: string;
  /**
   * Id of the control.
   */
  control: string;
  /**
   * What is so, and how it is known.
   */
  statement: string;
  /**
   * Who answers for it.
   */
  by: string;
  /**
   * Day it was said. It counts from then on.
   */
  on: string;
  /**
   * Last day it counts.
   */
  expires: string;
  /**
   * Where it can be looked up.
   */
  evidence?: string;
  status: AttestedStatus;
}
