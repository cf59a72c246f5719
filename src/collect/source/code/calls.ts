import type { Token } from '../lexer/lexer.ts';

/** What is given to a call, an object or a name. */
export interface Value {
  readonly line: number;
  readonly column: number;
  /** A text that stands there alone, and is all known. */
  readonly text?: string;
  /** A name, or names with dots between them, that stands there alone: True, settings.model. */
  readonly word?: string;
  /** What a call in its place is of: os.getenv. */
  readonly call?: string;
}

/** A call, or an object that names its type: openai.ChatCompletionRequest{…}. */
export interface Call {
  /** As it is written, with dots: client.chat.completions.create. */
  readonly callee: string;
  readonly line: number;
  readonly column: number;
  readonly positional: readonly Value[];
  /** By name, also those of objects within it; the outermost counts. */
  readonly named: ReadonlyMap<string, Value>;
  /** Items of the lists that are given by name. */
  readonly lists: ReadonlyMap<string, readonly Value[]>;
  /** Arguments are added that are not written here: **options, ...options. */
  readonly spread: boolean;
  /** The name that the call's result is given to. */
  readonly givenTo?: string;
}

/** A value that gets a name: an assignment, an argument, a member. */
export interface Named {
  readonly name: string;
  readonly value: Value;
  /** The call that it is given to. */
  readonly call: Call | undefined;
  readonly isAssignment: boolean;
}

export interface Calls {
  readonly calls: readonly Call[];
  readonly named: readonly Named[];
}

interface OpenCall extends Call {
  readonly positional: Value[];
  readonly named: Map<string, Value>;
  readonly lists: Map<string, Value[]>;
  spread: boolean;
}

interface Frame {
  readonly close: string;
  /** The call that arguments here belong to. */
  readonly owner: OpenCall | undefined;
  /** Whether values without a name are arguments of it by position. */
  readonly isCall: boolean;
  /** Of a list: under which name. */
  readonly list: string | undefined;
  /** The name of the value that is being read. */
  name: string | undefined;
  isAssignment: boolean;
  /** Whether a colon gave the name, so that a type may follow, and then the value. */
  isTyped: boolean;
  /** Index of the first token of the value. */
  start: number;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const deepest = 200;
const mostMissing = 4;

/**
 * Calls and named values of a program, whatever its language is: `f(a, model="x")`, `{ model: "x" }`, `.model("x")`, `x = "y"`. One
 * pass; what is nested too deeply is not told apart.
 */
export function callsOf(tokens: readonly Token[]): Calls {
  const calls: OpenCall[] = [];
  const named: Named[] = [];
  const frames: Frame[] = [newFrame('', undefined, false, undefined, 0)];

  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const frame = frames.at(-1) as Frame;
    if (frame.close === '' || frame.close === '}') beginStatement(index, frame);
    if (token.kind !== 'sign') continue;
    const close = closing[token.text];
    if (close !== undefined) open(token, index, close, frame);
    else if (/^[)\]}]$/.test(token.text)) closeAt(token.text, index);
    else if (token.text === ',' || token.text === ';') {
      finish(index, frame);
      begin(frame, index + 1);
    } else if (isNaming(token, index, frame)) {
      nameValue(index, frame);
    } else if (isSpread(token, index, frame) && frame.owner) {
      frame.owner.spread = true;
    }
  }
  for (const frame of frames.toReversed()) finish(tokens.length, frame);
  return { calls, named };

  /** Ends what a bracket closes; brackets of which one is missing do not hide all that follows. */
  function closeAt(close: string, index: number): void {
    const from = Math.max(1, frames.length - mostMissing);
    const at = frames.findLastIndex((frame, place) => place >= from && frame.close === close);
    if (at < 0) return;
    for (const frame of frames.splice(at).toReversed()) finish(index, frame);
  }

  function open(token: Token, index: number, close: string, frame: Frame): void {
    if (frames.length > deepest) return;
    const callee = token.text === '[' ? undefined : calleeBefore(tokens, index);
    const call = callee === undefined ? undefined : newCall(callee, tokens[index - 1] as Token, frame.name);
    if (call) calls.push(call);
    const list = token.text === '[' ? frame.name : undefined;
    const owner = call ?? (token.text === '(' ? undefined : frame.owner);
    frames.push(newFrame(close, owner, call !== undefined && token.text === '(', list, index + 1));
  }

  /** In a block a new line begins a new statement, unless the one before it goes on. */
  function beginStatement(index: number, frame: Frame): void {
    const [before, token] = [tokens[index - 1], tokens[index] as Token];
    if (!before || before.line === token.line || index <= frame.start) return;
    if (before.kind === 'sign' && !/^[)\]}]$/.test(before.text)) return;
    if (token.kind === 'sign' && !/^[@#]$/.test(token.text)) return;
    finish(index, frame);
    begin(frame, index);
  }

  /** `name =`, `name:`, `"name":`, `name => `; of `a.b.name =` the last. */
  function nameValue(index: number, frame: Frame): void {
    const isColon = tokens[index]?.text === ':';
    const name = frame.isTyped ? frame.name : nameBefore(tokens, index, frame.start);
    if (name === undefined) return;
    frame.isAssignment = frame.close !== ')' && !isColon;
    frame.isTyped = isColon;
    frame.name = name;
    frame.start = index + 1;
  }

  function isNaming({ text }: Token, index: number, frame: Frame): boolean {
    if (text === '=' || text === ':=') return true;
    return text === ':' && frame.name === undefined && index === frame.start + 1;
  }

  function isSpread({ text }: Token, index: number, frame: Frame): boolean {
    return (text === '**' || text === '...') && index === frame.start;
  }

  function begin(frame: Frame, start: number): void {
    frame.name = undefined;
    frame.isAssignment = false;
    frame.isTyped = false;
    frame.start = start;
  }

  function finish(end: number, frame: Frame): void {
    const { start, owner, isCall, list, name, isAssignment } = frame;
    if (end <= start) return;
    const value = valueOf(tokens, start, end);
    if (name !== undefined) {
      if (owner && !owner.named.has(name)) owner.named.set(name, value);
      named.push({ name, value, call: owner, isAssignment });
    } else if (isCall) owner?.positional.push(value);
    else if (list !== undefined) addToList(owner, list, value);
    // What has been read is not read again when its frame ends.
    begin(frame, end);
  }
}

