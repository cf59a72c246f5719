import type { Resource } from '../../../generated/inventory.ts';
import type { Attributes } from './condition.ts';
import * as types from '../resource/resource-types.ts';

/**
 * What conditions see of a resource when a permission is used on it: objects and tables have names of their own, of which only the
 * beginning is known. Of other services than these nothing is said, since few tell conditions about their resources.
 * https://cloud.google.com/iam/docs/conditions-resource-attributes
 */
export function attributesOf({ id, type }: Pick<Resource, 'id' | 'type'>, permission: string): Attributes {
  const path = id.replace(/^\/\/[^/]+\//, '');
  switch (type) {
    case types.bucketType: {
      const bucket = `projects/_/buckets/${path}`;
      return permission.startsWith('storage.objects.')
        ? within('storage.googleapis.com', 'storage.googleapis.com/Object', `${bucket}/objects/`)
        : whole('storage.googleapis.com', 'storage.googleapis.com/Bucket', bucket);
    }
    case types.bigQueryDatasetType:
      return permission.startsWith('bigquery.tables.')
        ? within('bigquery.googleapis.com', types.bigQueryTableType, `${path}/tables/`)
        : whole('bigquery.googleapis.com', type, path);
    case types.bigQueryTableType:
      return whole('bigquery.googleapis.com', type, path);
    case types.cryptoKeyType:
      return permission.startsWith('cloudkms.cryptoKeys.')
        ? whole('cloudkms.googleapis.com', type, path)
        : { service: 'cloudkms.googleapis.com', name: { text: path, isWhole: false } };
    case types.projectType:
    case types.folderType:
    case types.organizationType:
      return { service: 'cloudresourcemanager.googleapis.com', type };
    default:
      return {};
  }
}

function whole(service: string, type: string, text: string): Attributes {
  return { service, type, name: { text, isWhole: true } };
}

function within(service: string, type: string, text: string): Attributes {
  return { service, type, name: { text, isWhole: false } };
}
