import {
  broken,
  BrokenSyntax,
  deeper,
  readName,
  readNext,
  readSign,
  skipLines,
  skipSpace,
  type Cursor,
} from './cursor.ts';
import type { Attribute, Block, Body } from './expression.ts';
import { skipItem } from './recovery.ts';
import { readQuoted } from './template.ts';

/** What bodies are read with. */
export interface FileReading {
  readonly file: string;
  /** Offsets of what is broken. */
  readonly breaks: number[];
}

/** Reads attributes and blocks up to `}` or the end of the text. What is broken is noted, and the rest is read. */
export function readBody(cursor: Cursor, reading: FileReading): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  const { depth, open } = cursor;
  for (;;) {
    try {
      skipLines(cursor);
      if (cursor.at >= cursor.text.length || cursor.text[cursor.at] === '}') return { attributes, blocks };
      readItem(cursor, reading, attributes, blocks);
      if (!endsItem(cursor)) broken(cursor);
    } catch (error) {
      if (!(error instanceof BrokenSyntax)) throw error;
      reading.breaks.push(error.at);
      const opened = cursor.open - open;
      Object.assign(cursor, { at: error.at, depth, open, linesAreSpace: false });
      skipItem(cursor, opened);
    }
  }
}

function endsItem(cursor: Cursor): boolean {
  skipSpace(cursor);
  const next = cursor.text[cursor.at];
  return next === undefined || next === '\n' || next === '}';
}

function readItem(
  cursor: Cursor,
  reading: FileReading,
  attributes: Map<string, Attribute>,
  blocks: Block[],
): void {
  const start = cursor.at;
  const name = readName(cursor) ?? broken(cursor);
  if (!readNext(cursor, '=')) {
    blocks.push(readBlock(cursor, name, start, reading));
    return;
  }
  // As long as its value is not read, it is there with one that nobody knows.
  attributes.set(name, {
    name,
    expression: { kind: 'invalid', text: '' },
    place: cursor.place(start, cursor.at),
  });
  const expression = cursor.expression(cursor);
  attributes.set(name, { name, expression, place: cursor.place(start, cursor.at) });
}

function readBlock(cursor: Cursor, type: string, start: number, reading: FileReading): Block {
  const labels: string[] = [];
  while (!readNext(cursor, '{')) labels.push(readLabel(cursor));
  const breaks = reading.breaks.length;
  cursor.open += 1;
  const body = deeper(cursor, (inner) => readBody(inner, reading));
  cursor.open -= 1;
  if (!readSign(cursor, '}')) reading.breaks.push(cursor.at);
  return {
    type,
    labels,
    body,
    place: cursor.place(start, cursor.at),
    file: reading.file,
    ...(reading.breaks.length > breaks && { broken: true }),
  };
}

function readLabel(cursor: Cursor): string {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== '"') return readName(cursor) ?? broken(cursor);
  const label = readQuoted(cursor);
  return label.kind === 'literal' ? String(label.value) : '';
}
