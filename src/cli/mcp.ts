import { Command } from 'commander';
import type { McpFlags } from './mcp.run.ts';

export function mcp(signal: AbortSignal): Command {
  return new Command('mcp')
    .description(
      'tools for an assistant that read a service: a server of the Model Context Protocol over standard input',
    )
    .requiredOption('--server <url>', 'address of the service')
    .option('--token-file <file>', 'file with the token, instead of KEELSON_TOKEN')
    .addHelpText(
      'after',
      `
Examples:
  KEELSON_TOKEN=… keelson mcp --server https://keelson.example.com
  keelson mcp --server https://keelson.example.com --token-file /run/secrets/keelson
`,
    )
    .action(async (flags: McpFlags) => {
      const { runMcp } = await import('./mcp.run.ts');
      process.exitCode = await runMcp(flags, signal);
    });
}
