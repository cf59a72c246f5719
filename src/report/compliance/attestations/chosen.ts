import type { BundleFlags } from '../../../bundle/choice/chosen-bundle.ts';
import type { Framework } from '../../../generated/framework.ts';
import { refuseUnknown } from './known.ts';
import { readAttestations, type ReadAttestations } from './read.ts';

export interface AttestationFlags extends Pick<BundleFlags, 'trust' | 'allowUnsigned'> {
  readonly attestations?: string;
}

/**
 * The attestations that flags name; nothing without a file.
 *
 * @param settings what holds where the flags say nothing.
 * @param frameworks what they can be about.
 * @throws KeelsonError ATTESTATIONS_INVALID
 */
export async function attestationsOf(
  { attestations: file, trust, allowUnsigned }: AttestationFlags,
  settings: { readonly trust?: string; readonly allow_unsigned?: boolean },
  frameworks: ReadonlyMap<string, Framework>,
): Promise<ReadAttestations | undefined> {
  if (file === undefined) return undefined;
  const store = trust ?? settings.trust;
  const read = await readAttestations(file, {
    trust: store === undefined ? undefined : await trustIn(store),
    allowUnsigned: allowUnsigned ?? settings.allow_unsigned,
    now: new Date(),
  });
  refuseUnknown(read.attestations, frameworks, file);
  return read;
}

async function trustIn(file: string) {
  const { readTrust } = await import('../../../bundle/signature/trust.ts');
  return readTrust(file);
}
