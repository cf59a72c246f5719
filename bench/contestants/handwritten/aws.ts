import { filled, listed, type Found, type HandwrittenCheck, type Neighbours, type Reads } from './check.ts';

const keyRead = {
  side: 'related',
  kind: 'encrypted-by',
  pointers: ['/properties/keyManager', '/properties/keyState'],
} as const;

function ownKey(neighbours: Neighbours): boolean {
  return neighbours('related', 'encrypted-by').some(
    ({ found }) => found?.properties.keyManager === 'CUSTOMER' && found.properties.keyState === 'Enabled',
  );
}

function keyed(id: string, type: string, property: string): HandwrittenCheck {
  return {
    id,
    type,
    reads: { own: [`/properties/${property}`], neighbours: [keyRead] },
    compliant: ({ properties }, neighbours) => filled(properties[property]) && ownKey(neighbours),
  };
}

interface Filter {
  readonly type?: string;
  readonly inputEnabled?: boolean;
  readonly inputAction?: string;
  readonly inputStrength?: string;
  readonly outputEnabled?: boolean;
  readonly outputAction?: string;
  readonly outputStrength?: string;
}

const strong: ReadonlySet<unknown> = new Set(['MEDIUM', 'HIGH']);
const any: ReadonlySet<unknown> = new Set(['LOW', 'MEDIUM', 'HIGH']);
const harm = ['HATE', 'INSULTS', 'SEXUAL', 'VIOLENCE', 'MISCONDUCT'];

function blocksInput(filter: Filter, strengths: ReadonlySet<unknown>): boolean {
  return (
    filter.inputEnabled === true && filter.inputAction === 'BLOCK' && strengths.has(filter.inputStrength)
  );
}

function blocksOutput(filter: Filter, strengths: ReadonlySet<unknown>): boolean {
  return (
    filter.outputEnabled === true && filter.outputAction === 'BLOCK' && strengths.has(filter.outputStrength)
  );
}

function withholds({ outputEnabled, outputAction }: Filter): boolean {
  return outputEnabled === true && (outputAction === 'BLOCK' || outputAction === 'ANONYMIZE');
}

function acts(properties: Found['properties']): boolean {
  return (
    listed<Filter>(properties.contentPolicy?.filters).some(
      (filter) => blocksInput(filter, any) || blocksOutput(filter, any),
    ) ||
    listed<Filter>(properties.topicPolicy?.topics).some(({ type }) => type === 'DENY') ||
    listed<Filter>(properties.sensitiveInformationPolicy?.piiEntities).some(withholds)
  );
}

const flags = ['blockPublicAcls', 'ignorePublicAcls', 'blockPublicPolicy', 'restrictPublicBuckets'];
const groundedOn = { side: 'related_from', kind: 'grounded-on' } as const;
const filterReads: Reads = { own: ['/properties/contentPolicy/filters'] };

