import { filled, listed, lower, type End, type HandwrittenCheck, type Neighbours } from './check.ts';

const deployment = 'Microsoft.CognitiveServices/accounts/deployments';
const approved: ReadonlySet<unknown> = new Set([
  'gpt-4o',
  'gpt-4o-mini',
  'gpt-4.1',
  'gpt-4.1-mini',
  'gpt-4.1-nano',
  'gpt-5',
  'gpt-5-mini',
  'o3',
  'o4-mini',
  'text-embedding-3-small',
  'text-embedding-3-large',
]);
const harm = ['hate', 'sexual', 'violence', 'selfharm'];
const attacks = ['jailbreak', 'indirect attack'];

interface Filter {
  readonly name?: string;
  readonly source?: string;
  readonly enabled?: boolean;
  readonly blocking?: boolean;
  readonly severityThreshold?: string;
}

function blocks(filter: Filter, name: string, source: string): boolean {
  return (
    filter.enabled === true &&
    filter.blocking === true &&
    lower(filter.name) === name &&
    lower(filter.source) === source
  );
}

function strict({ severityThreshold }: Filter): boolean {
  return severityThreshold === 'Low' || severityThreshold === 'Medium';
}

function inTime({ found }: End): boolean {
  const mode = lower(found?.properties.mode ?? 'Default');
  return mode === 'default' || mode === 'blocking';
}

function guards(neighbours: Neighbours): readonly End[] {
  return neighbours('related', 'guarded-by');
}

function filtersOf({ found }: End): readonly Filter[] {
  return listed<Filter>(found?.properties.contentFilters);
}

function stops(neighbours: Neighbours, category: string, source: string): boolean {
  return guards(neighbours).some(
    (end) =>
      (source === 'prompt' || inTime(end)) &&
      filtersOf(end).some((filter) => strict(filter) && blocks(filter, category, source)),
  );
}

/** The checks of models deployed in Azure. */
export const azureModelChecks: readonly HandwrittenCheck[] = [
  {
    id: 'azure-openai-approved-models',
    type: deployment,
    reads: { own: ['/properties/model/name', '/properties/model/version'] },
    compliant: ({ properties }) => approved.has(lower(properties.model?.name)),
  },
  {
    id: 'azure-openai-content-filter',
    type: deployment,
    reads: {
      own: ['/properties/raiPolicyName'],
      neighbours: [
        {
          side: 'related',
          kind: 'guarded-by',
          pointers: ['/properties/contentFilters', '/properties/mode'],
        },
      ],
    },
    compliant: ({ properties }, neighbours) =>
      filled(properties.raiPolicyName) &&
      harm.every(
        (category) => stops(neighbours, category, 'prompt') && stops(neighbours, category, 'completion'),
      ),
  },
  {
    id: 'azure-openai-deployment-region',
    type: deployment,
    reads: { own: ['/properties/sku/name'] },
    compliant: ({ properties: { sku } }) => sku?.name === 'Standard' || sku?.name === 'ProvisionedManaged',
  },
  {
    id: 'azure-openai-prompt-shield',
    type: deployment,
    reads: {
      own: ['/properties/raiPolicyName', '/properties/capabilities'],
      neighbours: [{ side: 'related', kind: 'guarded-by', pointers: ['/properties/contentFilters'] }],
    },
    applies: ({ properties: { capabilities: can } }) =>
      can?.embeddings !== 'true' ||
      can.chatCompletion === 'true' ||
      can.completion === 'true' ||
      can.responses === 'true',
    appliesReads: {
      own: ['chatCompletion', 'completion', 'embeddings', 'responses'].map(
        (name) => `/properties/capabilities/${name}`,
      ),
    },
    compliant: ({ properties }, neighbours) =>
      filled(properties.raiPolicyName) &&
      attacks.every((attack) =>
        guards(neighbours).some((end) => filtersOf(end).some((filter) => blocks(filter, attack, 'prompt'))),
      ),
  },
];
