import type { protos } from '@google-cloud/asset';
import { compare } from '../../../inventory/document.ts';

/** An IAM policy in the shape of the REST APIs, without etag and version. */
export interface IamPolicy {
  readonly bindings: readonly Binding[];
  readonly auditConfigs?: readonly AuditConfig[];
}

export interface Binding {
  readonly role: string;
  readonly members: readonly string[];
  readonly condition?: { readonly title?: string; readonly expression: string };
}

export interface AuditConfig {
  readonly service: string;
  readonly auditLogConfigs: readonly {
    readonly logType: string;
    readonly exemptedMembers?: readonly string[];
  }[];
}

// google.iam.v1.AuditLogConfig.LogType
const logTypes = ['LOG_TYPE_UNSPECIFIED', 'ADMIN_READ', 'DATA_WRITE', 'DATA_READ'];

/** The policy of an asset, sorted by role. A resource without one has no bindings. */
export function policyFrom(policy: protos.google.iam.v1.IPolicy | null | undefined): IamPolicy {
  const bindings = (policy?.bindings ?? []).map(bindingFrom);
  const auditConfigs = (policy?.auditConfigs ?? []).map(({ service, auditLogConfigs }) => ({
    service: service ?? '',
    auditLogConfigs: (auditLogConfigs ?? []).map(logConfigFrom),
  }));
  return {
    bindings: bindings.toSorted((left, right) => compare(left.role, right.role)),
    ...(auditConfigs.length > 0 && { auditConfigs }),
  };
}

function bindingFrom({ role, members, condition }: protos.google.iam.v1.IBinding): Binding {
  const title = condition?.title;
  return {
    role: role ?? '',
    members: (members ?? []).toSorted(compare),
    ...(condition && { condition: { ...(title && { title }), expression: condition.expression ?? '' } }),
  };
}

function logConfigFrom({ logType, exemptedMembers }: protos.google.iam.v1.IAuditLogConfig) {
  const exempted = (exemptedMembers ?? []).toSorted(compare);
  return {
    logType: typeof logType === 'number' ? (logTypes[logType] ?? String(logType)) : (logType ?? ''),
    ...(exempted.length > 0 && { exemptedMembers: exempted }),
  };
}

/** The role on a project that a convenience group of Cloud Storage or BigQuery stands for: projectEditor:ID. */
export function conveniencePrincipal(member: string): { role: string; project: string } | undefined {
  const match = /^project(Owner|Editor|Viewer):(.+)$/.exec(member);
  return match ? { role: `roles/${match[1]?.toLowerCase()}`, project: match[2] ?? '' } : undefined;
}
