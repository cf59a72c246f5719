import { KeelsonError, messageOf } from '../../errors.ts';
import { MalformedJson } from '../json/skip.ts';
import type { DocumentBytes } from './bytes.ts';

/** What to throw for an error in a line: what is wrong with the line becomes the user's, the rest stays what it is. */
export function invalidLine(error: unknown, where: () => string): unknown {
  if (!(error instanceof MalformedJson || error instanceof SyntaxError)) return error;
  return new KeelsonError('DOCUMENT_INVALID', `${where()}: ${messageOf(error)}`, { cause: error });
}

/** The number of the line that an offset lies in. Reads the document up to there. */
export function lineAt(document: DocumentBytes, offset: number): number {
  let number = 1;
  for (const piece of document.pieces()) {
    for (let at = piece.bytes.indexOf(lineFeed); at >= 0; at = piece.bytes.indexOf(lineFeed, at + 1)) {
      if (piece.offset + at >= offset) return number;
      number += 1;
    }
  }
  return number;
}

const lineFeed = 0x0a;
