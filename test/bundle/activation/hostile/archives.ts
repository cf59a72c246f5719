import { gunzipSync, gzipSync } from 'node:zlib';
import { packBundle } from '../../../../src/bundle/archive/archive.ts';
import { gzipped, rawTar } from '../tar.ts';
import { text, type Good, type Row } from './row.ts';

export function archives({ files }: Good): Row[] {
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
