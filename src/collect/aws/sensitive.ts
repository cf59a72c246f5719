import type { SensitiveFields } from '../transport/redact.ts';

/** Fields of AWS answers that hold prompts, or values that may be secrets, beside those known everywhere. */
export const sensitive: SensitiveFields = {
  // Agents: what they are told, and how.
  instruction: 'prompt',
  basePromptTemplate: 'prompt',
  collaborationInstruction: 'prompt',
  additionalModelRequestFields: 'values',
  parentActionGroupSignatureParams: 'values',
  // OpenAPI text of an action group.
  payload: 'prompt',
  // Guardrails: topics and words that an organisation does not want to hear of.
  definition: 'prompt',
  examples: 'prompt',
  text: 'prompt',
  blockedInputMessaging: 'prompt',
  blockedOutputsMessaging: 'prompt',
  // Jobs, functions and containers: passwords go where parameters go.
  environment: 'marked',
  hyperParameters: 'marked',
  containerEntrypoint: 'values',
  containerArguments: 'values',
  // APIs: what is sent along to what is behind them, and what their stages fill in.
  requestParameters: 'values',
  requestTemplates: 'values',
  stageVariables: 'values',
  variables: 'values',
  // Lifecycle scripts.
  onCreate: 'marked',
  onStart: 'marked',
};
