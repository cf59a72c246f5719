import type { Collector } from '../../collector.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, withDefaults, without, type Found } from '../resource/found.ts';
import { at, text } from '../resource/json.ts';
import { bucketName, keyName } from '../resource/names.ts';
import { runtimeType } from '../resource/resource-types.ts';
import { assetFrom, listsOf, projectsUsing } from '../resource/service-lists.ts';
import type { GcpSession } from '../session/session.ts';

const host = 'notebooks.googleapis.com';
const runtimes = {
  call: 'notebooks:projects.locations.runtimes.list',
  permission: 'notebooks.runtimes.list',
  types: [runtimeType],
  field: 'runtimes',
};

export const managedNotebooks: Collector<GcpSession> = {
  id: 'gcp-managed-notebooks',
  title: 'Managed notebooks',
  produces: [runtimeType],
  calls: [
    {
      request: `GET ${host}/v1/projects/{}/locations/-/runtimes`,
      permissions: [runtimes.permission],
    },
  ],
  async collect(session, sink) {
    const { directory } = session;
    const found = await listsOf(
      session,
      sink,
      runtimes,
      projectsUsing(session, host),
      ({ id }) => `https://${host}/v1/projects/${id}/locations/-/runtimes`,
    );
    for (const listed of found) {
      const asset = assetFrom(listed, host, runtimeType);
      if (asset) session.put(sink, normaliseRuntime(asset, directory));
    }
  },
};

const noise = ['state', 'healthState', 'metrics', 'runtimeMigrationEligibility', 'migrated'];

/** https://cloud.google.com/vertex-ai/docs/workbench/reference/rest/v1/projects.locations.runtimes */
export function normaliseRuntime(asset: Asset, directory: Directory): Found {
  const { properties, defaults } = withDefaults(without(asset.data, noise), {
    'virtualMachine/virtualMachineConfig/internalIpOnly': false,
  });
  const resource = resourceOf(asset, directory, { kind: 'ai-compute', properties, defaults });
  const path = ['virtualMachine', 'virtualMachineConfig', 'encryptionConfig', 'kmsKey'];
  const key = text(at(properties, ...path));
  const script = text(at(properties, 'softwareConfig', 'postStartupScript'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ['encrypted-by', key && directory.canonical(keyName(key)), path.join('.')],
      ['reads', script && bucketName(script), 'softwareConfig.postStartupScript'],
    ]),
  };
}
