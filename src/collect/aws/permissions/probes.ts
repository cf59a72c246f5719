import type { Relationship } from '../../../generated/inventory.ts';

export type Level = NonNullable<Relationship['level']>;

/** One action that shows a level of access to resources of a type, and the ARN that policies name for it. */
export interface Probe {
  readonly level: Level;
  readonly action: string;
  /** `*` stands for all that may be there: objects of a bucket, aliases of an agent. */
  readonly arnOf: (id: string) => string;
}

const itself = (id: string) => id;
const objects = (id: string) => `${id}/*`;
// …:agent/<id> is invoked through its aliases.
const alias = (id: string) => `${id.replace(':agent/', ':agent-alias/')}/*`;
function probe(level: Level, action: string, arnOf: Probe['arnOf'] = itself): Probe {
  return { level, action, arnOf };
}

const invokeModel = [probe('invoke', 'bedrock:InvokeModel')];

const probes: Readonly<Record<string, readonly Probe[]>> = {
  'AWS::S3::Bucket': [
    probe('read', 's3:GetObject', objects),
    probe('write', 's3:PutObject', objects),
    probe('admin', 's3:PutBucketPolicy'),
  ],
  'AWS::Bedrock::Agent': [
    probe('invoke', 'bedrock:InvokeAgent', alias),
    probe('write', 'bedrock:UpdateAgent'),
  ],
  'AWS::Bedrock::KnowledgeBase': [
    probe('read', 'bedrock:Retrieve'),
    probe('write', 'bedrock:UpdateKnowledgeBase'),
  ],
  'AWS::Bedrock::Guardrail': [probe('write', 'bedrock:UpdateGuardrail')],
  'AWS::Bedrock::CustomModel': invokeModel,
  'AWS::Bedrock::ImportedModel': invokeModel,
  'AWS::Bedrock::ProvisionedModelThroughput': invokeModel,
  'AWS::Bedrock::ApplicationInferenceProfile': invokeModel,
  'AWS::SageMaker::Endpoint': [
    probe('invoke', 'sagemaker:InvokeEndpoint'),
    probe('write', 'sagemaker:UpdateEndpoint'),
  ],
  'AWS::SageMaker::NotebookInstance': [probe('admin', 'sagemaker:CreatePresignedNotebookInstanceUrl')],
  'AWS::Lambda::Function': [
    probe('invoke', 'lambda:InvokeFunction'),
    probe('write', 'lambda:UpdateFunctionCode'),
  ],
};

/** What is asked about resources of a type; nothing of most. */
export function probesOf(type: string): readonly Probe[] {
  return probes[type] ?? [];
}
