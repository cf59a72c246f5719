import { endOfString } from '../../../../../src/collect/bicep/syntax/skip.ts';
import { edited, merged, statementEdits, type Part, type Parts } from './parts.ts';

/**
 * Merges a snippet into the resource that a line is in: an object into its body, statements into those of the same type. Statements may
 * follow an object.
 *
 * @throws Error where there is no such resource, or the snippet is neither.
 */
export function mergedBicep(text: string, snippet: string, line: number): string {
  const file = fileParts(text);
  const object = snippet.trimStart().startsWith('{') ? objectParts(snippet, snippet.indexOf('{')) : undefined;
  // What stands before the statements is blanked out, so that offsets stay those of the snippet.
  const { parts } = fileParts(' '.repeat(object?.end ?? 0) + snippet.slice(object?.end ?? 0));
  if (!object && parts.length === 0) throw new Error(`it is neither an object nor statements: ${snippet}`);
  const edits = parts.flatMap((statement) => statementEdits(file, statement, snippet, reference));
  if (!object) return edited(text, edits);
  const offset = text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const resource = file.parts.find(({ start, end, inside }) => inside && start <= offset && offset < end);
  if (!resource?.inside) throw new Error(`no resource is at line ${line}`);
  return edited(text, [...edits, ...merged(resource.inside, { text: snippet, parts: object })]);
}

/** The symbol of a resource where it is used, and not where it is declared, the name of an entry or text. */
function reference({ key }: Part): RegExp {
  return new RegExp(String.raw`(?<!resource[ \t]+|['\w.-])${key.split(' ').at(-1)}(?!['\w-]|\s*:)`);
}

const declaration = /^[ \t]*(resource|module|param|var|output)[ \t]+(\w+)[ \t]*(?:'([^'@]*)[^']*')?/gm;

/** Resources by their type and symbol, all else by its name. */
function fileParts(text: string): Parts {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(declaration)) {
    const [head, kind = '', name = '', type = ''] = match;
    if (match.index < from) continue;
    const open = text.indexOf('{', match.index + head.length);
    const lineEnd = endOfLine(text, match.index);
    if (kind !== 'resource' && (open < 0 || open > lineEnd)) {
      parts.push({ key: `${kind} ${name}`, start: match.index, end: lineEnd, value: '' });
      continue;
    }
    const inside = objectParts(text, open);
    from = inside.end + 1;
    const key = kind === 'resource' ? `resource ${type.toLowerCase()} ${name}` : `${kind} ${name}`;
    parts.push({ key, start: match.index, end: from, value: '', inside });
  }
  return { end: text.length, parts };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The entries of the object whose brace is at an offset. */
function objectParts(text: string, open: number): Parts {
  const parts: Part[] = [];
  let at = open + 1;
  for (;;) {
    at = pastSpace(text, at);
    if (at >= text.length) throw new Error(`an object does not end: ${text.slice(open)}`);
    if (text[at] === '}') return { end: at, parts };
    const start = at;
    const end = endOfEntry(text, at);
    const entry = /^(?:'([^']*)'|(\w+))\s*:\s*/.exec(text.slice(start, end));
    if (entry) {
      const value = text.slice(start + entry[0].length, end).trim();
      const inner = text.indexOf('{', start + entry[0].length);
      parts.push({
        key: entry[1] ?? entry[2] ?? '',
        start,
        end,
        value,
        ...(value.startsWith('{') && { inside: objectParts(text, inner) }),
      });
    }
    at = end;
  }
}

function pastSpace(text: string, from: number): number {
  const space = /(?:[\s,]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}

/** An entry ends with its line, a comma or the object, but not in what it opens. */
function endOfEntry(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const sign = text[at] as string;
    if (sign === "'") {
      at = endOfString(text, at);
      continue;
    }
    if (text.startsWith('//', at)) {
      if (depth === 0) return at;
      at = endOfLine(text, at);
      continue;
    }
    if (depth === 0 && /[\n,}]/.test(sign)) return at;
    if (/[{[(]/.test(sign)) depth += 1;
    if (/[)}\]]/.test(sign)) depth -= 1;
    at += 1;
  }
  return at;
}
