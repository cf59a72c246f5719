import { LineCounter, parseDocument, type Document } from 'yaml';
import { messageOf } from '../../../errors.ts';
import { CodeProblem } from '../format.ts';
import { withIndentedQuotes } from './quotes.ts';

const deepestLine = 300;
const deepestFlow = 200;

export interface Yaml {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** What the positions of nodes are about. */
  readonly text: string;
}

/**
 * The first document of a text in YAML 1.2 (JSON among it, also with commas too many), its scalars as they are written. What is
 * nested so deep that a parser would run out of stack is refused before it is parsed.
 *
 * @throws CodeProblem invalid, too_large.
 */
export function parsedYaml(text: string): Yaml {
  const line = tooDeep(text);
  if (line !== undefined) {
    throw new CodeProblem({ code: 'too_large', message: 'nested too deep to be read', line });
  }
  const parsed = parse(text);
  const isQuote = parsed.document.errors.some(({ code }) => code === 'MISSING_CHAR');
  return complete(isQuote ? parse(withIndentedQuotes(text)) : parsed);
}

function parse(text: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    // Looking for two of the same among all keys takes the square of their number.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return { document, lines, text };
}

function complete(yaml: Yaml): Yaml {
  const { document, lines } = yaml;
  const [error] = document.errors;
  if (error) {
    const { line: at, col } = lines.linePos(error.pos[0]);
    throw new CodeProblem({ code: 'invalid', message: messageOf(error), line: at, column: col });
  }
  return yaml;
}

/** The first line that is nested too deep: by what it is indented with, or by brackets, also those in strings. */
function tooDeep(text: string): number | undefined {
  let flow = 0;
  let line = 1;
  let indent = 0;
  let isIndent = true;
  for (const character of text) {
    if (character === '\n') {
      line += 1;
      indent = 0;
      isIndent = true;
    } else if (isIndent && /[ \t?:-]/.test(character)) {
      indent += character === ' ' || character === '\t' ? 1 : 2;
    } else {
      isIndent = false;
      if (character === '[' || character === '{') flow += 1;
      else if ((character === ']' || character === '}') && flow > 0) flow -= 1;
    }
    if (indent > deepestLine || flow > deepestFlow) return line;
  }
  return undefined;
}
