import type { HandwrittenCheck } from './check.ts';

const runsAs = { side: 'related_from', kind: 'runs-as' } as const;
const writes = { side: 'related_from', kind: 'writes' } as const;

interface Statement {
  readonly Effect?: string;
  readonly Action?: unknown;
  readonly NotAction?: unknown;
  readonly Resource?: unknown;
}

function many(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function administrator(document: { Statement?: unknown }): boolean {
  return (many(document.Statement) as readonly Statement[]).some(
    (statement) =>
      statement.Effect === 'Allow' &&
      many(statement.Resource).includes('*') &&
      (many(statement.Action).some((action) => action === '*' || action === '*:*') ||
        many(statement.NotAction).length > 0),
  );
}

function bounded(policies: unknown): boolean {
  return (
    Array.isArray(policies) &&
    (policies as { policyDocument?: unknown }[]).every(
      ({ policyDocument: document }) =>
        typeof document === 'object' &&
        document !== null &&
        !Array.isArray(document) &&
        !administrator(document),
    )
  );
}

/** The checks of IAM and of OpenSearch. */
export const identityChecks: readonly HandwrittenCheck[] = [
  {
    id: 'aws-ai-role-administrator',
    type: 'AWS::IAM::Role',
    reads: {
      own: ['/properties/attachedManagedPolicies', '/properties/rolePolicyList'],
      neighbours: [runsAs],
    },
    applies: (_, neighbours) => neighbours('related_from', 'runs-as').length > 0,
    appliesReads: { neighbours: [runsAs] },
    compliant: ({ properties }) =>
      bounded(properties.attachedManagedPolicies) && bounded(properties.rolePolicyList),
  },
  {
    id: 'aws-opensearch-serverless-public',
    type: 'AWS::OpenSearchServerless::Collection',
    reads: {
      own: ['/properties/publicAccess/collection', '/properties/publicAccess/dashboard'],
      neighbours: [writes],
    },
    applies: (_, neighbours) => neighbours('related_from', 'writes').length > 0,
    appliesReads: { neighbours: [writes] },
    compliant: ({ properties: { publicAccess } }) =>
      publicAccess?.collection === false && publicAccess.dashboard === false,
  },
];
