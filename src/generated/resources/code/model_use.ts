/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A model that source or settings name.
 */
export interface CodeModelUse {
  /**
   * Id as its provider spells it: gpt-4o-2024-08-06, anthropic.claude-3-haiku-20240307-v1:0, BAAI/bge-m3. Unknown where code does not say it.
   */
  model?: string;
  /**
   * Name of a deployment of Azure OpenAI, which says nothing of the model.
   */
  deployment?: string;
  /**
   * Who serves it: openai, azure, aws, google, huggingface …
   */
  provider?: string;
  /**
   * Who made it, where it is another.
   */
  publisher?: string;
  /**
   * Family of the catalogue: gpt-4o, claude-3-haiku.
   */
  family?: string;
  /**
   * Part of the id that names one version: 2024-08-06, 002.
   */
  version?: string;
  /**
   * The call, argument or setting that names it: create, ChatOpenAI, from_pretrained.
   */
  call?: string;
  /**
   * api, hub (Hugging Face) or local.
   */
  source?: string;
  /**
   * Whether it stays what it is: an id with a version, or a commit of the Hub.
   */
  pinned?: boolean;
  /**
   * Revision of the Hub.
   */
  revision?: string;
  /**
   * Whether code that comes with the model is run.
   */
  trust_remote_code?: boolean;
  /**
   * Where it stands: file:line.
   */
  locations?: string[];
  [k: string]: unknown | undefined;
}
