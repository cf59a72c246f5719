import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Place } from '../../../generated/inventory.ts';
import { CodeProblem } from '../../code/format.ts';
import { literal } from '../../code/token.ts';
import { parsedYaml } from '../../code/yaml/parse.ts';
import type { MapEntry, Node } from './node.ts';
import { plainScalar } from './scalar.ts';

// CloudFormation takes templates of 1 MB; what is written for a preprocessor may be larger.
const largestTemplate = 4 * 1024 * 1024;
const deepest = 100;

const functions = new Set([
  'And',
  'Base64',
  'Cidr',
  'Equals',
  'FindInMap',
  'GetAtt',
  'GetAZs',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Not',
  'Or',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
]);

/**
 * Parses a template in YAML or JSON.
 *
 * @throws CodeProblem invalid, too_large.
 */
export function parseTemplate(source: string): Node {
  if (source.length > largestTemplate) {
    throw new CodeProblem({ code: 'too_large', message: 'templates of more than 4 MiB are not read' });
  }
  const { document, lines, text } = parsedYaml(source);
  const anchors = new Map<string, Node>();
  return document.contents ? node(document.contents, 0) : unread('nothing', undefined);

  function node(from: ParsedNode | null, depth: number): Node {
    if (depth > deepest) throw new CodeProblem({ code: 'too_large', message: 'nested too deep to be read' });
    if (!from) return { kind: 'scalar', value: null, place: placeOf(undefined) };
    if (isAlias(from)) return anchors.get(from.source) ?? unread(`*${from.source}`, from);
    const made = tagged(from, plain(from, depth));
    if (from.anchor !== undefined) anchors.set(from.anchor, made);
    return made;
  }

  function plain(from: Exclude<ParsedNode, { source: string; type: 'ALIAS' }>, depth: number): Node {
    if (isScalar(from)) {
      const written = typeof from.value === 'string' ? from.value : '';
      const isPlain = from.type === 'PLAIN' && from.tag === undefined;
      const value = isPlain ? plainScalar(written) : literal(written);
      return { kind: 'scalar', value, place: placeOf(from) };
    }
    if (isSeq(from)) {
      return { kind: 'list', items: from.items.map((item) => node(item, depth + 1)), place: placeOf(from) };
    }
    if (!isMap(from)) return unread('something', from);
    const entries = new Map<string, MapEntry>();
    for (const { key, value } of from.items) {
      const name = isScalar(key) ? literal(String(key.value)) : undefined;
      if (name === undefined) continue;
      const made = node(value, depth + 1);
      if (name === '<<') {
        merge(entries, made);
        continue;
      }
      // A later one of the same name takes the place of an earlier one, merged ones too.
      entries.delete(name);
      entries.set(name, { value: made, place: placeOf(key, value ?? key) });
    }
    return { kind: 'map', entries, place: placeOf(from) };
  }

  function tagged(from: ParsedNode, made: Node): Node {
    const { tag } = from as { tag?: string };
    if (tag === undefined || tag === '!' || /^tag:yaml\.org,2002:(str|map|seq)$/.test(tag)) return made;
    const name = tag.replace(/^!/, '');
    if (name === 'Ref' || name === 'Condition') return call(name, made);
    return functions.has(name) ? call(`Fn::${name}`, made) : unread(tag, from);
  }

  function placeOf(from: ParsedNode | undefined, to: ParsedNode | undefined = from): Place {
    const [start = 0] = from?.range ?? [];
    const [, end = start] = to?.range ?? [];
    const first = lines.linePos(start);
    const last = lines.linePos(Math.max(start, trimmed(start, end)));
    return { line: first.line, column: first.col, end_line: last.line, end_column: last.col };
  }

  /** Blocks reach to where the next one begins. */
  function trimmed(start: number, end: number): number {
    let last = end;
    while (last > start && /\s/.test(text[last - 1] ?? '')) last -= 1;
    return last;
  }

  function unread(what: string, from: ParsedNode | undefined): Node {
    return { kind: 'unread', text: what, place: placeOf(from) };
  }
}

function call(name: string, argument: Node): Node {
  const { place } = argument;
  return { kind: 'map', entries: new Map([[name, { value: argument, place }]]), place };
}

/** `<<` brings in the members of another map, or of several, that are not there yet. */
function merge(entries: Map<string, MapEntry>, from: Node): void {
  for (const map of from.kind === 'list' ? from.items : [from]) {
    if (map.kind !== 'map') continue;
    for (const [name, entry] of map.entries) if (!entries.has(name)) entries.set(name, entry);
  }
}
