import { signEnvelope } from '../../bundle/signature/dsse/sign.ts';
import { statementMediaType } from '../../bundle/signature/cosign/statement.ts';
import type { Signer } from '../../bundle/signature/signer/signer.ts';
import { KeelsonError, messageOf } from '../../errors.ts';
import { readWholeZip } from '../../files/whole-zip.ts';
import { writeZip } from '../../files/write-zip.ts';
import { validate } from '../../schema/validate.ts';
import { filesOf } from './files.ts';
import { limits } from './limits.ts';
import { metadataOf } from './metadata.ts';
import { names } from './names.ts';
import type { EvidenceParts } from './parts.ts';
import { statementOf } from './statement.ts';

/**
 * An evidence package: a zip of its files, with an envelope that names them all where somebody signs.
 *
 * @throws KeelsonError SIGNING_FAILED; OUTPUT_FAILED where it would be larger than what is read
 */
export async function packEvidence(parts: EvidenceParts, signer: Signer | undefined): Promise<Uint8Array> {
  const metadata = metadataOf(parts);
  const problem = validate('evidence', metadata);
  if (problem) throw new KeelsonError('OUTPUT_FAILED', `the package does not fit its schema: ${problem}`);
  const files = await filesOf(parts);
  if (signer) {
    const payload = Buffer.from(JSON.stringify(statementOf(files, metadata)));
    const envelope = await signEnvelope(statementMediaType, payload, signer);
    files.set(names.envelope, Buffer.from(`${JSON.stringify(envelope, undefined, 2)}\n`));
  }
  const zip = await writeZip(files);
  try {
    if (zip.byteLength > limits.archive) throw new Error(`it has more than ${limits.archive} bytes`);
    await readWholeZip(zip, limits);
    return zip;
  } catch (cause) {
    throw new KeelsonError('OUTPUT_FAILED', `the package could not be read again: ${messageOf(cause)}`, {
      cause,
    });
  }
}
