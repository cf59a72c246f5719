import type { Collector } from '../../collector.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory, Project } from '../resource/directory.ts';
import { edgesFrom, resourceOf, type Found } from '../resource/found.ts';
import { projectName } from '../resource/names.ts';
import type { GcpSession } from '../session/session.ts';
import { aiServices, serviceType } from '../resource/resource-types.ts';

/** The AI APIs that are switched on, project by project. */
export const services: Collector<GcpSession> = {
  id: 'gcp-services',
  title: 'AI APIs',
  produces: [serviceType],
  calls: [],
  async collect(session, sink) {
    for (const service of aiServices) {
      for (const project of session.enabled(service) ?? []) {
        session.put(sink, normaliseService(project, service, session.directory));
      }
    }
  },
};

export function serviceName(project: string, service: string): string {
  return `//serviceusage.googleapis.com/projects/${project}/services/${service}`;
}

/** https://cloud.google.com/service-usage/docs/reference/rest/v1/services */
export function normaliseService(project: Project, service: string, directory: Directory): Found {
  const asset: Asset = {
    name: serviceName(project.id, service),
    type: serviceType,
    data: {},
    location: 'global',
    ancestors: [],
    source: project.source,
  };
  const facts = { kind: 'ai-service', properties: { state: 'ENABLED' }, ai: { provider: 'google' } } as const;
  const resource = resourceOf(asset, directory, facts);
  return {
    resource,
    relationships: edgesFrom(projectName(project.id), [['runs', resource.id, 'enabled services']]),
  };
}
