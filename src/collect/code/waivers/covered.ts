/** Numbers of lines, both included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

export interface Covered {
  readonly wholeFile: boolean;
  readonly above?: Lines;
  readonly aboveOnly: boolean;
}

/** Lines that a comment may be above its resource. */
const farthest = 100;

/** What begins a resource of Terraform and Bicep, of Kubernetes, or is an item of a list in YAML. */
const beginsResource = /^\s*(?:(?:resource|data|module|ephemeral)\s|(?:apiVersion|kind|metadata|spec)\s*:|-)/;
const beginsNested = /^\s*(?:resource|module)\s/;

/**
 * What a comment on a line of its own is about beside what it is inside of: the resource that begins below it; or, at the top of
 * a file where none begins there, the whole file.
 */
export function coveredBelow(
  lines: readonly string[],
  { line, isOpen, isAtTop }: { readonly line: number; readonly isOpen: boolean; readonly isAtTop: boolean },
): Covered {
  const from = lineBelow(lines, line, isOpen);
  if (from === undefined) return { wholeFile: isAtTop, aboveOnly: false };
  const to = pastDecorators(lines, from);
  const below = lines[to - 1] ?? '';
  return {
    wholeFile: isAtTop && !beginsResource.test(below),
    above: { from, to },
    aboveOnly: beginsNested.test(below),
  };
}

/** How many lines at the top of a file are comments or empty. */
export function headLines(lines: readonly string[]): number {
  const inComment = commentReader();
  const index = lines.findIndex((line) => {
    const text = line.trim();
    return !inComment(text) && text !== '' && !/^(?:---|%YAML\b)/.test(text);
  });
  return index < 0 ? lines.length : index;
}

/** Number of the first line below that is no comment; undefined where an empty one comes first. */
function lineBelow(lines: readonly string[], line: number, isOpen: boolean): number | undefined {
  const inComment = commentReader(isOpen);
  for (const [index, one] of lines.slice(line, line + farthest).entries()) {
    const text = one.trim();
    if (!inComment(text)) return text === '' ? undefined : line + index + 1;
  }
  return undefined;
}

/** Decorators stand between a comment and the resource that both are about. */
function pastDecorators(lines: readonly string[], from: number): number {
  let at = from;
  while (at < from + farthest && /^\s*@/.test(lines[at - 1] ?? '')) at += 1;
  return at;
}

/** Tells of one line after the other whether it is a comment. */
function commentReader(isOpen = false): (text: string) => boolean {
  let inBlock = isOpen;
  return (text) => {
    if (inBlock) {
      inBlock = !text.includes('*/');
      return true;
    }
    inBlock = text.startsWith('/*') && !text.includes('*/', 2);
    return inBlock || text.startsWith('#') || text.startsWith('//') || text.startsWith('/*');
  };
}
