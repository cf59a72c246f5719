import type { TarEntry } from '../archive/tar.ts';
import type { Finding } from '../contents/finding.ts';
import { goScanner, isProgram } from '../contents/go.ts';
import { wholeFiles, type WholeFile } from '../contents/whole-files.ts';
import { headSize } from '../models/model.ts';
import { modelScanner } from '../models/scanner.ts';

/** What a file says: read whole where its path says so, else known by how it begins, and scanned as it goes by. */
export async function readEntry(entry: TarEntry, path: string): Promise<Finding[]> {
  const whole = wholeFiles.find(({ is }) => is(path));
  if (whole) return readWhole(entry, path, whole);
  // Holes are left out of what is stored: how it begins says nothing.
  if (entry.size < 8 || entry.sparse) return [];
  return scan(entry, path);
}

async function readWhole(entry: TarEntry, path: string, { largest, read }: WholeFile): Promise<Finding[]> {
  if (largest > 0 && (entry.size > largest || entry.sparse)) {
    return [
      { kind: 'unread', code: 'too_large', reason: `${path} has ${entry.size} bytes, more than are read` },
    ];
  }
  const parts: Uint8Array[] = [];
  if (largest > 0) for await (const part of entry.content()) parts.push(Buffer.from(part));
  return read(Buffer.concat(parts), path);
}

async function scan(entry: TarEntry, path: string): Promise<Finding[]> {
  const begun: Buffer[] = [];
  let size = 0;
  let scanner: { write(chunk: Buffer): void; end(): Finding[] } | undefined;
  let isKnown = false;
  for await (const part of entry.content()) {
    const chunk = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    if (isKnown) {
      scanner?.write(chunk);
      continue;
    }
    begun.push(chunk);
    size += chunk.length;
    if (size < Math.min(headSize, entry.size)) continue;
    const beginning = Buffer.concat(begun);
    const head = beginning.subarray(0, headSize);
    scanner = isProgram(head) ? goScanner() : modelScanner(head, path, entry.size);
    if (!scanner) return [];
    isKnown = true;
    scanner.write(beginning);
  }
  return scanner?.end() ?? [];
}
