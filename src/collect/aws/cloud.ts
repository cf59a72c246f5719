import type { AwsScope } from '../../generated/config.ts';
import type { Cloud } from '../cloud.ts';
import { assumeRoleCall, sealedCredentials } from './session/assumed-role.ts';
import { agentCore } from './agentcore/agentcore.ts';
import { bedrock } from './bedrock/bedrock.ts';
import { bedrockAgents } from './bedrock/agents.ts';
import { bedrockKnowledge } from './bedrock/knowledge.ts';
import { bedrockModels } from './bedrock/models.ts';
import { comprehend } from './comprehend/comprehend.ts';
import { configurationCalls } from './config/configuration.ts';
import { ecr } from './ecr/ecr.ts';
import { guardDuty } from './guardduty/guardduty.ts';
import { httpApis } from './api-gateway/http-apis.ts';
import { iam } from './iam/roles.ts';
import { kendra } from './kendra/kendra.ts';
import { iamUsers } from './iam/users.ts';
import { instances } from './compute/instances.ts';
import { kms } from './storage/kms.ts';
import { lambda } from './compute/lambda.ts';
import { loadBalancers } from './network/load-balancers.ts';
import { logs } from './logs/logs.ts';
import { macie } from './storage/macie.ts';
import { openSession } from './session/open.ts';
import { organizations } from './organizations/organizations.ts';
import { openSearch } from './opensearch/opensearch.ts';
import { openSearchServerless } from './opensearch/serverless.ts';
import { qBusiness } from './qbusiness/qbusiness.ts';
import { regionCalls } from './session/regions.ts';
import { restApis } from './api-gateway/rest-apis.ts';
import { rolePolicy } from './role.ts';
import { s3 } from './storage/s3.ts';
import { sageMakerDefinitions } from './sagemaker/definitions.ts';
import { sageMakerDomains } from './sagemaker/domains.ts';
import { sageMakerEndpoints } from './sagemaker/endpoints.ts';
import { sageMakerNotebooks } from './sagemaker/notebooks.ts';
import { sageMakerTraining } from './sagemaker/training.ts';
import { securityGroups } from './network/security-groups.ts';
import { sensitive } from './sensitive.ts';
import type { AwsSession } from './session/session.ts';
import { vpcEndpoints } from './network/vpc-endpoints.ts';

export const aws: Cloud<AwsScope, AwsSession> = {
  id: 'aws',
  title: 'AWS',
  // AI services first; what is around them is kept only where they lead to it, so it comes after.
  collectors: [
    bedrock,
    bedrockModels,
    bedrockKnowledge,
    bedrockAgents,
    agentCore,
    sageMakerNotebooks,
    sageMakerDomains,
    sageMakerTraining,
    sageMakerEndpoints,
    sageMakerDefinitions,
    kendra,
    qBusiness,
    comprehend,
    openSearchServerless,
    openSearch,
    logs,
    // What leads to functions and instances stands before them.
    loadBalancers,
    restApis,
    httpApis,
    lambda,
    instances,
    ecr,
    s3,
    macie,
    kms,
    vpcEndpoints,
    securityGroups,
    guardDuty,
    // What an organisation takes stands before those it takes it from.
    organizations,
    iam,
    iamUsers,
  ],
  calls: [assumeRoleCall, ...regionCalls, ...configurationCalls],
  sensitive,
  sealed: sealedCredentials,
  open: openSession,
  role: rolePolicy,
};
