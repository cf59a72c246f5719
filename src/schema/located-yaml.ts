import { isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import { KeelsonError, type ErrorCode } from '../errors.ts';

/** A text in YAML with the lines of what it says. */
export interface LocatedYaml {
  readonly document: Document;
  /** Line of the value at a JSON pointer, or of a key of it; 1 where there is none. */
  readonly lineOf: (pointer: string, key?: string) => number;
}

/**
 * Parses a text, with where things are.
 *
 * @param file names it in errors.
 * @throws KeelsonError of that code, with file and line.
 */
export function locatedYaml(text: string, file: string, code: ErrorCode): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    throw new KeelsonError(
      code,
      `${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`,
    );
  }
  return {
    document,
    lineOf(pointer, key) {
      const node = document.getIn(pathOf(pointer), true);
      const place = key === undefined ? node : (keyIn(node, key) ?? node);
      return lines.linePos(isNode(place) ? (place.range?.[0] ?? 0) : 0).line;
    },
  };
}

/** The steps of a JSON pointer. */
export function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function keyIn(node: unknown, key: string): unknown {
  const items = node !== null && typeof node === 'object' && 'items' in node ? node.items : [];
  const pair = (items as unknown[]).find(
    (item) => isPair(item) && isNode(item.key) && String(item.key) === key,
  );
  return isPair(pair) ? pair.key : undefined;
}
