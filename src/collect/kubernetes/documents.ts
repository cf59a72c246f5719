import type { Document, Node, parseDocument } from 'yaml';
import { messageOf } from '../../errors.ts';
import type { FileProblem } from '../code/format.ts';
import { placesIn, type PlaceOf } from '../syntax/places.ts';
import { at, record, text, textMap, type Fields, type KubernetesObject } from './object.ts';

/** What one file holds. */
export interface Manifests {
  readonly objects: readonly KubernetesObject[];
  readonly problems: readonly FileProblem[];
  /** Whether some of it runs pods and is a template that Helm has not filled in. */
  readonly templated: boolean;
}

const deepest = 100;
const mostListed = 10_000;

export type ParseYaml = typeof parseDocument;

/**
 * The objects of a file, of all its documents and lists. Documents of kinds that nobody asks for are not parsed.
 *
 * @param wanted whether objects of a kind are of interest.
 * @param runsPods whether a kind runs pods.
 */
export function manifestsIn(
  file: string,
  content: string,
  wanted: (kind: string) => boolean,
  runsPods: (kind: string) => boolean,
  parse: ParseYaml,
): Manifests {
  const objects: KubernetesObject[] = [];
  const problems: FileProblem[] = [];
  let templated = false;
  const places = placesIn(content);
  for (const { offset, source } of documentsIn(content)) {
    if (!isWanted(source, wanted)) continue;
    const line = places(offset, offset).line;
    if (isTemplated(source)) {
      templated ||= hasWorkload(source);
    } else if (isTooDeep(source)) {
      problems.push({ code: 'too_large', line, message: 'nested too deep to be read' });
    } else {
      const read = readDocument(source, parse);
      const within = (start: number, end: number) => places(offset + start, offset + end);
      if ('problem' in read) problems.push(placed(read.problem, within));
      else objects.push(...objectsOf(file, read, within));
    }
  }
  return { objects, problems, templated };

  function hasWorkload(source: string): boolean {
    return [...source.matchAll(kinds)].some(([, kind = '']) => runsPods(kind));
  }
}

/** A file is cut at its separators, so that what nobody asks for need not be parsed. */
function documentsIn(content: string): { offset: number; source: string }[] {
  const cuts = [...content.matchAll(/^---(?=\s|$).*$/gm)].map(({ index, 0: line }) => [
    index,
    index + line.length,
  ]);
  const starts = [0, ...cuts.map(([, end]) => end ?? 0)];
  const ends = [...cuts.map(([start]) => start ?? 0), content.length];
  return starts.map((offset, index) => ({ offset, source: content.slice(offset, ends[index]) }));
}

const kinds = /^[ \t]*(?:- )?["']?kind["']?[ \t]*:[ \t]*["']?([A-Za-z]+)/gm;

/** JSON in one line has its kinds anywhere. */
function isWanted(source: string, wanted: (kind: string) => boolean): boolean {
  if (/^\s*[{[]/.test(source)) return /"kind"/.test(source);
  return [...source.matchAll(kinds)].some(([, kind = '']) => wanted(kind));
}

/** A value, a line or a name that Helm fills in. Text in quotes and in comments may hold braces. */
function isTemplated(source: string): boolean {
  return /^[ \t]*(?:- )*(?:[A-Za-z0-9_./-]+:[ \t]+)?\{\{/m.test(source);
}

/** Parsers recurse: what is nested too deep by brackets or indentation would take their stack. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const character of source) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return new RegExp(`^(?:[ \\t]{${deepest * 2}}|(?:- ){${deepest}})`, 'm').test(source);
}

type Read = { readonly document: Document.Parsed; readonly value: unknown };
type Failed = { readonly problem: FileProblem & { readonly offset: number } };

function readDocument(source: string, parse: ParseYaml): Read | Failed {
  try {
    const document = parse(source, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error)
      return { problem: { code: 'invalid', message: firstLine(error.message), offset: error.pos[0] } };
    return { document, value: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch (error) {
    return { problem: { code: 'invalid', message: firstLine(messageOf(error)), offset: 0 } };
  }
}

function firstLine(message: string): string {
  return `no YAML: ${message.split('\n')[0]}`;
}

function placed({ offset, ...problem }: Failed['problem'], places: PlaceOf): FileProblem {
  const { line, column } = places(offset, offset);
  return { ...problem, line, column };
}

function objectsOf(file: string, { document, value }: Read, places: PlaceOf): KubernetesObject[] {
  return listed(value, []).map(({ fields, path }) => {
    const apiVersion = text(fields['apiVersion']) ?? '';
    const metadata = record(fields['metadata']);
    const placeOf = (below: readonly (string | number)[]) => placeIn(document, [...path, ...below], places);
    return {
      file,
      place: placeOf([]) ?? places(0, 0),
      group: apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '',
      kind: text(fields['kind']) ?? '',
      name: text(metadata['name']) ?? text(metadata['generateName']) ?? '',
      namespace: text(metadata['namespace']) ?? '',
      labels: textMap(metadata['labels']),
      annotations: textMap(metadata['annotations']),
      fields,
      placeOf,
    };
  });
}

/** Lists hold objects, and an array of JSON may too. */
function listed(
  value: unknown,
  path: readonly (string | number)[],
): { fields: Fields; path: readonly (string | number)[] }[] {
  const items = Array.isArray(value) ? (value as unknown[]) : at(value, 'items');
  if (Array.isArray(items) && (Array.isArray(value) || text(at(value, 'kind'))?.endsWith('List') === true)) {
    const below = Array.isArray(value) ? path : [...path, 'items'];
    return items
      .slice(0, mostListed)
      .map((item, index) => ({ fields: record(item), path: [...below, index] }))
      .filter(({ fields }) => typeof fields['kind'] === 'string');
  }
  return typeof at(value, 'kind') === 'string' && typeof at(value, 'apiVersion') === 'string'
    ? [{ fields: record(value), path }]
    : [];
}

function placeIn(document: Document.Parsed, path: readonly (string | number)[], places: PlaceOf) {
  const node = path.length === 0 ? document.contents : (document.getIn(path, true) as Node | undefined);
  const range = typeof node === 'object' && node !== null ? node.range : undefined;
  return range ? places(range[0], range[1]) : undefined;
}
