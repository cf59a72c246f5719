import type { StreamedFormat } from './format.ts';
import { textsOf } from './texts-of.ts';

/** For spreadsheets: RFC 4180, a row for each result. */
export const csv: StreamedFormat = {
  id: 'csv',
  description: 'for spreadsheets: a row for each result, by RFC 4180',

  async *stream({ results, end }) {
    const [{ columns }, { csvRow }] = await Promise.all([
      import('../csv/columns.ts'),
      import('../csv/row.ts'),
    ]);
    yield csvRow(columns.map(({ name }) => name));
    yield* textsOf(results, (result) => csvRow(columns.map(({ of }) => of(result))));
    // What goes wrong at the end of judging is an error here too.
    await end();
  },
};
