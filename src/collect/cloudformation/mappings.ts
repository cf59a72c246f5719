import type { Mappings } from '../code/mapping/mapping.ts';
import { indexOf } from '../code/mapping/native.ts';
import { agentCore } from './mappings/agentcore.ts';
import { apis } from './mappings/apis.ts';
import { bedrock } from './mappings/bedrock.ts';
import { comprehend } from './mappings/comprehend.ts';
import { iam } from './mappings/iam.ts';
import { kendra } from './mappings/kendra.ts';
import { knowledge } from './mappings/knowledge.ts';
import { network } from './mappings/network.ts';
import { qBusiness } from './mappings/qbusiness.ts';
import { openSearch } from './mappings/opensearch.ts';
import { registries } from './mappings/registries.ts';
import { sagemaker } from './mappings/sagemaker.ts';
import { sagemakerDefinitions } from './mappings/sagemaker-definitions.ts';
import { storage } from './mappings/storage.ts';
import { surroundings } from './mappings/surroundings.ts';

/** The tables of all services of AWS, by types of CloudFormation. */
export const cloudFormationTables: readonly Mappings[] = [
  bedrock,
  agentCore,
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
];

export const cloudFormationMappings = indexOf({
  types: cloudFormationTables.flatMap(({ types }) => types),
  parts: cloudFormationTables.flatMap(({ parts }) => parts),
});
