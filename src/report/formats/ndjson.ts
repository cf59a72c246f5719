import { validateDefinition } from '../../schema/validate.ts';
import { refuseMisfit } from '../judge.ts';
import type { StreamedFormat } from './format.ts';
import { textsOf } from './texts-of.ts';

/** A line for each result as it is judged: schemas/report-line.schema.json. However many there are, none is kept. */
export const ndjson: StreamedFormat = {
  id: 'ndjson',
  description: 'a line for each result as it is judged, by schemas/report-line.schema.json',

  async *stream({ results, end }) {
    yield line({ schema: 'keelson.report/v1', form: 'lines' });
    yield* textsOf(results, (result) => {
      refuseMisfit(validateDefinition('report', 'result', result));
      return line({ result });
    });
    const { run, summary, attack_paths: paths, fix_plan: fixes } = await end();
    yield [
      ...paths.map((path) => line({ attack_path: path })),
      ...fixes.map((fix) => line({ fix })),
      line({ run }),
      line({ summary }),
    ].join('');
  },
};

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
