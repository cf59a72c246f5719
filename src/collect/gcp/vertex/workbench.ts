import type { Collector, Sink } from '../../collector.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory, Project } from '../resource/directory.ts';
import { edgesFrom, resourceOf, withDefaults, without, type Found } from '../resource/found.ts';
import { at, record, records, text, type Json } from '../resource/json.ts';
import { bucketName, keyName } from '../resource/names.ts';
import { workbenchType } from '../resource/resource-types.ts';
import { listsOf, projectsUsing, type Listed } from '../resource/service-lists.ts';
import type { GcpSession } from '../session/session.ts';

const host = 'notebooks.googleapis.com';
const instances = {
  call: 'notebooks:projects.locations.instances.list',
  permission: 'notebooks.instances.list',
  types: [workbenchType],
  field: 'instances',
};

export const workbench: Collector<GcpSession> = {
  id: 'gcp-workbench',
  title: 'Vertex AI Workbench',
  produces: [workbenchType],
  calls: [
    {
      request: `GET ${host}/v2/projects/{}/locations/-/instances`,
      permissions: [instances.permission],
    },
  ],
  async collect(session, sink) {
    const { directory } = session;
    const assets = await session.assets(sink, [workbenchType]);
    const known = new Map(assets.map((asset) => [directory.canonical(asset.name), asset]));
    const details = await readInstances(session, sink, projectsUsing(session, host, assets));
    for (const [id, asset] of known) {
      session.put(sink, normaliseWorkbench(asset, directory, details.get(id)?.item));
    }
    // What was made since Cloud Asset Inventory looked.
    for (const [id, { item, project }] of details) {
      if (!known.has(id)) {
        session.put(sink, normaliseWorkbench(assetOf(id, project), directory, item));
      }
    }
  },
};

type Details = ReadonlyMap<string, Listed>;

/** Cloud Asset Inventory may list instances in the shape of an older API; the service itself gives all in one. */
async function readInstances(
  session: GcpSession,
  sink: Sink,
  projects: readonly Project[],
): Promise<Details> {
  const listed = await listsOf(
    session,
    sink,
    instances,
    projects,
    ({ id }) => `https://${host}/v2/projects/${id}/locations/-/instances`,
  );
  return new Map(
    listed.flatMap((one) => {
      const name = text(one.item['name']);
      return name === undefined ? [] : [[session.directory.canonical(`//${host}/${name}`), one]];
    }),
  );
}

function assetOf(name: string, { id, source }: Project): Asset {
  return { name, type: workbenchType, data: {}, location: '', ancestors: [`projects/${id}`], source };
}

/**
 * What Google documents for metadata keys that are not set.
 * https://cloud.google.com/vertex-ai/docs/workbench/instances/manage-metadata
 */
const documentedMetadata: Readonly<Record<string, string>> = {
  'enable-guest-attributes': 'true',
  'idle-timeout-seconds': '10800',
  'notebook-disable-downloads': 'false',
  'notebook-disable-root': 'false',
  'notebook-disable-terminal': 'false',
  'report-event-health': 'true',
};

const documented: Readonly<Record<string, unknown>> = {
  disableProxyAccess: false,
  'gceSetup/disablePublicIp': false,
  'gceSetup/shieldedInstanceConfig/enableSecureBoot': false,
  ...Object.fromEntries(
    Object.entries(documentedMetadata).map(([name, value]) => [`gceSetup/metadata/${name}`, value]),
  ),
};

const noise = ['healthInfo', 'healthState', 'state', 'proxyUri', 'upgradeHistory', 'creator'];

/**
 * A Workbench instance as version 2 of the Notebooks API spells it.
 *
 * @param instance answer of that API, undefined where it could not be read.
 */
export function normaliseWorkbench(asset: Asset, directory: Directory, instance: Json | undefined): Found {
  const current = instance ?? (asset.data['gceSetup'] === undefined ? undefined : asset.data);
  if (!current) {
    const unread = {
      kind: 'ai-compute',
      properties: {},
      unknown: ['/properties', '/related/runs-as', '/related/reads', '/related/encrypted-by'],
    } as const;
    return { resource: resourceOf(asset, directory, unread), relationships: [] };
  }

  const setup = { ...record(current['gceSetup']) };
  delete setup['instanceId'];
  const { properties, defaults } = withDefaults({ ...without(current, noise), gceSetup: setup }, documented);
  const resource = resourceOf({ ...asset, data: current }, directory, {
    kind: 'ai-compute',
    properties,
    defaults,
  });
  const script = text(at(setup, 'metadata', 'post-startup-script'));
  const disks = [record(setup['bootDisk']), ...records(setup['dataDisks'])];
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ...records(setup['serviceAccounts']).map((account, index) => {
        const email = text(account['email']);
        return [
          'runs-as',
          email && directory.serviceAccount(email),
          `gceSetup.serviceAccounts[${index}].email`,
        ] as const;
      }),
      ['reads', script && bucketName(script), 'gceSetup.metadata.post-startup-script'],
      ...disks.map((disk) => {
        const key = text(disk['kmsKey']);
        return ['encrypted-by', key && directory.canonical(keyName(key)), 'gceSetup disks: kmsKey'] as const;
      }),
    ]),
  };
}
