import { plain } from '../../../report/terminal.ts';
import { cut } from '../../../report/sarif/text.ts';

/** A name of somebody's cloud as one short line. What shows it takes it for text alone, so nothing in it is escaped. */
export function literal(text: string, length: number): string {
  return cut(plain(text).replaceAll(/\s+/g, ' ').toWellFormed().trim(), length) || '(unnamed)';
}
