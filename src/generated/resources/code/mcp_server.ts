/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A server that a client of the Model Context Protocol is configured with.
 */
export interface CodeMcpServer {
  /**
   * Name in the configuration.
   */
  name?: string;
  /**
   * stdio, http, sse or ws.
   */
  transport?: string;
  /**
   * Program that is started, without its folder.
   */
  command?: string;
  /**
   * npm, PyPI or NuGet of a package, oci of an image.
   */
  ecosystem?: string;
  /**
   * Package or image that is started.
   */
  package?: string;
  /**
   * Version, tag or digest that is named.
   */
  version?: string;
  /**
   * Whether it will be the same tomorrow: one version of a package, a digest of an image. Absent of what lies in the repository or is installed already.
   */
  pinned?: boolean;
  /**
   * Of its address: https or http.
   */
  scheme?: string;
  /**
   * Of its address. Unknown where a part of it is.
   */
  host?: string;
  /**
   * Of its address, where it is said.
   */
  port?: number;
  /**
   * Whether the address is this machine.
   */
  local?: boolean;
  /**
   * Names of environment variables that it gets.
   */
  env?: string[];
  /**
   * Names of headers that are sent.
   */
  headers?: string[];
  /**
   * Where literals look like secrets: env.NAME, headers.NAME, args[n], url.
   */
  literal_secrets?: string[];
  /**
   * Tools that are called without asking; * is all.
   */
  approved_tools?: string[];
  /**
   * Whether it is switched off.
   */
  disabled?: boolean;
  [k: string]: unknown | undefined;
}
