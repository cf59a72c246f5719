import type { Result } from '../../generated/report.ts';
import { fieldMap } from './field-map.ts';
import type { AwsPlace } from './place.ts';
import { textOr } from './text.ts';

/** What Security Hub calls the types that Keelson reads and it knows; the others are `Other`. */
const types: Readonly<Record<string, string>> = {
  'AWS::ApiGateway::RestApi': 'AwsApiGatewayRestApi',
  'AWS::ApiGatewayV2::Api': 'AwsApiGatewayV2Api',
  'AWS::EC2::Instance': 'AwsEc2Instance',
  'AWS::EC2::SecurityGroup': 'AwsEc2SecurityGroup',
  'AWS::ECR::Repository': 'AwsEcrRepository',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'AwsElbv2LoadBalancer',
  'AWS::GuardDuty::Detector': 'AwsGuardDutyDetector',
  'AWS::IAM::Role': 'AwsIamRole',
  'AWS::IAM::User': 'AwsIamUser',
  'AWS::KMS::Key': 'AwsKmsKey',
  'AWS::Lambda::Function': 'AwsLambdaFunction',
  'AWS::OpenSearchService::Domain': 'AwsOpenSearchServiceDomain',
  'AWS::S3::AccountPublicAccessBlock': 'AwsS3AccountPublicAccessBlock',
  'AWS::S3::Bucket': 'AwsS3Bucket',
  'AWS::SageMaker::NotebookInstance': 'AwsSageMakerNotebookInstance',
};

/** Security Hub's name of a native type. */
export function securityHubType(type: string): string {
  return Object.hasOwn(types, type) ? (types[type] ?? 'Other') : 'Other';
}

/** The resource of a finding, with what the check looked at. */
export function asffResource(
  { resource: { id, type, name }, evidence }: Pick<Result, 'resource' | 'evidence'>,
  { partition, region, isGlobal }: AwsPlace,
): object {
  const looked = evidence.map(({ path, state, value, message }): [string, string] => [
    path,
    message ?? (state === 'value' || state === 'default' ? JSON.stringify(value) : state),
  ]);
  return {
    Type: securityHubType(type),
    Id: textOr(id, 512, 'unnamed'),
    Partition: partition,
    ...(!isGlobal && { Region: region }),
    Details: { Other: fieldMap([['type', type], ['name', name], ...looked], 1024) },
  };
}
