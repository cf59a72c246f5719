/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An AI API that is switched on in a project.
 */
export interface ServiceusageService {
  /**
   * ENABLED.
   */
  state?: string;
  [k: string]: unknown | undefined;
}
