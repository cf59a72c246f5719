import type { Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import type { Asset } from '../session/assets.ts';
import type { Project } from './directory.ts';
import { locationIn, projectIn } from './names.ts';
import { text, type Json } from './json.ts';
import type { GcpSession } from '../session/session.ts';

/** A list of a service that is asked itself, because Cloud Asset Inventory lacks what it says. */
export interface ServiceList {
  /** As users know it, `<service>:<method>`. */
  readonly call: string;
  readonly permission: string;
  readonly types: readonly string[];
  /** Name of the answer's list. */
  readonly field: string;
}

/** An item of a list with the project that it is in. */
export interface Listed {
  readonly item: Json;
  readonly project: Project;
}

/** Projects that use a service: those that have its API on, and those that have resources of it all the same. */
export function projectsUsing(
  session: GcpSession,
  service: string,
  assets: readonly Asset[] = [],
): Project[] {
  const { directory } = session;
  const used = new Set([
    ...(session.enabled(service) ?? []).map(({ id }) => id),
    ...assets.map(({ name }) => directory.projectId(projectIn(name) ?? '')),
  ]);
  return directory.projects.filter(({ id }) => used.has(id));
}

/** All items at one address of a project. Places that the service could not reach are a problem of the project's source. */
export async function listOf(
  session: GcpSession,
  sink: Sink,
  list: ServiceList,
  project: Project,
  url: string,
): Promise<Listed[]> {
  const { call, permission, types, field } = list;
  const about = { call, permission, types };
  const where = `projects/${project.id}`;
  const listed = await sink.attempt(project.source, about, () => session.rest.list(call, where, url, field));
  if (listed && listed.unreachable.length > 0) {
    sink.problem(project.source, {
      code: 'unavailable',
      message: `${call} of ${where} could not reach ${listed.unreachable.join(', ')}. Scan again later`,
      ...about,
    });
  }
  return (listed?.items ?? []).map((item) => ({ item, project }));
}

/** What `listOf` finds in several projects. */
export async function listsOf(
  session: GcpSession,
  sink: Sink,
  list: ServiceList,
  projects: readonly Project[],
  url: (project: Project) => string,
): Promise<Listed[]> {
  const lists = await mapLimit(projects, 4, (project) => listOf(session, sink, list, project, url(project)));
  return lists.flat();
}

/** An item that has a name as Cloud Asset Inventory would list it. */
export function assetFrom({ item, project }: Listed, host: string, type: string): Asset | undefined {
  const name = text(item['name']);
  if (name === undefined) return undefined;
  return {
    name: `//${host}/${name}`,
    type,
    data: item,
    location: locationIn(name),
    ancestors: [`projects/${project.id}`],
    source: project.source,
  };
}
