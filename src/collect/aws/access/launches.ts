/** Where something is launched: the account of who launches it, and a region of it. */
export interface Place {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

/** An operation that makes a service run code, or an agent, as a role that the caller passes. */
export interface Launch {
  readonly action: string;
  /** The service that the role is passed to, and that must be trusted by it. */
  readonly service: string;
  /** ARNs of what is launched, and of what that needs: all must be allowed. `any` stands where a name is the caller's to choose. */
  readonly resources: (place: Place) => readonly string[];
  /** ARN of what then assumes the role, where the service says so (`aws:SourceArn`). */
  readonly source?: (place: Place) => string;
  /** Whether the role reaches the service in an instance profile. */
  readonly inProfile?: true;
}

function sageMaker(operation: string, resource: string): Launch {
  const resources = ({ partition, region, account }: Place) => [
    `arn:${partition}:sagemaker:${region}:${account}:${resource}/any`,
  ];
  return {
    action: `sagemaker:${operation}`,
    service: 'sagemaker.amazonaws.com',
    resources,
    source: (place) => resources(place)[0] ?? '',
  };
}

const instanceNeeds = ['instance', 'network-interface', 'security-group', 'subnet', 'volume'];

/**
 * Launches by which whoever may pass a role gets what it may do: "Grant a user permissions to pass a role to an AWS service". Resources
 * are those that the Service Authorization Reference names for each operation.
 */
export const launches: readonly Launch[] = [
  {
    action: 'lambda:CreateFunction',
    service: 'lambda.amazonaws.com',
    resources: ({ partition, region, account }) => [
      `arn:${partition}:lambda:${region}:${account}:function:any`,
    ],
  },
  sageMaker('CreateTrainingJob', 'training-job'),
  sageMaker('CreateNotebookInstance', 'notebook-instance'),
  sageMaker('CreateProcessingJob', 'processing-job'),
  {
    action: 'bedrock:CreateAgent',
    service: 'bedrock.amazonaws.com',
    // An operation without resource types: only a statement about all resources allows it.
    resources: () => ['*'],
    source: ({ partition, region, account }) => `arn:${partition}:bedrock:${region}:${account}:agent/any`,
  },
  {
    action: 'ec2:RunInstances',
    service: 'ec2.amazonaws.com',
    resources: ({ partition, region, account }) => [
      `arn:${partition}:ec2:${region}::image/*`,
      ...instanceNeeds.map((need) => `arn:${partition}:ec2:${region}:${account}:${need}/*`),
    ],
    inProfile: true,
  },
];
