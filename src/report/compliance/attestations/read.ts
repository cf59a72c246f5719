import { readFile } from 'node:fs/promises';
import { messageOf } from '../../../errors.ts';
import type { Attestation, AttestationFile } from '../../../generated/attestations.ts';
import type { AttestationSource } from '../../../generated/compliance.ts';
import type { Trust } from '../../../bundle/signature/trust.ts';
import { sha256 } from '../../../files/sha256.ts';
import { validate } from '../../../schema/validate.ts';
import { invalid } from './invalid.ts';
import { signatureOf, tokenBeside } from './signature.ts';

export interface ReadAttestations {
  readonly attestations: readonly Attestation[];
  readonly source: AttestationSource;
  /** The file as it is, and the signature beside it. */
  readonly content: Uint8Array;
  readonly token?: string;
}

export interface AttestationTrust {
  /** Whose signatures count; without it none is verified. */
  readonly trust?: Trust | undefined;
  /** Whether a file that nobody signed counts although there is a trust store. */
  readonly allowUnsigned?: boolean | undefined;
  readonly now: Date;
}

/**
 * Reads a file of attestations (schemas/attestations.schema.json), and verifies the signature beside it: FILE.sig.
 *
 * @throws KeelsonError ATTESTATIONS_INVALID
 */
export async function readAttestations(file: string, trust: AttestationTrust): Promise<ReadAttestations> {
  const content = await readFile(file).catch((cause: unknown) => {
    throw invalid(file, `cannot be read: ${messageOf(cause)}`, cause);
  });
  const attestations = await attestationsIn(content, file);
  const token = await tokenBeside(file);
  return {
    attestations,
    source: {
      file,
      digest: `sha256:${sha256(content)}`,
      ...(await signatureOf(file, content, token, trust)),
    },
    content,
    ...(token !== undefined && { token }),
  };
}

/**
 * What the content of a file attests.
 *
 * @param file names it in errors.
 * @throws KeelsonError ATTESTATIONS_INVALID
 */
export async function attestationsIn(bytes: Uint8Array, file: string): Promise<readonly Attestation[]> {
  const { parse } = await import('yaml');
  let content: unknown;
  try {
    content = parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw invalid(file, `cannot be read: ${messageOf(cause)}`, cause);
  }
  const problem = validate('attestations', content);
  if (problem !== undefined) throw invalid(file, problem);
  const { attestations } = content as AttestationFile;
  for (const { framework, control, on, expires } of attestations) {
    if (expires < on)
      throw invalid(file, `${framework}:${control} expires on ${expires}, before it is said on ${on}`);
  }
  return attestations;
}
