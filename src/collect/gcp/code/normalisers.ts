import type { NativeResource } from '../../code/declaration.ts';
import { normaliseDataStore, normaliseEngine } from '../agents/agent-builder.ts';
import { geminiApi, normaliseApiKey } from '../iam/apikeys.ts';
import type { Asset } from '../session/assets.ts';
import { normaliseBigQueryDataset } from '../data/bigquery.ts';
import { normaliseRunService } from '../compute/cloud-run.ts';
import { normaliseComputeInstance } from '../compute/compute-engine.ts';
import { datasetOfTable, normaliseBigQueryTable } from '../data/bigquery-table.ts';
import { normaliseDialogflowAgent } from '../agents/dialogflow.ts';
import { normaliseProcessor } from '../agents/document-ai.ts';
import type { Found } from '../resource/found.ts';
import { normaliseServiceAccount } from '../iam/iam.ts';
import { text } from '../resource/json.ts';
import { normaliseCryptoKey } from '../data/kms.ts';
import { normaliseRuntime } from '../vertex/managed-notebooks.ts';
import { normaliseModelArmorTemplate } from '../agents/model-armor.ts';
import { lastSegment, projectIn, projectName } from '../resource/names.ts';
import {
  apiKeyType,
  bigQueryDatasetType,
  bigQueryTableType,
  bucketType,
  computeInstanceType,
  cryptoKeyType,
  dataStoreType,
  dialogflowAgentType,
  engineType,
  exposedTypes,
  folderType,
  modelArmorTemplateType,
  organizationType,
  processorType,
  projectType,
  runServiceType,
  runtimeType,
  serviceAccountKeyType,
  serviceAccountType,
  serviceType,
  vertexTypes,
  workbenchType,
} from '../resource/resource-types.ts';
import { normaliseBucket } from '../data/storage.ts';
import { isUnknown } from '../../code/token.ts';
import { normaliseVertex } from '../vertex/vertex-ai.ts';
import { normaliseWorkbench } from '../vertex/workbench.ts';
import type { Containers } from './containers.ts';
import { assetOf, auditConfigType, bindingType, policyType, type Names } from './native.ts';
import type { Policies } from './policies.ts';
import type { Services } from './services.ts';
import { accountName } from './target.ts';

/** Types of which declarations become resources. */
export const resourceTypes = [
  ...vertexTypes,
  workbenchType,
  runtimeType,
  dataStoreType,
  engineType,
  dialogflowAgentType,
  processorType,
  modelArmorTemplateType,
  ...exposedTypes,
  bucketType,
  bigQueryDatasetType,
  bigQueryTableType,
  cryptoKeyType,
  apiKeyType,
  serviceType,
  serviceAccountType,
  projectType,
  folderType,
  organizationType,
];

/** Types of which declarations become parts of others. */
export const partTypes = [serviceAccountKeyType, bindingType, policyType, auditConfigType];

interface Root {
  readonly resources: readonly NativeResource[];
  readonly policies: Policies;
  readonly containers: Containers;
  readonly services: Services;
  readonly names: Names;
}

/** The live normalisers by type, with what their collectors join. Containers and services have their own files. */
export function normalisersFor(root: Root): Readonly<Record<string, (asset: Asset) => Found | undefined>> {
  const { policies, containers, services } = root;
  const { directory } = containers;
  const keys = accountKeys(root);
  return {
    ...Object.fromEntries(
      vertexTypes.map((type) => [type, (asset: Asset) => normaliseVertex(asset, directory)]),
    ),
    [workbenchType]: (asset) => normaliseWorkbench(asset, directory, asset.data),
    [dataStoreType]: (asset) => normaliseDataStore(asset, directory, new Map()),
    [engineType]: (asset) => normaliseEngine(asset, directory),
    [runtimeType]: (asset) => normaliseRuntime(asset, directory),
    [dialogflowAgentType]: (asset) => normaliseDialogflowAgent(asset, directory),
    [processorType]: (asset) => normaliseProcessor(asset, directory),
    [modelArmorTemplateType]: (asset) => normaliseModelArmorTemplate(asset, directory),
    [runServiceType]: (asset) => normaliseRunService(asset, directory, policies.of(asset.name)),
    [computeInstanceType]: (asset) => normaliseComputeInstance(asset, directory),
    [bucketType]: (asset) => normaliseBucket(asset, directory, policies.of(asset.name), false),
    [bigQueryDatasetType]: (asset) =>
      normaliseBigQueryDataset(asset, directory, policies.of(asset.name), false),
    [bigQueryTableType]: (asset) =>
      normaliseBigQueryTable(inheriting(asset), directory, policies.of(asset.name)),
    [cryptoKeyType]: (asset) => normaliseCryptoKey(asset, directory, policies.of(asset.name)),
    [apiKeyType]: (asset) => normaliseApiKey(asset, directory, geminiIn(asset)),
    [serviceAccountType]: (asset) => ({
      resource: normaliseServiceAccount(
        {
          ...asset,
          data: { ...asset.data, email: lastSegment(asset.name), projectId: projectIn(asset.name) },
        },
        directory,
        policies.of(asset.name),
        keys(asset.name),
      ),
      relationships: [],
    }),
  };

  /** A new table has the default key of its dataset, unless it names one. */
  function inheriting(asset: Asset): Asset {
    const dataset = root.names.resolve(datasetOfTable(asset.name));
    const key = root.resources.find(({ id }) => id === dataset)?.configuration[
      'defaultEncryptionConfiguration'
    ];
    const data = key === undefined ? asset.data : { encryptionConfiguration: key, ...asset.data };
    return { ...asset, data };
  }

  /** Only of a project that is made here code says which APIs are off. */
  function geminiIn(asset: Asset): boolean | undefined {
    const project = projectIn(asset.name) ?? '';
    const on = services.isOn(geminiApi, project);
    return on === false && !containers.isDeclared(projectName(project)) ? undefined : on;
  }
}

/** Keys of a service account; undefined where some key may be of any. */
function accountKeys({ resources, names }: Root): (account: string) => readonly Asset[] | undefined {
  const declared = resources
    .filter(({ type }) => type === serviceAccountKeyType)
    .map((native) => {
      const account = names.resolve(accountName(text(native.configuration['account']) ?? ''));
      const { account: _, labels: __, ...data } = assetOf(native).data;
      return { account, asset: { ...assetOf(native), data } };
    });
  const unsaid = declared.some(({ account }) => isUnknown(account) && !names.has(account));
  const byAccount = Map.groupBy(declared, ({ account }) => account);
  return (account) => (unsaid ? undefined : (byAccount.get(account) ?? []).map(({ asset }) => asset));
}
