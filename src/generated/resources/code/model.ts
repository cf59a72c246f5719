/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A model that an SBOM or an AI BOM names.
 */
export interface CodeModel {
  /**
   * Name, with its owner where it has one: meta-llama/Llama-3.2-1B-Instruct.
   */
  name?: string;
  /**
   * Version or revision.
   */
  version?: string;
  /**
   * Who publishes it.
   */
  publisher?: string;
  /**
   * Package URL.
   */
  purl?: string;
  /**
   * Licences, as they are said.
   */
  licences?: string[];
  /**
   * What it is for: text-generation.
   */
  task?: string;
  /**
   * Architecture.
   */
  architecture?: string;
  /**
   * supervised, reinforcement-learning …
   */
  approach?: string;
  /**
   * Where it comes from or is described.
   */
  source?: string;
  /**
   * Names of datasets that it learned from.
   */
  datasets?: string[];
  /**
   * Format of the document that names it.
   */
  described_by?: string;
  [k: string]: unknown | undefined;
}
