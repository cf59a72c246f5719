import type { Instructions } from '../source/code/agents.ts';

/** An agent that a file defines. */
export interface AgentDefinition {
  readonly name: string;
  readonly framework: string;
  readonly line: number;
  readonly column: number;
  readonly model?: string;
  /** Undefined where the file does not say: all that there are. */
  readonly tools?: readonly string[];
  readonly instructions?: Instructions;
  /** Where the code of it is. */
  readonly entry?: string;
  /** Names of MCP servers that it brings. */
  readonly mcpServers?: readonly string[];
  readonly unknown: readonly string[];
}
