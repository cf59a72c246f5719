import type { SensitiveFields } from '../transport/redact.ts';

/**
 * Metadata keys of Workbench instances that Google documents, and that hold no secret; then the members of
 * the `metadata` of Vertex AI datasets and indexes that say where their data lies.
 * https://cloud.google.com/vertex-ai/docs/workbench/instances/manage-metadata
 */
const harmlessMetadata = [
  'container-allow-fuse',
  'disable-mixer',
  'enable-guest-attributes',
  'enable-jupyterlab4',
  'enable-oslogin',
  'block-project-ssh-keys',
  'framework',
  'idle-timeout-seconds',
  'install-monitoring-agent',
  'install-unattended-upgrades',
  'notebook-disable-downloads',
  'notebook-disable-nbconvert',
  'notebook-disable-root',
  'notebook-disable-terminal',
  'notebook-enable-delete-to-trash',
  'notebook-upgrade-schedule',
  'notebooks-api-version',
  'post-startup-script',
  'post-startup-script-behavior',
  'proxy-mode',
  'report-container-health',
  'report-event-health',
  'report-notebook-metrics',
  'report-system-health',
  'report-system-status',
  'restriction',
  'serial-port-enable',
  'serial-port-logging-enable',
  'service-account-mode',
  'version',
  'dataItemSchemaUri',
  'gcsBucket',
  'inputConfig',
  'contentsDeltaUri',
  // Of Cloud Run: objects that have their own treatment.
  'annotations',
  'labels',
];

/** Annotations of Cloud Run that say how a service is set; others name persons, or hold anything. */
const harmlessAnnotations = [
  'run.googleapis.com/ingress',
  'run.googleapis.com/ingress-status',
  'run.googleapis.com/invoker-iam-disabled',
  'run.googleapis.com/iap-enabled',
  'run.googleapis.com/default-url-disabled',
];

/** Fields of Google's answers that hold secrets, prompts or persons, beside those known everywhere. */
export const sensitive: SensitiveFields = {
  keyString: 'secret',
  // Environment variables are known everywhere; arguments carry the same values.
  args: 'values',
  parameterValues: 'values',
  parameters: 'values',
  metadata: { values: { except: harmlessMetadata } },
  annotations: { values: { except: harmlessAnnotations } },
  // Labels are told by their names; a text that is called so is anything.
  labels: 'values',
  // Connector parameters hold user names and passwords beside the place of the data.
  params: {
    values: {
      except: ['instance_uri', 'instance_uris', 'project_id', 'dataset_id', 'table_id', 'data_schema'],
    },
  },
  creator: 'secret',
  instanceOwners: 'values',
  runtimeUser: 'secret',
  runtimeOwner: 'secret',
  userByEmail: 'secret',
  proxyUri: 'secret',
  userData: 'secret',
  systemInstruction: 'prompt',
  systemInstructions: 'prompt',
  instruction: 'prompt',
  instructions: 'prompt',
  preamble: 'prompt',
  // The whole program of a pipeline with its inputs, and the source code of an agent.
  pipelineSpec: 'prompt',
  classMethods: 'prompt',
  sourceArchive: 'secret',
};
