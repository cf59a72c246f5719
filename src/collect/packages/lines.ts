const named =
  /"((?:[^"\\\n]|\\.){1,500})"|'([^'\n]{1,500})'|^[ \t]{0,40}([A-Za-z0-9_.-]{1,200})[ \t]{0,9}=|(\n)/gm;

/** Finds the first line, from 1, on which a text stands in quotation marks or is a key. The text is gone through once. */
export function quotedLines(text: string): (...texts: readonly (string | undefined)[]) => number {
  const lines = new Map<string, number>();
  let line = 1;
  for (const match of text.matchAll(named)) {
    const [, double, single, key, newLine] = match;
    const found = double ?? single ?? key;
    if (newLine !== undefined) line += 1;
    else if (found !== undefined && !lines.has(found)) lines.set(found, line);
  }
  return (...texts) => {
    for (const one of texts) {
      const at = one === undefined ? undefined : lines.get(one);
      if (at !== undefined) return at;
    }
    return 1;
  };
}

/** Lines, from 1, that a heading of TOML's lists of tables stands on. */
export function headingLines(text: string, heading: string): number[] {
  const lines: number[] = [];
  linesOf(text).forEach((line, index) => {
    if (line.trim() === heading) lines.push(index + 1);
  });
  return lines;
}

export function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}
