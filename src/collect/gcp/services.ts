import type { Collector } from '../collector.ts';
import type { Asset } from './assets.ts';
import type { Directory, Project } from './directory.ts';
import { edgesFrom, resourceOf, type Found } from './found.ts';
import { projectName } from './names.ts';
import type { GcpSession } from './session.ts';
import { aiServices, serviceType } from './resource-types.ts';

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
