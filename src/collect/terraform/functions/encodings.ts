import { parse as parseYaml, stringify as yamlText } from 'yaml';
import { gzipSync } from 'node:zlib';
import { isUnknown, literal, wholeUnknown } from '../../code/token.ts';
import { EvaluationError, objectOf, type Value } from '../../evaluation/value.ts';
import { parts, whole, type Functions } from './function.ts';
import { jsonText } from './json.ts';
import { textAt } from './parameters.ts';

export const encodings: Functions = {
  base64decode: whole((all) => literal(Buffer.from(textAt(all, 0), 'base64').toString('utf8'))),
  base64encode: whole((all) => Buffer.from(textAt(all, 0)).toString('base64')),
  base64gzip: whole((all) => gzipSync(textAt(all, 0)).toString('base64')),
  csvdecode: whole((all) => csv(textAt(all, 0))),
  jsondecode: parts((all) => decoded(all[0], (text) => JSON.parse(text) as Value)),
  jsonencode: parts(([value], { budget }) => budget.text(jsonText(value ?? null))),
  textdecodebase64: whole((all) =>
    literal(Buffer.from(textAt(all, 0), 'base64').toString(encoding(textAt(all, 1)))),
  ),
  textencodebase64: whole((all) => Buffer.from(textAt(all, 0), encoding(textAt(all, 1))).toString('base64')),
  urldecode: whole((all) => literal(decodeURIComponent(textAt(all, 0).replaceAll('+', ' ')))),
  urlencode: whole((all) => encodeURIComponent(textAt(all, 0)).replaceAll('%20', '+')),
  yamldecode: parts((all) => decoded(all[0], (text) => parseYaml(text, { maxAliasCount: 100 }) as Value)),
  yamlencode: parts(([value], { budget }) => budget.text(yamlText(JSON.parse(jsonText(value ?? null))))),
};

/** Text that holds tokens in its strings is read with them; one that is a token is unknown. */
function decoded(text: Value, parse: (text: string) => Value): Value {
  if (typeof text !== 'string') throw new EvaluationError('a text is needed');
  try {
    return parse(text);
  } catch (cause) {
    if (isUnknown(text)) return wholeUnknown(text);
    throw new EvaluationError('the text cannot be decoded', { cause });
  }
}

function encoding(name: string): BufferEncoding {
  const known: Readonly<Record<string, BufferEncoding>> = {
    'UTF-8': 'utf8',
    'UTF-16LE': 'utf16le',
    'US-ASCII': 'ascii',
  };
  const found = known[name.toUpperCase()];
  if (!found) throw new EvaluationError(`there is no encoding ${name}`);
  return found;
}

function csv(text: string): Value[] {
  const rows = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell))
    .map((cells) => cells.slice(0, -1).map((cell) => cell.replaceAll(/^"|"$/g, '').replaceAll('""', '"')));
  const [header = [], ...body] = rows;
  return body.map((row) => objectOf(header.map((name, index) => [name, row[index] ?? ''] as const)));
}
