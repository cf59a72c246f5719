import type { AssetServiceClient, protos } from '@google-cloud/asset';
import type { Sink } from '../../collector.ts';
import type { ApiCall } from '../../transport/declared.ts';
import { policyFrom, type IamPolicy } from '../iam/iam-policy.ts';
import type { Json } from '../resource/json.ts';
import { reading, statusOf } from './read-error.ts';
import { fromStruct } from '../resource/struct.ts';

/** A resource as Cloud Asset Inventory lists it. */
export interface Asset {
  /** Full resource name, as given. */
  readonly name: string;
  readonly type: string;
  /** The resource in the shape of its own service's API. */
  readonly data: Json;
  readonly location: string;
  /** projects/N, folders/N and organizations/N, nearest first. */
  readonly ancestors: readonly string[];
  /** When it last changed, RFC 3339. */
  readonly updatedAt?: string;
  readonly source: string;
}

export interface Listed<Item> {
  readonly items: readonly Item[];
  /** Types whose list was not read to its end. */
  readonly unread: readonly string[];
}

/** A scope that is read: projects/ID, folders/N or organizations/N, and the source it is declared as. */
export interface GcpScope {
  readonly name: string;
  readonly source: string;
}

export const assetCalls: readonly ApiCall[] = [
  {
    request: 'GET cloudasset.googleapis.com/v1/{}/{}/assets',
    permissions: [
      'cloudasset.assets.listResource',
      'cloudasset.assets.listIamPolicy',
      'serviceusage.services.use',
    ],
  },
  {
    request: 'GET cloudasset.googleapis.com/v1/{}/{}:searchAllResources',
    permissions: ['cloudasset.assets.searchAllResources'],
  },
  {
    request: 'GET cloudasset.googleapis.com/v1/{}/{}:searchAllIamPolicies',
    permissions: ['cloudasset.assets.searchAllIamPolicies'],
  },
];

export interface AssetReader {
  /** All assets of these types in a scope. What cannot be read becomes problems of the scope's source. */
  resources(sink: Sink, scope: GcpScope, types: readonly string[]): Promise<Listed<Asset>>;
  /** The IAM policies set on resources of these types, by full resource name as given. */
  policies(
    sink: Sink,
    scope: GcpScope,
    types: readonly string[],
  ): Promise<{ readonly byName: ReadonlyMap<string, IamPolicy>; readonly unread: readonly string[] }>;
  /**
   * Names of the resources of one type that match a query.
   *
   * @throws ReadError
   */
  search(scope: GcpScope, type: string, query: string): Promise<string[]>;
  /**
   * IAM policies that match a query, set on resources of these types, without listing the resources.
   *
   * @throws ReadError
   */
  searchPolicies(scope: GcpScope, types: readonly string[], query: string): Promise<FoundPolicy[]>;
}

/** A policy and the resource that it is set on. */
export interface FoundPolicy {
  readonly name: string;
  readonly type: string;
  readonly policy: IamPolicy;
  readonly source: string;
}

type Content = 'RESOURCE' | 'IAM_POLICY';
type WireAsset = protos.google.cloud.asset.v1.IAsset;

const pageSize = 1000;

