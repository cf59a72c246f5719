import { gzipSync } from 'node:zlib';
import test from 'ava';
import { packTar } from 'modern-tar';
import { packBundle, unpackBundle } from '../../../src/bundle/archive/archive.ts';

const text = (value: string) => new TextEncoder().encode(value);

async function archive(
  ...entries: { name: string; type?: 'file' | 'symlink' | 'directory'; linkname?: string }[]
) {
  return gzipSync(
    await packTar(
      entries.map(({ name, type = 'file', linkname }) => ({
        header: { name, type, size: type === 'file' ? 1 : 0, ...(linkname !== undefined && { linkname }) },
        ...(type === 'file' && { body: 'x' }),
      })),
    ),
  );
}

test('a bundle comes back as it was packed', async (t) => {
  const files = new Map([
    ['policy.wasm', text('\0asm')],
    ['.manifest', text('{}')],
    ['empty', text('')],
  ]);

  const packed = await packBundle(files);

  t.deepEqual(await unpackBundle(packed, 'b'), new Map([...files].toSorted()));
  t.deepEqual(await packBundle(new Map([...files].toReversed())), packed);
});

for (const [title, entries, message] of [
  [
    'a symbolic link',
    [{ name: 'policy.wasm', type: 'symlink', linkname: '/etc/passwd' }],
    /b is not a bundle: it holds symlink "policy\.wasm"/,
  ],
  [
    'a name that leaves it',
    [{ name: '/a/../../etc/passwd' }],
    /it holds file "\/a\/\.\.\/\.\.\/etc\/passwd"/,
  ],
  ['a name of another drive', [{ name: 'c:/windows/win.ini' }], /it holds file "c:/],
  ['a name with a backslash', [{ name: 'a\\..\\b' }], /it holds file/],
  ['a name twice', [{ name: '/a' }, { name: 'a' }], /it holds a twice/],
] as const) {
  test(`an archive with ${title} is refused`, async (t) => {
    await t.throwsAsync(unpackBundle(await archive(...entries), 'b'), {
      code: 'BUNDLE_ENTRY_REFUSED',
      message,
    });
  });
}

test('what is no gzipped tar is refused in one line', async (t) => {
  await t.throwsAsync(unpackBundle(text('<html>'), 'b'), {
    code: 'BUNDLE_DAMAGED',
    message: /^b is not a bundle: it is not a gzipped tar \([^\n]+\)$/,
  });
});

test('an archive that unpacks to more than the limit is refused', async (t) => {
  const bomb = gzipSync(new Uint8Array(300 * 1024 * 1024));

  await t.throwsAsync(unpackBundle(bomb, 'b'), { code: 'BUNDLE_TOO_LARGE', message: /unpacks to more than/ });
});
