import {
  isAlias,
  isNode,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Alias,
  type Document,
  type YAMLMap,
} from 'yaml';
import { BuiltinError } from '../../engine/context.ts';
import { objectOf } from '../../engine/value/collections.ts';
import { numberOf, type Entry, type Value } from '../../engine/value/model.ts';
import { formatFloat } from './float.ts';
import { resolveScalar } from './yaml-scalar.ts';

/**
 * The first document of a YAML text as OPA makes JSON of it.
 *
 * @throws BuiltinError when the text is not YAML, in any of its documents, or has no JSON form.
 */
export function readYaml(text: string): Value {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    merge: true,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: true,
  });
  if (!Array.isArray(documents)) return null;
  for (const { errors } of documents) {
    const [first] = errors;
    if (first) throw syntaxError(first.message, first.linePos?.[0].line ?? 1);
  }
  const [first] = documents;
  return first === undefined ? null : toValue(first.contents, { document: first, nodes: 0 });
}

const unfinished: Readonly<Record<string, string>> = {
  'Flow sequence': "did not find expected ',' or ']'",
  'Flow map': "did not find expected ',' or '}'",
};

function syntaxError(message: string, line: number): BuiltinError {
  const [reason = ''] = message.split(/ at line \d/, 1);
  const known = Object.entries(unfinished).find(([start]) => reason.startsWith(start));
  return new BuiltinError(`yaml: line ${line}: ${known?.[1] ?? reason}`);
}

interface Reading {
  readonly document: Document.Parsed;
  nodes: number;
}

// Aliases of aliases may stand for more than any memory holds.
const mostNodes = 4_000_000;

function toValue(node: unknown, reading: Reading): Value {
  if (node === null || node === undefined) return null;
  reading.nodes += 1;
  if (reading.nodes > mostNodes) throw new BuiltinError('yaml: document contains excessive aliasing');
  if (isAlias(node)) return toValue(targetOf(node, reading), reading);
  checkAnchor(node);
  if (isSeq(node)) return node.items.map((item) => toValue(item, reading));
  if (isMap(node)) return objectOf(entriesOf(node, reading).values());
  if (!isScalar(node)) throw new BuiltinError('yaml: unsupported node');
  const { source = '', type, tag } = node;
  if (type !== 'PLAIN' || tag === 'tag:yaml.org,2002:str') {
    return typeof node.value === 'string' ? node.value : source;
  }
  return plain(source, tag);
}

/** The specification allows more in the names of anchors than go-yaml does. */
function checkAnchor(node: unknown): void {
  const anchor = isNode(node) && 'anchor' in node ? node.anchor : undefined;
  if (typeof anchor === 'string' && !/^[A-Za-z0-9_-]+$/.test(anchor)) {
    throw new BuiltinError('yaml: did not find expected alphabetic or numeric character');
  }
}

function targetOf(alias: Alias, { document }: Reading): unknown {
  const target = alias.resolve(document);
  if (target === undefined) throw new BuiltinError(`yaml: unknown anchor '${alias.source}' referenced`);
  return target;
}

const tagged: Readonly<Record<string, readonly string[]>> = {
  'tag:yaml.org,2002:int': ['integer'],
  'tag:yaml.org,2002:float': ['float', 'integer', 'nan'],
  'tag:yaml.org,2002:bool': ['true', 'false'],
  'tag:yaml.org,2002:null': ['null'],
};

function plain(text: string, tag: string | undefined): Value {
  const scalar = resolveScalar(text);
  if (tag !== undefined && tagged[tag]?.includes(scalar.kind) === false) {
    throw new BuiltinError(`yaml: cannot decode \`${text}\` as a !!${tag.slice(tag.lastIndexOf(':') + 1)}`);
  }
  if (scalar.kind === 'integer') return numberOf(scalar.value);
  if (scalar.kind === 'nan') throw unsupported('NaN');
  if (scalar.kind === 'float') {
    if (!Number.isFinite(scalar.value)) throw unsupported(formatFloat(scalar.value, 'g', -1));
    return numberOf(scalar.value);
  }
  if (scalar.kind === 'null') return null;
  return scalar.kind === 'true' || scalar.kind === 'false' ? scalar.kind === 'true' : text;
}

function unsupported(value: string): BuiltinError {
  return new BuiltinError(`json: unsupported value: ${value}`);
}

/** Merged keys first, so that a map's own keys win; of two own keys the later one. */
function entriesOf(map: YAMLMap, reading: Reading): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const own: Entry[] = [];
  for (const pair of map.items) {
    if (!isPair(pair)) continue;
    if (isScalar(pair.key) && pair.key.source === '<<' && pair.key.type === 'PLAIN') {
      for (const [key, entry] of mergedOf(pair.value, reading))
        if (!entries.has(key)) entries.set(key, entry);
    } else own.push([keyText(toValue(pair.key, reading)), toValue(pair.value, reading)]);
  }
  for (const entry of own) entries.set(keyText(entry[0]), entry);
  return entries;
}

function mergedOf(node: unknown, reading: Reading): Map<string, Entry> {
  const source = isAlias(node) ? targetOf(node, reading) : node;
  if (isMap(source)) return entriesOf(source, reading);
  if (!isSeq(source)) throw new BuiltinError('yaml: map merge requires map or sequence of maps as the value');
  const merged = new Map<string, Entry>();
  for (const item of source.items) {
    for (const [key, entry] of mergedOf(item, reading)) if (!merged.has(key)) merged.set(key, entry);
  }
  return merged;
}

function keyText(key: Value): string {
  if (typeof key === 'string') return key;
  if (typeof key === 'boolean') return String(key);
  if (key !== null && typeof key === 'object' && 'text' in key) return key.text;
  throw new BuiltinError('error converting YAML to JSON: unsupported map key');
}
