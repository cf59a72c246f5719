/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An address of an AI service that source or settings name.
 */
export interface CodeAiEndpointUse {
  /**
   * Whose service it is; absent of one that the catalogue does not know.
   */
  provider?: string;
  /**
   * The service: Azure OpenAI, Amazon Bedrock …
   */
  service?: string;
  /**
   * https, http, wss or ws.
   */
  scheme?: string;
  /**
   * Host in lower case. Unknown where a part of it is.
   */
  host?: string;
  /**
   * Port, where it is said.
   */
  port?: number;
  /**
   * Path, without query and fragment.
   */
  path?: string;
  /**
   * The argument or setting that it is given to.
   */
  setting?: string;
  /**
   * Whether it is this machine.
   */
  local?: boolean;
  /**
   * Where it stands: file:line.
   */
  locations?: string[];
  [k: string]: unknown | undefined;
}
