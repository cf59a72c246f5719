import { functionNames } from './functions.ts';
import { numberOf, unquote } from './literals.ts';
import { splitTemplate, templateError, type Part, type Token } from './lexer.ts';
import type { Command, Node, Nodes, Operand, Pipe, Template } from './nodes.ts';

interface Parser {
  readonly parts: readonly Part[];
  readonly defined: Map<string, Nodes>;
  at: number;
  /** Variables that are declared so far. */
  variables: string[];
  loops: number;
}

/** @throws BuiltinError when the text is not a template. */
export function parseTemplate(source: string): Template {
  const parser: Parser = {
    parts: splitTemplate(source),
    defined: new Map(),
    at: 0,
    variables: ['$'],
    loops: 0,
  };
  const { nodes, end } = parseList(parser);
  if (end) throw templateError(end.line, `unexpected {{${end.keyword}}}`);
  return { body: nodes, defined: parser.defined };
}

/** The action that ended a list. */
interface End {
  readonly keyword: string;
  readonly reader: Reader;
  readonly line: number;
}

/** Tokens of one action. */
interface Reader {
  readonly tokens: readonly Token[];
  readonly line: number;
  at: number;
}

function parseList(parser: Parser): { nodes: Node[]; end: End | undefined } {
  const nodes: Node[] = [];
  for (let part = parser.parts[parser.at]; part; part = parser.parts[parser.at]) {
    parser.at += 1;
    if ('text' in part) {
      if (part.text !== '') nodes.push({ kind: 'text', text: part.text });
      continue;
    }
    const reader: Reader = { tokens: part.tokens, line: part.line, at: 0 };
    skipSpace(reader);
    const first = reader.tokens[reader.at];
    const keyword = first?.kind === 'word' ? first.text : '';
    if (keyword === 'end' || keyword === 'else') {
      reader.at += 1;
      return { nodes, end: { keyword, reader, line: part.line } };
    }
    const node = parseAction(parser, reader, keyword);
    if (node) nodes.push(node);
  }
  return { nodes, end: undefined };
}

function parseAction(parser: Parser, reader: Reader, keyword: string): Node | undefined {
  const { line } = reader;
  switch (keyword) {
    case 'if':
    case 'with':
    case 'range':
      reader.at += 1;
      return parseControl(parser, reader, keyword);
    case 'define':
    case 'block':
      reader.at += 1;
      return parseDefinition(parser, reader, keyword);
    case 'template': {
      reader.at += 1;
      const name = parseText(reader);
      skipSpace(reader);
      const pipe = reader.at < reader.tokens.length ? parsePipe(parser, reader) : undefined;
      return { kind: 'template', name, pipe };
    }
    case 'break':
    case 'continue':
      if (parser.loops === 0) throw templateError(line, `{{${keyword}}} outside {{range}}`);
      return { kind: keyword };
    default:
      return { kind: 'action', pipe: parsePipe(parser, reader) };
  }
}

function parseControl(parser: Parser, reader: Reader, kind: 'if' | 'with' | 'range'): Node {
  const scope = parser.variables.length;
  const pipe = parsePipe(parser, reader, kind === 'range');
  if (kind === 'range') parser.loops += 1;
  const { nodes, end } = parseList(parser);
  if (kind === 'range') parser.loops -= 1;
  if (!end) throw templateError(reader.line, 'unexpected EOF');
  const otherwise = end.keyword === 'else' ? parseElse(parser, end, kind) : [];
  parser.variables.length = scope;
  return { kind, pipe, body: nodes, otherwise };
}

/** `{{else}}`, or `{{else if …}}` and `{{else with …}}`, which need no end of their own. */
function parseElse(parser: Parser, { reader }: End, kind: string): Nodes {
  skipSpace(reader);
  const next = reader.tokens[reader.at];
  if (next?.kind === 'word' && next.text === kind && (kind === 'if' || kind === 'with')) {
    reader.at += 1;
    return [parseControl(parser, reader, kind)];
  }
  const { nodes, end } = parseList(parser);
  if (end?.keyword !== 'end') throw templateError(reader.line, 'expected end; found {{else}}');
  return nodes;
}

function parseDefinition(parser: Parser, reader: Reader, keyword: 'define' | 'block'): Node | undefined {
  const name = parseText(reader);
  const pipe = keyword === 'block' ? parsePipe(parser, reader) : undefined;
  const outer = parser.variables;
  parser.variables = ['$'];
  const { nodes, end } = parseList(parser);
  parser.variables = outer;
  if (end?.keyword !== 'end') throw templateError(reader.line, `unexpected {{else}} in ${keyword} clause`);
  parser.defined.set(name, nodes);
  return pipe && { kind: 'template', name, pipe };
}

