import type { CodeContext, CodeResource } from '../../code/format.ts';
import type { SourceCatalogue } from '../catalogue/catalogue.ts';
import type { AgentUse } from '../code/agents.ts';
import type { EndpointUse } from '../code/endpoints.ts';
import type { ModelUse } from '../code/models.ts';
import type { PickleLoad } from '../code/pickles.ts';
import type { Uses } from '../code/uses.ts';
import { redactedTexts } from './redacted.ts';

/** What is found at a place: a resource without one. */
type Found = Omit<CodeResource, 'key' | 'file' | 'line'> & {
  readonly what: string;
  readonly line: number;
  readonly column: number;
};

const mostLocations = 200;

/**
 * Puts what a file uses. The same in several places is one resource; what differs in a property is another, under a number.
 *
 * @param lineOf the line of the file that a line of its code stands on.
 */
export function putUses(
  path: string,
  uses: Uses,
  lineOf: (line: number) => number,
  { keys }: SourceCatalogue,
  { sink }: CodeContext,
): void {
  const found = [
    ...uses.models.map(modelResource),
    ...uses.endpoints.map(endpointResource),
    ...uses.pickles.map(pickleResource),
    ...uses.agents.map(agentResource),
  ].map((one) => redactedTexts<Found>(one, keys));
  const byWhat = Map.groupBy(found, ({ what }) => what);
  for (const [what, all] of byWhat) {
    const alike = [...Map.groupBy(all, likeness).values()];
    alike.forEach((group, index) => {
      const [{ what: _, line, properties, ...rest }] = group as [Found, ...Found[]];
      sink.resource({
        ...rest,
        key: `${path}#${what}${index === 0 ? '' : `~${index + 1}`}`,
        file: path,
        line: lineOf(line),
        properties: {
          ...properties,
          locations: [...new Set(group.map((one) => `${path}:${lineOf(one.line)}`))].slice(0, mostLocations),
        },
      });
    });
  }
}

/** What makes two uses the same thing: all but the call that it is for. */
function likeness({ type, properties, unknown }: Found): string {
  const { call, ...rest } = properties;
  return JSON.stringify([type === 'code/model-use' ? rest : properties, call === undefined, unknown]);
}

function modelResource(use: ModelUse): Found {
  const { line, column, trustRemoteCode, unknown, ...facts } = use;
  const name = use.model ?? use.deployment ?? use.call;
  const what = use.model ?? (use.deployment === undefined ? `?${use.call}` : `deployment/${use.deployment}`);
  return {
    what: `model:${what}`,
    type: 'code/model-use',
    kind: 'ai-model',
    name: name,
    line,
    column,
    properties: {
      ...facts,
      ...(trustRemoteCode !== undefined && { trust_remote_code: trustRemoteCode }),
    },
    unknown: unknown.map((property) => `/properties/${property}`),
    ai: {
      ...(use.provider !== undefined && { provider: use.provider }),
      ...(use.model !== undefined && { model: use.model }),
      ...(use.version !== undefined && { model_version: use.version }),
      ...(use.publisher !== undefined && { publisher: use.publisher }),
    },
  };
}

function endpointResource(use: EndpointUse): Found {
  const { line, column, host, path, ...facts } = use;
  const isKnown = !host.includes('*');
  return {
    what: `endpoint:${use.scheme}://${host}`,
    type: 'code/ai-endpoint-use',
    kind: 'ai-endpoint',
    name: host,
    line,
    column,
    properties: { ...facts, ...(isKnown && { host }), ...(path !== '' && { path: path }) },
    unknown: isKnown ? [] : ['/properties/host'],
    ...(use.provider !== undefined && { ai: { provider: use.provider } }),
  };
}

function pickleResource({ line, column, call, weightsOnly, downloaded, unknown }: PickleLoad): Found {
  return {
    what: `load:${call}`,
    type: 'code/model-load',
    kind: 'ai-model',
    name: call,
    line,
    column,
    properties: {
      call,
      format: 'pickle',
      ...(weightsOnly !== undefined && { weights_only: weightsOnly }),
      ...(downloaded !== undefined && { downloaded }),
    },
    unknown: unknown.map((property) => `/properties/${property}`),
  };
}

function agentResource(use: AgentUse): Found {
  const { line, column, unknown, ...facts } = use;
  const name = use.name === undefined ? use.call : use.name;
  return {
    what: `agent:${name}`,
    type: 'code/agent',
    kind: 'ai-agent',
    name,
    line,
    column,
    properties: { ...facts, name },
    unknown: unknown.map((property) => `/properties/${property}`),
    ai: { sdk: use.framework, ...(use.model !== undefined && { model: use.model }) },
  };
}
