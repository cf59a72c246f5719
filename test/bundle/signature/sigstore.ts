import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { bits, boolean, der, integer, octets, oid, sequence, utcTime, utf8 } from './der.ts';

/*
 * A Sigstore of our own: a certificate authority, a log of certificates and a log of signatures, with keys made here and
 * thrown away.
 */

export interface Sigstore {
  /** trusted_root.json. */
  readonly trustedRoot: string;
  /**
   * Signs without a key of one's own: makes a certificate of an identity, and a Sigstore bundle (JSON text).
   *
   * @param change of the entry in the log or of the certificate.
   */
  sign(
    what: { readonly blob: Uint8Array } | { readonly statement: object },
    change?: Partial<Signing>,
  ): string;
}

export interface Signing {
  /** Of a person; `https://` begins that of a workflow. */
  readonly subject: string;
  readonly issuer: string;
  /** When it is entered in the log. */
  readonly entered: Date;
  /** The certificate lasts ten minutes from here. */
  readonly certified: Date;
  /** Whether the log of certificates saw it. */
  readonly logged: boolean;
}

const day = new Date('2026-03-01T12:00:00Z');
const usual: Signing = {
  subject: 'release@example.org',
  issuer: 'https://accounts.example.org',
  entered: new Date('2026-03-01T12:01:00Z'),
  certified: day,
  logged: true,
};

interface Key {
  readonly private: KeyObject;
  /** SubjectPublicKeyInfo. */
  readonly spki: Buffer;
  /** SHA-256 of it. */
  readonly id: Buffer;
}

export function newSigstore(): Sigstore {
  const [authority, certificateLog, signatureLog] = [newKey(), newKey(), newKey()];
  const root = certificate({
    subject: commonName,
    key: authority,
    issuerKey: authority,
    extensions: rootExtensions,
  });
  return {
    trustedRoot: trustedRoot(root, certificateLog, signatureLog),
    sign: (what, change = {}) => {
      const signing = { ...usual, ...change };
      const key = newKey();
      const leaf = leafCertificate(key, authority, certificateLog, signing);
      return bundleOf(what, key, leaf, signatureLog, signing);
    },
  };
}

/** A certificate that its own key signed, in PEM, with the key. */
export function selfSigned(): { readonly certificate: string; readonly private: string } {
  const key = newKey();
  const body = certificate({ subject: commonName, key, issuerKey: key, extensions: rootExtensions });
  return {
    certificate: pemOf(body),
    private: key.private.export({ type: 'pkcs8', format: 'pem' }) as string,
  };
}

function pemOf(body: Buffer): string {
  const lines = base64(body).match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function newKey(): Key {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return { private: privateKey, spki, id: sha256(spki) };
}

const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));
const commonName = sequence(der(0x31, sequence(oid('2.5.4.3'), utf8('a certificate authority of a test'))));
const rootExtensions = [
  extension('2.5.29.19', sequence(boolean()), true),
  extension('2.5.29.15', bits(Buffer.from([0x06]), 1), true),
];

function extension(id: string, value: Uint8Array, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [boolean()] : []), octets(value));
}

interface CertificateParts {
  readonly subject: Buffer;
  readonly key: Key;
  readonly extensions: readonly Buffer[];
  readonly from?: Date;
  readonly until?: Date;
}

function toBeSigned({ subject, key, extensions, from, until }: CertificateParts): Buffer {
  return sequence(
    der(0xa0, integer(2)),
    integer(1),
    ecdsaWithSha256,
    commonName,
    sequence(utcTime(from ?? new Date('2020-01-01')), utcTime(until ?? new Date('2040-01-01'))),
    subject,
    key.spki,
    der(0xa3, sequence(...extensions)),
  );
}

function certificate(parts: CertificateParts & { readonly issuerKey: Key }): Buffer {
  const body = toBeSigned(parts);
  return sequence(body, ecdsaWithSha256, bits(sign('sha256', body, parts.issuerKey.private)));
}

