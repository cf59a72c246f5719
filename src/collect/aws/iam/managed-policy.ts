import { asRecord, text } from '../config/config-item.ts';

/** Policy documents by policy ARN. */
export type PolicyDocuments = ReadonlyMap<string, Record<string, unknown>>;

export const managedByAws = /^arn:[^:]+:iam::aws:policy\//;
const administratorAccess = /^arn:[^:]+:iam::aws:policy\/AdministratorAccess$/;

// Documented and never changed: known without a call, so that the clearest case is never unknown.
const administratorDocument = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};

/** What a managed policy says, as far as it is known. */
export function managedDocument(
  arn: string,
  documents: PolicyDocuments,
): Record<string, unknown> | undefined {
  return administratorAccess.test(arn) ? administratorDocument : documents.get(arn);
}

/** The boundary with what its policy says, where that is known. */
export function boundedBy(
  boundary: unknown,
  documents: PolicyDocuments,
): Record<string, unknown> | undefined {
  const bound = asRecord(boundary);
  if (Object.keys(bound).length === 0) return undefined;
  const policyDocument = managedDocument(text(bound['permissionsBoundaryArn']) ?? '', documents);
  return { ...bound, ...(policyDocument && { policyDocument }) };
}
