import { sha256 } from '../../../files/sha256.ts';
import { signatureOf } from '../../compliance/attestations/signature.ts';
import { names } from '../names.ts';
import type { EvidenceParts } from '../parts.ts';
import { NotChecked, type Found } from './check.ts';
import type { VerifyEvidenceOptions } from './options.ts';

/** Whether the attestations in a package are those it says it has, and signed as it says. */
export async function findAttestations(
  { attestations, report }: EvidenceParts,
  { innerTrust: trust }: VerifyEvidenceOptions,
): Promise<Found> {
  if (!attestations) return {};
  const { content, source, token } = attestations;
  if (source.digest !== `sha256:${sha256(content)}`) {
    return { problems: [`${names.attestations} is not the file with the digest ${source.digest}`] };
  }
  if (source.signature === 'none') return { notes: ['nobody signed them'] };
  if (source.signature === 'not-verified')
    return { notes: ['their signature was not verified when they were used'] };
  const key = source.key ?? '';
  if (!trust?.keys.has(key)) {
    throw new NotChecked(
      `their signature is said to be by the key ${JSON.stringify(key)}: name a trust store that holds it`,
    );
  }
  // That it counted when they were used is what the package says; the key's time may be over since.
  const used = new Date(report.run.finished_at);
  const verified = await signatureOf(names.attestations, content, token, { trust, now: used });
  return verified.key === key
    ? { notes: [`signed by ${key}`] }
    : { problems: [`${names.attestations} is signed by ${verified.key}, not by ${key}`] };
}
