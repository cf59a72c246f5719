import type { AzureScope } from '../../generated/config.ts';
import type { Cloud } from '../cloud.ts';
import { aiSearch } from './ai-search.ts';
import { aiServices } from './ai-services.ts';
import { apiManagement } from './api-management.ts';
import { appService } from './app-service.ts';
import { authorization } from './authorization.ts';
import { defender } from './defender.ts';
import { databricks } from './databricks.ts';
import { containerApps } from './container-apps.ts';
import { cosmosDb } from './cosmos-db.ts';
import { identity } from './identity.ts';
import { keyVault } from './key-vault.ts';
import { machineLearning } from './machine-learning.ts';
import { network } from './network.ts';
import { openSession } from './open.ts';
import { customRole } from './role.ts';
import { sensitive } from './sensitive.ts';
import type { AzureSession } from './session.ts';
import { storage } from './storage.ts';
import { virtualMachines } from './virtual-machines.ts';

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
