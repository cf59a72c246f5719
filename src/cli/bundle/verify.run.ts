import { readFile, stat } from 'node:fs/promises';
import { unpackBundle } from '../../bundle/archive/archive.ts';
import { sha256 } from '../../files/sha256.ts';
import { verifyProvenance } from '../../bundle/signature/provenance/verify.ts';
import { readTrust, type Trust } from '../../bundle/signature/trust.ts';
import { verifyBundle, type Verified, type VerifyOptions } from '../../bundle/signature/verify.ts';
import { readArchive } from '../../bundle/source/file.ts';
import { KeelsonError, messageOf } from '../../errors.ts';
import { revisionOf } from './revision.ts';

export interface VerifyFlags {
  readonly trust: string;
  readonly scope?: string;
  readonly keyId?: string;
  readonly cosign?: string;
  readonly provenance?: string;
  readonly builder?: string;
}

/** keelson bundle verify. */
export async function runVerify(file: string, flags: VerifyFlags): Promise<void> {
  const { scope, keyId, provenance, builder } = flags;
  if (builder !== undefined && provenance === undefined) {
    throw new KeelsonError('USAGE', '--builder is looked for in a provenance: say --provenance FILE');
  }
  const trust = await readTrust(flags.trust);
  const archive = await readArchive(file);
  const files = await unpackBundle(archive, file);
  const options = { ...(scope !== undefined && { scope }), ...(keyId !== undefined && { keyId }) };
  const verified = await verifySignature(file, files, archive, trust, flags, options);
  const lines = [
    `${file}: revision ${revisionOf(files, file)}, sha256 ${sha256(archive)}`,
    `signed by ${verified.key} ${told(verified)}`,
  ];
  if (provenance !== undefined) {
    const bundle = { name: file, archive, revision: revisionOf(files, file) };
    const of = await verifyProvenance(bundle, await readBeside(provenance), trust, {
      ...(verified.scope !== undefined && { scope: verified.scope }),
      ...(builder !== undefined && { builder }),
    });
    lines.push(`built by ${of.builder} with OPA ${of.opa}, stated by ${of.key}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function verifySignature(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  archive: Uint8Array,
  trust: Trust,
  { cosign }: VerifyFlags,
  options: VerifyOptions,
): Promise<Verified> {
  if (cosign === undefined) return verifyBundle({ name, files, archive }, trust, options);
  const text = await readBeside(cosign);
  const attached = [{ kind: 'sigstore-bundle', subject: `sha256:${sha256(archive)}`, text }] as const;
  return verifyBundle({ name, files, archive, attached }, trust, options);
}

function told({ by, scope }: Verified): string {
  const format = by === 'opa' ? "in OPA's format" : 'as cosign does';
  return scope === undefined ? format : `${format}, for scope ${scope}`;
}

const largestBeside = 16 * 1024 * 1024;

/** @throws KeelsonError BUNDLE_UNAVAILABLE, BUNDLE_TOO_LARGE */
async function readBeside(file: string): Promise<string> {
  try {
    if ((await stat(file)).size <= largestBeside) return await readFile(file, 'utf8');
  } catch (cause) {
    throw new KeelsonError('BUNDLE_UNAVAILABLE', `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
  throw new KeelsonError(
    'BUNDLE_TOO_LARGE',
    `${file} is no signature: it is larger than ${largestBeside} bytes`,
  );
}