function leafCertificate(
  key: Key,
  authority: Key,
  log: Key,
  { subject, issuer, certified, logged }: Signing,
): Buffer {
  const name = der(subject.startsWith('https://') ? 0x86 : 0x81, Buffer.from(subject));
  const parts: CertificateParts = {
    subject: sequence(),
    key,
    from: certified,
    until: new Date(certified.getTime() + 600_000),
    extensions: [
      extension('2.5.29.15', bits(Buffer.from([0x80]), 7), true),
      extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.3'))),
      extension('2.5.29.17', sequence(name), true),
      extension('1.3.6.1.4.1.57264.1.8', utf8(issuer)),
    ],
  };
  const timestamp = certificateTimestamp(toBeSigned(parts), authority, log, certified);
  const seen = logged ? [extension('1.3.6.1.4.1.11129.2.4.2', octets(timestamp))] : [];
  return certificate({ ...parts, extensions: [...parts.extensions, ...seen], issuerKey: authority });
}

/** A list with one signed certificate timestamp (RFC 6962, 3.2 and 3.3). */
function certificateTimestamp(precertificate: Buffer, authority: Key, log: Key, time: Date): Buffer {
  const at = uint(8, time.getTime());
  const entry = [uint(2, 1), authority.id, uint(3, precertificate.length), precertificate];
  const signature = sign('sha256', Buffer.concat([uint(2, 0), at, ...entry, uint(2, 0)]), log.private);
  const head = [uint(1, 0), log.id, at, uint(2, 0), Buffer.from([4, 3])];
  const whole = Buffer.concat([...head, uint(2, signature.length), signature]);
  return Buffer.concat([uint(2, whole.length + 2), uint(2, whole.length), whole]);
}

function uint(bytes: number, value: number): Buffer {
  return Buffer.from(value.toString(16).padStart(2 * bytes, '0'), 'hex');
}

function bundleOf(
  what: { readonly blob: Uint8Array } | { readonly statement: object },
  key: Key,
  leaf: Buffer,
  log: Key,
  { entered }: Signing,
): string {
  const type = 'application/vnd.in-toto+json';
  const payload = Buffer.from('statement' in what ? JSON.stringify(what.statement) : '');
  const signed =
    'blob' in what
      ? Buffer.from(what.blob)
      : Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} ${payload.toString()}`);
  const signature = sign('sha256', signed, key.private).toString('base64');
  const digest = sha256(signed);
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: leaf.toString('base64') },
      tlogEntries: [logEntry(digest, signature, leaf, log, entered)],
    },
    ...('blob' in what
      ? { messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: base64(digest) }, signature } }
      : { dsseEnvelope: { payload: base64(payload), payloadType: type, signatures: [{ sig: signature }] } }),
  });
}

/** The one entry of a log of Rekor's kind, with its promise and its proof. */
function logEntry(digest: Buffer, signature: string, leaf: Buffer, log: Key, entered: Date) {
  const body = JSON.stringify({
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
      signature: { content: signature, publicKey: { content: base64(Buffer.from(pemOf(leaf))) } },
    },
  });
  const integratedTime = Math.floor(entered.getTime() / 1000);
  const promise = {
    body: base64(Buffer.from(body)),
    integratedTime,
    logID: log.id.toString('hex'),
    logIndex: 0,
  };
  const rootHash = sha256(Buffer.concat([Buffer.from([0]), Buffer.from(body)]));
  const note = `rekor.test - 1\n1\n${base64(rootHash)}\n`;
  const noteSignature = Buffer.concat([
    log.id.subarray(0, 4),
    sign('sha256', Buffer.from(note), log.private),
  ]);
  return {
    logIndex: '0',
    logId: { keyId: base64(log.id) },
    kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
    integratedTime: String(integratedTime),
    inclusionPromise: {
      signedEntryTimestamp: base64(sign('sha256', Buffer.from(JSON.stringify(promise)), log.private)),
    },
    inclusionProof: {
      logIndex: '0',
      rootHash: base64(rootHash),
      treeSize: '1',
      hashes: [],
      checkpoint: { envelope: `${note}\n\u2014 rekor.test ${base64(noteSignature)}\n` },
    },
    canonicalizedBody: base64(Buffer.from(body)),
  };
}

function trustedRoot(root: Buffer, certificateLog: Key, signatureLog: Key): string {
  const validFor = { start: '2020-01-01T00:00:00Z' };
  const logOf = (key: Key, baseUrl: string) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(key.spki), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: base64(key.id) },
  });
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf(signatureLog, 'https://rekor.test')],
    certificateAuthorities: [
      {
        subject: { organization: 'test', commonName: 'test' },
        uri: 'https://fulcio.test',
        certChain: { certificates: [{ rawBytes: base64(root) }] },
        validFor,
      },
    ],
    ctlogs: [logOf(certificateLog, 'https://ct.test')],
    timestampAuthorities: [],
  });
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64');
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
