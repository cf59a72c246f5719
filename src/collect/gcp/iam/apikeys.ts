import type { Collector } from '../../collector.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, without, type Found } from '../resource/found.ts';
import { at, records, text } from '../resource/json.ts';
import { projectIn } from '../resource/names.ts';
import { serviceName } from './services.ts';
import type { GcpSession } from '../session/session.ts';
import { apiKeyType } from '../resource/resource-types.ts';

/** The API that takes API keys for Gemini models. */
export const geminiApi = 'generativelanguage.googleapis.com';

export const apiKeys: Collector<GcpSession> = {
  id: 'gcp-api-keys',
  title: 'API keys',
  produces: [apiKeyType],
  calls: [],
  async collect(session, sink) {
    const { directory } = session;
    const enabled = session.enabled(geminiApi);
    for (const asset of await session.assets(sink, [apiKeyType])) {
      const project = directory.projectId(projectIn(asset.name) ?? '');
      const gemini = enabled?.some(({ id }) => id === project);
      session.put(sink, normaliseApiKey(asset, directory, gemini));
    }
  },
};

/**
 * An API key, without its string. It `calls` the Gemini API where that is switched on and the key is not
 * restricted to other APIs.
 * https://cloud.google.com/api-keys/docs/reference/rest/v2/projects.locations.keys
 *
 * @param gemini whether the Gemini API is on in the key's project, undefined where that is not known.
 */
export function normaliseApiKey(asset: Asset, directory: Directory, gemini: boolean | undefined): Found {
  const properties = without(asset.data, ['keyString', 'uid']);
  const resource = resourceOf(asset, directory, {
    kind: 'key',
    properties,
    unknown: gemini === undefined ? ['/related/calls'] : [],
  });
  const targets = records(at(properties, 'restrictions', 'apiTargets')).map(({ service }) => text(service));
  const reaches = gemini === true && (targets.length === 0 || targets.includes(geminiApi));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      [
        'calls',
        reaches ? serviceName(resource.account, geminiApi) : undefined,
        targets.length === 0 ? 'restrictions.apiTargets is absent' : 'restrictions.apiTargets',
      ],
    ]),
  };
}
