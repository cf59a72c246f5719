import { CodeProblem } from '../code/format.ts';

/** An element of XML that knows its line, from 1. */
export interface XmlElement {
  /** Without its namespace's prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
  readonly line: number;
}

const deepest = 200;
const markup = /<(?:!--|!\[CDATA\[|[!?]|\/([^\s<>]*)\s*>|([^\s</>!?]+))/g;
const attribute = /([^\s=/>"'<]+)\s{0,99}=\s{0,99}(?:"([^"]*)"|'([^']*)')|\/?>/y;
const blank = /\s*/y;

interface Open {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  readonly line: number;
  text: string;
}

/**
 * Reads the elements of an XML document in one pass. Declarations of types are left out, so that no entity but the five of
 * XML itself means anything.
 *
 * @throws CodeProblem invalid, at its line; too_large when it is nested too deeply.
 */
export function parseXml(text: string): XmlElement {
  const open: Open[] = [{ name: '', attributes: new Map(), children: [], line: 1, text: '' }];
  let line = 1;
  let counted = 0;
  let at = 0;
  for (;;) {
    markup.lastIndex = at;
    const match = markup.exec(text);
    const own = open.at(-1) as Open;
    if (!match) {
      own.text += text.slice(at);
      break;
    }
    own.text += unescaped(text.slice(at, match.index));
    const [whole, closing, opening] = match;
    at = match.index + whole.length;
    if (closing !== undefined) close(closing);
    else if (opening === undefined) pass(whole, own);
    else element(opening, match.index);
  }
  const [root] = open;
  const first = root?.children[0];
  if (open.length !== 1 || !first) return fail();
  return first;

  function element(name: string, start: number): void {
    const made: Open = {
      name: plain(name),
      attributes: new Map(),
      children: [],
      line: lineAt(start),
      text: '',
    };
    for (;;) {
      blank.lastIndex = at;
      blank.exec(text);
      attribute.lastIndex = blank.lastIndex;
      const match = attribute.exec(text);
      if (!match) fail();
      const [whole = '', key, double, single] = match ?? [];
      at = attribute.lastIndex;
      if (key === undefined) {
        open.push(made);
        if (open.length > deepest) tooDeep();
        if (whole === '/>') close(name);
        return;
      }
      made.attributes.set(plain(key), unescaped(double ?? single ?? ''));
    }
  }

  function close(name: string): void {
    const made = open.pop() as Open;
    const above = open.at(-1);
    if (!above || made.name !== plain(name)) return fail();
    above.children.push({ ...made, text: made.text.trim() });
  }

  /** Comments, texts that are no markup, declarations, processing instructions. */
  function pass(whole: string, own: Open): void {
    const end = whole === '<!--' ? '-->' : whole === '<![CDATA[' ? ']]>' : whole === '<?' ? '?>' : '>';
    const until = end === '>' ? endOfDeclaration() : text.indexOf(end, at);
    if (until < 0) fail();
    if (end === ']]>') own.text += text.slice(at, until);
    at = until + end.length;
  }

  /** The declaration of a type may hold others, in brackets. */
  function endOfDeclaration(): number {
    const end = text.indexOf('>', at);
    const bracket = text.slice(at, Math.max(at, end)).indexOf('[');
    if (bracket < 0) return end;
    const closed = text.indexOf(']', at + bracket);
    return closed < 0 ? closed : text.indexOf('>', closed);
  }

  /** Asked in the order of the text, which is gone through once. */
  function lineAt(offset: number): number {
    for (let next = text.indexOf('\n', counted); next >= 0 && next < offset;) {
      line += 1;
      counted = next + 1;
      next = text.indexOf('\n', counted);
    }
    return line;
  }

  function fail(): never {
    throw new CodeProblem({ code: 'invalid', message: 'it is no XML', line: lineAt(at) });
  }

  function tooDeep(): never {
    throw new CodeProblem({
      code: 'too_large',
      message: `it is nested more than ${deepest} deep`,
      line: lineAt(at),
    });
  }
}

/** Elements of a name directly below another. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first element at the end of a path of names. */
export function childOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => at && childrenOf(at, name)[0], element);
}

/** The element and all below it, in the order of the document. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  const waiting = [element];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    yield one;
    waiting.push(...one.children.toReversed());
  }
}

function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.includes('&')
    ? text.replaceAll(/&([a-z]{2,4});/g, (whole, name: string) => entities[name] ?? whole)
    : text;
}
