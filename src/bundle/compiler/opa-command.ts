import { spawn } from 'node:child_process';
import { KeelsonError } from '../../errors.ts';
import { findOpa } from './opa.ts';

export interface OpaResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const timeout = 300_000;

/**
 * Runs OPA in a folder and gives what it printed, whatever it ended with.
 *
 * @throws KeelsonError OPA_UNAVAILABLE when it cannot be started or does not end.
 */
export async function opa(args: readonly string[], folder: string, input?: string): Promise<OpaResult> {
  const binary = await findOpa();
  const { promise, resolve, reject } = Promise.withResolvers<OpaResult>();
  const child = spawn(binary, args, { cwd: folder, timeout, stdio: ['pipe', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  child.on('error', (cause) =>
    reject(new KeelsonError('OPA_UNAVAILABLE', `cannot run ${binary}: ${cause.message}`, { cause })),
  );
  child.on('close', (code) => resolve({ code: code ?? -1, ...output }));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  return promise;
}

/**
 * Runs OPA and insists that it succeeds.
 *
 * @throws KeelsonError POLICY_INVALID with OPA's own first lines.
 */
export async function opaOrThrow(args: readonly string[], folder: string, input?: string): Promise<string> {
  const { code, stdout, stderr } = await opa(args, folder, input);
  if (code !== 0) {
    throw new KeelsonError('POLICY_INVALID', `opa ${args[0]} failed: ${firstLines(stderr || stdout)}`);
  }
  return stdout;
}

function firstLines(text: string): string {
  return text.trim().split('\n').slice(0, 12).join(' | ') || 'it said nothing';
}
