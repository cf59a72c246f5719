/**
 * A zip of files, in the order given: the same files give the same bytes on every machine, since it has no times and is packed in
 * JavaScript (zlib's output depends on the processor). What is packed already is stored.
 */
export async function writeZip(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  // The earliest time that a zip can say. It is local time, so this is the same everywhere.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(
      [...files].map(
        ([name, content]) => [name, [content, { level: name.endsWith('.gz') ? 0 : 9, mtime }]] as const,
      ),
    ),
  );
}
