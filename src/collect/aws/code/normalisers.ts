import type {
  Agent,
  AgentActionGroup,
  AgentCollaboratorSummary,
  AgentKnowledgeBaseSummary,
  DataSource,
  KnowledgeBase,
} from '@aws-sdk/client-bedrock-agent';
import type { NativeResource } from '../../code/declaration.ts';
import { agentCoreKinds } from '../agentcore/kinds.ts';
import { normaliseAgentCore } from '../agentcore/resource.ts';
import { agentType, normaliseAgent } from '../bedrock/agent.ts';
import { guardrailType, normaliseGuardrail } from '../bedrock/guardrail.ts';
import {
  dataSourceType,
  knowledgeBaseType,
  normaliseDataSource,
  normaliseKnowledgeBase,
} from '../bedrock/knowledge-base.ts';
import { loggingType, normaliseLogging } from '../bedrock/logging.ts';
import {
  customModelType,
  inferenceProfileType,
  normaliseCustomModel,
  normaliseInferenceProfile,
  normaliseProvisionedModel,
  provisionedModelType,
} from '../bedrock/model.ts';
import { asRecord } from '../config/config-item.ts';
import { comprehendShapes } from '../comprehend/shapes.ts';
import { normaliseDefinition, type DefinitionShape } from '../resource/definition.ts';
import type { Found } from '../resource/found.ts';
import { kendraIndexShape } from '../kendra/search-index.ts';
import { normaliseQBusinessApplication, qBusinessApplicationShape } from '../qbusiness/application.ts';
import type { Listed } from '../session/reader.ts';
import { domainType, normaliseDomain } from '../sagemaker/domain.ts';
import { searchDomainType } from '../opensearch/domain.ts';
import {
  endpointConfigType,
  endpointType,
  modelType,
  normaliseEndpoint,
  normaliseEndpointConfig,
  normaliseModel,
  type Arns,
} from '../sagemaker/endpoint.ts';
import { definitionShapes } from '../sagemaker/definition.ts';
import { normaliseNotebook, notebookType } from '../sagemaker/notebook.ts';
import { listAt, taggedOf } from './item.ts';
import { codeScope as scope } from './scope.ts';
import { declaredSearchDomain } from './search-domain.ts';

/** What normalisers are told of other resources of the root. */
export interface Neighbours {
  /** Data sources of a knowledge base. */
  readonly sources: (base: NativeResource) => Listed<NativeResource>;
  readonly models: Arns;
  readonly configs: Arns;
}

const { recognizer, classifier, flywheel } = comprehendShapes;

/** Types that are read by one table. */
const definitions: readonly DefinitionShape[] = [
  ...Object.values(definitionShapes),
  kendraIndexShape,
  recognizer,
  classifier,
  flywheel,
];

type Normalise = (native: NativeResource, neighbours: Neighbours) => Found;

/*
 * The live normalisers of the services of AI, by type. What each is given has the shape that its service answers in (`shape.ts`), which
 * no type can say: the assertions below are the border between code and answers.
 */
export const normalisers: Readonly<Record<string, Normalise>> = {
  [agentType]: agent,
  ...Object.fromEntries(agentCore()),
  [guardrailType]: (native) =>
    normaliseGuardrail(scope, { arn: native.id } as never, native.configuration as never, taggedOf(native)),
  [knowledgeBaseType]: (native, { sources }) => {
    const { items, complete } = sources(native);
    return normaliseKnowledgeBase(
      scope,
      {} as never,
      { ...native.configuration, knowledgeBaseArn: native.id } as unknown as KnowledgeBase,
      {
        sources: {
          items: items.map(({ id, configuration }) => ({
            id,
            source: configuration as unknown as DataSource,
          })),
          complete,
        },
        tagged: taggedOf(native),
        privateLinkKnown: true,
      },
    );
  },
  [dataSourceType]: (native) =>
    normaliseDataSource(scope, '', {} as never, native.configuration as unknown as DataSource),
  [inferenceProfileType]: (native) =>
    normaliseInferenceProfile(scope, {
      ...native.configuration,
      inferenceProfileArn: native.id,
    } as never),
  [provisionedModelType]: (native) =>
    normaliseProvisionedModel(scope, { ...native.configuration, provisionedModelArn: native.id } as never),
  [customModelType]: (native) =>
    normaliseCustomModel(
      scope,
      { modelArn: native.id } as never,
      native.configuration as never,
      native.configuration as never,
      taggedOf(native),
    ),
  [qBusinessApplicationShape.type]: (native) =>
    normaliseQBusinessApplication(scope, native, native.configuration, taggedOf(native)),
  [loggingType]: ({ configuration }) => normaliseLogging(scope, configuration),
  [notebookType]: (native) =>
    normaliseNotebook(
      scope,
      { NotebookInstanceArn: native.id } as never,
      native.configuration,
      taggedOf(native),
    ),
  [domainType]: (native) =>
    normaliseDomain(scope, { DomainArn: native.id }, native.configuration, taggedOf(native)),
  [searchDomainType]: declaredSearchDomain,
  [modelType]: (native) =>
    normaliseModel(scope, { ModelArn: native.id } as never, native.configuration as never),
  [endpointConfigType]: (native, { models }) =>
    normaliseEndpointConfig(
      scope,
      { EndpointConfigArn: native.id } as never,
      native.configuration as never,
      models,
    ),
  [endpointType]: (native, { configs }) =>
    normaliseEndpoint(scope, { EndpointArn: native.id } as never, native.configuration as never, {
      tagged: taggedOf(native),
      configs,
    }),
  ...Object.fromEntries(
    definitions.map((shape): [string, Normalise] => [
      shape.type,
      (native) => normaliseDefinition(scope, shape, native, native.configuration, taggedOf(native)),
    ]),
  ),
};

function agentCore(): readonly (readonly [string, Normalise])[] {
  return agentCoreKinds.map((kind) => [
    kind.type,
    (native) =>
      normaliseAgentCore(scope, kind, { [kind.arn]: native.id }, native.configuration, taggedOf(native)),
  ]);
}

function agent(native: NativeResource): Found {
  const { actionGroups: _, knowledgeBases: __, collaborators: ___, ...own } = native.configuration;
  return normaliseAgent(scope, {} as never, { ...own, agentArn: native.id } as unknown as Agent, {
    actionGroups: partsIn<AgentActionGroup>(native, 'actionGroups'),
    knowledgeBases: partsIn<AgentKnowledgeBaseSummary>(native, 'knowledgeBases'),
    collaborators: partsIn<AgentCollaboratorSummary>(native, 'collaborators'),
    tagged: taggedOf(native),
    privateLinkKnown: true,
  });
}

/** Parts of an agent, with how many there are unless one is not known. */
function partsIn<Part>({ configuration }: NativeResource, name: string): Listed<Part> {
  const items = listAt(configuration, name);
  const known = items.filter((item) => Object.keys(asRecord(item)).length > 0);
  const isList = configuration[name] === undefined || Array.isArray(configuration[name]);
  return { items: known as Part[], complete: isList && known.length === items.length };
}
