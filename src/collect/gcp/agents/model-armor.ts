import type { Collector, Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory, Project } from '../resource/directory.ts';
import { resourceOf, withDefaults, without, type Found } from '../resource/found.ts';
import { text } from '../resource/json.ts';
import { lastSegment } from '../resource/names.ts';
import { modelArmorTemplateType } from '../resource/resource-types.ts';
import { assetFrom, listOf, listsOf, projectsUsing, type Listed } from '../resource/service-lists.ts';
import type { GcpSession } from '../session/session.ts';

const host = 'modelarmor.googleapis.com';
const types = [modelArmorTemplateType];
const locations = {
  call: 'modelarmor:projects.locations.list',
  permission: 'modelarmor.locations.list',
  types,
  field: 'locations',
};
const templates = {
  call: 'modelarmor:projects.locations.templates.list',
  permission: 'modelarmor.templates.list',
  types,
  field: 'templates',
};

/** Templates are told only by the service of the place that they are in. */
export const modelArmor: Collector<GcpSession> = {
  id: 'gcp-model-armor',
  title: 'Model Armor',
  produces: types,
  calls: [
    { request: `GET ${host}/v1/projects/{}/locations`, permissions: [locations.permission] },
    {
      request: 'GET modelarmor.{}.rep.googleapis.com/v1/projects/{}/locations/{}/templates',
      permissions: [templates.permission],
    },
  ],
  async collect(session, sink) {
    const { directory } = session;
    const places = await listsOf(
      session,
      sink,
      locations,
      projectsUsing(session, host),
      ({ id }) => `https://${host}/v1/projects/${id}/locations`,
    );
    const found = await mapLimit(places, 4, async ({ item, project }) => {
      const place = text(item['locationId']);
      return place === undefined ? [] : templatesIn(session, sink, project, place);
    });
    for (const listed of found.flat()) {
      const asset = assetFrom(listed, host, modelArmorTemplateType);
      if (asset) session.put(sink, normaliseModelArmorTemplate(asset, directory));
    }
  },
};

async function templatesIn(
  session: GcpSession,
  sink: Sink,
  project: Project,
  place: string,
): Promise<Listed[]> {
  const url = `https://modelarmor.${place}.rep.googleapis.com/v1/projects/${project.id}/locations/${place}/templates`;
  return listOf(session, sink, templates, project, url);
}

/** https://cloud.google.com/security-command-center/docs/reference/model-armor/rest/v1/projects.locations.templates */
export function normaliseModelArmorTemplate(asset: Asset, directory: Directory): Found {
  // Unspecified is documented to be the same as this.
  const { properties, defaults } = withDefaults(without(asset.data), {
    'templateMetadata/enforcementType': 'INSPECT_AND_BLOCK',
  });
  const resource = resourceOf(asset, directory, {
    kind: 'ai-guardrail',
    name: lastSegment(asset.name),
    properties,
    defaults,
  });
  return { resource, relationships: [] };
}
