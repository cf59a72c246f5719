import { formatAddress, type Address } from '../go/ip.ts';
import { parseUrl } from '../go/url.ts';
import { record } from '../../engine/value/collections.ts';
import { numberOf, type Value } from '../../engine/value/model.ts';
import {
  contextTag,
  expectTag,
  readElement,
  readElements,
  readInteger,
  readOid,
  readSequence,
  tags,
  type Element,
} from './der.ts';
import { nullIfEmpty, oidValue } from './names.ts';
import { urlValue } from './url-value.ts';

export interface Extension {
  readonly id: readonly bigint[];
  readonly critical: boolean;
  readonly value: Buffer;
}

export function readExtensions(list: Element | undefined): Extension[] {
  return readSequence(list).map((element) => {
    const parts = readSequence(element);
    const value = parts.at(-1);
    return {
      id: readOid(parts[0]),
      critical: parts.length === 3 && parts[1]?.content[0] === 0xff,
      value: expectTag(value, tags.octetString).content,
    };
  });
}

export function extensionsValue(extensions: readonly Extension[]): Value {
  return nullIfEmpty(
    extensions.map(({ id, critical, value }) =>
      record({ Id: oidValue(id), Critical: critical, Value: value.toString('base64') }),
    ),
  );
}

/** Numbers of Go's crypto/x509 by the extended usages they stand for. */
const usages: Readonly<Record<string, number>> = {
  '2.5.29.37.0': 0,
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [`1.3.6.1.5.5.7.3.${number}`, number])),
  '1.3.6.1.4.1.311.10.3.3': 10,
  '2.16.840.1.113730.4.1': 11,
  '1.3.6.1.4.1.311.2.1.22': 12,
  '1.3.6.1.4.1.311.61.1.1': 13,
};

/** What extensions say, by the names of Go's x509.Certificate. */
export type Fields = Record<string, Value>;
type Reader = (value: Element, critical: boolean) => Fields;

const readers: Readonly<Record<string, Reader>> = {
  '2.5.29.14': (value) => ({ SubjectKeyId: expectTag(value, tags.octetString).content.toString('base64') }),
  '2.5.29.15': (value) => ({ KeyUsage: numberOf(keyUsage(value)) }),
  '2.5.29.17': (value) => alternativeNames(value),
  '2.5.29.19': (value) => basicConstraints(value),
  '2.5.29.30': (value, critical) => nameConstraints(value, critical),
  '2.5.29.31': (value) => ({ CRLDistributionPoints: nullIfEmpty(distributionPoints(value)) }),
  '2.5.29.32': (value) => policies(value),
  '2.5.29.35': (value) => authorityKey(value),
  '2.5.29.37': (value) => extendedUsages(value),
  '2.5.29.54': (value) => skipCount('InhibitAnyPolicy', readInteger(value)),
  '1.3.6.1.5.5.7.1.1': (value) => authorityAccess(value),
};

/** What the extensions say, and which of them must be understood but are not. */
export function interpret(extensions: readonly Extension[]): Fields {
  const fields: Fields = {};
  const unhandled: Value[] = [];
  for (const { id, critical, value } of extensions) {
    const reader = readers[id.join('.')];
    if (reader) Object.assign(fields, reader(readElement(value), critical));
    else if (critical) unhandled.push(oidValue(id));
  }
  return { ...fields, UnhandledCriticalExtensions: nullIfEmpty(unhandled) };
}

