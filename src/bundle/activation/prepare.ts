import { KeelsonError } from '../../errors.ts';
import { bundleOfFiles, type Bundle } from '../../policy/bundle-files.ts';
import { contentProblem } from '../../policy/bundle.ts';
import { startEvaluation } from '../../policy/evaluation/evaluation.ts';
import { unpackBundle } from '../archive/archive.ts';
import { dataBundleOfFiles, isDataBundle, type DataBundle } from '../composition/data-bundle.ts';
import { isOwnRelease } from '../release/release.ts';
import { selfTest } from '../self-test/self-test.ts';
import type { Trust } from '../signature/trust.ts';
import type { Verified } from '../signature/verify.ts';
import type { Downloaded } from '../source/source.ts';
import { wasBuiltHere } from './built-here.ts';
import { sha256 } from '../../files/sha256.ts';

/** What a bundle must be to be used. */
export interface Requirements {
  /** Keys and identities that may sign. */
  readonly trust?: Trust | undefined;
  /** What it must be signed for. */
  readonly scope?: string | undefined;
  /** Takes bundles that nobody signed, or signed by nobody knows whom where there is no trust. */
  readonly allowUnsigned?: boolean | undefined;
  readonly now?: () => Date;
}

/** Why a bundle is trusted. */
export type TrustedBy = Verified | 'own release' | 'built here' | 'nobody';

/** A bundle that can take the place of another: it was verified, it starts, and it gives the answers it says. */
export interface Prepared {
  readonly download: Downloaded;
  readonly revision: string;
  /** SHA-256 of the archive, hex. */
  readonly digest: string;
  readonly trustedBy: TrustedBy;
  readonly content:
    | { readonly kind: 'policy'; readonly bundle: Bundle }
    | { readonly kind: 'data'; readonly bundle: DataBundle };
}

/**
 * Makes sure that a downloaded bundle can be used.
 *
 * @param name of the place it came from, for errors.
 * @throws KeelsonError with the code of what is wrong: BUNDLE_DAMAGED, BUNDLE_ENTRY_REFUSED, BUNDLE_TOO_LARGE, those of
 * verifyBundle, BUNDLE_INVALID, BUNDLE_START_FAILED, BUNDLE_BUILTIN_REFUSED, BUNDLE_SELF_TEST_FAILED.
 */
export async function prepareBundle(
  name: string,
  download: Downloaded,
  requirements: Requirements,
): Promise<Prepared> {
  const digest = sha256(download.archive);
  const files = await unpackBundle(download.archive, name);
  const trustedBy = await trustedByWhom({ name, files, digest, download }, requirements);
  const prepared = { download, digest, trustedBy };
  if (isDataBundle(files)) {
    const bundle = dataBundleOfFiles(files, digest, name);
    return { ...prepared, revision: bundle.revision, content: { kind: 'data', bundle } };
  }
  const bundle = bundleOfFiles(files, digest, name, { validate: contentProblem });
  await tryOut(bundle);
  return { ...prepared, revision: bundle.revision, content: { kind: 'policy', bundle } };
}

/** In a thread, which can be ended: what is tried out may never end, from its first instruction on. */
async function tryOut(bundle: Bundle): Promise<void> {
  const evaluation = await startEvaluation(bundle, { threads: 1, limits });
  try {
    const missing = [...bundle.entrypoints.values()].find((name) => !evaluation.entrypoints.includes(name));
    if (missing !== undefined) {
      throw new KeelsonError(
        'BUNDLE_INVALID',
        `the bundle ${bundle.revision} names an entrypoint ${missing}, which its module does not have`,
      );
    }
    await selfTest(bundle, evaluation);
  } finally {
    await evaluation.close();
  }
}

// Examples are answered in a millisecond each.
const limits = { batchMilliseconds: 3000 };

interface Candidate {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly digest: string;
  readonly download: Downloaded;
}

async function trustedByWhom(
  { name, files, digest, download }: Candidate,
  { trust, scope, allowUnsigned = false, now = () => new Date() }: Requirements,
): Promise<TrustedBy> {
  const { archive, attached = [] } = download;
  const isSigned = files.has('.signatures.json') || attached.length > 0;
  if (isSigned && trust) {
    const { verifyBundle } = await import('../signature/verify.ts');
    return verifyBundle({ name, files, archive, attached }, trust, {
      now: now(),
      ...(scope !== undefined && { scope }),
    });
  }
  if (await isOwnRelease(digest)) return 'own release';
  if (await wasBuiltHere(digest)) return 'built here';
  if (allowUnsigned) return 'nobody';
  throw isSigned
    ? new KeelsonError(
        'BUNDLE_KEY_UNKNOWN',
        `${name} is signed, but there is no trust store to say by whom it may be: name one with --trust`,
      )
    : new KeelsonError(
        'BUNDLE_UNSIGNED',
        `${name} is not signed and was not built here: sign it, or say --allow-unsigned`,
      );
}
