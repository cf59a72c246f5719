import { CodeProblem } from '../../code/format.ts';
import type { Chunks } from '../archive/byte-reader.ts';
import { digesting } from '../archive/digest.ts';
import { tarEntries, type TarEntry } from '../archive/tar.ts';
import { unpacked } from '../archive/unpacked.ts';
import type { Finding } from '../contents/finding.ts';
import { limits, type Budget } from '../limits.ts';
import type { Layer, LayerProblem } from './layer.ts';
import { pathInImage } from './path.ts';
import { readEntry } from './read-entry.ts';

/**
 * Reads a layer as it goes by: a tar, packed or not. What breaks it is among its problems, with what was read until there.
 *
 * @throws what is no problem of the layer.
 */
export async function readLayer(packed: Chunks, budget: Budget): Promise<Layer> {
  const stored = digesting(packed);
  const plain = digesting(unpacked(stored.chunks, budget));
  const found = newFound();
  let isCut = false;
  try {
    for await (const entry of tarEntries(plain.chunks, (marked) => {
      if (!marked) found.problem({ code: 'invalid', reason: 'it is cut short: its end is not marked' });
    })) {
      budget.spendEntry();
      await take(entry, found);
    }
  } catch (error) {
    if (!(error instanceof CodeProblem)) throw error;
    found.problem({ code: codeOf(error), reason: error.problem.message });
    isCut = true;
  }
  return { ...found.layer, isCut, digest: stored.digest(), diffId: plain.digest() };
}

function codeOf({ problem: { code } }: CodeProblem): LayerProblem['code'] {
  return code === 'too_large' || code === 'unsupported' || code === 'unreadable' ? code : 'invalid';
}

interface Found {
  readonly layer: Omit<Layer, 'digest' | 'diffId' | 'isCut'>;
  problem(problem: LayerProblem): void;
  finding(path: string, found: readonly Finding[]): void;
  readonly removed: Set<string>;
  readonly opaque: Set<string>;
  readonly paths: Set<string>;
}

const mostProblems = 20;

function newFound(): Found {
  const findings = new Map<string, readonly Finding[]>();
  const unread: LayerProblem[] = [];
  const [removed, opaque, paths] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let count = 0;
  const problem = (one: LayerProblem) => {
    if (unread.length < mostProblems) unread.push(one);
  };
  return {
    layer: { findings, removed, opaque, paths, unread },
    problem,
    finding(path, found) {
      count += found.length;
      if (count <= limits.findings) findings.set(path, found);
      else
        problem({ code: 'too_large', reason: `it holds more than ${limits.findings} packages and models` });
    },
    removed,
    opaque,
    paths,
  };
}

const [whiteout, opaqueMark] = ['.wh.', '.wh..wh..opq'];

/** https://github.com/opencontainers/image-spec/blob/main/layer.md */
async function take(entry: TarEntry, found: Found): Promise<void> {
  const path = pathInImage(entry.name);
  if (path === undefined) {
    found.problem({
      code: 'invalid',
      reason: `an entry would lie outside, or its name is none: ${JSON.stringify(entry.name.slice(0, 100))}`,
    });
    return;
  }
  const cut = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, Math.max(0, cut - 1)), path.slice(cut)];
  if (name === opaqueMark) found.opaque.add(folder);
  else if (name.startsWith(`${whiteout}${whiteout}`)) return;
  else if (name.startsWith(whiteout))
    found.removed.add(`${path.slice(0, cut)}${name.slice(whiteout.length)}`);
  else if (entry.type !== 'folder') {
    found.paths.add(path);
    // A tar may hold a path twice: the later one stays.
    (found.layer.findings as Map<string, unknown>).delete(path);
    if (entry.type === 'file') await takeFile(entry, path, found);
  }
}

async function takeFile(entry: TarEntry, path: string, found: Found): Promise<void> {
  const read = await readEntry(entry, path);
  const findings = read.filter(({ kind }) => kind !== 'unread');
  for (const one of read) {
    if (one.kind === 'unread') found.problem({ code: one.code, reason: one.reason });
  }
  if (findings.length > 0) found.finding(path, findings);
}
