import type { TypeSettings, WantedEdge } from './settings.ts';

export const key = 'arn:aws:kms:us-east-1:123456789012:key/1f6a9c52-0b5e-4a37-9d0f-6b1f0e7c2a41';
export const encrypted: WantedEdge = {
  kind: 'encrypted-by',
  direction: 'related',
  type: 'AWS::KMS::Key',
  missing: 0.05,
};
function filters(strength: string, kinds: readonly string[], attack: string): unknown[] {
  const side = { inputAction: 'BLOCK', inputEnabled: true, outputEnabled: true };
  return [
    ...kinds.map((type) => ({
      ...side,
      inputStrength: strength,
      outputAction: 'BLOCK',
      outputStrength: strength,
      type,
    })),
    {
      ...side,
      inputStrength: attack,
      outputAction: 'NONE',
      outputEnabled: false,
      outputStrength: 'NONE',
      type: 'PROMPT_ATTACK',
    },
  ];
}

const harm = ['HATE', 'INSULTS', 'SEXUAL', 'VIOLENCE', 'MISCONDUCT'];

/** What is varied of Bedrock, and of the endpoints that lead to it. */
export const bedrockSettings: Readonly<Record<string, TypeSettings>> = {
  'AWS::Bedrock::Agent': {
    settings: [
      { path: 'customerEncryptionKeyArn', good: [key], bad: [undefined, ''], share: 0.05 },
      {
        path: 'guardrailConfiguration',
        good: [{ guardrailIdentifier: 'claimsguard1', guardrailVersion: '3' }],
        bad: [undefined, {}],
        share: 0.05,
      },
    ],
    edges: [
      encrypted,
      { kind: 'guarded-by', direction: 'related', type: 'AWS::Bedrock::Guardrail', missing: 0.05 },
      { kind: 'routes-to', direction: 'related_from', type: 'AWS::EC2::VPCEndpoint', missing: 0.1 },
    ],
  },
  'AWS::Bedrock::CustomModel': {
    settings: [{ path: 'modelKmsKeyArn', good: [key], bad: [undefined], share: 0.06 }],
    edges: [encrypted],
  },
  'AWS::Bedrock::Guardrail': {
    settings: [
      {
        path: 'contentPolicy/filters',
        good: [filters('HIGH', harm, 'HIGH'), filters('MEDIUM', harm, 'HIGH')],
        bad: [filters('HIGH', harm.slice(1), 'HIGH'), filters('LOW', harm, 'LOW'), []],
        share: 0.12,
      },
      {
        path: 'sensitiveInformationPolicy',
        good: [{ piiEntities: [{ outputAction: 'ANONYMIZE', outputEnabled: true, type: 'EMAIL' }] }],
        bad: [{ piiEntities: [{ outputAction: 'NONE', outputEnabled: true, type: 'EMAIL' }] }, {}, undefined],
        share: 0.1,
      },
    ],
  },
  'AWS::Bedrock::ModelInvocationLoggingConfiguration': {
    settings: [
      { path: 'enabled', good: [true], bad: [false], share: 0.05 },
      {
        path: 'loggingConfig',
        good: [
          { s3Config: { bucketName: 'meridian-bedrock-logs' }, textDataDeliveryEnabled: true },
          {
            cloudWatchConfig: { logGroupName: '/meridian/bedrock' },
            imageDataDeliveryEnabled: true,
            textDataDeliveryEnabled: true,
          },
        ],
        bad: [
          { s3Config: { bucketName: 'meridian-bedrock-logs' }, textDataDeliveryEnabled: false },
          { textDataDeliveryEnabled: true },
        ],
        share: 0.1,
      },
    ],
  },
  'AWS::EC2::VPCEndpoint': {
    settings: [
      { path: 'privateDnsEnabled', good: [true], bad: [false], share: 0.05 },
      { path: 'state', good: [{ value: 'available' }], bad: [{ value: 'pending' }], share: 0.02 },
      { path: 'vpcEndpointType', good: ['Interface'], bad: ['Gateway'], share: 0.02 },
    ],
  },
};
