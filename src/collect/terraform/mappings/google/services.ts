import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { flag, named, project } from './names.ts';

const template = named('modelarmor.googleapis.com', 'locations/{!location}/templates/{!template_id}');
const processor = named('documentai.googleapis.com', 'locations/{!location}/processors/{@address}');
const agent = named('dialogflow.googleapis.com', 'locations/{!location}/agents/{@address}');

const enforcement = (to: string): Entry => ({
  to,
  block: { filter_enforcement: 'filterEnforcement', confidence_level: 'confidenceLevel' },
});

/** Model Armor, Document AI and Dialogflow. */
export const services: Mappings = {
  types: [
    {
      from: ['google_model_armor_template'],
      cloud: 'gcp',
      to: 'modelarmor.googleapis.com/Template',
      id: template.id,
      name: '{!template_id}',
      region: 'location',
      tags: 'labels',
      attributes: { id: template.relative, name: template.relative },
      properties: {
        filter_config: {
          to: 'filterConfig',
          block: {
            pi_and_jailbreak_filter_settings: enforcement('piAndJailbreakFilterSettings'),
            malicious_uri_filter_settings: enforcement('maliciousUriFilterSettings'),
            sdp_settings: {
              to: 'sdpSettings',
              block: {
                'basic_config.filter_enforcement': 'basicConfig.filterEnforcement',
                'advanced_config.inspect_template': 'advancedConfig.inspectTemplate',
                'advanced_config.deidentify_template': 'advancedConfig.deidentifyTemplate',
              },
            },
            'rai_settings.rai_filters': {
              to: 'raiSettings.raiFilters',
              each: { filter_type: 'filterType', confidence_level: 'confidenceLevel' },
            },
          },
        },
        template_metadata: {
          to: 'templateMetadata',
          block: {
            enforcement_type: 'enforcementType',
            log_template_operations: flag('logTemplateOperations'),
            log_sanitize_operations: flag('logSanitizeOperations'),
            ignore_partial_invocation_failures: flag('ignorePartialInvocationFailures'),
          },
        },
      },
    },
    {
      from: ['google_document_ai_processor'],
      cloud: 'gcp',
      to: 'documentai.googleapis.com/Processor',
      id: processor.id,
      name: '{display_name}',
      region: 'location',
      attributes: { id: processor.relative, name: '{@address}' },
      properties: { type: 'type', display_name: 'displayName', kms_key_name: 'kmsKeyName' },
    },
    {
      from: ['google_dialogflow_cx_agent'],
      cloud: 'gcp',
      to: 'dialogflow.googleapis.com/Agent',
      id: agent.id,
      name: '{display_name}',
      region: 'location',
      attributes: { id: agent.relative, name: '{@address}' },
      properties: {
        display_name: 'displayName',
        description: 'description',
        security_settings: 'securitySettings',
        enable_stackdriver_logging: flag('enableStackdriverLogging'),
        'advanced_settings.logging_settings.enable_stackdriver_logging': flag(
          'advancedSettings.loggingSettings.enableStackdriverLogging',
        ),
        'advanced_settings.logging_settings.enable_interaction_logging': flag(
          'advancedSettings.loggingSettings.enableInteractionLogging',
        ),
      },
    },
    {
      from: ['google_dialogflow_agent'],
      cloud: 'gcp',
      to: 'dialogflow.googleapis.com/Agent',
      id: `//dialogflow.googleapis.com/projects/${project}/agent`,
      name: '{display_name}',
      attributes: { id: `projects/${project}/agent` },
      properties: {
        display_name: 'displayName',
        description: 'description',
        enable_logging: flag('enableLogging'),
        api_version: 'apiVersion',
        tier: 'tier',
      },
    },
  ],
  parts: [],
};
