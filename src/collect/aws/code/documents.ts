import { identifying, isUnknown, isWholeToken } from '../../code/token.ts';
import { asRecord } from '../config/config-item.ts';
import { policyDocument, statementsOf } from '../iam/policy-document.ts';

type Document = Record<string, unknown>;

/**
 * A policy document that a normaliser takes. The rest of an ARN that is not known is a name, which decides nothing about how wide the
 * statement is; what is not known as a whole may be `*`.
 */
export function namedDocument(value: unknown): Document | undefined {
  const document = policyDocument(value);
  const statements = document?.['Statement'];
  if (!document || statements === undefined) return document;
  return {
    ...document,
    Statement: Array.isArray(statements) ? statements.map(withNames) : withNames(statements),
  };
}

function withNames(statement: unknown): unknown {
  if (typeof statement !== 'object' || statement === null || Array.isArray(statement)) return statement;
  const own = statement as Document;
  const resources = own['Resource'];
  return resources === undefined
    ? own
    : { ...own, Resource: Array.isArray(resources) ? resources.map(name) : name(resources) };
}

function name(resource: unknown): unknown {
  return typeof resource === 'string' && resource.startsWith('arn:') && !isWholeToken(resource)
    ? identifying(resource)
    : resource;
}

/** Whether what a document permits, or to whom, is not known in full. */
export function hasUnknown(document: unknown): boolean {
  if (isUnknown(document)) return true;
  const statements = asRecord(document)['Statement'];
  if (isUnknown(statements) || (Array.isArray(statements) && statements.some(isUnknown))) return true;
  return statementsOf(asRecord(document)).some(
    ({ actions, notActions, resources, notResources, principals }) =>
      [...actions, ...notActions, ...resources, ...notResources, ...Object.values(principals).flat()].some(
        isUnknown,
      ),
  );
}
