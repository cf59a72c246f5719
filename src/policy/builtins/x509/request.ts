import { record } from '../../engine/value/collections.ts';
import { numberOf, type RegoObject, type Value } from '../../engine/value/model.ts';
import {
  contextTag,
  DerError,
  expectTag,
  readBitString,
  readElement,
  readElements,
  readInteger,
  readOid,
  readSequence,
  readText,
  tags,
  type Element,
} from './der.ts';
import { extensionsValue, interpret, readExtensions } from './extensions.ts';
import { nullIfEmpty, oidValue, readName } from './names.ts';
import { readPublicKey, signatureAlgorithm } from './public-key.ts';

const extensionRequest = '1.2.840.113549.1.9.14';

/**
 * Reads a certification request (RFC 2986) into the shape of Go's x509.CertificateRequest.
 *
 * @throws DerError when it is none.
 */
export function readRequest(bytes: Buffer): RegoObject {
  const [body, algorithm, signature] = readSequence(readElement(bytes));
  if (!body) throw new DerError('no certification request');
  const [version, subject, key, ...optional] = readSequence(body);
  const list = optional.find(({ tag }) => tag === contextTag(0, true));
  const attributes = list ? readElements(list.content).map(readAttribute) : [];
  const extensions = attributes
    .filter(({ id }) => id.join('.') === extensionRequest)
    .flatMap(({ values }) => values.flatMap(readExtensions));
  const { DNSNames = null, EmailAddresses = null, IPAddresses = null, URIs = null } = interpret(extensions);
  const base64 = (element: Element | undefined) => (element ? element.bytes.toString('base64') : '');
  return record({
    Raw: bytes.toString('base64'),
    RawTBSCertificateRequest: base64(body),
    RawSubjectPublicKeyInfo: base64(key),
    RawSubject: base64(subject),
    Version: numberOf(readInteger(version)),
    Signature: readBitString(signature).toString('base64'),
    SignatureAlgorithm: signatureAlgorithm(algorithm),
    ...readPublicKey(key),
    Subject: readName(subject),
    Attributes: nullIfEmpty(attributes.flatMap(attributeValue)),
    Extensions: extensionsValue(extensions),
    ExtraExtensions: null,
    DNSNames,
    EmailAddresses,
    IPAddresses,
    URIs,
  });
}

interface Attribute {
  readonly id: readonly bigint[];
  readonly values: readonly Element[];
}

function readAttribute(element: Element): Attribute {
  const [id, set] = readSequence(element);
  return { id: readOid(id), values: readElements(expectTag(set, tags.set).content) };
}

/** Only attributes whose values are lists of types with values have a place in Go's structure. */
function attributeValue({ id, values }: Attribute): Value[] {
  if (values.some(({ tag }) => tag !== tags.sequence)) return [];
  const lists = values.map((list) => readSequence(list));
  if (lists.flat().some(({ tag }) => tag !== tags.sequence)) return [];
  const value = lists.map((items) =>
    items.map((item) => {
      const [type, content] = readSequence(item);
      return record({ Type: oidValue(readOid(type)), Value: content ? plainValue(content) : null });
    }),
  );
  return [record({ Type: oidValue(id), Value: value })];
}

function plainValue(element: Element): Value {
  switch (element.tag) {
    case tags.octetString:
      return element.content.toString('base64');
    case tags.boolean:
      return element.content[0] === 0xff;
    case tags.integer:
      return numberOf(readInteger(element));
    case tags.oid:
      return oidValue(readOid(element));
    default:
      return readText(element);
  }
}
