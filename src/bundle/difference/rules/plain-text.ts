/** A line of Rego without comments, and whether it starts at the margin, as rules do and what is inside them does not. */
export interface PlainLine {
  readonly atMargin: boolean;
  readonly text: string;
}

const token = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|#[^\n]*|\n[ \t\r]*|[ \t\r]+|[^"`#\s]+|["`]/g;

/** The lines of a module without comments, empty lines and more than one space: two that are equal say the same. */
export function plainLines(module: string): PlainLine[] {
  const lines: PlainLine[] = [];
  let line = '';
  let atMargin = true;
  const end = () => {
    const text = line.trim();
    if (text !== '') lines.push({ atMargin, text });
    line = '';
  };
  for (const [piece] of module.matchAll(token)) {
    if (piece.startsWith('\n')) {
      end();
      atMargin = piece.replaceAll('\r', '') === '\n';
    } else if (!piece.startsWith('#')) {
      line += piece.trim() === '' ? ' ' : piece;
    }
  }
  end();
  return lines;
}
