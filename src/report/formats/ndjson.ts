import type { Result } from '../../generated/report.ts';
import { validateDefinition } from '../../schema/validate.ts';
import type { ReportEnd } from '../reporting.ts';
import { refuseMisfit } from '../misfit.ts';
import type { StreamedFormat } from './format.ts';
import { textsOf } from './texts-of.ts';

/** A line for each result as it is judged: schemas/report-line.schema.json. However many there are, none is kept. */
export const ndjson: StreamedFormat = {
  id: 'ndjson',
  description: 'a line for each result as it is judged, by schemas/report-line.schema.json',

  async *stream({ results, end }) {
    yield startLine();
    yield* textsOf(results, resultLine);
    yield* endLines(await end());
  },
};

/** The line that a report in lines begins with. */
export const startLine = () => line({ schema: 'keelson.report/v1', form: 'lines' });

/** @throws KeelsonError EVALUATION_FAILED when the result does not fit its schema. */
export function resultLine(result: Result): string {
  refuseMisfit(validateDefinition('report', 'result', result));
  return line({ result });
}

/** What follows the results, line by line: attack paths may be more than fits into one text. */
export function* endLines({
  run,
  summary,
  attack_paths: paths,
  fix_plan: fixes,
}: ReportEnd): Generator<string> {
  for (const path of paths) yield line({ attack_path: path });
  for (const fix of fixes) yield line({ fix });
  yield line({ run });
  yield line({ summary });
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