const bedrock: readonly HandwrittenCheck[] = [
  keyed('aws-bedrock-agent-customer-managed-key', 'AWS::Bedrock::Agent', 'customerEncryptionKeyArn'),
  keyed('aws-bedrock-custom-model-customer-managed-key', 'AWS::Bedrock::CustomModel', 'modelKmsKeyArn'),
  {
    id: 'aws-bedrock-agent-guardrail',
    type: 'AWS::Bedrock::Agent',
    reads: {
      own: ['/properties/guardrailConfiguration/guardrailIdentifier'],
      neighbours: [
        {
          side: 'related',
          kind: 'guarded-by',
          pointers: [
            '/properties/contentPolicy',
            '/properties/topicPolicy',
            '/properties/sensitiveInformationPolicy',
          ],
        },
      ],
    },
    compliant: ({ properties }, neighbours) =>
      filled(properties.guardrailConfiguration?.guardrailIdentifier) &&
      neighbours('related', 'guarded-by').some(({ found }) => found && acts(found.properties)),
  },
  {
    id: 'aws-bedrock-privatelink',
    type: 'AWS::Bedrock::Agent',
    reads: {
      neighbours: [
        {
          side: 'related_from',
          kind: 'routes-to',
          pointers: [
            '/properties/vpcEndpointType',
            '/properties/state/value',
            '/properties/privateDnsEnabled',
          ],
        },
      ],
    },
    compliant: (_, neighbours) =>
      neighbours('related_from', 'routes-to').some(
        ({ found }) =>
          found?.properties.vpcEndpointType === 'Interface' &&
          found.properties.state?.value === 'available' &&
          found.properties.privateDnsEnabled === true,
      ),
  },
  {
    id: 'aws-bedrock-guardrail-content-filters',
    type: 'AWS::Bedrock::Guardrail',
    reads: filterReads,
    compliant: ({ properties }) => {
      const filters = listed<Filter>(properties.contentPolicy?.filters);
      return harm.every((category) =>
        filters.some(
          (filter) => filter.type === category && blocksInput(filter, strong) && blocksOutput(filter, strong),
        ),
      );
    },
  },
  {
    id: 'aws-bedrock-guardrail-prompt-attack',
    type: 'AWS::Bedrock::Guardrail',
    reads: filterReads,
    compliant: ({ properties }) =>
      listed<Filter>(properties.contentPolicy?.filters).some(
        (filter) =>
          filter.type === 'PROMPT_ATTACK' && filter.inputStrength === 'HIGH' && blocksInput(filter, any),
      ),
  },
  {
    id: 'aws-bedrock-guardrail-sensitive-information',
    type: 'AWS::Bedrock::Guardrail',
    reads: {
      own: [
        '/properties/sensitiveInformationPolicy/piiEntities',
        '/properties/sensitiveInformationPolicy/regexes',
      ],
    },
    compliant: ({ properties }) =>
      listed<Filter>(properties.sensitiveInformationPolicy?.piiEntities).some(withholds) ||
      listed<Filter>(properties.sensitiveInformationPolicy?.regexes).some(withholds),
  },
  {
    id: 'aws-bedrock-invocation-logging',
    type: 'AWS::Bedrock::ModelInvocationLoggingConfiguration',
    reads: {
      own: [
        '/properties/enabled',
        '/properties/loggingConfig/textDataDeliveryEnabled',
        '/properties/loggingConfig/s3Config/bucketName',
        '/properties/loggingConfig/cloudWatchConfig/logGroupName',
      ],
    },
    compliant: ({ properties: { enabled, loggingConfig: config } }) =>
      enabled === true &&
      config?.textDataDeliveryEnabled === true &&
      (filled(config.s3Config?.bucketName) || filled(config.cloudWatchConfig?.logGroupName)),
  },
  {
    id: 'aws-bedrock-knowledge-base-bucket-public',
    type: 'AWS::S3::Bucket',
    reads: {
      own: flags.map((flag) => `/properties/PublicAccessBlockConfiguration/${flag}`),
      neighbours: [
        { side: 'related', kind: 'guarded-by', pointers: flags.map((flag) => `/properties/${flag}`) },
        groundedOn,
      ],
    },
    applies: (_, neighbours) => neighbours('related_from', 'grounded-on').length > 0,
    appliesReads: { neighbours: [groundedOn] },
    compliant: ({ properties }, neighbours) =>
      flags.every(
        (flag) =>
          properties.PublicAccessBlockConfiguration?.[flag] === true ||
          neighbours('related', 'guarded-by').some(({ found }) => found?.properties[flag] === true),
      ),
  },
];

/** The checks of Bedrock, and those of keys. */
export const awsChecks: readonly HandwrittenCheck[] = [
  ...bedrock,
  keyed('aws-sagemaker-notebook-customer-managed-key', 'AWS::SageMaker::NotebookInstance', 'KmsKeyId'),
];
