import { validateDefinition } from '../../schema/validate.ts';
import { refuseMisfit } from '../judge.ts';
import type { StreamedFormat } from './format.ts';

const chunkLength = 65_536;

/** A line for each result as it is judged: schemas/report-line.schema.json. However many there are, none is kept. */
export const ndjson: StreamedFormat = {
  id: 'ndjson',
  description: 'a line for each result as it is judged, by schemas/report-line.schema.json',

  async *stream({ results, end }) {
    let chunk = line({ schema: 'keelson.report/v1', form: 'lines' });
    for await (const result of results) {
      refuseMisfit(validateDefinition('report', 'result', result));
      chunk += line({ result });
      if (chunk.length >= chunkLength) {
        yield chunk;
        chunk = '';
      }
    }
    const { run, summary, attack_paths: paths, fix_plan: fixes } = await end();
    for (const path of paths) chunk += line({ attack_path: path });
    for (const fix of fixes) chunk += line({ fix });
    yield chunk + line({ run }) + line({ summary });
  },
};

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
