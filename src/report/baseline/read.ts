import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../../errors.ts';
import { textLines } from '../../files/text-lines.ts';
import type { EarlierResults } from './baseline.ts';
import { fromSarif, isSarif } from './from-sarif.ts';
import { isObject } from './is-object.ts';

/**
 * Reads the results of an earlier run: a report in JSON, in lines, or in SARIF as Keelson writes it.
 *
 * @throws KeelsonError BASELINE_INVALID
 */
export async function readBaseline(file: string): Promise<EarlierResults> {
  try {
    return (await isInLines(file))
      ? await fromLines(file)
      : fromDocument(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new KeelsonError('BASELINE_INVALID', `cannot use the baseline ${file}: ${messageOf(cause)}`, {
      cause,
    });
  }
}

function fromDocument(document: unknown): EarlierResults {
  if (isSarif(document)) return fromSarif(document);
  if (
    !isObject(document) ||
    document['schema'] !== 'keelson.report/v1' ||
    !Array.isArray(document['results'])
  ) {
    throw new Error('it is no report of Keelson: --format json, ndjson or sarif writes one');
  }
  const paths: unknown = document['attack_paths'];
  return {
    statuses: new Map(document['results'].map(entryOf)),
    paths: new Map((Array.isArray(paths) ? paths : []).flatMap(pathEntryOf)),
  };
}

async function isInLines(file: string): Promise<boolean> {
  for await (const line of linesOf(file)) return /^\{.*"form"\s*:\s*"lines"/.test(line.slice(0, 200));
  return false;
}

async function fromLines(file: string): Promise<EarlierResults> {
  const statuses = new Map<string, string>();
  const paths = new Map<string, string>();
  let last: unknown;
  for await (const line of linesOf(file)) {
    last = JSON.parse(line);
    if (!isObject(last)) continue;
    if (last['result'] !== undefined) statuses.set(...entryOf(last['result']));
    for (const [id, seen] of pathEntryOf(last['attack_path'])) paths.set(id, seen);
  }
  if (!isObject(last) || last['summary'] === undefined)
    throw new Error('it was cut off: its last line is no summary');
  return { statuses, paths };
}

async function* linesOf(file: string): AsyncGenerator<string> {
  for await (const line of textLines(createReadStream(file, 'utf8') as AsyncIterable<string>)) {
    if (line.trim() !== '') yield line;
  }
}

function entryOf(result: unknown): [fingerprint: string, status: string] {
  const { fingerprint, status } = isObject(result) ? result : {};
  if (typeof fingerprint !== 'string' || typeof status !== 'string') {
    throw new Error('a result has no fingerprint or no status');
  }
  return [fingerprint, status];
}

/** When an attack path was seen first, by its id; nothing for what is none. */
function pathEntryOf(path: unknown): [id: string, firstSeen: string][] {
  const { id, first_seen: firstSeen } = isObject(path) ? path : {};
  return typeof id === 'string' && typeof firstSeen === 'string' ? [[id, firstSeen]] : [];
}
