import type { GcpScope } from '../../generated/config.ts';
import type { Cloud } from '../cloud.ts';
import { agentBuilder } from './agent-builder.ts';
import { apiKeys } from './apikeys.ts';
import { assetCalls } from './assets.ts';
import { bigQuery } from './bigquery.ts';
import { cloudRun } from './cloud-run.ts';
import { computeEngine } from './compute-engine.ts';
import { dialogflow } from './dialogflow.ts';
import { documentAi } from './document-ai.ts';
import { iam } from './iam.ts';
import { kms } from './kms.ts';
import { managedNotebooks } from './managed-notebooks.ts';
import { modelArmor } from './model-armor.ts';
import { openSession } from './open.ts';
import { projects } from './projects.ts';
import { customRole } from './role.ts';
import { sensitive } from './sensitive.ts';
import { services } from './services.ts';
import type { GcpSession } from './session.ts';
import { storage } from './storage.ts';
import { vertexAi } from './vertex-ai.ts';
import { workbench } from './workbench.ts';

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
