import type { Collector } from '../collector.ts';
import type { Asset } from './assets.ts';
import type { Directory } from './directory.ts';
import { edgesFrom, resourceOf, without, type Found } from './found.ts';
import { text } from './json.ts';
import { keyName } from './names.ts';
import { processorType } from './resource-types.ts';
import type { GcpSession } from './session.ts';

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
