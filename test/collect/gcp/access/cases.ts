import type { Attributes } from '../../../../src/collect/gcp/access/condition.ts';
import type { Answer, Around } from '../../../../src/collect/gcp/access/evaluate.ts';
import { ana, pool, robot, team, workload } from './names.ts';
import { bound, denying, when, type Policies } from './parts.ts';

const docs = 'https://cloud.google.com/iam/docs';

/** What Google documents of one request: may Ana read objects of the bucket, unless something else is said. */
export interface Case extends Policies {
  readonly name: string;
  readonly principal?: string;
  readonly permission?: string;
  readonly attributes?: Attributes;
  readonly around?: Partial<Around>;
  readonly decision: Answer['decision'];
  readonly by?: readonly string[];
  readonly documentation: string;
}

const viewer = 'storage.objectViewer';
const reads = bound(viewer);
const inTeam = { members: (set: string) => (set === team ? [ana] : undefined) };
const conditions = `${docs}/conditions-attribute-reference`;
const resourceConditions = `${docs}/conditions-resource-attributes`;
const deny = `${docs}/deny-overview`;
const identifiers = `${docs}/principal-identifiers`;

export const cases: readonly Case[] = [
  {
    name: 'without a binding nothing is allowed',
    decision: 'denied',
    by: [],
    documentation: `${docs}/allow-policies`,
  },
  {
    name: 'a role on the resource allows what it holds',
    allow: { bucket: [reads] },
    decision: 'allowed',
    by: ['roles/storage.objectViewer on buckets/b'],
    documentation: `${docs}/allow-policies`,
  },
  {
    name: 'and not what it does not hold',
    allow: { bucket: [reads] },
    permission: 'storage.objects.create',
    decision: 'denied',
    documentation: 'https://cloud.google.com/storage/docs/access-control/iam-roles',
  },
  ...(['project', 'folder', 'organization'] as const).map((where): Case => ({
    name: `a role on the ${where} is inherited`,
    allow: { [where]: [reads] },
    decision: 'allowed',
    documentation: `${docs}/resource-hierarchy-access-control`,
  })),
  {
    name: 'a policy below takes nothing from one above',
    allow: { bucket: [bound('storage.legacyBucketReader')], organization: [bound('storage.admin')] },
    decision: 'allowed',
    by: ['roles/storage.admin on organizations/9'],
    documentation: `${docs}/resource-hierarchy-access-control`,
  },
  {
    name: 'a policy that could not be read may give anything',
    allow: { folder: 'unread' },
    decision: 'unknown',
    by: ['folders/7'],
    documentation: `https://cloud.google.com/policy-intelligence/docs/troubleshoot-access`,
  },
  {
    name: 'another’s role is not one’s own',
    allow: { bucket: [bound(viewer, 'user:bob@example.com', robot)] },
    decision: 'denied',
    documentation: identifiers,
  },
  {
    name: 'addresses are the same in both cases',
    allow: { bucket: [bound(viewer, 'user:Ana@Example.com')] },
    decision: 'allowed',
    documentation: identifiers,
  },
  {
    name: 'who was deleted is nobody that is there',
    allow: { bucket: [bound(viewer, 'deleted:user:ana@example.com?uid=123')] },
    decision: 'denied',
    documentation: `${docs}/principal-identifiers#deleted-principals`,
  },
  {
    name: 'allUsers is everybody, signed in or not',
    allow: { bucket: [bound(viewer, 'allUsers')] },
    principal: 'allUsers',
    decision: 'allowed',
    documentation: 'https://cloud.google.com/storage/docs/access-control/making-data-public',
  },
  {
    name: 'allAuthenticatedUsers are those that are signed in',
    allow: { bucket: [bound(viewer, 'allAuthenticatedUsers')] },
    decision: 'allowed',
    documentation: `${docs}/principals-overview#all-authenticated-users`,
  },
  {
    name: 'and nobody else',
    allow: { bucket: [bound(viewer, 'allAuthenticatedUsers')] },
    principal: 'allUsers',
    decision: 'denied',
    documentation: `${docs}/principals-overview#all-authenticated-users`,
  },
  {
    name: 'service accounts are authenticated users',
    allow: { bucket: [bound(viewer, 'allAuthenticatedUsers')] },
    principal: robot,
    decision: 'allowed',
    documentation: `${docs}/principals-overview#all-authenticated-users`,
  },
  {
    name: 'identities of other providers are none',
    allow: { bucket: [bound(viewer, 'allAuthenticatedUsers')] },
    principal: workload,
    decision: 'denied',
    documentation: `${docs}/principals-overview#all-authenticated-users`,
  },
  {
    name: 'a role of a group is its members’',
    allow: { bucket: [bound(viewer, team)] },
    around: inTeam,
    decision: 'allowed',
    documentation: `${docs}/groups-in-cloud-console`,
  },
  {
    name: 'and nobody else’s',
    allow: { bucket: [bound(viewer, team)] },
    around: inTeam,
    principal: robot,
    decision: 'denied',
    documentation: `${docs}/groups-in-cloud-console`,
  },
  {
    name: 'whose it is is unknown where it is unknown who is in it',
    allow: { bucket: [bound(viewer, team)] },
    decision: 'unknown',
    by: ['roles/storage.objectViewer on buckets/b'],
    documentation: `https://cloud.google.com/policy-intelligence/docs/troubleshoot-access`,
  },
  {
    name: 'a domain has users, and no service accounts',
    allow: { bucket: [bound(viewer, 'domain:alpha.iam.gserviceaccount.com')] },
    principal: robot,
    decision: 'denied',
    documentation: `${docs}/principals-overview#workspace-accounts`,
  },
  {
    name: 'which users a domain has is known to others',
    allow: { bucket: [bound(viewer, 'domain:example.com')] },
    around: { members: () => [ana] },
    decision: 'allowed',
    documentation: `${docs}/principals-overview#workspace-accounts`,
  },
  {
    name: 'an owner of the project is in its group of owners',
    allow: {
      bucket: [bound('storage.legacyBucketOwner', 'projectOwner:alpha')],
      project: [bound('owner')],
    },
    permission: 'storage.buckets.setIamPolicy',
    around: { hasBasicRole: (_, role) => role === 'roles/owner' },
    decision: 'allowed',
    documentation: 'https://cloud.google.com/storage/docs/access-control/iam#convenience-values',
  },
  {
    name: 'an editor is in no group of owners',
    allow: { bucket: [bound('storage.legacyBucketOwner', 'projectOwner:alpha')] },
    permission: 'storage.buckets.setIamPolicy',
    around: { hasBasicRole: (_, role) => role === 'roles/editor' },
    decision: 'denied',
    documentation: 'https://cloud.google.com/storage/docs/access-control/iam#convenience-values',
  },
  {
    name: 'Editor has no objects of buckets by itself',
    allow: { project: [bound('editor')] },
    decision: 'denied',
    documentation: 'https://cloud.google.com/storage/docs/access-control/iam-roles#basic-roles-intrinsic',
  },
  {
    name: 'Editor acts as the service accounts of its project',
    allow: { project: [bound('editor')] },
    permission: 'iam.serviceAccounts.actAs',
    decision: 'allowed',
    documentation: `${docs}/service-account-permissions`,
  },
  {
    name: 'Owner makes no tokens of them',
    allow: { project: [bound('owner')] },
    permission: 'iam.serviceAccounts.getAccessToken',
    decision: 'denied',
    documentation: `${docs}/service-account-permissions#token-creator-role`,
  },
  {
    name: 'the token creator does',
    allow: { project: [bound('iam.serviceAccountTokenCreator')] },
    permission: 'iam.serviceAccounts.signBlob',
    decision: 'allowed',
    documentation: `${docs}/service-account-permissions#token-creator-role`,
  },
  {
    name: 'the service account user attaches them, and makes no tokens',
    allow: { project: [bound('iam.serviceAccountUser')] },
    permission: 'iam.serviceAccounts.getAccessToken',
    decision: 'denied',
    documentation: `${docs}/service-account-permissions#user-role`,
  },
  {
    name: 'the key admin makes keys',
    allow: { project: [bound('iam.serviceAccountKeyAdmin')] },
    permission: 'iam.serviceAccountKeys.create',
    decision: 'allowed',
    documentation: `${docs}/service-account-permissions#key-admin-role`,
  },
  {
    name: 'an identity of another provider impersonates by its subject',
    allow: { project: [bound('iam.workloadIdentityUser', workload)] },
    principal: workload,
    permission: 'iam.serviceAccounts.getAccessToken',
    decision: 'allowed',
    documentation: `${docs}/workload-identity-federation#impersonation`,
  },
  {
    name: 'so do all identities of a pool',
    allow: { project: [bound('iam.workloadIdentityUser', `principalSet://${pool}/*`)] },
    principal: workload,
    permission: 'iam.serviceAccounts.getAccessToken',
    decision: 'allowed',
    documentation: identifiers,
  },
  {
    name: 'and none of another pool',
    allow: { project: [bound('iam.workloadIdentityUser', `principalSet://${pool}-2/*`)] },
    principal: workload,
    permission: 'iam.serviceAccounts.getAccessToken',
    decision: 'denied',
    documentation: identifiers,
  },
  {
    name: 'which attributes an identity has is known to its provider',
    allow: {
      project: [bound('iam.workloadIdentityUser', `principalSet://${pool}/attribute.repository/example/app`)],
    },
    principal: workload,
    permission: 'iam.serviceAccounts.getAccessToken',
    decision: 'unknown',
    documentation: `${docs}/workload-identity-federation#mapping`,
  },
  {
    name: 'a set of the service accounts of a project holds those in it',
    allow: {
      bucket: [
        bound(viewer, 'principalSet://cloudresourcemanager.googleapis.com/projects/1001/type/ServiceAccount'),
      ],
    },
    around: { above: () => ['projects/1001', 'folders/7', 'organizations/9'] },
    principal: robot,
    decision: 'allowed',
    documentation: identifiers,
  },
  {
    name: 'and no users',
    allow: {
      bucket: [
        bound(viewer, 'principalSet://cloudresourcemanager.googleapis.com/folders/7/type/ServiceAccount'),
      ],
    },
    decision: 'denied',
    documentation: identifiers,
  },
  {
    name: 'a role of one’s own gives what it holds',
    allow: { bucket: [bound('projects/alpha/roles/reader')] },
    around: { customRoles: () => new Set(['storage.objects.get']) },
    decision: 'allowed',
    documentation: `${docs}/roles-overview#custom`,
  },
  {
    name: 'one that is not known may give anything',
    allow: { bucket: [bound('projects/alpha/roles/reader')] },
    decision: 'unknown',
    documentation: `${docs}/roles-overview#custom`,
  },
  {
    name: 'a condition on a bucket’s name holds for its objects',
    allow: { project: [when('resource.name.startsWith("projects/_/buckets/b/")', reads)] },
    decision: 'allowed',
    documentation: resourceConditions,
  },
  {
    name: 'and not for those of another',
    allow: { project: [when("resource.name.startsWith('projects/_/buckets/other/')", reads)] },
    decision: 'denied',
    documentation: resourceConditions,
  },
  {
    name: 'one on the names of some objects holds for these',
    allow: { bucket: [when('resource.name.startsWith("projects/_/buckets/b/objects/public/")', reads)] },
    decision: 'unknown',
    documentation: resourceConditions,
  },
  {
    name: 'types and services are compared',
    allow: {
      project: [
        when(
          'resource.type == "storage.googleapis.com/Object" && resource.service == "storage.googleapis.com"',
          reads,
        ),
      ],
    },
    decision: 'allowed',
    documentation: `${conditions}#resource-type`,
  },
  {
    name: 'another type is another',
    allow: { project: [when('resource.type != "storage.googleapis.com/Object"', reads)] },
    decision: 'denied',
    documentation: `${conditions}#resource-type`,
  },
  {
    name: 'a role that has ended gives nothing',
    allow: { bucket: [when('request.time < timestamp("2026-01-01T00:00:00.000Z")', reads)] },
    decision: 'denied',
    documentation: `${docs}/configuring-temporary-access`,
  },
  {
    name: 'one that has not ended gives what it holds',
    allow: { bucket: [when('request.time < timestamp("2027-01-01T00:00:00.000Z")', reads)] },
    decision: 'allowed',
    documentation: `${docs}/configuring-temporary-access`,
  },
  {
    name: 'hours of the day are not evaluated',
    allow: { bucket: [when('request.time.getHours("Europe/Berlin") >= 9', reads)] },
    decision: 'unknown',
    documentation: `${conditions}#date-time`,
  },
  {
    name: 'nor are tags',
    allow: { bucket: [when('resource.matchTag("example/env", "test")', reads)] },
    decision: 'unknown',
    documentation: `${conditions}#resource-tags`,
  },
  {
    name: 'what is false decides, whatever else is not known',
    allow: {
      bucket: [
        when(
          'resource.matchTag("example/env", "test") && request.time < timestamp("2020-01-01T00:00:00Z")',
          reads,
        ),
      ],
    },
    decision: 'denied',
    documentation: `${docs}/conditions-overview`,
  },
  {
    name: 'so does what is true among alternatives',
    allow: {
      bucket: [
        when('("x" in request.auth) || false', bound('storage.admin', robot)),
        when('!(resource.type == "x") || resource.matchTagId("a", "b")', reads),
      ],
    },
    decision: 'allowed',
    documentation: `${docs}/conditions-overview`,
  },
  {
    name: 'a condition that is not understood is unknown',
    allow: { bucket: [when('resource.name.extract("objects/{x}") == "a" ? true : false', reads)] },
    decision: 'unknown',
    documentation: `${conditions}#extract`,
  },
  {
    name: 'a deny policy blocks whoever has the role',
    allow: { bucket: [bound('storage.admin')] },
    deny: { project: [denying({})] },
    decision: 'denied',
    by: ['p'],
    documentation: deny,
  },
  {
    name: 'a deny policy of the organization is inherited',
    allow: { bucket: [bound('storage.admin')] },
    deny: { organization: [denying({})] },
    decision: 'denied',
    documentation: `${deny}#inheritance`,
  },
  {
    name: 'who is an exception is not denied',
    allow: { bucket: [reads] },
    deny: { folder: [denying({ exceptionPrincipals: ['principal://goog/subject/ana@example.com'] })] },
    decision: 'allowed',
    documentation: `${deny}#deny-rules`,
  },
  {
    name: 'a group may be an exception',
    allow: { bucket: [reads] },
    deny: { folder: [denying({ exceptionPrincipals: ['principalSet://goog/group/team@example.com'] })] },
    around: inTeam,
    decision: 'allowed',
    documentation: `${deny}#deny-rules`,
  },
  {
    name: 'whether one is in a group that is an exception may be unknown',
    allow: { bucket: [reads] },
    deny: { folder: [denying({ exceptionPrincipals: ['principalSet://goog/group/team@example.com'] })] },
    decision: 'unknown',
    documentation: `https://cloud.google.com/policy-intelligence/docs/troubleshoot-access`,
  },
  {
    name: 'a permission may be an exception of those of its service',
    allow: { bucket: [reads] },
    deny: {
      project: [
        denying({
          deniedPermissions: ['storage.googleapis.com/objects.*'],
          exceptionPermissions: ['storage.googleapis.com/objects.get'],
        }),
      ],
    },
    decision: 'allowed',
    documentation: `${docs}/deny-permissions-support`,
  },
  {
    name: 'a group of permissions denies all of them',
    allow: { bucket: [reads] },
    deny: { project: [denying({ deniedPermissions: ['storage.googleapis.com/*.*'] })] },
    decision: 'denied',
    documentation: `${deny}#deny-rules`,
  },
  {
    name: 'permissions of projects are those of the Resource Manager API',
    allow: { project: [bound('owner')] },
    permission: 'resourcemanager.projects.setIamPolicy',
    deny: {
      project: [
        denying({ deniedPermissions: ['cloudresourcemanager.googleapis.com/projects.setIamPolicy'] }),
      ],
    },
    decision: 'denied',
    documentation: `${docs}/deny-permissions-support`,
  },
  {
    name: 'a service account is denied by its own name',
    allow: { bucket: [bound(viewer, robot)] },
    principal: robot,
    deny: {
      project: [
        denying({
          deniedPrincipals: [
            'principal://iam.googleapis.com/projects/-/serviceAccounts/robot@alpha.iam.gserviceaccount.com',
          ],
        }),
      ],
    },
    decision: 'denied',
    documentation: identifiers,
  },
  {
    name: 'accounts of a customer are no service accounts',
    allow: { bucket: [bound(viewer, robot)] },
    principal: robot,
    deny: {
      project: [denying({ deniedPrincipals: ['principalSet://goog/cloudIdentityCustomerId/C01Abc35'] })],
    },
    decision: 'allowed',
    documentation: identifiers,
  },
  {
    name: 'a condition of a deny rule is about tags, and unknown',
    allow: { bucket: [reads] },
    deny: { project: [denying({ denialCondition: "resource.matchTag('1/env', 'prod')" })] },
    decision: 'unknown',
    by: ['p', 'roles/storage.objectViewer on buckets/b'],
    documentation: `${deny}#denial-conditions`,
  },
  {
    name: 'where deny policies could not be read nothing is allowed for certain',
    allow: { bucket: [reads] },
    deny: { organization: 'unread' },
    decision: 'unknown',
    documentation: `https://cloud.google.com/policy-intelligence/docs/troubleshoot-access`,
  },
  {
    name: 'without a role they do not matter',
    deny: { organization: 'unread' },
    decision: 'denied',
    documentation: `${docs}/policy-types#evaluation`,
  },
];
