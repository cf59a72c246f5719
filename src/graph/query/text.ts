import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { KeelsonError } from '../../errors.ts';
import { firstError } from '../../schema/validate.ts';
import type { Mistake } from './mistakes.ts';

/**
 * What a text in YAML or JSON holds, that fits a schema and has no other mistake.
 *
 * @param file names it in errors.
 * @throws KeelsonError QUERY_INVALID with file, line and column.
 */
export function readText(
  text: string,
  file: string,
  schema: string,
  mistakeIn: (content: unknown) => Mistake | undefined,
): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const refused = (offset: number, reason: string) => {
    const { line, col } = lines.linePos(offset);
    return new KeelsonError('QUERY_INVALID', `${file}:${line}:${col}: ${reason}`);
  };
  const [error] = document.errors;
  if (error) throw refused(error.pos[0], error.message.split('\n', 1)[0] ?? '');
  const content: unknown = document.toJS();
  const problem = mistakeIn(content) ?? firstError(schema, content);
  if (problem) throw refused(offsetOf(document, problem.pointer), problem.text);
  return content;
}

/** Where a part is, or the nearest one around it that is there. */
function offsetOf(document: Document, pointer: string): number {
  const names = pointer.split('/').slice(1);
  for (let length = names.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(names.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
