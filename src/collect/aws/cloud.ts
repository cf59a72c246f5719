import type { AwsScope } from '../../generated/config.ts';
import type { Cloud } from '../cloud.ts';
import { agentCore } from './agentcore.ts';
import { bedrock } from './bedrock.ts';
import { bedrockAgents } from './bedrock-agents.ts';
import { bedrockKnowledge } from './bedrock-knowledge.ts';
import { bedrockModels } from './bedrock-models.ts';
import { comprehend } from './comprehend.ts';
import { configurationCalls } from './configuration.ts';
import { ecr } from './ecr.ts';
import { guardDuty } from './guardduty.ts';
import { httpApis } from './http-apis.ts';
import { iam } from './iam.ts';
import { kendra } from './kendra.ts';
import { iamUsers } from './iam-users.ts';
import { instances } from './instances.ts';
import { kms } from './kms.ts';
import { lambda } from './lambda.ts';
import { loadBalancers } from './load-balancers.ts';
import { logs } from './logs.ts';
import { macie } from './macie.ts';
import { openSession } from './open.ts';
import { openSearch } from './opensearch.ts';
import { openSearchServerless } from './opensearch-serverless.ts';
import { qBusiness } from './qbusiness.ts';
import { regionCalls } from './regions.ts';
import { restApis } from './rest-apis.ts';
import { rolePolicy } from './role.ts';
import { s3 } from './s3.ts';
import { sageMakerDefinitions } from './sagemaker-definitions.ts';
import { sageMakerDomains } from './sagemaker-domains.ts';
import { sageMakerEndpoints } from './sagemaker-endpoints.ts';
import { sageMakerNotebooks } from './sagemaker-notebooks.ts';
import { sageMakerTraining } from './sagemaker-training.ts';
import { securityGroups } from './security-groups.ts';
import { sensitive } from './sensitive.ts';
import type { AwsSession } from './session.ts';
import { vpcEndpoints } from './vpc-endpoints.ts';

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
    iam,
    iamUsers,
  ],
  calls: [...regionCalls, ...configurationCalls],
  sensitive,
  open: openSession,
  role: rolePolicy,
};
