import { record } from '../../engine/value/collections.ts';
import { numberOf, type Value } from '../../engine/value/model.ts';
import { readBitString, readElement, readInteger, readOid, readSequence, type Element } from './der.ts';

/** Numbers that Go's crypto/x509 gives to algorithms; 0 for those it does not know. */
const keyAlgorithms: Readonly<Record<string, number>> = {
  '1.2.840.113549.1.1.1': 1,
  '1.2.840.10040.4.1': 2,
  '1.2.840.10045.2.1': 3,
  '1.3.101.112': 4,
};

const signatureAlgorithms: Readonly<Record<string, number>> = {
  '1.2.840.113549.1.1.4': 2,
  '1.2.840.113549.1.1.5': 3,
  '1.3.14.3.2.29': 3,
  '1.2.840.113549.1.1.11': 4,
  '1.2.840.113549.1.1.12': 5,
  '1.2.840.113549.1.1.13': 6,
  '1.2.840.10040.4.3': 7,
  '2.16.840.1.101.3.4.3.2': 8,
  '1.2.840.10045.4.1': 9,
  '1.2.840.10045.4.3.2': 10,
  '1.2.840.10045.4.3.3': 11,
  '1.2.840.10045.4.3.4': 12,
  '1.3.101.112': 16,
};

/** RSASSA-PSS is told apart by its hash. */
const pssAlgorithms: Readonly<Record<string, number>> = {
  '2.16.840.1.101.3.4.2.1': 13,
  '2.16.840.1.101.3.4.2.2': 14,
  '2.16.840.1.101.3.4.2.3': 15,
};

export function signatureAlgorithm(identifier: Element | undefined): Value {
  const [algorithm, parameters] = readSequence(identifier);
  const id = readOid(algorithm).join('.');
  if (id !== '1.2.840.113549.1.1.10') return numberOf(signatureAlgorithms[id] ?? 0);
  const [hash] = parameters ? readSequence(parameters) : [];
  const [hashIdentifier] = hash ? readSequence(readElement(hash.content)) : [];
  return numberOf((hashIdentifier && pssAlgorithms[readOid(hashIdentifier).join('.')]) ?? 0);
}

/** A public key and its algorithm as Go writes them; what it does not know is null. */
export function readPublicKey(info: Element | undefined): { PublicKeyAlgorithm: Value; PublicKey: Value } {
  const [identifier, bits] = readSequence(info);
  const [algorithm] = readSequence(identifier);
  const number = keyAlgorithms[readOid(algorithm).join('.')] ?? 0;
  return { PublicKeyAlgorithm: numberOf(number), PublicKey: keyValue(number, readBitString(bits)) };
}

function keyValue(algorithm: number, bytes: Buffer): Value {
  if (algorithm === 1) {
    const [modulus, exponent] = readSequence(readElement(bytes));
    return record({ N: numberOf(readInteger(modulus)), E: numberOf(readInteger(exponent)) });
  }
  if (algorithm === 3) {
    const half = (bytes.length - 1) / 2;
    const [x, y] = [bytes.subarray(1, 1 + half), bytes.subarray(1 + half)].map((part) =>
      BigInt(`0x${part.toString('hex')}`),
    );
    return record({ Curve: record({}), X: numberOf(x ?? 0n), Y: numberOf(y ?? 0n) });
  }
  return algorithm === 4 ? bytes.toString('base64') : null;
}
