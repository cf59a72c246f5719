import type { Config } from '../generated/config.ts';
import type { Framework } from '../generated/framework.ts';
import { refuseUnknown } from '../report/compliance/attestations/known.ts';
import { readAttestations, type ReadAttestations } from '../report/compliance/attestations/read.ts';
import type { BundleFlags } from '../bundle/choice/chosen-bundle.ts';

export interface AttestationFlags extends Pick<BundleFlags, 'trust' | 'allowUnsigned'> {
  readonly attestations?: string;
}

/**
 * The attestations that flags name; nothing without a file.
 *
 * @param frameworks what they can be about.
 */
export async function attestationsOf(
  { attestations: file, trust, allowUnsigned }: AttestationFlags,
  config: Config,
  frameworks: ReadonlyMap<string, Framework>,
): Promise<ReadAttestations | undefined> {
  if (file === undefined) return undefined;
  const store = trust ?? config.trust;
  const read = await readAttestations(file, {
    trust: store === undefined ? undefined : await trustIn(store),
    allowUnsigned: allowUnsigned ?? config.allow_unsigned,
    now: new Date(),
  });
  refuseUnknown(read.attestations, frameworks, file);
  return read;
}

async function trustIn(file: string) {
  const { readTrust } = await import('../bundle/signature/trust.ts');
  return readTrust(file);
}
