import { createPublicKey, X509Certificate } from 'node:crypto';
import { BuiltinError, type BuiltinTable } from '../engine/context.ts';
import { decodeBase64 } from './go/base64-buffer.ts';
import { pemBlocks } from './go/pem.ts';
import { int64, objectOperand, stringOperand } from './operands.ts';
import { record } from '../engine/value/collections.ts';
import { isArray, RegoNumber, RegoSet, type RegoObject, type Value } from '../engine/value/model.ts';
import { certificateValue, extendedValue, readCertificates, type Certificate } from './x509/certificate.ts';
import { DerError } from './x509/der.ts';
import { jwkOf, privateKeyValue, readPrivateKeys } from './x509/private-keys.ts';
import { readRequest } from './x509/request.ts';
import { verifyChain, type VerifyOptions } from './x509/verify.ts';

/** Certificates, requests and keys in PEM or base64, in the shape of Go's own structures. */
export const x509: BuiltinTable = {
  'crypto.x509.parse_certificates': ([text]) => certificatesIn(stringOperand(text, 1)).map(extendedValue),
  'crypto.x509.parse_and_verify_certificates': ([text], { now }) =>
    verify(stringOperand(text, 1), defaults(now), extendedValue),
  'crypto.x509.parse_and_verify_certificates_with_options': ([text, options], { now }) => {
    const certificates = stringOperand(text, 1);
    return verify(certificates, readOptions(objectOperand(options, 2), now), certificateValue);
  },
  'crypto.x509.parse_certificate_request': ([text]) => request(stringOperand(text, 1)),
  'crypto.x509.parse_rsa_private_key': ([text]) => firstKey(stringOperand(text, 1)),
  'crypto.x509.parse_keypair': ([certificate, key]) =>
    keyPair(stringOperand(certificate, 1), stringOperand(key, 1)),
  'crypto.parse_private_keys': ([text]) => {
    const pem = stringOperand(text, 1);
    return pem === '' ? null : readPrivateKeys(pem).map(privateKeyValue);
  },
};

function certificatesIn(text: string): Certificate[] {
  const bytes = text.startsWith('-----BEGIN') ? Buffer.from(text) : decodeBase64(text);
  const pem = bytes.toString('latin1');
  if (!pem.startsWith('-----BEGIN')) return parse(bytes);
  const blocks = pemBlocks(pem);
  const other = blocks.find(({ type }) => type !== 'CERTIFICATE');
  if (other) throw new BuiltinError(`PEM block type is '${other.type}', expected CERTIFICATE`);
  return parse(Buffer.concat(blocks.map((block) => block.bytes)));
}

function parse(bytes: Buffer): Certificate[] {
  try {
    return readCertificates(bytes);
  } catch (cause) {
    if (!(cause instanceof DerError || cause instanceof SyntaxError)) throw cause;
    throw new BuiltinError('x509: malformed certificate', { cause });
  }
}

function defaults(now: bigint): VerifyOptions {
  // Without a wish, a certificate must be one for servers.
  return { time: Number(now / 1_000_000n), dnsName: '', usages: [1] };
}

function verify(text: string, options: VerifyOptions, show: (one: Certificate) => Value): Value {
  let chain: Certificate[] | undefined;
  try {
    chain = verifyChain(certificatesIn(text), options);
  } catch (error) {
    if (!(error instanceof BuiltinError)) throw error;
  }
  return chain ? [true, chain.map(show)] : [false, []];
}

const usageNames = [
  'Any',
  'ServerAuth',
  'ClientAuth',
  'CodeSigning',
  'EmailProtection',
  'IPSECEndSystem',
  'IPSECTunnel',
  'IPSECUser',
  'TimeStamping',
  'OCSPSigning',
  'MicrosoftServerGatedCrypto',
  'NetscapeServerGatedCrypto',
  'MicrosoftCommercialCodeSigning',
  'MicrosoftKernelCodeSigning',
].map((name) => `KeyUsage${name}`);

