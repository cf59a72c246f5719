import { readFile } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../../../errors.ts';
import type { AlgorithmName } from '../algorithm-names.ts';
import { keySigner } from './key-signer.ts';
import type { Signer } from './signer.ts';

/**
 * The signer that a reference means: `env:NAME` for a key in the environment, `command:PROGRAM WORDS` for a command that
 * signs, all else for a file. Keys are PEM; for HS* the file or variable is the secret.
 *
 * @throws KeelsonError SIGNING_FAILED
 */
export async function openSigner(
  reference: string,
  algorithm: AlgorithmName,
  options: { readonly keyId?: string } = {},
): Promise<Signer> {
  const [, kind, rest = ''] = /^(env|command|file):(.*)$/s.exec(reference) ?? [undefined, 'file', reference];
  if (kind === 'command')
    return (await import('./command-signer.ts')).commandSigner(rest, algorithm, options);
  if (kind === 'env') {
    const key = process.env[rest];
    if (!key) throw new KeelsonError('SIGNING_FAILED', `the environment variable ${rest} is not set`);
    return keySigner(key, algorithm, { ...options, where: `the key in ${rest}` });
  }
  const key = await readFile(rest).catch((cause: unknown) => {
    throw new KeelsonError('SIGNING_FAILED', `cannot read the key ${rest}: ${messageOf(cause)}`, { cause });
  });
  return keySigner(key, algorithm, { ...options, where: `the key ${rest}` });
}