export function assetReader(client: AssetServiceClient, signal: AbortSignal): AssetReader {
  async function readPages(
    scope: GcpScope,
    contentType: Content,
    assetTypes: readonly string[],
    keep: (asset: WireAsset) => void,
  ): Promise<true> {
    let pageToken = '';
    do {
      const [assets, , response] = await client.listAssets(
        {
          parent: scope.name,
          contentType,
          assetTypes: [...assetTypes],
          pageSize,
          ...(pageToken !== '' && { pageToken }),
        },
        { autoPaginate: false },
      );
      assets.forEach(keep);
      pageToken = response?.nextPageToken ?? '';
    } while (pageToken !== '');
    return true;
  }

  /** Reads the types together; where the service does not know one of them, each by itself. */
  async function list(
    sink: Sink,
    scope: GcpScope,
    content: Content,
    types: readonly string[],
  ): Promise<Listed<WireAsset>> {
    const items: WireAsset[] = [];
    const keep = (asset: WireAsset) => void items.push(asset);
    let unsupported = false;
    const about = { call: `cloudasset:listAssets ${content}`, permission: permissions[content], types };
    const end = await sink.attempt(scope.source, about, () =>
      reading('cloudasset:listAssets', scope.name, signal, () =>
        readPages(scope, content, types, keep),
      ).catch((error: unknown) => {
        unsupported = statusOf(error) === 400;
        if (!unsupported) {
          throw error;
        }
        return undefined;
      }),
    );
    if (!unsupported) {
      return { items, unread: end === undefined ? types : [] };
    }
    if (types.length === 1) {
      sink.problem(scope.source, {
        code: 'not_recorded',
        message: `Cloud Asset Inventory does not list ${types[0]} in ${scope.name}`,
        call: about.call,
        types,
      });
      return { items: [], unread: types };
    }
    const parts: Listed<WireAsset>[] = [];
    for (const type of types) {
      parts.push(await list(sink, scope, content, [type]));
    }
    return {
      items: parts.flatMap((part) => part.items),
      unread: parts.flatMap((part) => part.unread),
    };
  }

  return {
    async resources(sink, scope, types) {
      const { items, unread } = await list(sink, scope, 'RESOURCE', types);
      return { items: items.map((asset) => assetOf(asset, scope.source)), unread };
    },

    async policies(sink, scope, types) {
      const { items, unread } = await list(sink, scope, 'IAM_POLICY', types);
      return {
        byName: new Map(items.map(({ name, iamPolicy }) => [name ?? '', policyFrom(iamPolicy)])),
        unread,
      };
    },

    async search(scope, type, query) {
      return reading('cloudasset:searchAllResources', scope.name, signal, async () => {
        const names: string[] = [];
        let pageToken = '';
        do {
          const [results, , response] = await client.searchAllResources(
            {
              scope: scope.name,
              assetTypes: [type],
              query,
              pageSize: 500,
              ...(pageToken !== '' && { pageToken }),
            },
            { autoPaginate: false },
          );
          names.push(...results.flatMap(({ name }) => name ?? []));
          pageToken = response?.nextPageToken ?? '';
        } while (pageToken !== '');
        return names;
      });
    },

    async searchPolicies(scope, types, query) {
      return reading('cloudasset:searchAllIamPolicies', scope.name, signal, async () => {
        const found: FoundPolicy[] = [];
        let pageToken = '';
        do {
          const [results, , response] = await client.searchAllIamPolicies(
            {
              scope: scope.name,
              assetTypes: [...types],
              query,
              pageSize: 500,
              ...(pageToken !== '' && { pageToken }),
            },
            { autoPaginate: false },
          );
          for (const { resource, assetType, policy } of results) {
            found.push({
              name: resource ?? '',
              type: assetType ?? '',
              policy: policyFrom(policy),
              source: scope.source,
            });
          }
          pageToken = response?.nextPageToken ?? '';
        } while (pageToken !== '');
        return found;
      });
    },
  };
}

const permissions: Readonly<Record<Content, string>> = {
  RESOURCE: 'cloudasset.assets.listResource',
  IAM_POLICY: 'cloudasset.assets.listIamPolicy',
};

function assetOf(asset: WireAsset, source: string): Asset {
  const updatedAt = timeOf(asset.updateTime);
  return {
    name: asset.name ?? '',
    type: asset.assetType ?? '',
    data: fromStruct(asset.resource?.data),
    location: asset.resource?.location ?? '',
    ancestors: asset.ancestors ?? [],
    ...(updatedAt !== undefined && { updatedAt }),
    source,
  };
}

function timeOf(time: protos.google.protobuf.ITimestamp | null | undefined): string | undefined {
  const seconds = Number(time?.seconds ?? 0);
  return seconds === 0 ? undefined : new Date(seconds * 1000).toISOString();
}