function readOptions({ entries }: RegoObject, now: bigint): VerifyOptions {
  const wishes: Partial<Record<keyof VerifyOptions, unknown>> = {};
  for (const [name, value] of entries) {
    if (typeof name !== 'string') continue;
    if (name === 'DNSName') wishes.dnsName = dnsName(value);
    else if (name === 'CurrentTime') wishes.time = Number(integer(name, value) / 1_000_000n);
    else if (name === 'KeyUsages') wishes.usages = usagesIn(value) ?? defaults(now).usages;
    // How many comparisons of names are made is no matter of the result here.
    else if (name === 'MaxConstraintComparisons') integer(name, value);
    else throw new BuiltinError('invalid key option');
  }
  return { ...defaults(now), ...wishes } as VerifyOptions;
}

function dnsName(value: Value): string {
  if (typeof value === 'string') return value.replaceAll(/^"+|"+$/g, '');
  throw new BuiltinError("'DNSName' should be a string");
}

function integer(name: string, value: Value): bigint {
  if (!(value instanceof RegoNumber)) throw new BuiltinError(`'${name}' should be a number`);
  const number = int64(value);
  const kind = name === 'CurrentTime' ? 'valid int64 number' : 'valid number';
  if (number === undefined) throw new BuiltinError(`'${name}' should be a ${kind}`);
  return number;
}

/** @returns undefined when there are none. */
function usagesIn(value: Value): number[] | undefined {
  const items = value instanceof RegoSet ? value.elements : value;
  if (!isArray(items)) throw new BuiltinError("'KeyUsages' should be an Array or Set");
  const names = items
    .filter((item) => typeof item === 'string')
    .map((name) => name.replaceAll(/^"+|"+$/g, ''));
  const unknown = names.filter((name) => !usageNames.includes(name));
  if (unknown.length > 0) {
    throw new BuiltinError(`invalid entries for 'KeyUsages' found: [${unknown.join(' ')}]`);
  }
  return names.length > 0 ? names.map((name) => usageNames.indexOf(name)) : undefined;
}

const requestHeader = '-----BEGIN CERTIFICATE REQUEST-----';

function request(text: string): Value {
  const bytes = text.startsWith(requestHeader) ? Buffer.from(text) : decodeBase64(text);
  const [block] = pemBlocks(bytes.toString('latin1'));
  if (block && block.type !== 'CERTIFICATE REQUEST') {
    throw new BuiltinError('invalid PEM-encoded certificate signing request');
  }
  try {
    return readRequest(block ? block.bytes : bytes);
  } catch (cause) {
    if (!(cause instanceof DerError || cause instanceof SyntaxError)) throw cause;
    throw new BuiltinError(`asn1: structure error: ${cause.message}`, { cause });
  }
}

function firstKey(text: string): Value {
  if (text === '') throw new BuiltinError('input PEM data was empty');
  const pem = text.startsWith('-----BEGIN') ? text : decodeBase64(text).toString('latin1');
  const [key] = readPrivateKeys(pem);
  return key ? jwkOf(key) : null;
}

function keyPair(certificate: string, key: string): Value {
  const chain = pairPart(certificate, 'CERTIFICATE');
  const [leaf] = parse(Buffer.concat(chain));
  const [privateKey] = readPrivateKeys(pairText(key, 'PRIVATE KEY'));
  if (!leaf) throw new BuiltinError('tls: failed to find any PEM data in certificate input');
  if (!privateKey) throw new BuiltinError('tls: failed to find any PEM data in key input');
  if (!createPublicKey(privateKey).equals(new X509Certificate(leaf.bytes).publicKey)) {
    throw new BuiltinError('tls: private key does not match public key');
  }
  return record({
    Certificate: chain.map((bytes) => bytes.toString('base64')),
    PrivateKey: privateKeyValue(privateKey),
    SupportedSignatureAlgorithms: null,
    OCSPStaple: null,
    SignedCertificateTimestamps: null,
    Leaf: certificateValue(leaf),
  });
}

function pairPart(text: string, type: string): Buffer[] {
  return pemBlocks(pairText(text, type))
    .filter((block) => block.type === type)
    .map(({ bytes }) => bytes);
}

/** PEM, or base64 of PEM or of what stands in it. */
function pairText(text: string, type: string): string {
  if (text.startsWith('-----BEGIN ')) return text;
  const bytes = decodeBase64(text);
  const decoded = bytes.toString('latin1');
  if (decoded.startsWith('-----BEGIN ')) return decoded;
  return `-----BEGIN ${type}-----\n${bytes.toString('base64')}\n-----END ${type}-----\n`;
}
