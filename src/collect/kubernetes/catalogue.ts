import type { ModelServer, ModelServers, WorkloadKind } from '../../generated/catalog-model-servers.ts';
import { readCatalog } from '../catalog/read.ts';

/** policies/catalog/model-servers.yaml, ready to be asked. */
export interface Catalogue extends Pick<
  ModelServers,
  | 'key_variables'
  | 'internal_load_balancers'
  | 'internal_routes'
  | 'authenticating_routes'
  | 'tls_services'
  | 'tls_routes'
> {
  /** Kinds that run pods. */
  kind(group: string, kind: string): WorkloadKind | undefined;
  /** Whether a kind of this name runs pods, in whatever group. */
  runsPods(kind: string): boolean;
  server(id: string | undefined): ModelServer | undefined;
  /** The server that an image is made for. */
  ofImage(image: string): ModelServer | undefined;
  /** The server that a command runs, by its words. */
  ofCommand(words: readonly string[]): ModelServer | undefined;
}

/** @throws KeelsonError POLICY_INVALID */
export async function readCatalogue(): Promise<Catalogue> {
  const content = (await readCatalog('model-servers')) as ModelServers;
  const kinds = new Map(content.kinds.map((entry) => [`${entry.group}/${entry.kind}`, entry]));
  const names = new Set(content.kinds.map(({ kind }) => kind));
  const servers = new Map(content.servers.map((server) => [server.id, server]));
  const images = content.servers.flatMap((server) =>
    (server.images ?? []).map((pattern) => ({ server, pattern: endPattern(pattern) })),
  );
  const commands = new Map(
    content.servers.flatMap((server) => (server.commands ?? []).map((word) => [word, server] as const)),
  );
  return {
    ...content,
    kind: (group, kind) => kinds.get(`${group}/${kind}`),
    runsPods: (kind) => names.has(kind),
    server: (id) => (id === undefined ? undefined : servers.get(id)),
    ofImage(image) {
      const repository = repositoryOf(image);
      return images.find(({ pattern }) => pattern.test(repository))?.server;
    },
    ofCommand: (words) =>
      words
        .map((word) => commands.get(word.slice(word.lastIndexOf('/') + 1)))
        .find((server) => server !== undefined),
  };
}

/** The end of a name, whose parts may be anything where the pattern has *. */
function endPattern(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?:^|/)${parts.join('[^/]*')}$`);
}

/** An image without digest and tag. Longer names than registries take are cut. */
function repositoryOf(image: string): string {
  return image
    .slice(0, 512)
    .replace(/@.*$/, '')
    .replace(/:[^/:]*$/, '');
}
