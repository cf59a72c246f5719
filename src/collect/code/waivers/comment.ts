const longestLine = 5000;
const longestText = 2000;
/** How far back, in characters, a block comment may begin. */
const farthestBack = 10_000;

export interface Comment {
  /** From the mark to the end of the line or of the comment. */
  readonly text: string;
  /** Whether nothing but the comment is on its line. */
  readonly alone: boolean;
  /** Column at which it begins. */
  readonly column: number;
  /** Whether it is a block comment that goes on after the line. */
  readonly isOpen: boolean;
}

/**
 * The comment that a mark begins.
 *
 * @returns undefined where it is not at the beginning of a comment, or of a line of one.
 */
export function commentAt(
  lines: readonly string[],
  { line, column }: { readonly line: number; readonly column: number },
): Comment | undefined {
  if (column > longestLine) return undefined;
  const whole = lines[line - 1] ?? '';
  const before = whole.slice(0, column - 1).trimEnd();
  const opening = /(?:^|\s)(#+|\/\/+|\/\*+)$/.exec(before)?.[1];
  if (opening === undefined && !(/^\s*\**$/.test(before) && isInBlock(lines, line))) return undefined;
  const code = before.slice(0, before.length - (opening ?? before).length);
  if (isInString(code)) return undefined;
  const rest = whole.slice(column - 1, column - 1 + longestText).trimEnd();
  const end = rest.indexOf('*/');
  return {
    text: end < 0 ? rest : rest.slice(0, end),
    alone: code.trim() === '',
    column: code.length + 1,
    isOpen: end < 0 && (opening === undefined || opening.startsWith('/*')),
  };
}

function isInString(code: string): boolean {
  return code.replaceAll(/\\./g, '').split('"').length % 2 === 0;
}

/** Whether a line goes on with a block comment that began above it. */
function isInBlock(lines: readonly string[], line: number): boolean {
  let length = 0;
  for (let index = line - 2; index >= 0 && length < farthestBack; index -= 1) {
    const above = lines[index] as string;
    length += above.length + 1;
    if (above.includes('/*') || above.includes('*/'))
      return above.lastIndexOf('/*') > above.lastIndexOf('*/');
  }
  return false;
}
