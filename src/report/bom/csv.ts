import type { Bom, BomItem, BomReference } from '../../generated/bom.ts';
import { csvRow } from '../csv/row.ts';
import type { BomFormat } from './format.ts';

type Column = readonly [string, (item: BomItem) => string | number | undefined];

const columns: readonly Column[] = [
  ['kind', ({ kind }) => kind],
  ['name', ({ name }) => name],
  ['id', ({ id }) => id],
  ['type', ({ type }) => type],
  ['provider', ({ provider }) => provider],
  ['publisher', ({ publisher }) => publisher],
  ['model', ({ model }) => model],
  ['model_version', (item) => item.model_version],
  ['lifecycle', ({ lifecycle }) => lifecycle],
  ['version', ({ version }) => version],
  ['purl', ({ purl }) => purl],
  ['licences', ({ licences = [] }) => licences.join('; ')],
  ['classification', ({ classification }) => classification],
  ['endpoints', ({ endpoints = [] }) => endpoints.join('; ')],
  ['cloud', ({ where }) => where.cloud],
  ['source', ({ where }) => where.source],
  ['account', ({ where }) => where.account],
  ['region', ({ where }) => where.region],
  ['group', ({ where }) => where.group],
  ['file', ({ where }) => where.file],
  ['line', ({ where }) => where.line],
  ['uses', ({ uses }) => references(uses)],
  ['data', ({ data }) => references(data)],
  ['produces', ({ produces }) => references(produces)],
  ['part_of', (item) => references(item.part_of)],
  ['code', ({ code }) => references(code)],
  ['callers', ({ callers }) => references(callers)],
  ['runs_as', (item) => references(item.runs_as)],
  ['advisories', ({ advisories }) => advisories.join('; ')],
  ['incomplete', ({ incomplete }) => incomplete.join('; ')],
];

/** RFC 4180, an item a row; after them a row for each source that was not read in full. */
export const csv: BomFormat = {
  id: 'csv',
  description: 'an item a row, by RFC 4180',
  write: (bom) =>
    [
      columns.map(([name]) => name),
      ...bom.items.map((item) => columns.map(([, of]) => String(of(item) ?? ''))),
      ...sourceRows(bom),
    ]
      .map(csvRow)
      .join(''),
};

function references(list: readonly BomReference[]): string {
  return list.map(({ edge, id }) => `${edge} ${id}`).join('; ');
}

function sourceRows({ sources }: Bom): string[][] {
  return sources
    .filter(({ status }) => status !== 'complete')
    .map(({ id, cloud, name, scope, status, problems }) => {
      const said: Readonly<Record<string, string>> = {
        kind: 'source',
        name: name ?? scope,
        id,
        cloud,
        source: id,
        incomplete: [status, ...problems.map(({ code, message }) => `${code}: ${message}`)].join('; '),
      };
      return columns.map(([column]) => said[column] ?? '');
    });
}
