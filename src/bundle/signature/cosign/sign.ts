import type { Bundle } from '@sigstore/bundle';
import { createHash } from 'node:crypto';
import { KeelsonError } from '../../../errors.ts';
import { preAuthEncoding } from '../dsse/pre-auth-encoding.ts';
import { derOfEcdsa } from '../ecdsa-form.ts';
import type { Signer } from '../signer/signer.ts';
import { cosignAlgorithms, keyHint } from './keys.ts';
import { signType, statementMediaType, statementType, type Statement } from './statement.ts';

/**
 * Signs bytes as `cosign sign-blob --key` does, without a log.
 *
 * @returns JSON text of a Sigstore bundle (message signature), which `cosign verify-blob --bundle` takes.
 * @throws KeelsonError SIGNING_FAILED
 */
export async function signBlob(blob: Uint8Array, signer: Signer): Promise<string> {
  const { toMessageSignatureBundle } = await import('@sigstore/bundle');
  return written(
    toMessageSignatureBundle({
      digest: createHash('sha256').update(blob).digest(),
      signature: await signature(blob, signer),
      keyHint: hintOf(signer),
    }),
  );
}

/**
 * Signs an artefact in a registry as cosign 3 does: what is to be attached to its manifest as a referrer of the type
 * `application/vnd.dev.sigstore.bundle.v0.3+json`.
 *
 * @param digest of the manifest, `sha256:<hex>`.
 * @returns JSON text of a Sigstore bundle.
 * @throws KeelsonError SIGNING_FAILED
 */
export function signManifest(
  digest: string,
  signer: Signer,
  options: { readonly scope?: string } = {},
): Promise<string> {
  const { scope } = options;
  return signStatement(
    {
      _type: statementType,
      subject: [
        {
          digest: { sha256: digest.replace(/^sha256:/, '') },
          ...(scope !== undefined && { annotations: { scope } }),
        },
      ],
      predicateType: signType,
      predicate: {},
    },
    signer,
  );
}

/**
 * Signs an in-toto statement in a DSSE envelope.
 *
 * @returns JSON text of a Sigstore bundle.
 * @throws KeelsonError SIGNING_FAILED
 */
export async function signStatement(statement: Statement, signer: Signer): Promise<string> {
  const { toDSSEBundle } = await import('@sigstore/bundle');
  const payload = Buffer.from(JSON.stringify(statement));
  const bundle = toDSSEBundle({
    artifact: payload,
    artifactType: statementMediaType,
    signature: await signature(preAuthEncoding(statementMediaType, payload), signer),
    keyHint: hintOf(signer),
  });
  // cosign writes no key id here, and looks for another one if there is any.
  for (const each of bundle.content.dsseEnvelope.signatures) each.keyid = '';
  return written(bundle);
}

async function signature(bytes: Uint8Array, signer: Signer): Promise<Buffer> {
  const { algorithm } = signer;
  if (!cosignAlgorithms.includes(algorithm)) {
    throw new KeelsonError(
      'SIGNING_FAILED',
      `cosign's signatures are made by ${cosignAlgorithms.join(' or ')}, not by ${algorithm}`,
    );
  }
  const made = await signer.sign(bytes);
  return Buffer.from(algorithm === 'ES256' ? derOfEcdsa(made) : made);
}

function hintOf({ publicKey, keyId = '' }: Signer): string {
  return publicKey ? keyHint(publicKey) : keyId;
}

async function written(bundle: Bundle): Promise<string> {
  const { bundleToJSON } = await import('@sigstore/bundle');
  return `${JSON.stringify(bundleToJSON(bundle))}\n`;
}
