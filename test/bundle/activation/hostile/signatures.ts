import { packBundle, type BundleFiles } from '../../../../src/bundle/archive/archive.ts';
import { signFiles, type SigningClaims } from '../../../../src/bundle/signature/sign.ts';
import { keySigner } from '../../../../src/bundle/signature/signer/key-signer.ts';
import type { Signer } from '../../../../src/bundle/signature/signer/signer.ts';
import { changed, withSignatures } from '../../signature/bundles.ts';
import { json, type Good, type Row } from './row.ts';

export function signatures(good: Good): Row[] {
  const { files, signer, scope } = good;
  const signed = (by: Signer = signer, claims: SigningClaims = { scope }, content = files) =>
    signFiles(content, by, claims);
  const pack = async (content: BundleFiles | Promise<BundleFiles>) => packBundle(await content);
  const tampered = async (name: string, body: string | undefined) =>
    pack(changed(await signed(), name, body));
  const token = async (change: (token: string) => unknown) => {
    const { signatures: [own = ''] = [] } = json(await signed(), '.signatures.json') as {
      signatures?: string[];
    };
    return pack(withSignatures(files, change(own)));
  };
  const withHeader = (own: string, header: object) =>
    [Buffer.from(JSON.stringify(header)).toString('base64url'), ...own.split('.').slice(1)].join('.');
  return [
    ['no signature', () => pack(files), 'BUNDLE_UNSIGNED'],
    ['the signature of a stranger', () => pack(signed(good.stranger)), 'BUNDLE_KEY_UNKNOWN'],
    ['the key id of another', () => pack(signed(good.impostor)), 'BUNDLE_SIGNATURE_INVALID'],
    ['a key whose time is over', () => pack(signed(good.expired)), 'BUNDLE_KEY_EXPIRED'],
    ['a key whose time has not come', () => pack(signed(good.early)), 'BUNDLE_KEY_EXPIRED'],
    [
      'a signature whose time is over',
      () => pack(signed(signer, { scope, exp: 1_000_000 })),
      'BUNDLE_KEY_EXPIRED',
    ],
    ['another scope', () => pack(signed(signer, { scope: 'write' })), 'BUNDLE_SCOPE_MISMATCH'],
    ['no scope', () => pack(signed(signer, {})), 'BUNDLE_SCOPE_MISMATCH'],
    ['another module than was signed', () => tampered('policy.wasm', 'other'), 'BUNDLE_DIGEST_MISMATCH'],
    ['other data than was signed', () => tampered('data.json', '{"keelson": {}}'), 'BUNDLE_DIGEST_MISMATCH'],
    ['another manifest than was signed', () => tampered('.manifest', '{}'), 'BUNDLE_DIGEST_MISMATCH'],
    ['a file that was not signed', () => tampered('more.rego', 'package more'), 'BUNDLE_DIGEST_MISMATCH'],
    ['a file less than was signed', () => tampered('data.json', undefined), 'BUNDLE_DIGEST_MISMATCH'],
    ['two tokens', () => token((own) => ({ signatures: [own, own] })), 'BUNDLE_SIGNATURE_INVALID'],
    ['no token', () => token(() => ({ signatures: [] })), 'BUNDLE_SIGNATURE_INVALID'],
    ['signatures that are no JSON', () => token(() => '{'), 'BUNDLE_SIGNATURE_INVALID'],
    ['a token that is none', () => token(() => ({ signatures: ['a.b'] })), 'BUNDLE_SIGNATURE_INVALID'],
    [
      'a token that wants no signature',
      () =>
        token((own) => ({
          signatures: [withHeader(own, { alg: 'none', kid: signer.keyId }).replace(/[^.]*$/, '')],
        })),
      'BUNDLE_SIGNATURE_INVALID',
    ],
    [
      'the public key for a secret',
      async () => {
        const mac = keySigner(good.publicKey, 'HS256', { keyId: signer.keyId ?? '' });
        return pack(signed(mac));
      },
      'BUNDLE_SIGNATURE_INVALID',
    ],
  ];
}
