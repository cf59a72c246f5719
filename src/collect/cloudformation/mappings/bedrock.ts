import type { Entry, Mappings } from '../../code/mapping/mapping.ts';
import { arn, camel, flag, mapping, number } from './names.ts';

const sides: Readonly<Record<string, Entry>> = {
  ...camel('InputAction', 'OutputAction'),
  InputEnabled: flag('inputEnabled'),
  OutputEnabled: flag('outputEnabled'),
};

/** Agents, guardrails and inference profiles of Bedrock. */
export const bedrock: Mappings = {
  types: [
    mapping('AWS::Bedrock::Agent', {
      id: arn('bedrock', 'agent/{@address}'),
      name: '{AgentName}',
      attributes: { Ref: '{@address}', AgentId: '{@address}', AgentArn: '{id}' },
      properties: {
        ...camel('AgentName', 'Description', 'FoundationModel', 'Instruction', 'OrchestrationType'),
        ...camel('AgentResourceRoleArn', 'CustomerEncryptionKeyArn', 'AgentCollaboration'),
        IdleSessionTTLInSeconds: number('idleSessionTTLInSeconds'),
        GuardrailConfiguration: {
          to: 'guardrailConfiguration',
          block: camel('GuardrailIdentifier', 'GuardrailVersion'),
        },
        MemoryConfiguration: {
          to: 'memoryConfiguration',
          block: { ...camel('EnabledMemoryTypes'), StorageDays: number('storageDays') },
        },
        PromptOverrideConfiguration: {
          to: 'promptOverrideConfiguration',
          block: {
            ...camel('OverrideLambda'),
            PromptConfigurations: {
              to: 'promptConfigurations',
              each: camel(
                'PromptType',
                'PromptState',
                'PromptCreationMode',
                'ParserMode',
                'BasePromptTemplate',
              ),
            },
          },
        },
        CustomOrchestration: {
          to: 'customOrchestration',
          block: { Executor: { to: 'executor', block: camel('Lambda') } },
        },
        ActionGroups: {
          to: 'actionGroups',
          each: {
            ...camel('ActionGroupName'),
            ActionGroupState: { to: 'actionGroupState', default: 'ENABLED' },
            ParentActionGroupSignature: 'parentActionSignature',
            ActionGroupExecutor: {
              to: 'actionGroupExecutor',
              block: camel('Lambda', 'CustomControl'),
            },
            FunctionSchema: {
              to: 'functionSchema',
              block: { Functions: { to: 'functions', each: camel('Name', 'RequireConfirmation') } },
            },
          },
        },
        KnowledgeBases: {
          to: 'knowledgeBases',
          each: camel('KnowledgeBaseId', 'KnowledgeBaseState'),
        },
        AgentCollaborators: {
          to: 'collaborators',
          each: {
            ...camel('CollaboratorName'),
            AgentDescriptor: { to: 'agentDescriptor', block: camel('AliasArn') },
          },
        },
      },
    }),
    mapping('AWS::Bedrock::AgentAlias', {
      id: arn('bedrock', 'agent-alias/{AgentId}/{@address}'),
      name: '{AgentAliasName}',
      attributes: { Ref: '{AgentId}|{@address}', AgentAliasId: '{@address}', AgentAliasArn: '{id}' },
      properties: {},
    }),
    mapping('AWS::Bedrock::Guardrail', {
      id: arn('bedrock', 'guardrail/{@address}'),
      name: '{Name}',
      attributes: { Ref: '{id}', GuardrailId: '{@address}', GuardrailArn: '{id}' },
      properties: {
        ...camel('Name', 'Description', 'KmsKeyArn', 'BlockedInputMessaging', 'BlockedOutputsMessaging'),
        ContentPolicyConfig: {
          to: 'contentPolicy',
          block: {
            FiltersConfig: {
              to: 'filters',
              each: {
                ...camel('Type', 'InputStrength', 'OutputStrength', 'InputModalities', 'OutputModalities'),
                ...sides,
              },
            },
            ContentFiltersTierConfig: { to: 'tier', block: camel('TierName') },
          },
        },
        TopicPolicyConfig: {
          to: 'topicPolicy',
          block: {
            TopicsConfig: { to: 'topics', each: { ...camel('Name', 'Type', 'Definition'), ...sides } },
            TopicsTierConfig: { to: 'tier', block: camel('TierName') },
          },
        },
        WordPolicyConfig: {
          to: 'wordPolicy',
          block: {
            WordsConfig: { to: 'words', each: { ...camel('Text'), ...sides } },
            ManagedWordListsConfig: { to: 'managedWordLists', each: { ...camel('Type'), ...sides } },
          },
        },
        SensitiveInformationPolicyConfig: {
          to: 'sensitiveInformationPolicy',
          block: {
            PiiEntitiesConfig: { to: 'piiEntities', each: { ...camel('Type', 'Action'), ...sides } },
            RegexesConfig: { to: 'regexes', each: { ...camel('Name', 'Pattern', 'Action'), ...sides } },
          },
        },
        ContextualGroundingPolicyConfig: {
          to: 'contextualGroundingPolicy',
          block: {
            FiltersConfig: {
              to: 'filters',
              each: {
                ...camel('Type', 'Action'),
                Threshold: number('threshold'),
                Enabled: flag('enabled'),
              },
            },
          },
        },
      },
    }),
    mapping('AWS::Bedrock::ApplicationInferenceProfile', {
      id: arn('bedrock', 'application-inference-profile/{@address}'),
      name: '{InferenceProfileName}',
      attributes: {
        Ref: '{id}',
        InferenceProfileArn: '{id}',
        InferenceProfileId: '{@address}',
        InferenceProfileIdentifier: '{id}',
      },
      constants: { type: 'APPLICATION' },
      properties: {
        ...camel('InferenceProfileName', 'Description'),
        'ModelSource.CopyFrom': { to: 'models', wrap: 'modelArn' },
      },
    }),
  ],
  parts: [],
};
