import { record } from '../../engine/value/collections.ts';
import { numberOf, type RegoObject } from '../../engine/value/model.ts';
import {
  contextTag,
  DerError,
  readBitString,
  readElement,
  readElements,
  readInteger,
  readSequence,
  readTime,
} from './der.ts';
import { extensionsValue, interpret, readExtensions, uriTexts, type Fields } from './extensions.ts';
import { nullIfEmpty, readName } from './names.ts';
import { readPublicKey, signatureAlgorithm } from './public-key.ts';

/** A certificate: its bytes, and its fields by the names of Go's x509.Certificate. */
export interface Certificate {
  readonly bytes: Buffer;
  readonly fields: Fields;
  readonly uris: readonly string[];
}

/** What stands where no extension says otherwise. */
const absent: Fields = {
  AuthorityKeyId: null,
  BasicConstraintsValid: false,
  CRLDistributionPoints: null,
  DNSNames: null,
  EmailAddresses: null,
  ExcludedDNSDomains: null,
  ExcludedEmailAddresses: null,
  ExcludedIPRanges: null,
  ExcludedURIDomains: null,
  ExtKeyUsage: null,
  ExtraExtensions: null,
  IPAddresses: null,
  InhibitAnyPolicy: numberOf(0),
  InhibitAnyPolicyZero: false,
  InhibitPolicyMapping: numberOf(0),
  InhibitPolicyMappingZero: false,
  IsCA: false,
  IssuingCertificateURL: null,
  KeyUsage: numberOf(0),
  MaxPathLen: numberOf(0),
  MaxPathLenZero: false,
  OCSPServer: null,
  PermittedDNSDomains: null,
  PermittedDNSDomainsCritical: false,
  PermittedEmailAddresses: null,
  PermittedIPRanges: null,
  PermittedURIDomains: null,
  Policies: null,
  PolicyIdentifiers: null,
  PolicyMappings: null,
  RequireExplicitPolicy: numberOf(0),
  RequireExplicitPolicyZero: false,
  SubjectKeyId: null,
  URIs: null,
  UnhandledCriticalExtensions: null,
  UnknownExtKeyUsage: null,
};

/**
 * Reads certificates (RFC 5280) that stand one after the other.
 *
 * @throws DerError when they are none.
 */
export function readCertificates(bytes: Buffer): Certificate[] {
  return readElements(bytes).map((element) => readCertificate(element.bytes));
}

function readCertificate(bytes: Buffer): Certificate {
  const [body, algorithm, signature] = readSequence(readElement(bytes));
  if (!body) throw new DerError('no certificate');
  const parts = readSequence(body);
  const version = parts[0]?.tag === contextTag(0, true) ? parts.shift() : undefined;
  const [serial, , issuer, validity, subject, key, ...optional] = parts;
  const [notBefore, notAfter] = readSequence(validity);
  const list = optional.find(({ tag }) => tag === contextTag(3, true));
  const extensions = list ? readExtensions(readElement(list.content)) : [];
  const base64 = (element: { bytes: Buffer } | undefined) =>
    element ? element.bytes.toString('base64') : '';
  const fields: Fields = {
    ...absent,
    ...interpret(extensions),
    ...readPublicKey(key),
    Raw: bytes.toString('base64'),
    RawTBSCertificate: base64(body),
    RawSubjectPublicKeyInfo: base64(key),
    RawSubject: base64(subject),
    RawIssuer: base64(issuer),
    Signature: readBitString(signature).toString('base64'),
    SignatureAlgorithm: signatureAlgorithm(algorithm),
    Version: numberOf(version ? readInteger(readElement(version.content)) + 1n : 1n),
    SerialNumber: numberOf(readInteger(serial)),
    Issuer: readName(issuer),
    Subject: readName(subject),
    NotBefore: readTime(notBefore),
    NotAfter: readTime(notAfter),
    Extensions: extensionsValue(extensions),
  };
  return { bytes, fields, uris: uriTexts(extensions) };
}

export function certificateValue({ fields }: Certificate): RegoObject {
  return record(fields);
}

/** The certificate as OPA shows it, with its URIs as texts besides. */
export function extendedValue({ fields, uris }: Certificate): RegoObject {
  return record({ ...fields, URIStrings: nullIfEmpty(uris) });
}
