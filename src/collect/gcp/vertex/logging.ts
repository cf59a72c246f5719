import type { Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { ReadError } from '../../transport/problem.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory, Project } from '../resource/directory.ts';
import { edgesFrom, resourceOf, withDefaults, type Found } from '../resource/found.ts';
import { at, record, text, type Json } from '../resource/json.ts';
import { datasetName } from '../resource/names.ts';
import type { GcpSession } from '../session/session.ts';
import { publisherModelConfigType } from '../resource/resource-types.ts';
import { vertex } from './names.ts';

const call = 'aiplatform:fetchPublisherModelConfig';

/** The request logging that each project has for all foundation models. Projects have their own settings. */
export async function collectModelLogging(
  session: GcpSession,
  sink: Sink,
  projects: readonly Project[],
): Promise<void> {
  await mapLimit(projects, 4, async (project) => {
    const about = {
      call,
      permission: 'aiplatform.endpoints.get',
      types: [publisherModelConfigType],
      resource: configName(project.id),
    };
    const config = await sink.attempt(project.source, about, () => fetchConfig(session, project));
    session.put(sink, normaliseModelLogging(project, session.directory, config));
  });
}

async function fetchConfig({ rest }: GcpSession, { id }: Project): Promise<Json> {
  try {
    return await rest.get(
      call,
      `projects/${id}`,
      `https://${vertex}/v1beta1/projects/${id}:fetchPublisherModelConfig`,
    );
  } catch (error) {
    // Nothing was ever configured for the project.
    if (error instanceof ReadError && error.code === 'not_found') {
      return {};
    }
    throw error;
  }
}

function configName(project: string): string {
  return `//${vertex}/projects/${project}/publisherModelConfig`;
}

/**
 * Request logging of foundation models, for a project as a whole.
 *
 * @param config answer of fetchPublisherModelConfig, undefined where it could not be read.
 */
export function normaliseModelLogging(
  project: Project,
  directory: Directory,
  config: Json | undefined,
): Found {
  const asset: Asset = {
    name: configName(project.id),
    type: publisherModelConfigType,
    data: { displayName: `request logging of ${project.id}` },
    location: 'global',
    ancestors: [],
    source: project.source,
  };
  if (config === undefined) {
    const unread = { kind: 'ai-settings', properties: {}, unknown: ['/properties/loggingConfig'] } as const;
    return { resource: resourceOf(asset, directory, unread), relationships: [] };
  }
  const { properties, defaults } = withDefaults(
    { loggingConfig: record(config['loggingConfig']) },
    { 'loggingConfig/enabled': false },
  );
  const resource = resourceOf(asset, directory, { kind: 'ai-settings', properties, defaults });
  const destination = text(at(properties, 'loggingConfig', 'bigqueryDestination', 'outputUri'));
  const logging = at(properties, 'loggingConfig', 'enabled') === true;
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      [
        'logs-to',
        logging && destination !== undefined ? datasetName(destination) : undefined,
        'loggingConfig.bigqueryDestination.outputUri',
      ],
    ]),
  };
}
