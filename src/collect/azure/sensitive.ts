import type { SensitiveFields } from '../transport/redact.ts';

/** Fields of Azure's answers that hold secrets, prompts or persons, beside those known everywhere. */
export const sensitive: SensitiveFields = {
  // Connection strings and keys of QnA Maker, Translator and others lie here under many names.
  apiProperties: 'values',
  qnaAzureSearchEndpointKey: 'secret',
  luisKey: 'secret',
  developerAppInsightsApiKey: 'secret',
  publishingCredentials: 'secret',
  instrumentationKey: 'secret',
  sdkTelemetryAppInsightsKey: 'secret',
  adminUserPassword: 'secret',
  // Start-up scripts of computes, with what is passed to them.
  scriptData: 'secret',
  scriptArguments: 'secret',
  adminUserSshPublicKey: 'secret',
  createdBy: 'secret',
  lastModifiedBy: 'secret',
  systemMessage: 'prompt',
  instructions: 'prompt',
  workflow: 'prompt',
  // What agents send to their tools' servers.
  headers: 'values',
  authorization: 'secret',
  // Settings of applications, which are not asked for: of what code says of them the names are left.
  appSettings: 'values',
  connectionStrings: 'values',
  azureStorageAccounts: 'values',
  publishingUsername: 'secret',
  publishingPassword: 'secret',
  customDomainVerificationId: 'secret',
  // What machines are started with.
  customData: 'secret',
  userData: 'secret',
  publisherEmail: 'secret',
  notificationSenderEmail: 'secret',
};
