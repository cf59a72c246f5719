import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { pipeline } from 'node:stream/promises';
import { estateLines } from './estate.ts';
import { documentText } from './document-text.ts';
import { templatesOf } from './templates.ts';

/*
 * node bench/estate/generate.ts --resources N --output FILE [--seed S] [--mutate 0.01] [--whole]
 *
 * Writes an inventory of N resources, the same for the same arguments: a line each, or with --whole one JSON document.
 */

const { values } = parseArgs({
  options: {
    resources: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    mutate: { type: 'string', default: '0' },
    output: { type: 'string' },
    whole: { type: 'boolean', default: false },
  },
});
if (values.output === undefined) {
  throw new Error('say with --output where to write');
}
const share = values.mutate.endsWith('%') ? Number.parseFloat(values.mutate) / 100 : Number(values.mutate);
const lines = estateLines(await templatesOf('examples/estate'), {
  resources: Number(values.resources),
  seed: Number(values.seed),
  mutate: share,
});
await pipeline(chunksOf(values.whole ? documentText(lines) : ended(lines)), createWriteStream(values.output));

function* ended(each: Iterable<string>): Generator<string> {
  for (const line of each) {
    yield `${line}\n`;
  }
}

function* chunksOf(texts: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const text of texts) {
    chunk += text;
    if (chunk.length > 1_000_000) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}
