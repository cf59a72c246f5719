import { emptyBytes, entryBytes, textBytes, type Stored } from './format.ts';
import { ageOf, codeOf, entryWords, maximumCodes, type AnswerTable } from './table.ts';

/** What of a table goes into a file of so many bytes: entries used last come first. Texts are numbered anew. */
export function keep(table: AnswerTable, texts: readonly string[], maximumBytes: number): Stored {
  const all = table.entries();
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const numbers = new Uint32Array(texts.length);
  const kept: string[] = [];
  let bytes = emptyBytes;
  let count = 0;
  const fits = new Uint8Array(table.count);
  for (const entry of byAge(all)) {
    const code = codeOf(all[entry * entryWords + 4] ?? 0);
    const cost = entryBytes + (numbers[code] === 0 ? textBytes + (lengths[code] ?? 0) : 0);
    if (bytes + cost <= maximumBytes) {
      if (numbers[code] === 0) numbers[code] = kept.push(texts[code] ?? '');
      bytes += cost;
      count += 1;
      fits[entry] = 1;
    }
  }
  return { texts: kept, entries: renumbered(all, fits, count, numbers) };
}

/** Numbers of entries, the youngest first. */
function byAge(entries: Uint32Array): Uint32Array {
  const starts = new Uint32Array(257);
  for (let at = 4; at < entries.length; at += entryWords) {
    const next = ageOf(entries[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let age = 1; age < starts.length; age += 1) starts[age] = (starts[age] ?? 0) + (starts[age - 1] ?? 0);
  const order = new Uint32Array(entries.length / entryWords);
  for (let entry = 0; entry < order.length; entry += 1) {
    const age = ageOf(entries[entry * entryWords + 4] ?? 0);
    const to = starts[age] ?? 0;
    order[to] = entry;
    starts[age] = to + 1;
  }
  return order;
}

function renumbered(all: Uint32Array, fits: Uint8Array, count: number, numbers: Uint32Array): Uint32Array {
  const entries = new Uint32Array(count * entryWords);
  let to = 0;
  for (let entry = 0; entry < fits.length; entry += 1) {
    if (fits[entry] === 1) {
      const from = entry * entryWords;
      const last = all[from + 4] ?? 0;
      entries.set(all.subarray(from, from + 4), to);
      entries[to + 4] = ageOf(last) * (maximumCodes + 1) + (numbers[codeOf(last)] ?? 0);
      to += entryWords;
    }
  }
  return entries;
}
