import type { Collector } from '../../collector.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, without, type Found } from '../resource/found.ts';
import { text } from '../resource/json.ts';
import { keyName } from '../resource/names.ts';
import { processorType } from '../resource/resource-types.ts';
import type { GcpSession } from '../session/session.ts';

export const documentAi: Collector<GcpSession> = {
  id: 'gcp-document-ai',
  title: 'Document AI',
  produces: [processorType],
  calls: [],
  async collect(session, sink) {
    for (const asset of await session.assets(sink, [processorType])) {
      session.put(sink, normaliseProcessor(asset, session.directory));
    }
  },
};

const noise = ['processorVersionAliases', 'processEndpoint', 'kmsKeyVersionName'];

/** https://cloud.google.com/document-ai/docs/reference/rest/v1/projects.locations.processors */
export function normaliseProcessor(asset: Asset, directory: Directory): Found {
  const properties = without(asset.data, noise);
  const resource = resourceOf(asset, directory, {
    kind: 'ai-service',
    properties,
    ai: { provider: 'google' },
  });
  const key = text(properties['kmsKeyName']);
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ['encrypted-by', key && directory.canonical(keyName(key)), 'kmsKeyName'],
    ]),
  };
}
