/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * This interface was referenced by `Evidence`'s JSON-Schema
 * via the `definition` "digest".
 */
export type Digest = string;

/**
 * evidence.json of an evidence package, and the predicate (https://keelson.dev/evidence/v1) of the statement about its files.
 */
export interface Evidence {
  schema: 'keelson.evidence/v1';
  tool: Tool;
  /**
   * The day that attestations are judged by.
   */
  as_of: string;
  run: EvidenceRun;
  document: EvidenceDocument;
  bundle: EvidenceBundle;
  /**
   * The archives in the package, in the order in which they are put together.
   *
   * @maxItems 100
   */
  policies: EvidencePolicies[];
  /**
   * The scopes that were asked, and whether they were read whole. report.json has what could not be read.
   */
  sources: EvidenceSource[];
  /**
   * @maxItems 100
   */
  frameworks: EvidenceFramework[];
  attestations?: AttestationSource;
  /**
   * How many there are in waivers.json. Those of the code are in the document, those of data in its bundle.
   */
  waivers?: number;
  re_evaluation: ReEvaluation;
}
/**
 * What wrote the package.
 */
export interface Tool {
  name: 'keelson';
  version: string;
}
/**
 * What judged, and when.
 */
export interface EvidenceRun {
  tool: Tool1;
  started_at: string;
  finished_at: string;
}
export interface Tool1 {
  name: 'keelson';
  version: string;
}
/**
 * What was judged.
 */
export interface EvidenceDocument {
  collected_at: string;
  digest: Digest;
  /**
   * Whether it is in the package, as inventory.ndjson.
   */
  included: boolean;
}
/**
 * What judged it: the digest of its archive, or over those of all archives that it was put together from.
 */
export interface EvidenceBundle {
  revision: string;
  digest: Digest;
  /**
   * Whether the policies in the package are these. Where not, those in it have the frameworks alone.
   */
  included: boolean;
}
export interface EvidencePolicies {
  file: string;
  kind: 'policy' | 'data';
  revision: string;
  digest: Digest;
}
export interface EvidenceSource {
  id: string;
  cloud: string;
  status: 'complete' | 'partial' | 'failed';
  resources: number;
  problems: number;
}
export interface EvidenceFramework {
  id: string;
  title: string;
  version: string;
  /**
   * bundle, or the file it was read from, which is in the package as frameworks/<id>.json.
   */
  origin: string;
}
/**
 * The file of attestations, and whether somebody trusted has signed it.
 */
export interface AttestationSource {
  file: string;
  digest: string;
  /**
   * verified: by a key of the trust store; not-verified: there is one, and no trust store was given; none: there is none.
   */
  signature: 'verified' | 'not-verified' | 'none';
  /**
   * Id of the key that verified it.
   */
  key?: string;
}
/**
 * Whether the results can be made again from what is in the package.
 */
export interface ReEvaluation {
  possible: boolean;
  /**
   * Why not.
   */
  reasons: string[];
}
