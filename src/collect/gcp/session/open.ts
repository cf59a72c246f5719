import { AssetServiceClient } from '@google-cloud/asset';
import type { GcpScope as Asked } from '../../../generated/config.ts';
import type { OpenOptions } from '../../cloud.ts';
import type { Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { ReadError } from '../../transport/problem.ts';
import { assetReader, type Asset, type AssetReader, type GcpScope, type Listed } from './assets.ts';
import { authorise } from './credentials.ts';
import { newDirectory, type Directory, type Project } from '../resource/directory.ts';
import { text } from '../resource/json.ts';
import { lastSegment, projectIn } from '../resource/names.ts';
import { restOver } from './rest.ts';
import { newSession, type GcpSession, type SessionParts } from './session.ts';
import {
  aiServices,
  allTypes,
  folderType,
  organizationType,
  policyTypes,
  projectType,
  serviceType,
} from '../resource/resource-types.ts';

/**
 * Finds the projects of the scopes asked, declares a source for each scope, and reads what all
 * collectors need: IAM policies and which AI APIs are switched on.
 *
 * @throws ReadError no_credentials when there are no credentials, or no scope.
 */
export async function openSession(options: OpenOptions<Asked>): Promise<GcpSession> {
  const { sink, signal } = options;
  const credentials = await authorise(options.send, signal, options.replaying);
  const reader = assetReader(
    new AssetServiceClient({ fallback: true, authClient: credentials.client }),
    signal,
  );
  const asked = options.scope.scopes ?? [`projects/${await credentials.project()}`];

  const seen = await mapLimit(declared(sink, asked), 4, (scope) => containersOf(sink, reader, scope));
  const visible = seen.filter((entry) => entry !== undefined);
  const scopes = visible.map(({ scope }) => scope);
  const containers = visible.flatMap(({ items }) => items);
  const directory = newDirectory(projectsIn(containers));

  const policies = await mapLimit(
    scopes,
    4,
    async (scope) => [scope.source, await reader.policies(sink, scope, policyTypes)] as const,
  );
  const services = await servicesIn(sink, reader, scopes, directory);
  return newSession({
    scopes,
    directory,
    rest: restOver(credentials.client, signal),
    reader,
    containers,
    policies: new Map(policies),
    services,
    now: new Date(options.collectedAt),
  });
}

function declared(sink: Sink, asked: readonly string[]): GcpScope[] {
  return [...new Set(asked)].map((name) => {
    const scope = { name, source: `gcp:${name}` };
    sink.source({ id: scope.source, cloud: 'gcp', scope: name });
    return scope;
  });
}

interface Seen extends Pick<Listed<Asset>, 'items'> {
  readonly scope: GcpScope;
}

const containerTypes = [projectType, folderType, organizationType];

/** The projects, folders and organizations of a scope, undefined when it is not visible. */
async function containersOf(sink: Sink, reader: AssetReader, scope: GcpScope): Promise<Seen | undefined> {
  const { items, unread } = await reader.resources(failing(sink), scope, containerTypes);
  if (unread.length > 0) {
    return undefined;
  }
  if (items.length === 0) {
    sink.failed(scope.source, {
      code: 'not_found',
      message: `${scope.name} is not in Cloud Asset Inventory, or not visible. Check its spelling`,
      call: 'cloudasset:listAssets',
      types: allTypes,
    });
    return undefined;
  }
  return { scope, items };
}

/** A scope whose projects cannot be listed has failed: nothing of it can be told from nothing. */
function failing(sink: Sink): Sink {
  return {
    ...sink,
    problem: (source, problem) => sink.failed(source, { ...problem, types: allTypes }),
    async attempt(source, about, read) {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof ReadError)) {
          throw error;
        }
        sink.failed(source, { code: error.code, message: error.message, ...about, types: allTypes });
        return undefined;
      }
    },
  };
}

function projectsIn(containers: readonly Asset[]): Project[] {
  const projects = new Map<string, Project>();
  for (const { type, name, data, ancestors, source } of containers) {
    if (type === projectType) {
      const [own = '', ...above] = ancestors;
      const number = text(data['projectNumber']) ?? projectIn(own) ?? lastSegment(name);
      const id = text(data['projectId']) ?? lastSegment(name);
      projects.set(id, projects.get(id) ?? { id, number, ancestors: above, source });
    }
  }
  return [...projects.values()];
}

/** Which of the AI APIs are switched on where, undefined when some scope did not say. */
async function servicesIn(
  sink: Sink,
  reader: AssetReader,
  scopes: readonly GcpScope[],
  directory: Directory,
): Promise<SessionParts['services']> {
  const about = {
    call: 'cloudasset:searchAllResources',
    permission: 'cloudasset.assets.searchAllResources',
    types: [serviceType],
  };
  const query = `state:ENABLED AND (${aiServices.map((service) => `name:*${service}*`).join(' OR ')})`;
  const lists = await mapLimit(scopes, 4, (scope) =>
    sink.attempt(scope.source, about, () => reader.search(scope, serviceType, query)),
  );
  if (lists.includes(undefined)) {
    return undefined;
  }
  const enabled = new Map<string, Project[]>();
  for (const name of new Set(
    lists.flatMap((names) => names ?? []).map((given) => directory.canonical(given)),
  )) {
    const project = directory.projects.find(({ id }) => id === projectIn(name));
    const service = lastSegment(name);
    if (project && aiServices.includes(service)) {
      enabled.set(service, [...(enabled.get(service) ?? []), project]);
    }
  }
  return enabled;
}
