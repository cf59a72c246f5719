/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An agent that code or a file of its own defines as a literal.
 */
export interface CodeAgent {
  /**
   * Name.
   */
  name?: string;
  /**
   * Package or tool that runs it: openai-agents, crewai, langgraph, github-copilot …
   */
  framework?: string;
  /**
   * The call that defines it.
   */
  call?: string;
  /**
   * Model that it asks for.
   */
  model?: string;
  /**
   * What it may call; * is all that there is. Unknown where code does not say.
   */
  tools?: string[];
  /**
   * MCP servers that it brings.
   */
  mcp_servers?: string[];
  /**
   * Where its code is.
   */
  entry?: string;
  /**
   * Its instructions, without what they say.
   */
  instructions?: {
    /**
     * First 12 hexadecimal digits of their digest.
     */
    sha256?: string;
    /**
     * In UTF-16 code units.
     */
    length?: number;
    [k: string]: unknown | undefined;
  };
  /**
   * Where it stands: file:line.
   */
  locations?: string[];
  [k: string]: unknown | undefined;
}
