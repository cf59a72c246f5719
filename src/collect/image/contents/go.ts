import type { Finding, PackageFinding } from './finding.ts';

const magic = Buffer.from('\u00ff Go buildinf:', 'latin1');
const headerSize = 32;
/** The flag of the form that Go 1.18 and later write: both texts follow the header. */
const inlineFlag = 2;
/** What surrounds the list of modules. */
const sentinel = 16;
const mostInfo = 4 * 1024 * 1024;

/** Whether a file is a program: ELF, or PE. */
export function isProgram(head: Uint8Array): boolean {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte);
  return begins(0x7f, 0x45, 0x4c, 0x46) || begins(0x4d, 0x5a);
}

export interface GoScanner {
  write(chunk: Buffer): void;
  /** The modules that a Go program was built of; nothing where it is another. */
  end(): Finding[];
}

/**
 * Looks for Go's build information in a program that goes by in pieces: debug/buildinfo. Keeps no more of it than that.
 */
export function goScanner(): GoScanner {
  let kept = Buffer.alloc(0);
  let isCandidate = false;
  let found: Finding[] | undefined;
  let isOld = false;

  function look(): void {
    for (;;) {
      if (!isCandidate) {
        const at = kept.indexOf(magic);
        if (at < 0) {
          kept = kept.subarray(Math.max(0, kept.length - magic.length + 1));
          return;
        }
        kept = kept.subarray(at);
        isCandidate = true;
      }
      if (kept.length < headerSize) return;
      const read = infoIn(kept);
      if (read === 'more' && kept.length < mostInfo) return;
      if (typeof read === 'object') {
        found = read;
        return;
      }
      isOld ||= read === 'old';
      // A program that speaks of the mark itself.
      kept = kept.subarray(magic.length);
      isCandidate = false;
    }
  }

  return {
    write(chunk) {
      if (found) return;
      kept = Buffer.concat([kept, chunk]);
      look();
    },
    end() {
      if (found) return found;
      return isOld
        ? [
            {
              kind: 'unread',
              code: 'unsupported',
              reason: 'modules of programs by Go before 1.18 are not read',
            },
          ]
        : [];
    },
  };
}

/** `more` when it goes on beyond what is there. */
function infoIn(bytes: Buffer): Finding[] | 'more' | 'old' | 'none' {
  const [pointerSize, flags = 0] = [bytes[14], bytes[15]];
  if ((flags & inlineFlag) === 0)
    return (pointerSize === 4 || pointerSize === 8) && flags <= 1 ? 'old' : 'none';
  const version = textAt(bytes, headerSize);
  if (typeof version === 'string') return version;
  const modules = textAt(bytes, version.end);
  if (typeof modules === 'string') return modules;
  const [, number] = /^go(\d+(?:\.\d+)*(?:(?:rc|beta)\d+)?)/.exec(version.text.toString('latin1')) ?? [];
  if (number === undefined && !version.text.toString('latin1').startsWith('devel')) return 'none';
  const list = modules.text.subarray(sentinel, -sentinel).toString('utf8');
  return [
    { kind: 'package', type: 'golang', name: 'stdlib', ...(number !== undefined && { version: number }) },
    ...modulesIn(list),
  ];
}

/** A length as varint, and so many bytes. */
function textAt(bytes: Buffer, start: number): { text: Buffer; end: number } | 'more' | 'none' {
  let [length, shift, at] = [0, 0, start];
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined) return 'more';
    at += 1;
    length += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
    shift += 7;
    if (shift > 28) return 'none';
  }
  if (length > mostInfo) return 'none';
  return at + length > bytes.length ? 'more' : { text: bytes.subarray(at, at + length), end: at + length };
}

/** Lines of `dep\t<path>\t<version>\t<sum>`, each replaced by a `=>` line that follows. */
function modulesIn(list: string): PackageFinding[] {
  const modules: PackageFinding[] = [];
  for (const line of list.split('\n')) {
    const [kind, path, version] = line.split('\t');
    if (!path || (kind !== 'mod' && kind !== 'dep' && kind !== '=>')) continue;
    if (kind === '=>') modules.pop();
    modules.push(moduleOf(path, version));
  }
  return modules;
}

function moduleOf(path: string, version: string | undefined): PackageFinding {
  const cut = path.lastIndexOf('/');
  return {
    kind: 'package',
    type: 'golang',
    ...(cut > 0 && { namespace: path.slice(0, cut) }),
    name: path.slice(cut + 1),
    ...(version && version !== '(devel)' && { version }),
  };
}
