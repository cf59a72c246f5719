import { open, readFile } from 'node:fs/promises';
import type { KeyObject } from 'node:crypto';
import { algorithmNames, type AlgorithmName } from '../bundle/signature/algorithm-names.ts';
import { readTrust, trustOf, type Trust } from '../bundle/signature/trust.ts';
import { exitCodes, KeelsonError, messageOf } from '../errors.ts';
import type { EvidenceVerification } from '../generated/evidence-verification.ts';
import { limits } from '../report/evidence/limits.ts';
import { verificationTable } from '../report/evidence/verify/table.ts';
import { verifyEvidence } from '../report/evidence/verify/verify.ts';
import { writeOutput } from '../report/output.ts';
import { algorithmNamed } from './bundle/algorithm-named.ts';
import { screenOf } from './screen.ts';

export interface EvidenceVerifyFlags {
  readonly trust?: string;
  readonly key?: string;
  readonly algorithm?: string;
  readonly reEvaluate?: boolean;
  readonly allowUnsigned?: boolean;
  readonly allowUnsignedBundles?: boolean;
  readonly bundleScope?: string;
  readonly format: 'table' | 'json';
  readonly output?: string;
}

/** keelson evidence verify: the exit code says whether what was asked to be checked holds. */
export async function runEvidenceVerify(
  file: string,
  flags: EvidenceVerifyFlags,
  signal: AbortSignal,
): Promise<number> {
  const trust = await trustFor(flags);
  const verification = await verifyEvidence(await packageIn(file), file, {
    trust,
    anyKey: flags.key !== undefined,
    // A key alone is that of the package.
    innerTrust: flags.key === undefined ? trust : undefined,
    allowUnsigned: flags.allowUnsigned ?? false,
    reEvaluate: flags.reEvaluate ?? false,
    allowUnsignedBundles: flags.allowUnsignedBundles ?? false,
    bundleScope: flags.bundleScope,
    now: new Date(),
    signal,
  });
  const text =
    flags.format === 'json'
      ? `${JSON.stringify(verification, undefined, 2)}\n`
      : verificationTable(verification, screenOf(flags.output));
  await writeOutput([text], flags.output);
  return exitCodeOf(verification);
}

function exitCodeOf({ verdict }: EvidenceVerification): number {
  if (verdict === 'refused') return exitCodes.bundleRefused;
  return verdict === 'verified' || verdict === 'partly-verified' ? exitCodes.clean : exitCodes.findings;
}

/** @throws KeelsonError EVIDENCE_INVALID when it cannot be read, or is larger than packages are */
async function packageIn(file: string): Promise<Uint8Array> {
  try {
    await using handle = await open(file, 'r');
    const stats = await handle.stat();
    if (!stats.isFile()) throw new Error('it is not a file');
    if (stats.size > limits.archive) throw new Error(`it has more than ${limits.archive} bytes`);
    return await handle.readFile();
  } catch (cause) {
    throw new KeelsonError('EVIDENCE_INVALID', `cannot read the package ${file}: ${messageOf(cause)}`, {
      cause,
    });
  }
}

/** @throws KeelsonError USAGE, TRUST_INVALID */
async function trustFor({ trust, key, algorithm }: EvidenceVerifyFlags): Promise<Trust | undefined> {
  if (trust !== undefined && key !== undefined)
    throw new KeelsonError('USAGE', 'either --trust or --key, not both');
  if (trust !== undefined) return readTrust(trust);
  if (key === undefined) return undefined;
  const pem = await readFile(key, 'utf8').catch((cause: unknown) => {
    throw new KeelsonError('TRUST_INVALID', `cannot read the key ${key}: ${messageOf(cause)}`, { cause });
  });
  const known = algorithmNames.filter((name) => !name.startsWith('HS'));
  const name = algorithm === undefined ? await usualAlgorithm(pem, key) : algorithmNamed(algorithm, known);
  return trustOf({ schema: 'keelson.trust/v1', keys: [{ id: key, algorithm: name, key: pem }] }, key);
}

const byCurve: Readonly<Record<string, AlgorithmName>> = {
  prime256v1: 'ES256',
  secp384r1: 'ES384',
  secp521r1: 'ES512',
};

/** What keys of a kind sign by where nothing else is said. */
async function usualAlgorithm(pem: string, where: string): Promise<AlgorithmName> {
  const { createPublicKey } = await import('node:crypto');
  let key: KeyObject;
  try {
    if (pem.includes('PRIVATE KEY'))
      throw new Error('it is a private key, which is for nobody but who signs');
    key = createPublicKey(pem);
  } catch (cause) {
    throw new KeelsonError('TRUST_INVALID', `the key ${where}: ${messageOf(cause)}`, { cause });
  }
  if (key.asymmetricKeyType === 'ed25519') return 'EdDSA';
  return byCurve[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'RS256';
}
