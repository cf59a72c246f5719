import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { int64 } from '../operands.ts';
import { isArray, RegoNumber, type Value } from '../../engine/value/model.ts';
import type { Certificate } from './certificate.ts';
import { permits } from './name-constraints.ts';

/** What a chain is verified against. */
export interface VerifyOptions {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The name the last certificate must be one for; empty for any. */
  readonly dnsName: string;
  /** Numbers of extended usages of which one must be allowed; 0 is any. */
  readonly usages: readonly number[];
}

const certificateSigning = 1 << 5;

/**
 * Finds a chain from the last certificate to the first by way of the others (RFC 5280, 6.1).
 *
 * @returns the chain, the verified certificate first; undefined when there is none.
 */
export function verifyChain(
  certificates: readonly Certificate[],
  options: VerifyOptions,
): Certificate[] | undefined {
  const [root, ...others] = certificates;
  const leaf = others.pop();
  if (!root || !leaf || !isCurrent(leaf, options) || hasUnknown(leaf) || !isFor(leaf, options.dnsName))
    return undefined;
  const chain = extendChain([leaf], root, others, options);
  return chain && allowsUsage(chain, options.usages) ? chain : undefined;
}

function extendChain(
  chain: readonly Certificate[],
  root: Certificate,
  intermediates: readonly Certificate[],
  options: VerifyOptions,
): Certificate[] | undefined {
  const [leaf] = chain;
  const last = chain.at(-1);
  if (!leaf || !last || chain.length > 10) return undefined;
  const accepts = (issuer: Certificate) =>
    issued(issuer, last) && isCurrent(issuer, options) && !hasUnknown(issuer) && fits(issuer, chain);
  if (accepts(root)) return [...chain, root];
  for (const issuer of intermediates) {
    if (chain.includes(issuer) || issuer.fields['IsCA'] !== true || !accepts(issuer)) continue;
    const found = extendChain([...chain, issuer], root, intermediates, options);
    if (found) return found;
  }
  return undefined;
}

function isCurrent({ fields }: Certificate, { time }: VerifyOptions): boolean {
  return timeIn(fields['NotBefore']) <= time && time <= timeIn(fields['NotAfter']);
}

function hasUnknown({ fields }: Certificate): boolean {
  return fields['UnhandledCriticalExtensions'] !== null;
}

/** Whether the issuer may sign certificates and signed that one. */
function issued(issuer: Certificate, certificate: Certificate): boolean {
  const { fields } = issuer;
  if (fields['RawSubject'] !== certificate.fields['RawIssuer']) return false;
  const limited = fields['BasicConstraintsValid'] === true;
  if (limited ? fields['IsCA'] !== true : numberIn(fields['Version']) === 3) return false;
  const usage = numberIn(fields['KeyUsage']);
  if (usage !== 0 && (usage & certificateSigning) === 0) return false;
  try {
    return new X509Certificate(certificate.bytes).verify(new X509Certificate(issuer.bytes).publicKey);
  } catch {
    return false;
  }
}

/** Length of the path and names below, as far as the issuer limits them. */
function fits(issuer: Certificate, chain: readonly Certificate[]): boolean {
  const { fields } = issuer;
  const longest = numberIn(fields['MaxPathLen']);
  if (fields['BasicConstraintsValid'] === true && longest >= 0 && chain.length - 1 > longest) return false;
  const [leaf] = chain;
  return leaf !== undefined && permits(issuer, leaf);
}

function isFor({ bytes }: Certificate, name: string): boolean {
  if (name === '') return true;
  const certificate = new X509Certificate(bytes);
  if (isIP(name) !== 0) return certificate.checkIP(name) !== undefined;
  return /^[\w.-]+$/.test(name) && certificate.checkHost(name, { subject: 'never' }) !== undefined;
}

/** Every certificate of the chain that limits its usages must allow one of those asked for. */
function allowsUsage(chain: readonly Certificate[], usages: readonly number[]): boolean {
  if (usages.includes(0)) return true;
  const limits = chain
    .map(({ fields }) => fields)
    .filter((fields) => fields['ExtKeyUsage'] !== null || fields['UnknownExtKeyUsage'] !== null)
    .map((fields) => numbersIn(fields['ExtKeyUsage']));
  return usages.some((usage) => limits.every((allowed) => allowed.includes(0) || allowed.includes(usage)));
}

function timeIn(value: Value | undefined): number {
  return typeof value === 'string' ? Date.parse(value) : Number.NaN;
}

function numberIn(value: Value | undefined): number {
  return value instanceof RegoNumber ? Number(int64(value) ?? 0n) : 0;
}

function numbersIn(value: Value | undefined): number[] {
  return value !== undefined && isArray(value) ? value.map(numberIn) : [];
}
