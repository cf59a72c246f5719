import type { Cloud, CloudId } from './cloud.ts';

/** The clouds, each loaded with its SDKs only when it is asked. */
const loaders = {
  azure: async () => (await import('./azure/cloud.ts')).azure,
  aws: async () => (await import('./aws/cloud.ts')).aws,
  gcp: async () => (await import('./gcp/cloud.ts')).gcp,
} as const;

export const cloudIds = Object.keys(loaders) as CloudId[];

export type AnyCloud = Cloud<unknown, unknown>;

export async function loadCloud(id: CloudId): Promise<AnyCloud> {
  // Each cloud is opened with its own part of the configuration only, which the caller picks by the same id.
  return loaders[id]();
}
