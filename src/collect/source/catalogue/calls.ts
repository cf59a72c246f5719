import type { CallCatalog } from '../../../generated/catalog-calls.ts';

export type LoadCall = CallCatalog['loads'][number];
export type PickleCall = CallCatalog['pickles'][number];

/** What names of arguments, settings and calls mean. */
export interface CallFinder {
  /** Whether a name is one of a model, and whether it can be nothing else. */
  model(name: string): 'certain' | 'other' | undefined;
  isModelCall(callee: string): boolean;
  isDeployment(name: string): boolean;
  isAzureClient(name: string): boolean;
  isEndpoint(name: string): boolean;
  isInstructions(name: string): boolean;
  isSetting(callee: string): boolean;
  isAgent(callee: string): boolean;
  load(callee: string): LoadCall | undefined;
  pickle(callee: string): PickleCall | undefined;
  isDownload(callee: string): boolean;
}

export function callFinder(catalog: CallCatalog): CallFinder {
  const names = (list: readonly string[]) => new Set(list.map(plainName));
  const certain = names(catalog.models.certain);
  const others = names(catalog.models.others);
  const deployments = names(catalog.deployments);
  const endpoints = names(catalog.endpoints);
  const instructions = names(catalog.instructions);
  const azureClients = new Set(catalog.azure_clients);
  const modelCalls = new Set(catalog.model_calls);
  const agents = new Set(catalog.agents);
  const settings = new Set(catalog.settings);
  const loads = new Map(catalog.loads.map((one) => [one.call, one]));
  return {
    model(name) {
      const plain = plainName(name);
      return certain.has(plain) ? 'certain' : others.has(plain) ? 'other' : undefined;
    },
    isModelCall: (callee) => modelCalls.has(lastPart(callee)),
    isDeployment: (name) => deployments.has(plainName(name)),
    isAzureClient: (name) => azureClients.has(name),
    isEndpoint: (name) => endpoints.has(plainName(name)),
    isInstructions: (name) => instructions.has(plainName(name)),
    isSetting: (callee) => settings.has(lastPart(callee)),
    isAgent: (callee) => agents.has(lastPart(callee)),
    load: (callee) => loads.get(lastPart(callee)),
    pickle: (callee) => catalog.pickles.find(({ call }) => endsWith(callee, call)),
    isDownload: (callee) => catalog.downloads.some((call) => endsWith(callee, call)),
  };
}

/** Names are compared without case, underscores and hyphens. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, '');
}

export function lastPart(callee: string): string {
  return callee.slice(callee.lastIndexOf('.') + 1);
}

function endsWith(callee: string, call: string): boolean {
  return callee === call || callee.endsWith(`.${call}`);
}