function keyUsage(value: Element): number {
  const bits = expectTag(value, tags.bitString).content.subarray(1);
  let usage = 0;
  for (let bit = 0; bit < 9; bit += 1) {
    if (((bits[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) usage |= 1 << bit;
  }
  return usage;
}

function basicConstraints(value: Element): Fields {
  const parts = readSequence(value);
  const isCa = parts[0]?.tag === tags.boolean && parts[0].content[0] === 0xff;
  const length = parts.find(({ tag }) => tag === tags.integer);
  const longest = length ? readInteger(length) : -1n;
  return {
    BasicConstraintsValid: true,
    IsCA: isCa,
    MaxPathLen: numberOf(longest),
    MaxPathLenZero: longest === 0n,
  };
}

/** Names in general form (RFC 5280, 4.2.1.6), by the number of their form. */
function textsOf(names: readonly Element[], form: number): string[] {
  return names
    .filter(({ tag }) => tag === contextTag(form, false))
    .map(({ content }) => content.toString('latin1'));
}

const forms = { email: 1, dns: 2, uri: 6, ip: 7 } as const;

function alternativeNames(value: Element): Fields {
  const names = readSequence(value);
  const uris = textsOf(names, forms.uri).map(parseUrl);
  const addresses = names.filter(({ tag }) => tag === contextTag(forms.ip, false));
  return {
    DNSNames: nullIfEmpty(textsOf(names, forms.dns)),
    EmailAddresses: nullIfEmpty(textsOf(names, forms.email)),
    IPAddresses: nullIfEmpty(addresses.map(({ content }) => formatAddress(addressOf(content)))),
    URIs: nullIfEmpty(uris.map(urlValue)),
  };
}

/** The URIs that are names of the subject, as they are written. */
export function uriTexts(extensions: readonly Extension[]): string[] {
  const names = extensions.find(({ id }) => id.join('.') === '2.5.29.17');
  return names ? textsOf(readSequence(readElement(names.value)), forms.uri) : [];
}

function addressOf(bytes: Buffer): Address {
  const value = BigInt(`0x${bytes.toString('hex') || '0'}`);
  return { bits: bytes.length === 4 ? 32 : 128, value };
}

function nameConstraints(value: Element, critical: boolean): Fields {
  const parts = readSequence(value);
  const subtrees = (number: number) =>
    parts
      .filter(({ tag }) => tag === contextTag(number, true))
      .flatMap(({ content }) => readElements(content))
      .flatMap((subtree) => readSequence(subtree).slice(0, 1));
  return {
    PermittedDNSDomainsCritical: critical,
    ...constraintFields('Permitted', subtrees(0)),
    ...constraintFields('Excluded', subtrees(1)),
  };
}

function constraintFields(kind: string, names: readonly Element[]): Fields {
  const ranges = names.filter(({ tag }) => tag === contextTag(forms.ip, false));
  return {
    [`${kind}DNSDomains`]: nullIfEmpty(textsOf(names, forms.dns)),
    [`${kind}EmailAddresses`]: nullIfEmpty(textsOf(names, forms.email)),
    [`${kind}URIDomains`]: nullIfEmpty(textsOf(names, forms.uri)),
    [`${kind}IPRanges`]: nullIfEmpty(
      ranges.map(({ content }) =>
        record({
          IP: formatAddress(addressOf(content.subarray(0, content.length / 2))),
          Mask: content.subarray(content.length / 2).toString('base64'),
        }),
      ),
    ),
  };
}

function distributionPoints(value: Element): Value[] {
  return readSequence(value).flatMap((point) => {
    const name = readSequence(point).find(({ tag }) => tag === contextTag(0, true));
    const full = name && readElements(name.content).find(({ tag }) => tag === contextTag(0, true));
    return full ? textsOf(readElements(full.content), forms.uri) : [];
  });
}

function policies(value: Element): Fields {
  const ids = readSequence(value).map((policy) => readOid(readSequence(policy)[0]));
  return {
    PolicyIdentifiers: nullIfEmpty(ids.map(oidValue)),
    Policies: nullIfEmpty(ids.map((id) => id.join('.'))),
  };
}

function authorityKey(value: Element): Fields {
  const id = readSequence(value).find(({ tag }) => tag === contextTag(0, false));
  return id ? { AuthorityKeyId: id.content.toString('base64') } : {};
}

function extendedUsages(value: Element): Fields {
  const ids = readSequence(value).map(readOid);
  const known = ids.flatMap((id) => usages[id.join('.')] ?? []);
  const others = ids.filter((id) => usages[id.join('.')] === undefined);
  return {
    ExtKeyUsage: nullIfEmpty(known.map(numberOf)),
    UnknownExtKeyUsage: nullIfEmpty(others.map(oidValue)),
  };
}

function skipCount(name: string, count: bigint): Fields {
  return { [name]: numberOf(count), [`${name}Zero`]: count === 0n };
}

function authorityAccess(value: Element): Fields {
  const places = readSequence(value).map((description) => {
    const [method, place] = readSequence(description);
    return { method: readOid(method).at(-1), texts: place ? textsOf([place], forms.uri) : [] };
  });
  const by = (method: bigint) =>
    nullIfEmpty(places.filter((place) => place.method === method).flatMap(({ texts }) => texts));
  return { OCSPServer: by(1n), IssuingCertificateURL: by(2n) };
}
