import type { ModelCatalog } from '../../../generated/catalog-models.ts';
import { firstFit } from './pattern.ts';

/** What an id says about a model. */
export interface KnownModel {
  /** Without what stands before it: gpt-4o, anthropic.claude-3-haiku-20240307-v1:0. */
  readonly model: string;
  readonly family: string;
  /** Who serves it. */
  readonly provider: string;
  /** Who made it, where it is another. */
  readonly publisher?: string;
  /** The part of the id that names one version: 2024-08-06, 20240307-v1:0, 002. */
  readonly version?: string;
}

export interface ModelFinder {
  find(id: string): KnownModel | undefined;
}

const longest = 200;

export function modelFinder({ prefixes, bedrock_regions, families }: ModelCatalog): ModelFinder {
  const family = firstFit(families.flatMap((one) => one.ids.map((pattern) => ({ pattern, value: one }))));
  const regions = new Set(bedrock_regions);
  return {
    find(id) {
      if (id.length > longest || !/^[\w.@:/-]+$/.test(id)) return undefined;
      const prefix = prefixes.find((one) => id.startsWith(one.prefix));
      // Repositories of the Hub begin like prefixes do: openai/whisper-large-v3.
      const own = family(id);
      const model = own ? id : plain(id, prefix?.prefix, regions);
      const found = own ?? family(model);
      if (!found) return undefined;
      const version = versionOf(model);
      return {
        model,
        family: found.family,
        provider: own ? found.provider : (prefix?.provider ?? found.provider),
        ...publisherOf(found, prefix?.provider),
        ...(version !== undefined && { version }),
      };
    },
  };
}

/** arn:aws:bedrock:…:foundation-model/ID, us.ID, provider/ID, publishers/google/models/ID */
function plain(id: string, prefix: string | undefined, regions: ReadonlySet<string>): string {
  const last = id.startsWith('arn:') || /(?:^|\/)models\//.test(id) ? id.slice(id.lastIndexOf('/') + 1) : id;
  const own = last === id && prefix !== undefined ? id.slice(prefix.length) : last;
  const inner =
    own.startsWith('anthropic/') || own.startsWith('openai/') ? own.slice(own.indexOf('/') + 1) : own;
  const [region = '', ...rest] = inner.split('.');
  return regions.has(region) && rest.length > 1 ? rest.join('.') : inner;
}

function publisherOf(
  { publisher, provider }: ModelCatalog['families'][number],
  servedBy: string | undefined,
): { publisher?: string } {
  if (publisher !== undefined) return { publisher };
  return servedBy !== undefined && servedBy !== provider ? { publisher: provider } : {};
}

/** A date or a number at the end, as providers name snapshots. */
export function versionOf(model: string): string | undefined {
  return /[-@](\d{4}-\d{2}-\d{2}|\d{8}(?:-v\d{1,2}(?::\d{1,2}){0,2})?|v\d{1,2}:\d{1,2}(?::\w{1,10})?|\d{3,4}(?:-preview)?)$/.exec(
    model,
  )?.[1];
}
