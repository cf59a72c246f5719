/**
 * Full resource names, `//service/path`, which Cloud Asset Inventory gives and IAM understands.
 * https://cloud.google.com/asset-inventory/docs/asset-names
 */

/** Project id or number in a name, full or relative. */
export function projectIn(name: string): string | undefined {
  return /(?:^|\/)projects\/([^/]+)/.exec(name)?.[1];
}

/** Location or zone in a name, `global` where it names none. */
export function locationIn(name: string): string {
  return /\/(?:locations|zones|regions)\/([^/]+)/.exec(name)?.[1] ?? 'global';
}

export function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** The bucket of a `gs://bucket/object` URI. */
export function bucketName(uri: string): string | undefined {
  const bucket = /^gs:\/\/([^/]+)/.exec(uri)?.[1];
  return bucket === undefined ? undefined : `//storage.googleapis.com/${bucket}`;
}

/** The dataset of a `bq://project.dataset.table` URI. A URI that names only a project has none. */
export function datasetName(uri: string): string | undefined {
  const parts = /^bq:\/\/([^./]+)\.([^.]+)/.exec(uri);
  return parts ? bigQueryDataset(parts[1] ?? '', parts[2] ?? '') : undefined;
}

export function bigQueryDataset(project: string, dataset: string): string {
  return `//bigquery.googleapis.com/projects/${project}/datasets/${dataset}`;
}

/** Bucket or dataset of a data URI of Vertex AI. */
export function dataName(uri: string): string | undefined {
  return bucketName(uri) ?? datasetName(uri);
}

/** The key of a Cloud KMS key or key version. */
export function keyName(key: string): string {
  return `//cloudkms.googleapis.com/${key.replace(/\/cryptoKeyVersions\/.*$/, '')}`;
}

export function projectName(id: string): string {
  return `//cloudresourcemanager.googleapis.com/projects/${id}`;
}
