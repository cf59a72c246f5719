import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { packBundle, unpackBundle } from '../../bundle/archive/archive.ts';
import { opaVersion } from '../../bundle/compiler/opa.ts';
import { readIndex } from '../../bundle/release/release.ts';
import { signBlob, signStatement } from '../../bundle/signature/cosign/sign.ts';
import { provenanceOf } from '../../bundle/signature/provenance/provenance.ts';
import { signFiles, type SigningClaims } from '../../bundle/signature/sign.ts';
import { openSigner } from '../../bundle/signature/signer/open-signer.ts';
import type { Signer } from '../../bundle/signature/signer/signer.ts';
import { readArchive } from '../../bundle/source/file.ts';
import { KeelsonError } from '../../errors.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { algorithmNamed } from './algorithm-named.ts';
import { revisionOf } from './revision.ts';

export interface SignFlags {
  readonly key: string;
  readonly algorithm: string;
  readonly keyId?: string;
  readonly scope?: string;
  readonly expires?: string;
  readonly output?: string;
  readonly cosign?: string | true;
  readonly provenance?: string;
  readonly builder: string;
  readonly detached?: true;
}

interface SignedFile {
  readonly source: string;
  /** Where it is written to. */
  readonly target: string;
  readonly archive: Uint8Array;
  readonly revision: string;
}

/** keelson bundle sign: everything is signed before anything is written. */
export async function runSign(files: readonly string[], flags: SignFlags): Promise<void> {
  checkFlags(files, flags);
  const { key, algorithm, keyId, cosign, provenance, output } = flags;
  const signer = await openSigner(key, algorithmNamed(algorithm), keyId === undefined ? {} : { keyId });
  const signed: SignedFile[] = [];
  for (const file of files) signed.push(await signOne(file, targetOf(file, files, output), signer, flags));

  const beside = new Map<string, string>();
  for (const { target, archive } of cosign === undefined ? [] : signed) {
    beside.set(cosign === true ? `${target}.sigstore.json` : String(cosign), await signBlob(archive, signer));
  }
  if (provenance !== undefined) beside.set(provenance, await stated(signed, signer, flags.builder));

  if (files.length > 1 && output !== undefined) await mkdir(output, { recursive: true });
  for (const { target, archive, revision } of flags.detached ? [] : signed) {
    await writeWhole(target, archive);
    process.stdout.write(`${target}: revision ${revision}, signed by ${keyId ?? 'a key without id'}\n`);
  }
  for (const [file, text] of beside) {
    await writeWhole(file, text);
    process.stdout.write(`${file}: written\n`);
  }
}

/** @throws KeelsonError USAGE */
function checkFlags(
  files: readonly string[],
  { keyId, cosign, provenance, detached, output }: SignFlags,
): void {
  if (keyId === undefined && !detached) {
    throw new KeelsonError('USAGE', 'a signature in a bundle names its key: say --key-id ID');
  }
  if (detached && (output !== undefined || (cosign === undefined && provenance === undefined))) {
    throw new KeelsonError('USAGE', '--detached writes only what --cosign and --provenance name');
  }
  if (typeof cosign === 'string' && files.length > 1) {
    throw new KeelsonError('USAGE', 'several bundles have several signatures: say --cosign without a file');
  }
}

function targetOf(file: string, files: readonly string[], output: string | undefined): string {
  if (output === undefined) return file;
  return files.length > 1 ? join(output, basename(file)) : output;
}

async function signOne(
  source: string,
  target: string,
  signer: Signer,
  flags: SignFlags,
): Promise<SignedFile> {
  const archive = await readArchive(source);
  const files = await unpackBundle(archive, source);
  const revision = revisionOf(files, source);
  if (flags.detached) return { source, target, archive, revision };
  await refuseReleased(target);
  const signed = await packBundle(await signFiles(files, signer, claimsOf(flags)));
  return { source, target, archive: signed, revision };
}

/** @throws KeelsonError RELEASE_EXISTS */
async function refuseReleased(file: string): Promise<void> {
  const { releases } = await readIndex(dirname(file));
  if (releases.some(({ wasm, rego }) => [wasm.file, rego.file].includes(basename(file)))) {
    throw new KeelsonError(
      'RELEASE_EXISTS',
      `${file} is released, and released files never change: say --output for a signed copy, or --detached`,
    );
  }
}

function claimsOf({ scope, expires }: SignFlags): SigningClaims {
  return {
    ...(scope !== undefined && { scope }),
    ...(expires !== undefined && { exp: secondsOf(expires) }),
  };
}

function secondsOf(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new KeelsonError('USAGE', `--expires ${text} is no time`);
  return Math.floor(time / 1000);
}

/** @throws KeelsonError USAGE when they are not of one revision. */
async function stated(signed: readonly SignedFile[], signer: Signer, builder: string): Promise<string> {
  const [first] = signed;
  const other = signed.find(({ revision }) => revision !== first?.revision);
  if (!first || other) {
    throw new KeelsonError(
      'USAGE',
      `${other?.target} is not of the revision of ${first?.target}: state them apart`,
    );
  }
  const { releases } = await readIndex(dirname(first.source));
  const opa = releases.find(({ revision }) => revision === first.revision)?.opa ?? opaVersion;
  const artefacts = signed.map(({ target, archive }) => ({ name: basename(target), archive }));
  return signStatement(provenanceOf(artefacts, { revision: first.revision, opa, builder }), signer);
}
