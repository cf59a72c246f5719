import type { Send } from '../../../../src/collect/transport/exchange.ts';
import { collect } from '../../../../src/collect/run.ts';
import type { Inventory } from '../../../../src/generated/inventory.ts';

/** One project as the services of Google Cloud answer about it. */
export interface Live {
  readonly assets: readonly LiveAsset[];
  /** APIs that are on. */
  readonly services?: readonly string[];
  /** Answer of getAgent of Dialogflow ES. */
  readonly essentialsAgent?: unknown;
  /** Answer of fetchPublisherModelConfig. */
  readonly modelLogging?: unknown;
}

interface LiveAsset {
  readonly assetType: string;
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly iamPolicy?: unknown;
}

const project = { id: 'meridian-ml', number: '1001' };
const projectType = 'cloudresourcemanager.googleapis.com/Project';

/** The document of a live scan that gets these answers. */
export function ofLive(live: Live): Promise<Inventory> {
  return collect({
    scope: { gcp: { scopes: [`projects/${project.id}`] } },
    signal: new AbortController().signal,
    collectedAt: '2026-11-20T06:00:00Z',
    replay: answers(live),
  });
}

function answers({ assets, services = [], modelLogging, essentialsAgent }: Live): Send {
  const all = assets.some(({ assetType }) => assetType === projectType) ? assets : [...assets, ownProject];
  return async ({ url }) => {
    const { pathname, searchParams } = new URL(url);
    if (pathname.endsWith('/assets')) {
      const types = searchParams.getAll('assetTypes');
      const listed = all.filter(({ assetType }) => types.includes(assetType));
      return json({
        assets: searchParams.get('contentType') === '1' ? listed.map(resource) : listed.map(policy),
      });
    }
    if (pathname.endsWith(':searchAllResources')) {
      const name = (service: string) =>
        `//serviceusage.googleapis.com/projects/${project.number}/services/${service}`;
      return json({ results: services.map((service) => ({ name: name(service) })) });
    }
    if (pathname.endsWith('/locations')) return json({ locations: [{ locationId: 'us-central1' }] });
    const listed = Object.entries(lists).find(([path]) => pathname.endsWith(`/${path}`));
    if (listed) {
      const [field, type] = listed;
      const items = all.filter(({ assetType }) => assetType === type);
      return json({
        [field]: items.map(({ name, data }) => ({ ...data, name: name.replace(/^\/\/[^/]+\//, '') })),
      });
    }
    if (pathname.endsWith('/agent') && essentialsAgent !== undefined) return json(essentialsAgent);
    if (pathname.endsWith(':fetchPublisherModelConfig') && modelLogging !== undefined)
      return json(modelLogging);
    return json({});
  };
}

/** What services list themselves, by the last part of the path, which is the name of the list. */
const lists = {
  instances: 'notebooks.googleapis.com/Instance',
  runtimes: 'notebooks.googleapis.com/Runtime',
  templates: 'modelarmor.googleapis.com/Template',
};

const ownProject: LiveAsset = {
  assetType: projectType,
  name: `//cloudresourcemanager.googleapis.com/projects/${project.number}`,
  data: { projectId: project.id, projectNumber: project.number },
};

function resource({ data, ...asset }: LiveAsset): unknown {
  return { ...asset, iamPolicy: undefined, resource: { data }, ancestors: [`projects/${project.number}`] };
}

function policy({ name, assetType, iamPolicy }: LiveAsset): unknown {
  return { name, assetType, iamPolicy };
}

function json(body: unknown) {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
