/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * policies/frameworks/<id>.yaml: the controls of a framework and the checks that answer them.
 */
export interface Framework {
  title: string;
  version: string;
  publisher?: string;
  url?: string;
  /**
   * @minItems 1
   */
  controls: [Control, ...Control[]];
}
export interface Control {
  id: string;
  /**
   * In our own words.
   */
  title: string;
  /**
   * Ids of the checks that answer it.
   */
  checks: string[];
  /**
   * What configuration cannot show: the question to attest.
   */
  manual?: string;
  /**
   * Who says that the checks answer the control: a peer, a crosswalk of the standard's, or ours for all of them.
   */
  source?: string;
  reasoned?: Reasoned;
}
/**
 * Those of the checks that are here by our reasoning and not by the source.
 */
export interface Reasoned {
  /**
   * @minItems 1
   */
  checks: [string, ...string[]];
  because: string;
}
