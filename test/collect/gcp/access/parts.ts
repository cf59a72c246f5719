import type { Attributes } from '../../../../src/collect/gcp/access/condition.ts';
import type { DenyRule } from '../../../../src/collect/gcp/access/deny-policy.ts';
import type { Place } from '../../../../src/collect/gcp/access/evaluate.ts';
import type { Binding } from '../../../../src/collect/gcp/iam/iam-policy.ts';
import { ana } from './names.ts';

export type Where = 'bucket' | 'project' | 'folder' | 'organization';

const names: Readonly<Record<Where, string>> = {
  bucket: 'buckets/b',
  project: 'projects/alpha',
  folder: 'folders/7',
  organization: 'organizations/9',
};

/** What is set where; of what is not named nothing is set. */
export interface Policies {
  readonly allow?: Partial<Record<Where, readonly Binding[] | 'unread'>>;
  readonly deny?: Partial<Record<Where, readonly DenyRule[] | 'unread'>>;
}

export function placesOf({ allow = {}, deny = {} }: Policies): Place[] {
  return (['bucket', 'project', 'folder', 'organization'] as const).map((where) => {
    const bindings = allow[where] ?? [];
    const rules = deny[where] ?? [];
    return {
      name: names[where],
      allow: bindings === 'unread' ? undefined : { bindings },
      deny: rules === 'unread' ? undefined : rules,
    };
  });
}

/** A binding of a role, without its `roles/`, to Ana unless others are named. */
export function bound(role: string, ...members: readonly string[]): Binding {
  return {
    role: role.includes('/') ? role : `roles/${role}`,
    members: members.length === 0 ? [ana] : members,
  };
}

export function when(expression: string, binding: Binding): Binding {
  return { ...binding, condition: { expression } };
}

/** A rule that denies reading objects to everybody, but for what is said. */
export function denying(rule: Partial<DenyRule>): DenyRule {
  return {
    policy: 'p',
    deniedPrincipals: ['principalSet://goog/public:all'],
    deniedPermissions: ['storage.googleapis.com/objects.get'],
    ...rule,
  };
}

/** An object of bucket b, of which the name is not known. */
export const someObject: Attributes = {
  service: 'storage.googleapis.com',
  type: 'storage.googleapis.com/Object',
  name: { text: 'projects/_/buckets/b/objects/', isWhole: false },
  now: new Date('2026-11-20T06:00:00Z'),
};
