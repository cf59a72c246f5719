/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An agent of a Foundry project as its latest version defines it. Instructions are kept as hash and length.
 */
export interface FoundryAgent {
  /**
   * agents, or assistants for the API before it.
   */
  api?: string;
  /**
   * prompt, hosted, workflow …
   */
  kind?: string;
  /**
   * Version.
   */
  version?: string;
  /**
   * Deployment that it thinks with; with a connection's name before it, one of another account.
   */
  model?: string;
  /**
   * Hash and length of its instructions.
   */
  instructions?: string;
  /**
   * Characters of its instructions; 0 without any.
   */
  instructions_length?: number;
  /**
   * Its own content filter policy, in the place of its model's.
   */
  guardrail?: string;
  /**
   * What it can use.
   *
   * Items: A tool.
   */
  tools?: {
    /**
     * mcp, openapi, file_search, azure_ai_search, code_interpreter, a2a_preview …
     */
    type?: string;
    /**
     * Name.
     */
    name?: string;
    /**
     * Characters of its description; 0 without one.
     */
    description_length?: number;
    /**
     * MCP: name of the server.
     */
    server_label?: string;
    /**
     * MCP: origin of the server's URL.
     */
    server?: string;
    /**
     * MCP: always, never, or selected where a list of tools says. Without one Foundry asks always; of the older API each run says it.
     */
    require_approval?: string;
    /**
     * MCP, selected: tools that are asked about.
     */
    always_tools?: string[];
    /**
     * MCP: tools of the server that it may call. Empty: all.
     */
    allowed_tools?: string[];
    /**
     * OpenAPI: HTTP methods of the operations.
     */
    methods?: string[];
    /**
     * OpenAPI: anonymous, connection or managed_identity.
     */
    auth?: string;
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
