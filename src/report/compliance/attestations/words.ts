import type { AttestationSource } from '../../../generated/compliance.ts';

/** Whether somebody trusted has signed the attestations, in a line. */
export function signatureWords({ file, signature, key }: AttestationSource): string {
  if (signature === 'verified') return `attestations of ${file}: signature verified, by key ${key ?? ''}`;
  return signature === 'none'
    ? `attestations of ${file}: nobody signed them`
    : `attestations of ${file}: there is a signature, which was not verified (--trust names whose count)`;
}
