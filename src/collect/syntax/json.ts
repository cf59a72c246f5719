import { CodeProblem } from '../code/format.ts';

/** A value of JSON that knows where it stands. Lines and columns from 1; of a member of an object they are the name's. */
export type JsonNode = JsonObject | JsonList | JsonScalar;

interface Placed {
  readonly line: number;
  readonly column: number;
}

export interface JsonObject extends Placed {
  readonly kind: 'object';
  /** The last of several with one name counts. */
  readonly members: ReadonlyMap<string, JsonNode>;
}

export interface JsonList extends Placed {
  readonly kind: 'list';
  readonly items: readonly JsonNode[];
}

export interface JsonScalar extends Placed {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

const deepest = 200;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Reads JSON (RFC 8259), with the comments and trailing commas that configuration files of editors have, in one pass.
 *
 * @throws CodeProblem invalid, at its line; too_large when it is nested too deeply. It says nothing of the content.
 */
export function parseJson(text: string): JsonNode {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let lineStart = at;
  let depth = 0;

  skip();
  const root = value(place());
  skip();
  if (at < text.length) fail();
  return root;

  function value(where: Placed): JsonNode {
    const code = text.charCodeAt(at);
    if (code === 0x7b) return nested(() => object(where));
    if (code === 0x5b) return nested(() => list(where));
    if (code === 0x22) return { kind: 'scalar', value: string(), ...where };
    scalar.lastIndex = at;
    const [word] = scalar.exec(text) ?? [];
    if (word === undefined || word === '') return fail();
    at += word.length;
    return { kind: 'scalar', value: JSON.parse(word) as JsonScalar['value'], ...where };
  }

  function nested<T>(read: () => T): T {
    depth += 1;
    if (depth > deepest) {
      throw new CodeProblem({
        code: 'too_large',
        message: `it is nested more than ${deepest} deep`,
        ...place(),
      });
    }
    at += 1;
    const made = read();
    depth -= 1;
    return made;
  }

  function object(where: Placed): JsonObject {
    const members = new Map<string, JsonNode>();
    for (skip(); text[at] !== '}';) {
      const named = place();
      if (text[at] !== '"') fail();
      const name = string();
      skip();
      take(':');
      skip();
      members.set(name, value(named));
      separator('}');
    }
    at += 1;
    return { kind: 'object', members, ...where };
  }

  function list(where: Placed): JsonList {
    const items: JsonNode[] = [];
    for (skip(); text[at] !== ']';) {
      items.push(value(place()));
      separator(']');
    }
    at += 1;
    return { kind: 'list', items, ...where };
  }

  function separator(end: string): void {
    skip();
    if (text[at] === end) return;
    take(',');
    skip();
  }

  function take(character: string): void {
    if (text[at] !== character) fail();
    at += 1;
  }

  function string(): string {
    const start = at;
    for (at += 1; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x22) break;
      if (code === 0x5c) at += 1;
      else if (Number.isNaN(code) || code < 0x20) fail();
    }
    at += 1;
    const raw = text.slice(start, at);
    if (!raw.includes('\\')) return raw.slice(1, -1);
    try {
      return JSON.parse(raw) as string;
    } catch {
      return fail();
    }
  }

  function skip(): void {
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x0a) newLine(at);
      else if (code === 0x2f) comment();
      else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return;
    }
  }

  /** Leaves the position on the comment's last character. */
  function comment(): void {
    if (text[at + 1] === '/') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end - 1;
      return;
    }
    const end = text[at + 1] === '*' ? text.indexOf('*/', at + 2) : -1;
    if (end < 0) fail();
    for (let next = text.indexOf('\n', at); next >= 0 && next < end; next = text.indexOf('\n', next + 1))
      newLine(next);
    at = end + 1;
  }

  function newLine(offset: number): void {
    line += 1;
    lineStart = offset + 1;
  }

  function place(): Placed {
    return { line, column: at - lineStart + 1 };
  }

  function fail(): never {
    throw new CodeProblem({ code: 'invalid', message: 'it is not JSON', ...place() });
  }
}

/** A member of a member …; undefined where there is none, or something on the way is no object. */
export function memberOf(node: JsonNode | undefined, ...names: readonly string[]): JsonNode | undefined {
  return names.reduce<JsonNode | undefined>(
    (at, name) => (at?.kind === 'object' ? at.members.get(name) : undefined),
    node,
  );
}

/** Members by name; none where it is no object. */
export function membersOf(node: JsonNode | undefined): ReadonlyMap<string, JsonNode> {
  return node?.kind === 'object' ? node.members : new Map<string, JsonNode>();
}

export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** A text that says something. */
export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.value !== ''
    ? node.value
    : undefined;
}

export function isTrue(node: JsonNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}
