import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { TrustMaterial } from '@sigstore/verify';
import { KeelsonError, messageOf } from '../../errors.ts';
import type {
  TrustStore,
  TrustStoreIdentity,
  TrustStoreIdentityPattern,
  TrustStoreKey,
} from '../../generated/trust.ts';
import { validate } from '../../schema/validate.ts';
import type { AlgorithmName } from './algorithm-names.ts';
import { readPublicKey, type PublicKey } from './public-key.ts';

/** Whose signatures count. Made by {@link readTrust}; nothing changes it. */
export interface Trust {
  /** The file, for messages. */
  readonly where: string;
  readonly keys: ReadonlyMap<string, TrustedKey>;
  readonly identities: readonly TrustedIdentity[];
  /** Whose certificates and logs count; there whenever there are identities. */
  readonly trustedRoot?: TrustMaterial;
}

/** What holds for a signature by it, whoever made it. */
export interface Terms {
  readonly scopes?: readonly string[];
  readonly validFrom?: Date;
  readonly validUntil?: Date;
}

export interface TrustedKey extends Terms {
  readonly id: string;
  readonly algorithm: AlgorithmName;
  readonly key: PublicKey;
}

export interface TrustedIdentity extends Terms {
  readonly issuer: string;
  /** Source of a regular expression that matches whole names only. */
  readonly subject: string;
}

/**
 * Reads a trust store (schemas/trust.schema.json, as JSON or YAML), with the files that it names.
 *
 * @throws KeelsonError TRUST_INVALID
 */
export async function readTrust(file: string): Promise<Trust> {
  const { parse } = await import('yaml');
  const content = await readText(file, file).then((text): unknown => {
    try {
      return parse(text);
    } catch (cause) {
      throw invalid(file, messageOf(cause), cause);
    }
  });
  return trustOf(content, file);
}

/**
 * The trust store that a value says.
 *
 * @param where names it in errors; the files it names are relative to the folder of this one.
 * @throws KeelsonError TRUST_INVALID
 */
export async function trustOf(content: unknown, where: string): Promise<Trust> {
  const problem = validate('trust', content);
  if (problem) throw invalid(where, problem);
  const { keys = [], identities = [], trusted_root: root } = content as TrustStore;
  if (identities.length > 0 && root === undefined) {
    throw invalid(where, 'identities need a trusted_root: the certificates and logs of Sigstore that count');
  }
  const trusted = new Map<string, TrustedKey>();
  for (const entry of keys) {
    if (trusted.has(entry.id)) throw invalid(where, `two keys have the id ${entry.id}`);
    trusted.set(entry.id, await trustedKey(entry, where));
  }
  return {
    where,
    keys: trusted,
    identities: identities.map(trustedIdentity),
    ...(root !== undefined && { trustedRoot: await readRoot(root, where) }),
  };
}

async function trustedKey(entry: TrustStoreKey, where: string): Promise<TrustedKey> {
  const { id, algorithm, key } = entry;
  const text =
    typeof key === 'string' && key.startsWith('file:')
      ? await readText(resolve(dirname(where), key.slice('file:'.length)), where)
      : key;
  const read = readPublicKey(text, algorithm);
  if (typeof read === 'string') throw invalid(where, `key ${id}: ${read}`);
  return { id, algorithm, key: read, ...termsOf(entry) };
}

function trustedIdentity(entry: Identity): TrustedIdentity {
  const whole = 'subject' in entry ? RegExp.escape(entry.subject) : entry.subject_pattern;
  return { issuer: entry.issuer, subject: `^(?:${whole})$`, ...termsOf(entry) };
}

type Identity = TrustStoreIdentity | TrustStoreIdentityPattern;

function termsOf({ scopes, valid_from: from, valid_until: until }: TrustStoreKey | Identity): Terms {
  return {
    ...(scopes !== undefined && { scopes }),
    ...(from !== undefined && { validFrom: new Date(from) }),
    ...(until !== undefined && { validUntil: new Date(until) }),
  };
}

async function readRoot(path: string, where: string): Promise<TrustMaterial> {
  const file = resolve(dirname(where), path.replace(/^file:/, ''));
  const text = await readText(file, where);
  try {
    const { readTrustedRoot } = await import('./cosign/trusted-root.ts');
    return await readTrustedRoot(text);
  } catch (cause) {
    throw invalid(where, `${file} is no trusted root: ${messageOf(cause)}`, cause);
  }
}

async function readText(file: string, where: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw invalid(where, `cannot read it: ${messageOf(cause)}`, cause);
  });
}

function invalid(where: string, reason: string, cause?: unknown): KeelsonError {
  return new KeelsonError('TRUST_INVALID', `the trust store ${where}: ${reason}`, { cause });
}
