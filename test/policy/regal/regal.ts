import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { goModuleTool, type GoTool } from '../../go-tool.ts';

const run = promisify(execFile);
const command = 'github.com/open-policy-agent/regal';

/** Regal, of the version that go/go.mod requires. */
export async function regalTool(): Promise<GoTool> {
  const module = join(import.meta.dirname, 'go');
  const text = await readFile(join(module, 'go.mod'), 'utf8');
  const version = new RegExp(`${command} v(\\S+)`).exec(text)?.[1] ?? '';
  return goModuleTool(module, command, version, 'KEELSON_REGAL');
}

export interface RegalReport {
  readonly files: number;
  /** `file:row rule: what it says`. */
  readonly findings: readonly string[];
}

interface Output {
  readonly violations: readonly {
    readonly title: string;
    readonly description: string;
    readonly location: { readonly file: string; readonly row: number };
  }[];
  readonly summary: { readonly files_scanned: number };
}

/** What Regal finds in a policy folder, by that folder's .regal/config.yaml. */
export async function regalFindings(tool: string, folder: string): Promise<RegalReport> {
  const { violations, summary } = JSON.parse(await lint(tool, folder)) as Output;
  return {
    files: summary.files_scanned,
    findings: violations.map(
      ({ title, description, location: { file, row } }) => `${file}:${row} ${title}: ${description}`,
    ),
  };
}

async function lint(tool: string, folder: string): Promise<string> {
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
  // It ends with 3 where it finds something.
  const { stdout } = await run(tool, ['lint', '--format', 'json', '.'], options).catch(
    (error: { code?: unknown; stdout: string }) => {
      if (error.code !== 3 && error.code !== 2) throw error;
      return error;
    },
  );
  return stdout;
}