function skipSpace(reader: Reader): boolean {
  const { at } = reader;
  while (reader.tokens[reader.at]?.kind === 'space') reader.at += 1;
  return reader.at > at;
}

function take(reader: Reader, text: string): boolean {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'symbol' || token.text !== text) return false;
  reader.at += 1;
  return true;
}

function parseText(reader: Reader): string {
  skipSpace(reader);
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'string') throw templateError(reader.line, 'unexpected token in template clause');
  reader.at += 1;
  return unquote(token.text, reader.line);
}

function parsePipe(parser: Parser, reader: Reader, isRange = false): Pipe {
  const { variables, assigns } = parseDeclaration(reader, isRange ? 2 : 1);
  const commands: Command[] = [];
  do commands.push(parseCommand(parser, reader));
  while (take(reader, '|'));
  if (commands.some((command) => command.length === 0))
    throw templateError(reader.line, 'missing value for command');
  if (!assigns) parser.variables.push(...variables);
  return { variables, assigns, commands };
}

function parseDeclaration(reader: Reader, most: number) {
  const start = reader.at;
  const variables: string[] = [];
  do {
    skipSpace(reader);
    const token = reader.tokens[reader.at];
    if (token?.kind !== 'variable') break;
    variables.push(token.text);
    reader.at += 1;
    skipSpace(reader);
  } while (variables.length < most && take(reader, ','));
  const declares = variables.length > 0 && take(reader, ':=');
  const assigns = variables.length > 0 && !declares && take(reader, '=');
  if (declares || assigns) return { variables, assigns };
  reader.at = start;
  return { variables: [], assigns: false };
}

function parseCommand(parser: Parser, reader: Reader): Operand[] {
  const operands: Operand[] = [];
  for (;;) {
    const spaced = skipSpace(reader);
    const token = reader.tokens[reader.at];
    if (!token || (token.kind === 'symbol' && (token.text === '|' || token.text === ')'))) return operands;
    if (operands.length > 0 && !spaced)
      throw templateError(reader.line, `unexpected ${JSON.stringify(token.text)} in operand`);
    operands.push(parseOperand(parser, reader, token));
  }
}

function parseOperand(parser: Parser, reader: Reader, token: Token): Operand {
  reader.at += 1;
  const { line } = reader;
  switch (token.kind) {
    case 'dot':
      return { kind: 'dot' };
    case 'field':
      return { kind: 'field', path: [token.text.slice(1), ...parsePath(reader)] };
    case 'variable':
      if (!parser.variables.includes(token.text))
        throw templateError(line, `undefined variable ${JSON.stringify(token.text)}`);
      return { kind: 'variable', name: token.text, path: parsePath(reader) };
    case 'string':
      return { kind: 'literal', value: unquote(token.text, line) };
    case 'character':
      return {
        kind: 'literal',
        value: BigInt(unquote(`"${token.text.slice(1, -1)}"`, line).codePointAt(0) ?? 0),
      };
    case 'number':
      return { kind: 'literal', value: numberOf(token.text) };
    case 'word':
      return parseWord(token.text, line);
    case 'space':
    case 'symbol':
      return parseGroup(parser, reader, token);
    default:
      return token.kind satisfies never;
  }
}

function parsePath(reader: Reader): string[] {
  const path: string[] = [];
  for (let token = reader.tokens[reader.at]; token?.kind === 'field'; token = reader.tokens[reader.at]) {
    path.push(token.text.slice(1));
    reader.at += 1;
  }
  return path;
}

function parseWord(word: string, line: number): Operand {
  if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true' };
  if (word === 'nil') return { kind: 'nil' };
  if (!functionNames.has(word)) throw templateError(line, `function ${JSON.stringify(word)} not defined`);
  return { kind: 'function', name: word };
}

function parseGroup(parser: Parser, reader: Reader, token: Token): Operand {
  if (token.text !== '(')
    throw templateError(reader.line, `unexpected ${JSON.stringify(token.text)} in operand`);
  const pipe = parsePipe(parser, reader);
  if (!take(reader, ')')) throw templateError(reader.line, 'unclosed left paren');
  return { kind: 'pipe', pipe, path: parsePath(reader) };
}
