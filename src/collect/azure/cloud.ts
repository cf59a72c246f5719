import type { AzureScope } from '../../generated/config.ts';
import type { Cloud } from '../cloud.ts';
import { aiSearch } from './search/ai-search.ts';
import { aiServices } from './ai-services/ai-services.ts';
import { apiManagement } from './network/api-management.ts';
import { appService } from './compute/app-service.ts';
import { authorization } from './governance/authorization.ts';
import { defender } from './governance/defender.ts';
import { databricks } from './compute/databricks.ts';
import { containerApps } from './compute/container-apps.ts';
import { cosmosDb } from './data/cosmos-db.ts';
import { identity } from './governance/identity.ts';
import { keyVault } from './data/key-vault.ts';
import { machineLearning } from './machine-learning/machine-learning.ts';
import { network } from './network/network.ts';
import { openSession } from './session/open.ts';
import { customRole } from './role.ts';
import { sensitive } from './sensitive.ts';
import type { AzureSession } from './session/session.ts';
import { storage } from './data/storage.ts';
import { virtualMachines } from './compute/virtual-machines.ts';

export const azure: Cloud<AzureScope, AzureSession> = {
  id: 'azure',
  title: 'Azure',
  collectors: [
    aiServices,
    aiSearch,
    machineLearning,
    databricks,
    storage,
    cosmosDb,
    keyVault,
    identity,
    network,
    appService,
    containerApps,
    virtualMachines,
    apiManagement,
    authorization,
    defender,
  ],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: ['Microsoft.ResourceGraph/resources/read', 'Microsoft.Resources/subscriptions/read'],
    },
  ],
  sensitive,
  open: (options) => openSession(options),
  role: customRole,
};
