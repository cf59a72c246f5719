import type { Collector } from '../collector.ts';
import type { Asset } from './assets.ts';
import type { Directory } from './directory.ts';
import { edgesFrom, resourceOf, without, type Found } from './found.ts';
import type { IamPolicy } from './iam-policy.ts';
import { at, text } from './json.ts';
import { keyName } from './names.ts';
import type { GcpSession } from './session.ts';
import { bigQueryDatasetType } from './resource-types.ts';

export const bigQuery: Collector<GcpSession> = {
  id: 'gcp-bigquery',
  title: 'BigQuery datasets',
  produces: [bigQueryDatasetType],
  calls: [],
  async collect(session, sink) {
    for (const asset of await session.assets(sink, [bigQueryDatasetType])) {
      session.put(sink, normaliseBigQueryDataset(asset, session.directory, session.policy(asset)));
    }
  },
};

/**
 * A dataset with the IAM policy set on it as `iamPolicy`.
 * https://cloud.google.com/bigquery/docs/reference/rest/v2/datasets
 *
 * @param policy undefined where it could not be read.
 */
export function normaliseBigQueryDataset(
  asset: Asset,
  directory: Directory,
  policy: IamPolicy | undefined,
): Found {
  const properties = without(asset.data, ['creationTime', 'lastModifiedTime']);
  const resource = resourceOf(asset, directory, {
    kind: 'database',
    name: text(at(asset.data, 'datasetReference', 'datasetId')),
    properties: { ...properties, ...(policy && { iamPolicy: policy }) },
    unknown: policy ? [] : ['/properties/iamPolicy'],
  });
  const key = text(at(properties, 'defaultEncryptionConfiguration', 'kmsKeyName'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ['encrypted-by', key && directory.canonical(keyName(key)), 'defaultEncryptionConfiguration.kmsKeyName'],
    ]),
  };
}
