import type { GcpScope } from '../../generated/config.ts';
import type { Cloud } from '../cloud.ts';
import { agentBuilder } from './agents/agent-builder.ts';
import { apiKeys } from './iam/apikeys.ts';
import { assetCalls } from './session/assets.ts';
import { bigQuery } from './data/bigquery.ts';
import { cloudRun } from './compute/cloud-run.ts';
import { computeEngine } from './compute/compute-engine.ts';
import { dialogflow } from './agents/dialogflow.ts';
import { documentAi } from './agents/document-ai.ts';
import { iam } from './iam/iam.ts';
import { kms } from './data/kms.ts';
import { managedNotebooks } from './vertex/managed-notebooks.ts';
import { modelArmor } from './agents/model-armor.ts';
import { openSession } from './session/open.ts';
import { projects } from './resource/projects.ts';
import { customRole } from './role.ts';
import { sensitive } from './sensitive.ts';
import { services } from './iam/services.ts';
import type { GcpSession } from './session/session.ts';
import { storage } from './data/storage.ts';
import { vertexAi } from './vertex/vertex-ai.ts';
import { workbench } from './vertex/workbench.ts';

export const gcp: Cloud<GcpScope, GcpSession> = {
  id: 'gcp',
  title: 'Google Cloud',
  // Those whose resources use data and identities come before data and identities.
  collectors: [
    vertexAi,
    workbench,
    managedNotebooks,
    agentBuilder,
    dialogflow,
    documentAi,
    modelArmor,
    cloudRun,
    computeEngine,
    services,
    apiKeys,
    storage,
    bigQuery,
    kms,
    projects,
    iam,
  ],
  calls: assetCalls,
  sensitive,
  open: openSession,
  role: customRole,
};
