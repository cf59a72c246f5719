import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { finished } from 'node:stream/promises';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { UnitShape } from '../../policy/unit-shape.ts';
import { replaceable } from '../../files/replaceable.ts';
import { version } from '../../version.ts';
import { digestBytes, type UnitChunk, type UnitSource } from '../chunk.ts';
import { ByteWriter } from '../json/writer.ts';
import { separator, unitsSchema, type UnitsHeader, type UnitsTrailer } from './format.ts';

const [space, lineFeed] = [0x20, 0x0a];

/**
 * Writes the units of a source, which must have digests, to a file that appears whole or not at all, and closes it.
 *
 * @param shapes what the units were cut to, by native type in lower case.
 * @returns how many there are.
 * @throws KeelsonError OUTPUT_FAILED
 */
export async function writeUnits(
  file: string,
  source: UnitSource,
  shapes: ReadonlyMap<string, UnitShape>,
): Promise<number> {
  const target = await replaceable(file);
  const partial = target === undefined ? file : `${target}.${randomUUID()}.partial`;
  const flags = target === undefined ? 'r+' : 'wx';
  const stream = createWriteStream(partial, { mode: 0o600, flags, highWaterMark: 4 * 1024 * 1024 });
  const done = finished(stream);
  done.catch(() => undefined);
  try {
    let units = 0;
    for await (const bytes of linesOf(source, shapes, (count) => (units += count))) {
      if (!stream.write(bytes)) await Promise.race([once(stream, 'drain'), done]);
    }
    stream.end();
    await done;
    if (target !== undefined) await rename(partial, target);
    return units;
  } catch (cause) {
    stream.destroy();
    if (target !== undefined) await rm(partial, { force: true });
    if (cause instanceof KeelsonError) throw cause;
    throw new KeelsonError('OUTPUT_FAILED', `cannot write ${file}: ${messageOf(cause)}`, { cause });
  } finally {
    await source.close();
  }
}

async function* linesOf(
  source: UnitSource,
  shapes: ReadonlyMap<string, UnitShape>,
  counted: (units: number) => void,
): AsyncGenerator<Uint8Array> {
  const header: UnitsHeader = {
    schema: unitsSchema,
    tool: { name: 'keelson', version },
    facts: source.facts,
    types: source.types.map((type) => ({ type, shape: shapes.get(type) ?? null })),
  };
  yield Buffer.from(`${JSON.stringify(header)}\n`);
  let units = 0;
  for await (const chunk of source.chunks()) {
    units += chunk.count;
    yield chunkLines(chunk);
  }
  counted(units);
  yield Buffer.from(`${JSON.stringify({ units } satisfies UnitsTrailer)}\n`);
}

function chunkLines({ bytes, count, types, spans, digests }: UnitChunk): Uint8Array {
  const out = new ByteWriter(bytes.length + count * 48);
  const hex = Buffer.from(digests ?? new Uint8Array(count * digestBytes)).toString('hex');
  for (let index = 0; index < count; index += 1) {
    out.text(hex.slice(index * digestBytes * 2, (index + 1) * digestBytes * 2));
    out.byte(space);
    out.text(String(types[index]));
    out.byte(space);
    out.copy(bytes, spans[index * 4] as number, spans[index * 4 + 1] as number);
    out.byte(separator);
    out.copy(bytes, spans[index * 4 + 2] as number, spans[index * 4 + 3] as number);
    out.byte(lineFeed);
  }
  return out.taken();
}
