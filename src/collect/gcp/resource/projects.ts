import type { Collector } from '../../collector.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory } from './directory.ts';
import { edgesFrom, resourceOf, without, type Found } from './found.ts';
import type { IamPolicy } from '../iam/iam-policy.ts';
import { text } from './json.ts';
import { lastSegment, projectName } from './names.ts';
import type { GcpSession } from '../session/session.ts';
import { folderType, organizationType, projectType } from './resource-types.ts';

/** Projects, folders and organizations, with who may do what in them and whose reads are logged. */
export const projects: Collector<GcpSession> = {
  id: 'gcp-projects',
  title: 'Projects',
  produces: [projectType, folderType, organizationType],
  calls: [],
  async collect(session, sink) {
    const servicesUnread = session.enabled('aiplatform.googleapis.com') === undefined;
    const seen = new Set(session.containers.map(({ name }) => name));
    for (const asset of session.containers) {
      const above = asset.ancestors.map(containerName).filter((name) => seen.has(name));
      const found = normaliseContainer(asset, session.directory, session.policy(asset), above);
      // Which APIs a project runs is searched for, and may be unknown as a whole.
      const unknown = servicesUnread ? [...found.resource.unknown, '/related/runs'] : found.resource.unknown;
      session.put(sink, { ...found, resource: { ...found.resource, unknown } });
    }
  },
};

/** Full name of an ancestor as assets list it: folders/N. */
export function containerName(ancestor: string): string {
  return `//cloudresourcemanager.googleapis.com/${ancestor}`;
}

/**
 * A project, folder or organization with the IAM policy set on it as `iamPolicy`.
 * https://cloud.google.com/resource-manager/reference/rest/v1/projects
 *
 * @param above full names of the folders and organization that contain it, as far as they are in the document.
 */
export function normaliseContainer(
  asset: Asset,
  directory: Directory,
  policy: IamPolicy | undefined,
  above: readonly string[],
): Found {
  const id =
    asset.type === projectType
      ? projectName(text(asset.data['projectId']) ?? lastSegment(directory.canonical(asset.name)))
      : asset.name;
  const resource = resourceOf({ ...asset, name: id }, directory, {
    kind: 'scope',
    name: text(asset.data['projectId']) ?? text(asset.data['displayName']),
    properties: { ...without(asset.data), ...(policy && { iamPolicy: policy }) },
    unknown: policy ? [] : ['/properties/iamPolicy'],
  });
  return {
    resource,
    relationships: above
      .filter((name) => name !== asset.name)
      .flatMap((name) => edgesFrom(name, [['contains', resource.id, 'ancestors']])),
  };
}
