/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Findings that somebody answers for, until a date.
 */
export interface WaiverFile {
  waivers: Waiver[];
}
export interface Waiver {
  /**
   * Id of the check.
   */
  check: string;
  /**
   * Id of the resource; * stands for any run of characters.
   */
  resource: string;
  reason: string;
  owner: string;
  /**
   * Last day it holds.
   */
  expires: string;
}
