import { readFile } from 'node:fs/promises';
import { messageOf } from '../../../errors.ts';
import type { Attestation, AttestationFile } from '../../../generated/attestations.ts';
import type { AttestationSource } from '../../../generated/compliance.ts';
import type { Trust } from '../../../bundle/signature/trust.ts';
import { sha256 } from '../../../files/sha256.ts';
import { validate } from '../../../schema/validate.ts';
import { invalid } from './invalid.ts';
import { signatureOf } from './signature.ts';

export interface ReadAttestations {
  readonly attestations: readonly Attestation[];
  readonly source: AttestationSource;
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
  const { parse } = await import('yaml');
  let bytes: Buffer;
  let content: unknown;
  try {
    bytes = await readFile(file);
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
  return {
    attestations,
    source: { file, digest: `sha256:${sha256(bytes)}`, ...(await signatureOf(file, bytes, trust)) },
  };
}
