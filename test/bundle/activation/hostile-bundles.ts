import { gunzipSync, gzipSync } from 'node:zlib';
import type { ErrorCode } from '../../../src/errors.ts';
import { packBundle, type BundleFiles } from '../../../src/bundle/archive/archive.ts';
import { compile } from '../../../src/bundle/build/build.ts';
import { signFiles, type SigningClaims } from '../../../src/bundle/signature/sign.ts';
import { keySigner } from '../../../src/bundle/signature/signer/key-signer.ts';
import type { Signer } from '../../../src/bundle/signature/signer/signer.ts';
import { changed, withSignatures } from '../signature/bundles.ts';
import { gzipped, rawTar } from './tar.ts';

export interface Hostile {
  readonly title: string;
  readonly archive: () => Uint8Array | Promise<Uint8Array>;
  readonly code: ErrorCode;
}

/** What hostile bundles are made from. */
export interface Good {
  /** A bundle that is accepted, unsigned. */
  readonly files: BundleFiles;
  /** Its source. */
  readonly rego: BundleFiles;
  readonly signer: Signer;
  readonly scope: string;
  readonly stranger: Signer;
  /** The signer's key id, with another key. */
  readonly impostor: Signer;
  readonly expired: Signer;
  readonly early: Signer;
  /** PEM of the signer's public key. */
  readonly publicKey: string;
}

type Row = readonly [title: string, archive: Hostile['archive'], code: ErrorCode];

export function hostileBundles(good: Good): Hostile[] {
  const rows = [
    ...archives(good),
    ...signatures(good),
    ...contents(good),
    ...modules(good),
    ...versions(good),
  ];
  return rows.map(([title, archive, code]) => ({ title, archive, code }));
}

const text = (value: string) => new TextEncoder().encode(value);
const json = (files: BundleFiles, name: string) =>
  JSON.parse(new TextDecoder().decode(files.get(name))) as Record<string, unknown>;

function archives({ files }: Good): Row[] {
  const whole = async () => Buffer.from(await packBundle(files));
  const entry = { name: '/data.json', body: '{}' };
  return [
    ['an empty file', () => Buffer.alloc(0), 'BUNDLE_DAMAGED'],
    ['a page of a proxy', () => text('<html>please log in</html>'), 'BUNDLE_DAMAGED'],
    ['half an archive', async () => (await whole()).subarray(0, 20_000), 'BUNDLE_DAMAGED'],
    ['an archive without its last bytes', async () => (await whole()).subarray(0, -9), 'BUNDLE_DAMAGED'],
    ['gzip of something else', () => gzipSync('no tar at all'), 'BUNDLE_DAMAGED'],
    ['a tar without gzip', async () => gunzipSync(await whole()), 'BUNDLE_DAMAGED'],
    [
      'a tar that ends in a file',
      async () => gzipSync(gunzipSync(await whole()).subarray(0, 3000)),
      'BUNDLE_DAMAGED',
    ],
    ['a header with another sum', () => gzipped({ ...entry, checksum: '000000\0 ' }), 'BUNDLE_DAMAGED'],
    ['a size that is no number', () => gzipped({ ...entry, size: 'zzzzzzzzzzz' }), 'BUNDLE_DAMAGED'],
    [
      'an entry of two gigabytes that is not there',
      () => gzipped({ ...entry, size: '20000000000' }),
      'BUNDLE_DAMAGED',
    ],
    ['two gigabytes of nothing', () => bomb(), 'BUNDLE_TOO_LARGE'],
    ['a larger archive than bundles are', () => Buffer.alloc(64 * 1024 * 1024 + 1, 1), 'BUNDLE_TOO_LARGE'],
    [
      'more files than bundles have',
      () => gzipped(...Array.from({ length: 10_001 }, (_, index) => ({ name: `/f${index}` }))),
      'BUNDLE_TOO_LARGE',
    ],
    ...(
      [
        ['a symbolic link for its module', { name: '/policy.wasm', type: '2', link: '/etc/passwd' }],
        ['a symbolic link within itself', { name: '/a', type: '2', link: 'data.json' }],
        ['a hard link', { name: '/a', type: '1', link: '/etc/passwd' }],
        ['a character device', { name: '/a', type: '3' }],
        ['a block device', { name: '/a', type: '4' }],
        ['a pipe', { name: '/a', type: '6' }],
        ['a name that leaves it', { name: '../data.json' }],
        ['a name that leaves it further on', { name: '/a/../../../etc/cron.d/x' }],
        ['a name from the root of another system', { name: 'c:\\windows\\x' }],
        ['a name with a drive', { name: 'C:/windows/x' }],
        ['a name with backslashes', { name: 'a\\..\\..\\x' }],
        ['two slashes before its name', { name: '//etc/passwd' }],
        ['no name at all', { name: '/' }],
        ['a name twice', { name: 'data.json', body: '{"a": 1}' }],
        ['a name twice in two spellings', { name: './data.json', body: '{"a": 1}' }],
      ] as const
    ).map(([title, other]): Row => [
      `an archive with ${title}`,
      () => gzipped(entry, other),
      'BUNDLE_ENTRY_REFUSED',
    ]),
    [
      'a long name that leaves it',
      () => gzipped({ name: '././@LongLink', type: 'L', body: '../../x\0' }, { name: 'x', body: '1' }),
      'BUNDLE_ENTRY_REFUSED',
    ],
    [
      'an extended header whose path leaves it',
      () => gzipped({ name: 'pax', type: 'x', body: '17 path=../../xy\n' }, { name: 'x', body: '1' }),
      'BUNDLE_ENTRY_REFUSED',
    ],
  ];
}

