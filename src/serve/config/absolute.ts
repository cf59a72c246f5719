import { resolve } from 'node:path';
import type { ServiceConfig, ServiceSource } from '../../generated/service.ts';
import { fileOf } from '../../store/open-store.ts';

/** The address of a store; a file is relative to a folder, in which it is keelson.db where none is named. */
export function storeIn(folder: string, store = 'keelson.db'): string {
  const file = fileOf(store);
  return file === undefined ? store : resolve(folder, file);
}

/** The configuration with its files absolute: they are relative to a folder, that of its file. */
export function withAbsoluteFiles(config: ServiceConfig, folder: string): ServiceConfig {
  const at = (file: string) => resolve(folder, file);
  const { store, listen, bundles, sources } = config;
  return {
    ...config,
    store: storeIn(folder, store),
    ...(listen?.tls && {
      listen: { ...listen, tls: { cert: at(listen.tls.cert), key: at(listen.tls.key) } },
    }),
    ...(bundles && {
      bundles: {
        ...bundles,
        ...(bundles.references && {
          references: bundles.references.map((reference) =>
            isFile(reference) ? at(reference) : reference,
          ) as [string, ...string[]],
        }),
        ...(bundles.trust !== undefined && { trust: at(bundles.trust) }),
        ...(bundles.data !== undefined && { data: at(bundles.data) }),
        ...(bundles.waivers !== undefined && { waivers: at(bundles.waivers) }),
        ...(bundles.attestations !== undefined && { attestations: at(bundles.attestations) }),
      },
    }),
    sources: Object.fromEntries(
      Object.entries(sources).map(([name, source]) => [name, source && sourceAt(source, at)]),
    ),
  };
}

function sourceAt(source: ServiceSource, at: (file: string) => string): ServiceSource {
  return {
    ...source,
    ...(source.paths && { paths: source.paths.map(at) }),
    ...(source.replay !== undefined && { replay: at(source.replay) }),
    ...(source.inventory !== undefined && { inventory: at(source.inventory) }),
  };
}

/** What has a scheme is an address, and `release` is the one that came with Keelson. */
function isFile(reference: string): boolean {
  return reference !== 'release' && !/^[a-z][a-z0-9+.-]+:\/\//i.test(reference);
}
