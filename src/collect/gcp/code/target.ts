import type { NativeResource } from '../../code/declaration.ts';
import { text } from '../resource/json.ts';
import { bigQueryDataset, lastSegment, projectName } from '../resource/names.ts';
import {
  bigQueryDatasetType,
  bigQueryTableType,
  bucketType,
  cryptoKeyType,
  folderType,
  organizationType,
  projectType,
  runServiceType,
  serviceAccountType,
} from '../resource/resource-types.ts';
import { identified, projectOf, type Names } from './native.ts';

/** What a part of a policy is set on: its type, and its full name as far as it is known. */
export function targetOf(native: NativeResource, names: Names): { name: string; type: string } {
  const type = text(native.configuration['on']) ?? '';
  const given = text(native.configuration['name']) ?? '';
  const name = nameBy[type]?.(given, native) ?? given;
  return { type, name: names.resolve(name) };
}

const resourceManager = '//cloudresourcemanager.googleapis.com';

// Which project it is decides nothing: a project is what its name says, known or not.
const nameBy: Readonly<Record<string, (given: string, native: NativeResource) => string>> = {
  [projectType]: (given) => projectName(identified(given.replace(/^projects\//, ''))),
  [folderType]: (given) => `${resourceManager}/folders/${identified(given.replace(/^folders\//, ''))}`,
  [organizationType]: (given) =>
    `${resourceManager}/organizations/${identified(given.replace(/^organizations\//, ''))}`,
  [bucketType]: (given) => `//storage.googleapis.com/${given.replace(/^b\//, '')}`,
  [serviceAccountType]: (given) => accountName(given),
  [cryptoKeyType]: (given) => `//cloudkms.googleapis.com/${cryptoKey(given)}`,
  [bigQueryDatasetType]: datasetName,
  [bigQueryTableType]: (given, native) =>
    given.startsWith('projects/')
      ? `//bigquery.googleapis.com/${given}`
      : `${datasetName(text(native.configuration['dataset']) ?? '', native)}/tables/${given}`,
  [runServiceType]: (given, native) =>
    given.startsWith('projects/')
      ? `//run.googleapis.com/${given}`
      : `//run.googleapis.com/projects/${projectOf(native) ?? '-'}/locations/${placeOf(native)}/services/${given}`,
};

function placeOf({ configuration, region }: NativeResource): string {
  return text(configuration['location']) ?? region ?? '-';
}

function datasetName(given: string, native: NativeResource): string {
  return given.startsWith('projects/')
    ? `//bigquery.googleapis.com/${given}`
    : bigQueryDataset(projectOf(native) ?? '-', given);
}

/** A service account by its address or its relative name, which may leave the project out. */
export function accountName(given: string): string {
  const email = lastSegment(given);
  const project = /@([^@]+)\.iam\.gserviceaccount\.com$/.exec(email)?.[1];
  return project === undefined
    ? `//iam.googleapis.com/${given}`
    : `//iam.googleapis.com/projects/${project}/serviceAccounts/${email}`;
}

/** PROJECT/LOCATION/RING/KEY is short for the relative name. */
function cryptoKey(given: string): string {
  const short = /^([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(given);
  return short
    ? `projects/${short[1]}/locations/${short[2]}/keyRings/${short[3]}/cryptoKeys/${short[4]}`
    : given;
}