/** Two gigabytes in some two megabytes, as one file. */
function bomb(): Buffer {
  const piece = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const header = rawTar({ name: '/data.json', size: '20000000000' }).subarray(0, 512);
  return Buffer.concat([gzipSync(header), ...Array.from({ length: 32 }, () => piece)]);
}

function signatures(good: Good): Row[] {
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

function contents(good: Good): Row[] {
  const pack = async (content: BundleFiles) =>
    packBundle(await signFiles(content, good.signer, { scope: good.scope }));
  const { files } = good;
  const with_ = (name: string, body: unknown) =>
    pack(changed(files, name, typeof body === 'string' ? body : JSON.stringify(body)));
  const data = json(files, 'data.json');
  const keelson = data['keelson'] as Record<string, unknown>;
  const [check] = keelson['checks'] as Record<string, unknown>[];
  const told = (change: object) => with_('data.json', { ...data, keelson: { ...keelson, ...change } });
  const checked = (change: object) => told({ checks: [{ ...check, ...change }] });
  const manifest = json(files, '.manifest');
  const rows: [string, Hostile['archive']][] = [
    ['no module', () => pack(changed(files, 'policy.wasm', undefined))],
    ['no manifest', () => pack(changed(files, '.manifest', undefined))],
    ['no data', () => pack(changed(files, 'data.json', undefined))],
    ['Rego for a module', () => pack(good.rego)],
    ['a manifest that is a list', () => with_('.manifest', [])],
    ['a manifest that is null', () => with_('.manifest', 'null')],
    [
      'a manifest of another format',
      () => with_('.manifest', { ...manifest, metadata: { keelson: { format: 99 } } }),
    ],
    ['a manifest without format', () => with_('.manifest', { ...manifest, metadata: null })],
    ['a revision that is a number', () => with_('.manifest', { ...manifest, revision: 1 })],
    ['roots that are no names', () => with_('.manifest', { ...manifest, roots: [{}] })],
    [
      'a name for its data that has none',
      () => with_('.manifest', { ...manifest, metadata: { keelson: { format: 2, name: '__proto__' } } }),
    ],
    ['data that is a list', () => with_('data.json', [])],
    ['data without checks', () => with_('data.json', { ...data, keelson: undefined })],
    ['checks that are an object', () => told({ checks: {} })],
    ['a check that is null', () => told({ checks: [null] })],
    ['a check whose id is a path', () => checked({ id: '../../x' })],
    ['a check of no type', () => checked({ types: 'AWS::S3::Bucket' })],
    ['a check with a severity of its own', () => checked({ severity: 'harmless' })],
    ['a check without a file', () => checked({ file: 1 })],
    ['entrypoints that are lists', () => told({ entrypoints: { 'AWS::S3::Bucket': [] } })],
    ['an entrypoint that its module lacks', () => told({ entrypoints: { 'AWS::S3::Bucket': 'a/b' } })],
    ['frameworks that are none', () => told({ frameworks: { x: 1 } })],
    ['shapes that are none', () => told({ shapes: { 'AWS::S3::Bucket': { fields: 'all' } } })],
  ];
  return [
    ...rows.map(([title, archive]): Row => [title, archive, 'BUNDLE_INVALID']),
    [
      'examples that are none',
      () => told({ examples: { 'AWS::S3::Bucket': [1] } }),
      'BUNDLE_SELF_TEST_FAILED',
    ],
    [
      'an example with another outcome than it has',
      () =>
        told({
          examples: {
            'AWS::S3::Bucket': [
              {
                name: 'an example',
                unit: '{"properties": {"BucketVersioningConfiguration": {"status": "Off"}}, "unknown": []}',
                outcomes: {},
              },
            ],
          },
        }),
      'BUNDLE_SELF_TEST_FAILED',
    ],
    [
      'examples of what it does not judge',
      () => told({ examples: { 'AWS::IAM::Role': [{ name: 'e', unit: '{}', outcomes: {} }] } }),
      'BUNDLE_SELF_TEST_FAILED',
    ],
    [
      'a manifest that is no JSON, whatever was signed',
      () => packUnhashed(good, '.manifest'),
      'BUNDLE_DIGEST_MISMATCH',
    ],
    [
      'data that is no JSON, whatever was signed',
      () => packUnhashed(good, 'data.json'),
      'BUNDLE_DIGEST_MISMATCH',
    ],
  ];
}

/** What has no canonical form cannot be signed, but it can be put in the place of what was. */
async function packUnhashed({ files, signer, scope }: Good, name: string): Promise<Uint8Array> {
  return packBundle(changed(await signFiles(files, signer, { scope }), name, '{"a": '));
}

function modules({ files, rego, signer, scope }: Good): Row[] {
  const pack = async (module: Uint8Array) =>
    packBundle(await signFiles(new Map([...files, ['policy.wasm', module]]), signer, { scope }));
  const own = files.get('policy.wasm') as Uint8Array;
  const compiled = async (module: string) => {
    const source = new Map([...rego, ['checks/logging.rego', text(module)]]);
    return packBundle(await signFiles(await unpackedWasm(source), signer, { scope }));
  };
  const ruled = (rules: string) =>
    compiled(new TextDecoder().decode(rego.get('checks/logging.rego')).replace(/^compliant if .*$/m, rules));
  return [
    ['a module that is no WebAssembly', () => pack(text('not wasm')), 'BUNDLE_START_FAILED'],
    ['half a module', () => pack(own.subarray(0, own.length / 2)), 'BUNDLE_START_FAILED'],
    ['an empty module', () => pack(Uint8Array.from(header)), 'BUNDLE_START_FAILED'],
    [
      'a module that wants another host',
      () => pack(wanting('env', 'delete_all_files')),
      'BUNDLE_START_FAILED',
    ],
    ['a module that never starts', () => pack(looping), 'BUNDLE_START_FAILED'],
    ['a module that traps when it starts', () => pack(trapping), 'BUNDLE_START_FAILED'],
    [
      'a policy that calls the network',
      () =>
        ruled(
          'compliant if http.send({"method": "GET", "url": "http://169.254.169.254/"}).status_code == 200',
        ),
      'BUNDLE_BUILTIN_REFUSED',
    ],
    [
      'a policy that asks for the environment',
      () => ruled('compliant if opa.runtime().env.HOME'),
      'BUNDLE_BUILTIN_REFUSED',
    ],
    [
      'a policy that resolves names',
      () => ruled('compliant if net.lookup_ip_addr("x.example")'),
      'BUNDLE_BUILTIN_REFUSED',
    ],
  ];
}

const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
// Type 0 is () -> (); function 0 is of it, and is run at the start.
const typed = [1, 4, 1, 0x60, 0, 0];
const startingWith = (...body: number[]) => {
  const functions = [3, 2, 1, 0];
  const start = [8, 1, 0];
  const code = [10, body.length + 4, 1, body.length + 2, 0, ...body, 0x0b];
  return Uint8Array.from([...header, ...typed, ...functions, ...start, ...code]);
};
const looping = startingWith(0x03, 0x40, 0x0c, 0, 0x0b);
const trapping = startingWith(0);

function wanting(module: string, name: string): Uint8Array {
  const [from, what] = [[...text(module)], [...text(name)]];
  const body = [1, from.length, ...from, what.length, ...what, 0, 0];
  const imports = [2, body.length, ...body];
  return Uint8Array.from([...header, ...typed, ...imports]);
}

async function unpackedWasm(source: BundleFiles): Promise<BundleFiles> {
  const { unpackBundle } = await import('../../../src/bundle/archive/archive.ts');
  return unpackBundle((await compile(source)).wasm, 'compiled');
}

function versions({ files, signer, scope }: Good): Row[] {
  const revised = async (revision: string) => {
    const manifest = { ...json(files, '.manifest'), revision };
    const content = changed(files, '.manifest', JSON.stringify(manifest));
    return packBundle(await signFiles(content, signer, { scope }));
  };
  return [
    ['an older version', () => revised('1.9.9+0123456789ab'), 'BUNDLE_DOWNGRADE'],
    ['an older version, by its last part', () => revised('2.0.0-rc.1+0123456789ab'), 'BUNDLE_DOWNGRADE'],
    ['other contents of the same version', () => revised('2.0.0+0123456789ab'), 'BUNDLE_DOWNGRADE'],
  ];
}
