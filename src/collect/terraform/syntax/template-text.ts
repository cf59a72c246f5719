import { literal } from '../../code/token.ts';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** The text that stands between quotes. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return withoutDoubling(text);
  const plain = withoutDoubling(text).replaceAll(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs,
    (whole, short: string | undefined, long: string | undefined, sign: string | undefined) => {
      if (sign !== undefined) return escapes[sign] ?? whole;
      const code = Number.parseInt(short ?? long ?? '', 16);
      return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
    },
  );
  return literal(plain);
}

/** `$${` and `%%{` stand for themselves with one sign less. */
export function withoutDoubling(text: string): string {
  return text.includes('{') ? text.replaceAll(/\$\$\{/g, '${').replaceAll(/%%\{/g, '%{') : text;
}

/** White space is taken away to the end of the line, and no further. */
export function withoutLeading(text: string): string {
  return text.replace(/^[ \t\r]*\n?/, '');
}

/** The same before a sequence: of the line that it ends, or that lies before it. */
export function withoutTrailing(text: string): string {
  return text.replace(/[ \t\r]*\n?[ \t\r]*$/, (space) =>
    /\n[ \t\r]+$/.test(space) ? space.replace(/[ \t\r]+$/, '') : '',
  );
}

/** Takes away the indentation that all lines have. What is no text stands for itself. */
export function dedented<Part>(parts: readonly (string | Part)[]): (string | Part)[] {
  const least = leastIndentation(parts);
  if (least === 0 || !Number.isFinite(least)) return [...parts];
  let begins = true;
  return parts.map((part) => {
    if (typeof part !== 'string') {
      begins = false;
      return part;
    }
    const lines = part
      .split('\n')
      .map((line, index) => (index > 0 || begins ? line.slice(Math.min(least, indentationOf(line))) : line));
    begins = part.endsWith('\n');
    return lines.join('\n');
  });
}

function leastIndentation(parts: readonly unknown[]): number {
  let atStart = true;
  let least = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (typeof part !== 'string') {
      // A line that begins with a sequence has no indentation beyond its own.
      if (atStart) least = 0;
      atStart = false;
      continue;
    }
    const lines = part.split('\n');
    for (const [index, line] of lines.entries()) {
      const isLast = index === lines.length - 1;
      const counts = (index > 0 || atStart) && !(isLast && line === '') && (line.trim() !== '' || isLast);
      if (counts) least = Math.min(least, indentationOf(line));
    }
    atStart = part.endsWith('\n');
  }
  return least;
}

function indentationOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}
