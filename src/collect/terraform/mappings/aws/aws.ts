import type { Mappings } from '../../../code/mapping/mapping.ts';
import { agentCore } from './agentcore.ts';
import { agents } from './agents.ts';
import { apis } from './apis.ts';
import { cloudControl } from './cloud-control.ts';
import { comprehend } from './comprehend.ts';
import { iam } from './iam.ts';
import { kendra } from './kendra.ts';
import { knowledge } from './knowledge.ts';
import { models } from './models.ts';
import { network } from './network.ts';
import { qBusiness } from './qbusiness.ts';
import { openSearch } from './opensearch.ts';
import { registries } from './registries.ts';
import { sagemaker } from './sagemaker.ts';
import { sagemakerDefinitions } from './sagemaker-definitions.ts';
import { storage } from './storage.ts';
import { surroundings } from './surroundings.ts';

/** Resources of the providers aws and awscc. */
export const aws: readonly Mappings[] = [
  agents,
  agentCore,
  models,
  knowledge,
  sagemaker,
  sagemakerDefinitions,
  kendra,
  qBusiness,
  comprehend,
  surroundings,
  network,
  apis,
  openSearch,
  registries,
  storage,
  iam,
  cloudControl,
];
