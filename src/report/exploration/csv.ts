import { csvRow } from '../csv/row.ts';
import { valueText, type ExplorationFormat } from './format.ts';

/** RFC 4180. */
export const csv: ExplorationFormat = {
  id: 'csv',
  description: 'the columns of each row, by RFC 4180',
  write: ({ columns, rows }) =>
    [columns, ...rows.map(({ values }) => values.map(valueText))].map(csvRow).join(''),
};
