import { compare } from '../../../inventory/document.ts';
import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown } from '../../code/token.ts';
import type { AuditConfig, Binding, IamPolicy } from '../iam/iam-policy.ts';
import { record, records, text, type Json } from '../resource/json.ts';
import { auditConfigType, bindingType, identified, policyType, type Names } from './native.ts';
import { targetOf } from './target.ts';

/** IAM policies as the parts of them that code declares make them. */
export interface Policies {
  /** The policy set on a resource: without bindings where code sets none. */
  of(name: string): IamPolicy;
  /** Whether code sets some of a resource's audit configuration. */
  audits(name: string): boolean;
  /** Whether there may be more in the policy of a resource than `of` says. */
  incomplete(name: string, type: string): boolean;
  /** Resources whose policies are set, with the id of the first declaration that does so. */
  readonly targets: ReadonlyMap<string, { readonly type: string; readonly by: string }>;
  /** Some policy is not known at all: anybody may have any permission. */
  readonly unread: boolean;
}

interface Parts {
  readonly bindings: Binding[];
  readonly audits: AuditConfig[];
  unknown: boolean;
}

/** Puts together the members, bindings, policies and audit configurations of a root. */
export function policiesOf(resources: readonly NativeResource[], names: Names): Policies {
  const parts = new Map<string, Parts>();
  const targets = new Map<string, { type: string; by: string }>();
  const anywhere = new Set<string>();
  for (const native of resources.filter(({ type }) => partTypes.has(type))) {
    const { name, type } = targetOf(native, names);
    if (isUnknown(name) && !names.has(name)) {
      anywhere.add(type);
      continue;
    }
    const own = parts.get(name) ?? { bindings: [], audits: [], unknown: false };
    parts.set(name, own);
    targets.set(name, targets.get(name) ?? { type, by: native.id });
    add(own, native, names);
  }
  const made = new Map([...parts].map(([name, own]) => [name, policyFrom(own)] as const));
  return {
    of: (name) => made.get(name) ?? { bindings: [] },
    audits: (name) => (parts.get(name)?.audits.length ?? 0) > 0,
    incomplete: (name, type) => anywhere.has(type) || parts.get(name)?.unknown === true,
    targets,
    unread: [...parts.values()].some(({ unknown }) => unknown),
  };
}

const partTypes: ReadonlySet<string> = new Set([bindingType, policyType, auditConfigType]);

function add(own: Parts, { type, configuration }: NativeResource, names: Names): void {
  if (type === bindingType) own.bindings.push(bindingFrom(configuration, names));
  if (type === auditConfigType) own.audits.push(auditFrom(configuration));
  if (type !== policyType) return;
  const { bindings, auditConfigs } = record(configuration['policy']);
  if (!Array.isArray(bindings) || [...bindings, auditConfigs].some(isUnknown)) own.unknown = true;
  own.bindings.push(...records(bindings).map((binding) => bindingFrom(binding, names)));
  own.audits.push(...records(auditConfigs).map(auditFrom));
}

function bindingFrom(binding: Json, names: Names): Binding {
  const condition = binding['condition'];
  const { title, expression } = record(condition);
  return {
    role: text(binding['role']) ?? '',
    members: list(binding['members']).map((member) => memberFrom(member, names)),
    ...(condition !== undefined && {
      condition: {
        ...(text(title) !== undefined && { title: text(title) ?? '' }),
        expression: text(expression) ?? text(condition) ?? '',
      },
    }),
  };
}

/** A member that is declared here is known; of another the kind may be. */
function memberFrom(member: string, names: Names): string {
  if (!isUnknown(member)) return member;
  const same = identified(member);
  const email = same.slice(same.indexOf(':') + 1);
  const project = /@([^@]+)\.iam\.gserviceaccount\.com$/.exec(email)?.[1] ?? '-';
  return names.has(`//iam.googleapis.com/projects/${project}/serviceAccounts/${email}`) ? same : member;
}

function auditFrom(audit: Json): AuditConfig {
  const configs = audit['auditLogConfigs'];
  // What is unknown in it stays: nobody but the policies looks into it.
  const kept: unknown = isUnknown(configs) || Array.isArray(configs) ? configs : [];
  return {
    service: text(audit['service']) ?? '',
    auditLogConfigs: kept as AuditConfig['auditLogConfigs'],
  };
}

/** Bindings of one role under one condition are one, as in the answers of the API. */
function policyFrom({ bindings, audits }: Parts): IamPolicy {
  const together = Map.groupBy(bindings, ({ role, condition }) => JSON.stringify([role, condition]));
  const merged = [...together.values()].flatMap((same) => {
    const [first] = same;
    const members = [...new Set(same.flatMap((binding) => binding.members))].toSorted(compare);
    return first ? [{ ...first, members }] : [];
  });
  return {
    bindings: merged.toSorted((left, right) => compare(left.role, right.role)),
    ...(audits.length > 0 && { auditConfigs: audits }),
  };
}

function list(value: unknown): string[] {
  if (isUnknown(value)) return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
