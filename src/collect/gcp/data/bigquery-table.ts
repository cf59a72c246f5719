import type { Relationship } from '../../../generated/inventory.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, without, type Found } from '../resource/found.ts';
import type { IamPolicy } from '../iam/iam-policy.ts';
import { at, text } from '../resource/json.ts';
import { keyName } from '../resource/names.ts';

/** What AI resources do with a dataset as a whole. */
export const datasetUses: ReadonlySet<string> = new Set(['reads', 'grounded-on', 'logs-to']);

/** The dataset that a table is in, by the full name of the table. */
export function datasetOfTable(table: string): string {
  return table.replace(/\/tables\/.*$/, '');
}

/** Whoever uses a dataset uses its tables: which of them the service read is not always said. */
export function usesOfTable(table: string, edges: readonly Relationship[]): Relationship[] {
  const dataset = datasetOfTable(table);
  return edges
    .filter(({ kind, to }) => to === dataset && datasetUses.has(kind))
    .flatMap(({ from, kind, evidence = '' }) => edgesFrom(from, [[kind, table, evidence]]));
}

// Sizes change by themselves; queries and columns are content.
const noise = [
  'creationTime',
  'lastModifiedTime',
  'expirationTime',
  'numBytes',
  'numLongTermBytes',
  'numRows',
  'numTimeTravelPhysicalBytes',
  'numTotalLogicalBytes',
  'numActiveLogicalBytes',
  'numLongTermLogicalBytes',
  'numTotalPhysicalBytes',
  'numActivePhysicalBytes',
  'numLongTermPhysicalBytes',
  'schema',
  'view',
  'materializedView',
  'externalDataConfiguration',
  'streamingBuffer',
];

/**
 * A table with the IAM policy set on it as `iamPolicy`.
 * https://cloud.google.com/bigquery/docs/reference/rest/v2/tables
 *
 * @param policy undefined where it could not be read.
 */
export function normaliseBigQueryTable(
  asset: Asset,
  directory: Directory,
  policy: IamPolicy | undefined,
): Found {
  const properties = without(asset.data, noise);
  const resource = resourceOf(asset, directory, {
    kind: 'database',
    properties: { ...properties, ...(policy && { iamPolicy: policy }) },
    unknown: policy ? [] : ['/properties/iamPolicy'],
  });
  const key = text(at(properties, 'encryptionConfiguration', 'kmsKeyName'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ['encrypted-by', key && directory.canonical(keyName(key)), 'encryptionConfiguration.kmsKeyName'],
    ]),
  };
}
