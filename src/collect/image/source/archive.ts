import { CodeProblem, type TreeFile } from '../../code/format.ts';
import { tarEntries, type TarEntry } from '../archive/tar.ts';
import { unpacked } from '../archive/unpacked.ts';
import type { Layer } from '../layer/layer.ts';
import { pathInImage } from '../layer/path.ts';
import { readLayer } from '../layer/read-layer.ts';
import { limits, newBudget, tooLarge, type Budget } from '../limits.ts';
import { boundedText, fileChunks, type Blobs } from './blobs.ts';

export interface ArchiveBlobs extends Blobs {
  /** Whether it is an image's archive at all. */
  readonly isImage: boolean;
  /** What ended the reading before the end. */
  readonly problem?: CodeProblem;
}

/** Names that archives of images have: those of OCI layouts, of docker save, and of tools that write as it did. */
const imageNames =
  /^(oci-layout|index\.json|manifest\.json|repositories|blobs(\/.*)?|(sha256:)?[0-9a-f]{64}(\/.*|\.json|\.tar(\.gz)?)?)$/;
const documents = /^(oci-layout|index\.json|manifest\.json|(sha256:)?[0-9a-f]{64}(\.json)?)$/;
const layers = /^(?!.*(^|\/)(json|VERSION)$)(.*\/layer\.tar|.*\.tar(\.gz|\.zst)?)$/;

/** So many entries without such a name, and it is another kind of archive. */
const entriesToTell = 64;

/**
 * Reads an archive once, from its beginning to its end: documents are kept, layers read as they go by, since which of
 * them are layers of what stands at the end.
 */
export async function archiveBlobs(file: TreeFile, signal: AbortSignal): Promise<ArchiveBlobs> {
  const budget = newBudget();
  const held = newHeld();
  const chunks = unpacked(fileChunks(file.location, signal), budget);
  let [isImage, count] = [false, 0];
  let problem: CodeProblem | undefined;
  try {
    for await (const entry of tarEntries(chunks, (marked) => {
      if (!marked) held.isCut = true;
    })) {
      const name = pathInImage(entry.name);
      if (name === undefined || name === '') continue;
      isImage ||= imageNames.test(name);
      count += 1;
      if (!isImage && count >= entriesToTell) break;
      await hold(entry, name, held, budget);
    }
  } catch (error) {
    if (!(error instanceof CodeProblem)) throw error;
    problem = error;
  }
  if (!problem && held.isCut && isImage) {
    problem = new CodeProblem({ code: 'invalid', message: 'it is cut short: its end is not marked' });
  }
  // Of an archive that breaks before anything is in it, nobody knows what it was.
  return {
    ...blobsOf(held),
    isImage: isImage || (problem !== undefined && count === 0),
    ...(problem && { problem }),
  };
}

interface Held {
  readonly texts: Map<string, string>;
  readonly layers: Map<string, Layer>;
  readonly links: Map<string, string>;
  bytes: number;
  isCut: boolean;
}

function newHeld(): Held {
  return { texts: new Map(), layers: new Map(), links: new Map(), bytes: 0, isCut: false };
}

async function hold(entry: TarEntry, name: string, held: Held, budget: Budget): Promise<void> {
  budget.spendEntry();
  if (entry.type === 'symlink' || entry.type === 'link') {
    const folder = entry.type === 'link' ? '' : name.replace(/[^/]*$/, '');
    held.links.set(name, joined(folder, entry.target));
  }
  if (entry.type !== 'file') return;
  if (documents.test(name)) await holdText(entry, name, held);
  else if (name.startsWith('blobs/')) await holdBlob(entry, name, held, budget);
  else if (layers.test(name)) await holdLayer(name, held, entry.content(), budget);
}

async function holdText(entry: TarEntry, name: string, held: Held): Promise<void> {
  const text = await boundedText(entry.content());
  held.bytes += text.length;
  if (held.bytes > limits.documents) throw tooLarge('its documents have too many bytes');
  held.texts.set(name, text);
}

/** A blob is a document or a layer, which only how it begins can say here. */
async function holdBlob(entry: TarEntry, name: string, held: Held, budget: Budget): Promise<void> {
  const content = entry.content()[Symbol.asyncIterator]();
  const { done, value: first } = await content.next();
  if (done) return;
  const all = async function* () {
    yield first;
    yield* { [Symbol.asyncIterator]: () => content };
  };
  if (first[0] === 0x7b && entry.size <= limits.document) {
    await holdText({ ...entry, content: all }, name, held);
  } else {
    await holdLayer(name, held, all(), budget);
  }
}

async function holdLayer(
  name: string,
  held: Held,
  content: AsyncIterable<Uint8Array>,
  budget: Budget,
): Promise<void> {
  if (held.layers.size >= limits.layers * 4) throw tooLarge('it holds too many layers');
  held.layers.set(name, await readLayer(content, budget));
}

const mostLinks = 8;

function blobsOf({ texts, layers: read, links }: Held): Blobs {
  const resolved = (name: string) => {
    let at = name;
    for (let count = 0; count < mostLinks && links.has(at); count += 1) at = links.get(at) ?? at;
    return at;
  };
  return {
    has: (name) => texts.has(resolved(name)) || read.has(resolved(name)),
    async text(name) {
      const text = texts.get(resolved(name));
      if (text !== undefined) return text;
      throw new CodeProblem({ code: 'unresolved', message: `${name} is named and not there` });
    },
    layer: (name) => Promise.resolve(read.get(resolved(name))),
  };
}

/** Where a link leads, within the archive: docker save tied equal layers of images so. */
function joined(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
