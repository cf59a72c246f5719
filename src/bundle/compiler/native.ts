import { spawn } from 'node:child_process';
import { KeelsonError } from '../../errors.ts';
import type { OpaCall, OpaResult } from './call.ts';

const milliseconds = 300_000;

/**
 * Runs the `opa` binary.
 *
 * @throws KeelsonError OPA_UNAVAILABLE when it cannot be started or does not end.
 */
export function runNative(binary: string, { args, folder, input }: OpaCall): Promise<OpaResult> {
  const { promise, resolve, reject } = Promise.withResolvers<OpaResult>();
  const child = spawn(binary, args, {
    cwd: folder,
    timeout: milliseconds,
    env: ownEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  child.on('error', (cause) =>
    reject(new KeelsonError('OPA_UNAVAILABLE', `cannot run ${binary}: ${cause.message}`, { cause })),
  );
  child.on('close', (code) => {
    if (child.killed) {
      reject(
        new KeelsonError('OPA_UNAVAILABLE', `opa ${args[0]} did not end within ${milliseconds / 1000} s`),
      );
    }
    resolve({ code: code ?? -1, ...output });
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return promise;
}

// What a program needs to run at all. Policies and their tests can read the rest, such as tokens, by opa.runtime().
const needed = ['SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'GOMAXPROCS', 'GOMEMLIMIT'];

function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    needed.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
