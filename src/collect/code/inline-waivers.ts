import type { ReportPlace } from '../../generated/report.ts';
import { commentAt, type Comment } from './waivers/comment.ts';
import { coveredBelow, headLines, type Lines } from './waivers/covered.ts';
import { areOfDocument, isJson, stringAt, type JsonString } from './waivers/json.ts';
import { parseWaiver, type ParsedWaiver } from './waivers/parse.ts';
import { parsePeer, peerMarks } from './waivers/parse-peer.ts';
import { memberWaivers } from './waivers/peer-members.ts';

/**
 * A finding that somebody answers for, said beside the code that causes it:
 * `keelson:ignore <check>[,<check>] reason="…" [until=YYYY-MM-DD] [owner=…]`.
 */
export interface InlineWaiver extends ParsedWaiver, About {}

/** Where it is said, and what it is about. */
interface About {
  /** From 1, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** Whether it holds for all that the file declares. */
  readonly wholeFile: boolean;
  /** Lines on which a resource may begin that it stands above. */
  readonly above?: Lines;
  /** Whether it is about the resource below it and not about the one around both. */
  readonly aboveOnly: boolean;
  /** Column at which a comment begins that is alone on its line. */
  readonly indent?: number;
  /** Whether what comes after it on its line is still it. */
  readonly endsLine: boolean;
}

const mark = new RegExp(`keelson:ignore\\b|${peerMarks.source}`, 'g');
/** Those after them are not read. */
export const mostWaivers = 500;

/**
 * The inline waivers of a file: in comments (#, //, block comments) and, in JSON, in strings under any key ("//" is the usual
 * one). What is wrong with one is its `problem`: it never holds, and is told. What Checkov, Trivy and tfsec are told in comments and
 * in data is among them: which of it means a check, the checks say.
 */
export function inlineWaivers(text: string): InlineWaiver[] {
  const members = memberWaivers(text).slice(0, mostWaivers);
  const marks = firstMarks(text);
  if (marks.length === 0) return members;
  const lines = text.split('\n');
  const starts = startsOf(lines);
  const strings = new Map(
    isJson(text)
      ? marks
          .filter((offset) => isOwn(text, offset))
          .flatMap((offset) => stringAt(text, offset) ?? [])
          .map((one) => [one.mark, one])
      : [],
  );
  const ofDocument = areOfDocument(
    text,
    [...strings.values()].map(({ start }) => start),
  );
  const head = headLines(lines);

  function aboutString({ start, endsLine }: JsonString, line: number) {
    return {
      wholeFile: ofDocument.has(start),
      ...(endsLine && { above: { from: line + 1, to: line + 1 } }),
      aboveOnly: false,
      endsLine: false,
    };
  }

  function aboutComment({ alone, column, isOpen }: Comment, line: number) {
    if (!alone) return { wholeFile: false, aboveOnly: false, endsLine: true };
    const below = coveredBelow(lines, { line, isOpen, isAtTop: line <= head });
    return { ...below, indent: column, endsLine: true };
  }

  /** Checkov looks for comments in the block, Trivy also on the line above it; neither at the top of a file. */
  function aboutPeer(comment: Comment, line: number) {
    return /^t(?:rivy|fsec)/.test(comment.text)
      ? { ...aboutComment(comment, line), wholeFile: false }
      : {
          wholeFile: false,
          aboveOnly: false,
          endsLine: true,
          ...(comment.alone && { indent: comment.column }),
        };
  }

  const found: InlineWaiver[] = [];
  for (const offset of marks) {
    const line = lineAt(starts, offset);
    const place = { line, column: offset - (starts[line - 1] as number) + 1 };
    const string = strings.get(offset);
    const comment = string ? undefined : commentAt(lines, place);
    const own = isOwn(text, offset);
    const aboutThis = own ? aboutComment : aboutPeer;
    const about = string ? aboutString(string, line) : comment && aboutThis(comment, line);
    if (!about) continue;
    const said = (string ?? comment)?.text ?? '';
    for (const waiver of own ? parseWaiver(said) : parsePeer(said)) {
      found.push({ ...waiver, ...place, ...about });
    }
  }
  return [...found, ...members].slice(0, mostWaivers);
}

/**
 * The waivers that hold for a resource: of the whole file, directly above it, or inside it.
 *
 * @param place the whole resource, in the same file; without an end, one line.
 */
export function waiversFor(place: ReportPlace, waivers: readonly InlineWaiver[]): InlineWaiver[] {
  return waivers.filter(
    (waiver) => waiver.wholeFile || isAbove(waiver, place) || (!waiver.aboveOnly && isInside(waiver, place)),
  );
}

/*
 * Where indentation says what is in what, a comment that is indented further than what is below it belongs to what is above it,
 * and one that is not indented further than what is above it is not in it. Blocks that begin a line are in nothing.
 */

function isAbove({ above, indent = 1 }: InlineWaiver, { line, column = 1 }: ReportPlace): boolean {
  if (column > 1 && indent > column) return false;
  return above !== undefined && line >= above.from && line <= above.to;
}

function isInside(at: InlineWaiver, place: ReportPlace): boolean {
  const { line, column = 1, end_line: endLine = line, end_column: endColumn = Infinity } = place;
  if (at.indent !== undefined && column > 1 && at.indent <= column) return false;
  const begun = at.line > line || (at.line === line && at.column >= column);
  return begun && (at.line < endLine || (at.line === endLine && (at.endsLine || at.column < endColumn)));
}

function isOwn(text: string, offset: number): boolean {
  return text.startsWith('keelson', offset);
}

function firstMarks(text: string): number[] {
  const offsets: number[] = [];
  for (const { index } of text.matchAll(mark)) {
    if (offsets.push(index) === mostWaivers) break;
  }
  return offsets;
}

function startsOf(lines: readonly string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}

/** Number, from 1, of the line that an offset is on. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
