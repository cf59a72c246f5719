import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { readLayer } from '../../../src/collect/image/layer/read-layer.ts';
import { newBudget } from '../../../src/collect/image/limits.ts';

// A program of its own, since the memory of a process is that of all the tests in it: it reads
// a layer with a file of a gigabyte and tells what came of it, and how many bytes that took.

const gigabyte = 1024 ** 3;
const zeros = Buffer.alloc(1024 ** 2);

async function headerOfGigabyte(): Promise<Buffer> {
  const tar = await packTar([{ header: { name: 'zeros', size: 0, type: 'file' } }]);
  const header = Buffer.from(tar.subarray(0, 512));
  header.write(`${gigabyte.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.fill(0x20, 148, 156);
  const sum = header.reduce((before, byte) => before + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

/** The same bytes again and again, made as they are read. */
async function* repeated(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  const [first, part, last] = parts as [Uint8Array, Uint8Array, Uint8Array];
  yield first;
  for (let sent = 0; sent < gigabyte / zeros.length; sent += 1) yield part;
  yield last;
}

/** The most memory that this process has had, in bytes. */
function peak(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
}

const plain = [await headerOfGigabyte(), zeros, Buffer.alloc(1024)];
// Several gzip members one after another are one file.
const parts = process.argv[2] === 'packed' ? plain.map((bytes) => gzipSync(bytes)) : plain;
const before = peak();
const layer = await readLayer(repeated(parts), newBudget());
const unread = layer.unread.map(({ code, reason }) => `${code}: ${reason}`);
process.stdout.write(JSON.stringify({ unread, paths: [...layer.paths], taken: peak() - before }));
