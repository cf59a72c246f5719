import test from 'ava';
import { packTar, unpackTar } from 'modern-tar';
import { readPlainTar } from '../../../src/bundle/archive/plain-tar.ts';

const text = (value: string) => new TextEncoder().encode(value);
const file = (name: string, body: Uint8Array) => ({
  header: { name, size: body.length, mtime: new Date(0), type: 'file' as const },
  body,
});

const bundle = await packTar([
  file('/.manifest', text('{}')),
  file('/data.json', text(`{"long": "${'x'.repeat(700)}"}`)),
  file('/policy.wasm', text('\0asm')),
  file('/empty', text('')),
]);

/** What the library reads of a tar, or undefined where it refuses. */
async function byLibrary(tar: Uint8Array) {
  try {
    const entries = await unpackTar(tar, { strict: true });
    return entries.map(({ header: { name }, data }) => ({ name, data: new Uint8Array(data ?? []) }));
  } catch {
    return undefined;
  }
}

test('the files of a bundle are read as the library reads them', async (t) => {
  const files = readPlainTar(bundle);

  t.is(files?.length, 4);
  t.deepEqual(files, await byLibrary(bundle));
});

test('a tar with anything but plain files is left to the library', async (t) => {
  for (const entry of [
    { header: { name: 'folder/', type: 'directory' as const, size: 0 } },
    { header: { name: 'link', type: 'symlink' as const, size: 0, linkname: 'policy.wasm' } },
    file(`/${'long/'.repeat(40)}name`, text('x')),
  ]) {
    t.is(readPlainTar(await packTar([entry])), undefined, entry.header.name);
  }
});

test('what is no tar, or is cut short, is left to the library', (t) => {
  t.is(readPlainTar(new Uint8Array()), undefined);
  t.is(readPlainTar(text('<html>')), undefined);
  for (const length of [100, 512, 1000, 1024, 2048, bundle.length - 1024, bundle.length - 512]) {
    t.is(readPlainTar(bundle.subarray(0, length)), undefined, `${length} bytes`);
  }
});

test('a tar with a wrong byte is never read otherwise than the library reads it', async (t) => {
  for (let at = 0; at < 1536; at += 1) {
    const damaged = Uint8Array.from(bundle);
    damaged[at] = (damaged[at] ?? 0) ^ 0x01;
    const files = readPlainTar(damaged);
    if (files) t.deepEqual(files, await byLibrary(damaged), `byte ${at}`);
  }
});
