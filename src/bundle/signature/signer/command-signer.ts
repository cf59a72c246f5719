import { spawn } from 'node:child_process';
import { KeelsonError } from '../../../errors.ts';
import type { AlgorithmName } from '../algorithm-names.ts';
import { algorithmOf } from '../algorithms.ts';
import { numbersOfEcdsa } from '../ecdsa-form.ts';
import type { Signer } from './signer.ts';

const limits = { seconds: 60, output: 64 * 1024, errors: 4096 };

/**
 * Signs by a command, so that the key stays where it is (a key management service, a PKCS #11 token). The command gets
 * the bytes to sign on standard input and answers with the signature in base64 on standard output; for ECDSA in either
 * form. It is started without a shell: its words are separated by spaces.
 *
 * @throws KeelsonError SIGNING_FAILED when there is no command.
 */
export function commandSigner(
  command: string,
  algorithm: AlgorithmName,
  options: { readonly keyId?: string; readonly seconds?: number } = {},
): Signer {
  const { keyId, seconds = limits.seconds } = options;
  const [program, ...words] = command.split(' ').filter(Boolean);
  if (program === undefined) throw failed('command: names no command');
  return {
    algorithm,
    ...(keyId !== undefined && { keyId }),
    sign: async (bytes) => signatureOf(await outputOf(program, words, bytes, seconds), program, algorithm),
  };
}

async function outputOf(
  program: string,
  words: readonly string[],
  input: Uint8Array,
  seconds: number,
): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  const end = (reason: string) => {
    child.kill('SIGKILL');
    // What the command started may hold its output open.
    child.stdout.destroy();
    child.stderr.destroy();
    reject(failed(`the signing command ${program} ${reason}`));
  };
  const timer = setTimeout(() => end(`did not end within ${seconds} s`), seconds * 1000);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
    if (output.stdout.length > limits.output) end(`wrote more than ${limits.output} bytes`);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr = (output.stderr + text).slice(-limits.errors);
  });
  child.on('error', (cause) => end(`cannot be run (${cause.message})`));
  child.on('close', (code) => {
    if (code === 0) resolve(output.stdout);
    else end(`ended with ${code ?? 'a signal'}: ${lastLine(output.stderr)}`);
  });
  // A command that fails need not read what it gets.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return promise.finally(() => clearTimeout(timer));
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.slice(0, 300) || 'it said nothing';
}

/** A signature in the form of RFC 7518 out of what the command wrote. */
function signatureOf(output: string, program: string, name: AlgorithmName): Uint8Array {
  const text = output.replaceAll(/\s/g, '');
  const bytes = Buffer.from(text, 'base64');
  if (text === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
    throw failed(`the signing command ${program} did not answer in base64`);
  }
  const algorithm = algorithmOf(name);
  if (algorithm.kind !== 'ec' || bytes.length === 2 * algorithm.coordinate) return bytes;
  const numbers = numbersOfEcdsa(bytes, algorithm.coordinate);
  if (!numbers) throw failed(`the signing command ${program} answered with no signature of ${name}`);
  return numbers;
}

function failed(reason: string): KeelsonError {
  return new KeelsonError('SIGNING_FAILED', reason);
}
