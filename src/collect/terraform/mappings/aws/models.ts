import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { arn, camel, flag, mapping, number } from './names.ts';

const sides: Readonly<Record<string, Entry>> = {
  ...camel('input_action', 'output_action'),
  input_enabled: flag('inputEnabled'),
  output_enabled: flag('outputEnabled'),
};

const tier: Entry = { to: 'tier', block: camel('tier_name') };

/** Guardrails, models and settings of Bedrock. */
export const models: Mappings = {
  types: [
    mapping('aws_bedrock_guardrail', 'AWS::Bedrock::Guardrail', {
      id: arn('bedrock', 'guardrail/{@address}'),
      attributes: { id: '{@address}', guardrail_id: '{@address}', guardrail_arn: '{id}', arn: '{id}' },
      properties: {
        ...camel('name', 'description', 'kms_key_arn', 'blocked_input_messaging'),
        ...camel('blocked_outputs_messaging'),
        content_policy_config: {
          to: 'contentPolicy',
          block: {
            filters_config: {
              to: 'filters',
              each: {
                ...camel('type', 'input_strength', 'output_strength', 'input_modalities'),
                ...camel('output_modalities'),
                ...sides,
              },
            },
            tier_config: tier,
          },
        },
        topic_policy_config: {
          to: 'topicPolicy',
          block: {
            topics_config: { to: 'topics', each: { ...camel('name', 'type', 'definition'), ...sides } },
            tier_config: tier,
          },
        },
        word_policy_config: {
          to: 'wordPolicy',
          block: {
            words_config: { to: 'words', each: { ...camel('text'), ...sides } },
            managed_word_lists_config: { to: 'managedWordLists', each: { ...camel('type'), ...sides } },
          },
        },
        sensitive_information_policy_config: {
          to: 'sensitiveInformationPolicy',
          block: {
            pii_entities_config: { to: 'piiEntities', each: { ...camel('type', 'action'), ...sides } },
            regexes_config: { to: 'regexes', each: { ...camel('name', 'pattern', 'action'), ...sides } },
          },
        },
        contextual_grounding_policy_config: {
          to: 'contextualGroundingPolicy',
          block: {
            filters_config: {
              to: 'filters',
              each: { ...camel('type', 'action'), threshold: number('threshold'), enabled: flag('enabled') },
            },
          },
        },
      },
    }),
    mapping('aws_bedrock_inference_profile', 'AWS::Bedrock::ApplicationInferenceProfile', {
      id: arn('bedrock', 'application-inference-profile/{@address}'),
      attributes: { id: '{@address}', arn: '{id}' },
      constants: { type: 'APPLICATION' },
      properties: {
        name: 'inferenceProfileName',
        description: 'description',
        'model_source.copy_from': { to: 'models', wrap: 'modelArn' },
      },
    }),
    mapping('aws_bedrock_provisioned_model_throughput', 'AWS::Bedrock::ProvisionedModelThroughput', {
      id: arn('bedrock', 'provisioned-model/{@address}'),
      name: '{provisioned_model_name}',
      attributes: { id: '{id}', provisioned_model_arn: '{id}' },
      properties: {
        ...camel('provisioned_model_name', 'model_arn', 'commitment_duration'),
        model_units: number('modelUnits'),
      },
    }),
    mapping('aws_bedrock_custom_model', 'AWS::Bedrock::CustomModel', {
      id: arn('bedrock', 'custom-model/{@address}'),
      name: '{custom_model_name}',
      attributes: { custom_model_arn: '{id}' },
      properties: {
        ...camel('job_name', 'customization_type', 'role_arn'),
        custom_model_name: 'modelName',
        base_model_identifier: 'baseModelArn',
        custom_model_kms_key_id: 'modelKmsKeyArn',
        hyperparameters: 'hyperParameters',
        training_data_config: { to: 'trainingDataConfig', block: camel('s3_uri') },
        output_data_config: { to: 'outputDataConfig', block: camel('s3_uri') },
        validation_data_config: {
          to: 'validationDataConfig',
          block: { validator: { to: 'validators', each: camel('s3_uri') } },
        },
      },
    }),
    mapping(
      'aws_bedrock_model_invocation_logging_configuration',
      'AWS::Bedrock::ModelInvocationLoggingConfiguration',
      {
        id: 'AWS::Bedrock::ModelInvocationLoggingConfiguration/{@account}/{@region}',
        name: '{@address}',
        properties: {
          logging_config: {
            to: 'loggingConfig',
            block: {
              text_data_delivery_enabled: flag('textDataDeliveryEnabled', true),
              image_data_delivery_enabled: flag('imageDataDeliveryEnabled', true),
              embedding_data_delivery_enabled: flag('embeddingDataDeliveryEnabled', true),
              video_data_delivery_enabled: flag('videoDataDeliveryEnabled', true),
              s3_config: { to: 's3Config', block: camel('bucket_name', 'key_prefix') },
              cloudwatch_config: {
                to: 'cloudWatchConfig',
                block: {
                  ...camel('log_group_name', 'role_arn'),
                  large_data_delivery_s3_config: {
                    to: 'largeDataDeliveryS3Config',
                    block: camel('bucket_name', 'key_prefix'),
                  },
                },
              },
            },
          },
        },
      },
    ),
  ],
  parts: [],
};
