import type { Collector } from '../../collector.ts';
import { isUnknown } from '../../code/token.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, type Found } from '../resource/found.ts';
import { only, record, records, text, texts } from '../resource/json.ts';
import { lastSegment } from '../resource/names.ts';
import { computeInstanceType } from '../resource/resource-types.ts';
import type { GcpSession } from '../session/session.ts';

/** Virtual machines with external addresses. Whom firewalls let through to them is not read. */
export const computeEngine: Collector<GcpSession> = {
  id: 'gcp-compute-engine',
  title: 'Compute Engine instances with external addresses',
  produces: [computeInstanceType],
  calls: [],
  async collect(session, sink) {
    for (const asset of await session.assets(sink, [computeInstanceType])) {
      const found = normaliseComputeInstance(asset, session.directory);
      if (found) session.put(sink, found);
    }
  },
};

/**
 * An instance that has an external address, or gets one when it runs; undefined for one that has none. What it is started with, its
 * metadata, stays out.
 * https://cloud.google.com/compute/docs/reference/rest/v1/instances
 */
export function normaliseComputeInstance(asset: Asset, directory: Directory): Found | undefined {
  const { data } = asset;
  const interfaces = data['networkInterfaces'];
  const isListed = Array.isArray(interfaces);
  if (isListed && !interfaces.some(mayBeExternal)) return undefined;
  const accounts = data['serviceAccounts'];
  const machine = text(data['machineType']);
  const resource = resourceOf(asset, directory, {
    kind: 'compute',
    properties: {
      ...(machine !== undefined && { machineType: lastSegment(machine) }),
      ...only(data, ['canIpForward', 'shieldedInstanceConfig']),
      ...(data['tags'] !== undefined && { tags: tagsOf(data['tags']) }),
      ...(Array.isArray(accounts)
        ? { serviceAccounts: accounts.map((one: unknown) => partOf(one, ['email', 'scopes'])) }
        : only(data, ['serviceAccounts'])),
      ...(isListed ? { networkInterfaces: interfaces.map(interfaceOf) } : only(data, ['networkInterfaces'])),
    },
    unknown: [
      ...(isListed ? [] : ['/properties/networkInterfaces']),
      // An account without an address is the default one, which has the number of the project in its name.
      ...(records(accounts).some(({ email }) => text(email) === undefined) ? ['/related/runs-as'] : []),
    ],
  });
  return {
    resource,
    relationships: edgesFrom(
      resource.id,
      records(accounts).map((account, index) => {
        const email = text(account['email']);
        return [
          'runs-as',
          email && directory.serviceAccount(email),
          `serviceAccounts[${index}].email`,
        ] as const;
      }),
    ),
  };
}

const external = ['accessConfigs', 'ipv6AccessConfigs'];

/** An interface has external addresses by having a configuration of one: the address itself may come and go. */
function mayBeExternal(one: unknown): boolean {
  return (
    isUnknown(one) ||
    external.some((name) => {
      const configurations = record(one)[name];
      return isUnknown(configurations) || (Array.isArray(configurations) && configurations.length > 0);
    })
  );
}

function interfaceOf(one: unknown): unknown {
  return isUnknown(one)
    ? one
    : {
        ...only(record(one), ['network', 'subnetwork']),
        ...Object.fromEntries(
          external.flatMap((name) => {
            const value = record(one)[name];
            if (value === undefined) return [];
            return [[name, Array.isArray(value) ? value.map(configurationOf) : value]];
          }),
        ),
      };
}

function configurationOf(one: unknown): unknown {
  return partOf(one, ['name', 'type', 'natIP', 'externalIpv6', 'networkTier']);
}

function partOf(value: unknown, names: readonly string[]): unknown {
  return isUnknown(value) ? value : only(record(value), names);
}

/** Network tags, which the API has among what they are guarded with. */
function tagsOf(tags: unknown): unknown {
  return isUnknown(tags) || Array.isArray(tags) ? tags : texts(record(tags)['items']);
}
