import { CodeProblem } from '../code/format.ts';

/** A JSON value with where it stands: offsets in UTF-16 code units. */
export type JsonNode =
  | {
      readonly kind: 'value';
      readonly value: string | number | boolean | null;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'array';
      readonly items: readonly JsonNode[];
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'object';
      readonly entries: readonly JsonEntry[];
      readonly start: number;
      readonly end: number;
    };

export interface JsonEntry {
  readonly name: string;
  readonly value: JsonNode;
  /** Of the name. */
  readonly start: number;
}

const deepest = 500;

/**
 * Reads JSON as deployment services take it: with comments, trailing commas, and texts over several lines.
 *
 * @throws CodeProblem invalid, with line and column
 */
export function parseJson(text: string): JsonNode {
  let at = 0;
  const root = value(0);
  space();
  if (at < text.length) fail('there is more after the end');
  return root;

  function value(depth: number): JsonNode {
    if (depth > deepest) fail(`it is nested more than ${deepest} deep`);
    space();
    const start = at;
    const sign = text[at];
    if (sign === '{') return object(start, depth);
    if (sign === '[') return array(start, depth);
    if (sign === '"') return { kind: 'value', value: string(), start, end: at };
    const word = /[-+.\w]+/y;
    word.lastIndex = at;
    const found = word.exec(text)?.[0] ?? '';
    at += found.length;
    return { kind: 'value', value: plain(found), start, end: at };
  }

  function object(start: number, depth: number): JsonNode {
    const entries: JsonEntry[] = [];
    at += 1;
    for (;;) {
      space();
      if (text[at] === '}') break;
      const from = at;
      if (text[at] !== '"') fail('a name is needed');
      const name = string();
      space();
      if (text[at] !== ':') fail('a colon is needed');
      at += 1;
      entries.push({ name, value: value(depth + 1), start: from });
      space();
      if (text[at] === ',') at += 1;
      else if (text[at] !== '}') fail('a comma or } is needed');
    }
    at += 1;
    return { kind: 'object', entries, start, end: at };
  }

  function array(start: number, depth: number): JsonNode {
    const items: JsonNode[] = [];
    at += 1;
    for (;;) {
      space();
      if (text[at] === ']') break;
      items.push(value(depth + 1));
      space();
      if (text[at] === ',') at += 1;
      else if (text[at] !== ']') fail('a comma or ] is needed');
    }
    at += 1;
    return { kind: 'array', items, start, end: at };
  }

  function string(): string {
    const start = at;
    at += 1;
    for (;;) {
      const sign = text[at];
      if (sign === undefined) {
        at = start;
        fail('a text has no end');
      }
      if (sign === '"') break;
      at += sign === '\\' ? 2 : 1;
    }
    at += 1;
    return decoded(text.slice(start, at));
  }

  function decoded(raw: string): string {
    try {
      return JSON.parse(
        raw.replaceAll(/[\n\r\t]/g, (sign) => ({ '\n': '\\n', '\r': '\\r' })[sign] ?? '\\t'),
      ) as string;
    } catch {
      return fail('a text has a wrong escape');
    }
  }

  function plain(word: string): number | boolean | null {
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word) ? Number(word) : fail('a value is needed');
  }

  function space(): void {
    const blank = /(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/|\uFEFF)+/y;
    blank.lastIndex = at;
    at += blank.exec(text)?.[0].length ?? 0;
  }

  function fail(reason: string): never {
    const before = text.slice(0, at).split('\n');
    throw new CodeProblem({
      code: 'invalid',
      message: `it is no JSON: ${reason}`,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    });
  }
}

/** The entry of an object, names compared without case, as deployment services do. */
export function entryOf(node: JsonNode | undefined, name: string): JsonNode | undefined {
  if (node?.kind !== 'object') return undefined;
  const wanted = name.toLowerCase();
  return node.entries.find((entry) => entry.name.toLowerCase() === wanted)?.value;
}

/** The text of a node that is one. */
export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'value' && typeof node.value === 'string' ? node.value : undefined;
}
