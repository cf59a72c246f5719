import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { slug } from '../../src/policy/entrypoints.ts';
import { readBundle } from '../../src/policy/bundle.ts';
import { storeUnits, unitsOf } from '../../src/policy/units.ts';
import { eachUnit } from '../contestants/lines.ts';

/*
 * node write-units.js BUNDLE LINES stored|cut|whole OUTPUT, node write-units.js BUNDLE UNITS document OUTPUT
 *
 * Joins resources and neighbours for those contestants that do not: as Keelson stores them; as lines of type, id and
 * unit, the unit cut to what the policies read or whole; or as one document with the units of each type.
 */

const [archive = '', input = '', form = '', output = ''] = process.argv.slice(2);
const bundle = await readBundle(archive);
if (form === 'stored') {
  await storeUnits(output, input, bundle);
} else {
  await pipeline(
    form === 'document' ? documentText() : lines(form === 'cut' ? bundle : { ...bundle, shapes: new Map() }),
    createWriteStream(output),
  );
}

async function* lines(shaped: typeof bundle): AsyncGenerator<Buffer> {
  const source = unitsOf(input, shaped);
  for await (const { bytes, count, types, spans } of source.chunks()) {
    for (let index = 0; index < count; index += 1) {
      const text = (at: number) =>
        Buffer.from(bytes.subarray(spans[index * 4 + at], spans[index * 4 + at + 1]));
      const { id } = JSON.parse(text(0).toString('utf8')) as { id: string };
      const type = slug(source.types[types[index] ?? 0] ?? '');
      yield Buffer.concat([Buffer.from(`${type}\t${id}\t`), text(2), Buffer.from('\n')]);
    }
  }
  await source.close();
}

function* documentText(): Generator<string> {
  const ofType = new Map<string, { ids: string[]; units: string[] }>();
  eachUnit(input, (type, id, unit) => {
    const known = ofType.get(type) ?? { ids: [], units: [] };
    known.ids.push(id);
    known.units.push(unit);
    ofType.set(type, known);
  });
  let separator = '{';
  for (const [type, { ids, units }] of ofType) {
    yield `${separator}${JSON.stringify(type)}:{"ids":${JSON.stringify(ids)},"units":[`;
    yield `${units.join(',\n')}]}`;
    separator = ',\n';
  }
  yield '}\n';
}