const longestList = 200;

function addToList(owner: OpenCall | undefined, name: string, value: Value): void {
  const list = owner?.lists.get(name) ?? [];
  if (list.length < longestList) list.push(value);
  owner?.lists.set(name, list);
}

function newFrame(
  close: string,
  owner: OpenCall | undefined,
  isCall: boolean,
  list: string | undefined,
  start: number,
): Frame {
  return { close, owner, isCall, list, name: undefined, isAssignment: false, isTyped: false, start };
}

function newCall(callee: string, { line, column }: Token, givenTo: string | undefined): OpenCall {
  return {
    callee,
    line,
    column,
    positional: [],
    named: new Map(),
    lists: new Map(),
    spread: false,
    ...(givenTo !== undefined && { givenTo }),
  };
}

function valueOf(tokens: readonly Token[], start: number, end: number): Value {
  const first = tokens[start] as Token;
  const place = { line: first.line, column: first.column };
  const wholes = tokens.slice(start, Math.min(end, start + 40));
  if (end - start === 1 && first.kind === 'text') return first.open ? place : { ...place, text: first.text };
  if (first.kind === 'text' && !first.open && isMadeItself(tokens, start + 1, end)) {
    return { ...place, text: first.text };
  }
  const last = tokens[end - 1] as Token;
  // A default: settings.model or "x", process.env.MODEL ?? "x".
  const before = tokens[end - 2];
  if (last.kind === 'text' && !last.open && /^(?:\|\||\?\?|or)$/.test(before?.text ?? '')) {
    return { line: last.line, column: last.column, text: last.text };
  }
  if (end - start <= 15 && wholes.every(isPartOfName)) {
    return { ...place, word: wholes.map(({ text }) => text).join('') };
  }
  const opening = wholes.findIndex(({ text, kind }) => kind === 'sign' && text === '(');
  const callee = opening > 0 ? calleeBefore(tokens, start + opening) : undefined;
  return callee === undefined ? place : { ...place, call: callee };
}

/** "x".to_string(), "x".into(): Rust makes texts its own. */
function isMadeItself(tokens: readonly Token[], start: number, end: number): boolean {
  return (
    end - start === 4 &&
    tokens[start]?.text === '.' &&
    /^(?:to_string|to_owned|into|strip|trim)$/.test(tokens[start + 1]?.text ?? '') &&
    tokens[start + 3]?.text === ')'
  );
}

function isPartOfName({ kind, text }: Token): boolean {
  return kind === 'name' || kind === 'number' || (kind === 'sign' && /^(?:\.|\?\.|::|&|!)$/.test(text));
}

const words = new Set(
  'if for while switch match return catch elif except with assert and or not in is await yield lambda else typeof function fn func def fun class struct enum interface impl trait namespace try finally do loop unsafe case throw raise'.split(
    ' ',
  ),
);
const mostParts = 8;

/** The name before a bracket, with dots: what is called, or what an object is of. */
export function calleeBefore(tokens: readonly Token[], index: number): string | undefined {
  let at = index - 1;
  // Rust's macros, TypeScript's and C#'s type arguments end before the bracket.
  if (tokens[at]?.text === '!') at -= 1;
  if (tokens[at]?.text === '>') at = beforeTypes(tokens, at);
  const parts: string[] = [];
  for (; parts.length < mostParts; at -= 2) {
    const token = tokens[at];
    if (token?.kind !== 'name' || (parts.length === 0 && words.has(token.text))) break;
    parts.unshift(token.text);
    const sign = tokens[at - 1];
    if (sign?.kind !== 'sign' || !/^(?:\.|\?\.|::)$/.test(sign.text)) break;
  }
  const keyword = tokens[at - (parts.length > 0 ? 1 : 0)];
  if (parts.length === 0 || /^(?:function|fn|func|def|fun|class|struct|interface)$/.test(keyword?.text ?? ''))
    return undefined;
  return parts.join('.');
}

const mostTypeTokens = 20;

function beforeTypes(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = index; at >= 0 && index - at < mostTypeTokens; at -= 1) {
    const { text } = tokens[at] as Token;
    if (text === '>') depth += 1;
    else if (text === '<' && (depth -= 1) === 0) return tokens[at - 1]?.text === '::' ? at - 2 : at - 1;
  }
  return index;
}

const mostTypeParts = 8;

/** The name that a value gets, before the sign at an index: also where its type stands between. */
function nameBefore(tokens: readonly Token[], index: number, start: number): string | undefined {
  const before = tokens[index - 1];
  for (let at = index - 1; at > start && index - at <= mostTypeParts; at -= 1) {
    if (tokens[at]?.text === ':' && tokens[at - 1]?.kind === 'name') return tokens[at - 1]?.text;
  }
  if (index - 1 < start || (before?.kind !== 'name' && before?.kind !== 'text')) return undefined;
  return before.text;
}
