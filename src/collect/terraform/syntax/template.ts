import { literal } from '../../code/token.ts';
import type { Expression, TemplatePart } from './expression.ts';
import { forIntro } from './for-intro.ts';
import { named, type SyntaxNode } from '../../syntax/node.ts';
import type { Reading } from './reading.ts';

/** A template that is text alone is a literal; one that is an interpolation alone keeps the type of its value. */
export function templateOf(parts: readonly TemplatePart[]): Expression {
  const [only] = parts;
  if (parts.length === 0) return { kind: 'literal', value: '' };
  if (parts.length > 1) return { kind: 'template', parts };
  if (typeof only === 'string') return { kind: 'literal', value: only };
  return only?.kind === 'interpolation' ? only.expression : { kind: 'template', parts };
}

/** The parts of a quoted template or string. */
export function quotedParts(node: SyntaxNode, reading: Reading): TemplatePart[] {
  const inner = node.children.filter(
    ({ type }) => type !== 'quoted_template_start' && type !== 'quoted_template_end',
  );
  return partsOf(inner, node.start + 1, Math.max(node.start + 1, node.end - 1), reading, unescaped);
}

/** The parts of a heredoc; `<<-` takes away the indentation that all its lines have. */
export function heredocParts(node: SyntaxNode, reading: Reading): TemplatePart[] {
  const { text } = reading;
  const opening = text.indexOf('\n', node.start);
  const closing = node.children.findLast(({ type }) => type === 'heredoc_identifier');
  if (opening < 0 || !closing) return [];
  const end = text.lastIndexOf('\n', closing.start - 1) + 1;
  const inner = node.children.filter(
    ({ type, start }) => start > opening && type !== 'heredoc_identifier' && type !== 'heredoc_start',
  );
  const parts = partsOf(inner, opening + 1, Math.max(opening + 1, end), reading, withoutDoubling);
  return text.startsWith('<<-', node.start) ? dedented(parts) : parts;
}

/** Literals are what stands between interpolations: the grammar's own leave white space out. */
function partsOf(
  nodes: readonly SyntaxNode[],
  start: number,
  end: number,
  reading: Reading,
  decode: (text: string) => string,
): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = start;
  let trimNext = false;
  for (const node of nodes.filter(
    ({ type }) => type === 'template_interpolation' || type === 'template_directive',
  )) {
    const { before, after } = strips(node);
    pushText(reading.text.slice(from, node.start), trimNext, before);
    parts.push(
      node.type === 'template_interpolation'
        ? interpolation(node, reading)
        : directive(node, reading, decode),
    );
    trimNext = after;
    from = node.end;
  }
  pushText(reading.text.slice(from, end), trimNext, false);
  return parts;

  function pushText(raw: string, trimStart: boolean, trimEnd: boolean): void {
    let value = decode(raw);
    if (trimStart) value = withoutLeading(value);
    if (trimEnd) value = withoutTrailing(value);
    if (value !== '') parts.push(literal(value));
  }
}

/** White space is taken away to the end of the line, and no further. */
function withoutLeading(text: string): string {
  return text.replace(/^[ \t\r]*\n?/, '');
}

/** The same before a sequence: of the line that it ends, or that lies before it. */
function withoutTrailing(text: string): string {
  return text.replace(/[ \t\r]*\n?[ \t\r]*$/, (space) =>
    /\n[ \t\r]+$/.test(space) ? space.replace(/[ \t\r]+$/, '') : '',
  );
}

function interpolation(node: SyntaxNode, reading: Reading): TemplatePart {
  const inner = named(node).find(({ type }) => type === 'expression');
  return {
    kind: 'interpolation',
    expression: inner ? reading.expressionOf(inner, reading) : { kind: 'invalid', text: '' },
  };
}

/** Whether `~` takes away white space before and after. */
function strips(node: SyntaxNode): { before: boolean; after: boolean } {
  const marks =
    node.type === 'template_directive'
      ? named(node).flatMap((inner) => inner.children.filter(isIntro))
      : [node];
  return {
    before: marks[0]?.children[1]?.type === 'strip_marker',
    after: marks.at(-1)?.children.at(-2)?.type === 'strip_marker',
  };
}

function isIntro({ type }: SyntaxNode): boolean {
  return /^template_(if|for|else)_(intro|start|end)$|^template_(if|for)_end$/.test(type);
}

function directive(node: SyntaxNode, reading: Reading, decode: (text: string) => string): TemplatePart {
  const [inner] = named(node);
  const marks = inner?.children.filter(isIntro) ?? [];
  const [intro] = marks;
  const last = marks.at(-1);
  if (!inner || !intro || !last || marks.length < 2)
    return { kind: 'interpolation', expression: { kind: 'invalid', text: '' } };
  const between = (from: SyntaxNode, to: SyntaxNode) =>
    trimmedBetween(
      partsOf(
        inner.children.filter(({ start, end }) => start >= from.end && end <= to.start),
        from.end,
        to.start,
        reading,
        decode,
      ),
      from.children.at(-2)?.type === 'strip_marker',
      to.children[1]?.type === 'strip_marker',
    );
  if (inner.type === 'template_for') {
    return { ...forIntro(intro, reading), kind: 'each', body: between(intro, last) };
  }
  const middle = marks.length > 2 ? marks[1] : undefined;
  const test = named(intro).find(({ type }) => type === 'expression');
  return {
    kind: 'if',
    condition: test ? reading.expressionOf(test, reading) : { kind: 'invalid', text: '' },
    yes: between(intro, middle ?? last),
    no: middle ? between(middle, last) : [],
  };
}

function trimmedBetween(parts: TemplatePart[], start: boolean, end: boolean): TemplatePart[] {
  return parts.map((part, index) => {
    if (typeof part !== 'string') return part;
    const left = start && index === 0 ? withoutLeading(part) : part;
    return end && index === parts.length - 1 ? withoutTrailing(left) : left;
  });
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

function unescaped(text: string): string {
  return withoutDoubling(text).replaceAll(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs,
    (whole, short: string | undefined, long: string | undefined, sign: string | undefined) => {
      if (sign !== undefined) return escapes[sign] ?? whole;
      const code = Number.parseInt(short ?? long ?? '', 16);
      return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** `$${` and `%%{` stand for themselves with one sign less. */
function withoutDoubling(text: string): string {
  return text.replaceAll(/\$\$\{/g, '${').replaceAll(/%%\{/g, '%{');
}

function dedented(parts: readonly TemplatePart[]): TemplatePart[] {
  let atStart = true;
  let least = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (typeof part === 'string') {
      const lines = part.split('\n');
      for (const [index, line] of lines.entries()) {
        const begins = index > 0 || atStart;
        const isLast = index === lines.length - 1;
        if (begins && !(isLast && line === '')) {
          // A line that begins with an interpolation has no indentation beyond its own.
          const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
          if (line.trim() !== '' || isLast) least = Math.min(least, indent);
        }
      }
      atStart = part.endsWith('\n');
    } else {
      if (atStart) least = 0;
      atStart = false;
    }
  }
  if (least === 0 || !Number.isFinite(least)) return [...parts];
  let begins = true;
  return parts.map((part) => {
    if (typeof part !== 'string') {
      begins = false;
      return part;
    }
    const lines = part
      .split('\n')
      .map((line, index) =>
        index > 0 || begins ? line.slice(Math.min(least, /^[ \t]*/.exec(line)?.[0].length ?? 0)) : line,
      );
    begins = part.endsWith('\n');
    return lines.join('\n');
  });
}
