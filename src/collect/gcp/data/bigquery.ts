import type { Collector, Sink } from '../../collector.ts';
import type { Asset } from '../session/assets.ts';
import { datasetOfTable, datasetUses, normaliseBigQueryTable, usesOfTable } from './bigquery-table.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, without, type Found } from '../resource/found.ts';
import type { IamPolicy } from '../iam/iam-policy.ts';
import { at, text } from '../resource/json.ts';
import { keyName } from '../resource/names.ts';
import type { GcpSession } from '../session/session.ts';
import { aiTypes, bigQueryDatasetType, bigQueryTableType } from '../resource/resource-types.ts';

export const bigQuery: Collector<GcpSession> = {
  id: 'gcp-bigquery',
  title: 'BigQuery',
  produces: [bigQueryDatasetType, bigQueryTableType],
  calls: [],
  async collect(session, sink) {
    const used = new Set(session.edges.filter(({ kind }) => datasetUses.has(kind)).map(({ to }) => to));
    for (const asset of await session.assets(sink, [bigQueryDatasetType])) {
      const mayBeUsed = session.mayMiss(aiTypes) && !used.has(session.directory.canonical(asset.name));
      session.put(sink, normaliseBigQueryDataset(asset, session.directory, session.policy(asset), mayBeUsed));
    }
    if (used.size > 0) await collectTables(session, sink, used);
  },
};

/** The tables of datasets that AI uses: of others there may be any number, and nobody asks. */
async function collectTables(session: GcpSession, sink: Sink, used: ReadonlySet<string>): Promise<void> {
  for (const asset of await session.assets(sink, [bigQueryTableType])) {
    const found = normaliseBigQueryTable(asset, session.directory, session.policy(asset));
    const { id } = found.resource;
    if (used.has(datasetOfTable(id))) {
      const uses = usesOfTable(id, session.edges);
      session.put(sink, { ...found, relationships: [...found.relationships, ...uses] });
    }
  }
}

/**
 * A dataset with the IAM policy set on it as `iamPolicy`.
 * https://cloud.google.com/bigquery/docs/reference/rest/v2/datasets
 *
 * @param policy undefined where it could not be read.
 * @param mayBeUsed whether some AI resource that was not read may use it.
 */
export function normaliseBigQueryDataset(
  asset: Asset,
  directory: Directory,
  policy: IamPolicy | undefined,
  mayBeUsed: boolean,
): Found {
  const properties = without(asset.data, ['creationTime', 'lastModifiedTime']);
  const resource = resourceOf(asset, directory, {
    kind: 'database',
    name: text(at(asset.data, 'datasetReference', 'datasetId')),
    properties: { ...properties, ...(policy && { iamPolicy: policy }) },
    unknown: [
      ...(policy ? [] : ['/properties/iamPolicy']),
      ...(mayBeUsed ? [...datasetUses].map((kind) => `/related_from/${kind}`) : []),
    ],
  });
  const key = text(at(properties, 'defaultEncryptionConfiguration', 'kmsKeyName'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ['encrypted-by', key && directory.canonical(keyName(key)), 'defaultEncryptionConfiguration.kmsKeyName'],
    ]),
  };
}
