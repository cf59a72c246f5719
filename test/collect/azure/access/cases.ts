import type { Access, Answer } from '../../../../src/collect/azure/access/evaluate.ts';
import type { Request } from '../../../../src/collect/azure/access/request.ts';
import { everyone } from '../../../../src/collect/azure/access/principal.ts';
import { administrator, alice, bot, group, marketing, sales, store } from './names.ts';
import { blobs, deny, role, roleOf, container, storageAction } from './parts.ts';

const docs = 'https://learn.microsoft.com/azure/role-based-access-control';

/** What Microsoft documents of one request. */
export interface Case {
  readonly name: string;
  readonly request: Partial<Request>;
  readonly access?: Partial<Access>;
  readonly decision: Answer['decision'];
  readonly by?: readonly string[];
  readonly documentation: string;
}

const read = 'Microsoft.Storage/storageAccounts/read';
const write = 'Microsoft.Storage/storageAccounts/write';
const keys = 'Microsoft.Storage/storageAccounts/listKeys/action';
const readBlob = `${blobs}/read`;
const writeBlob = `${blobs}/write`;

const owner = { actions: ['*'] };
const contributor = {
  actions: ['*'],
  notActions: [
    'Microsoft.Authorization/*/Delete',
    'Microsoft.Authorization/*/Write',
    'Microsoft.Authorization/elevateAccess/Action',
  ],
};
const reader = { actions: ['*/read'] };
const blobReader = { actions: [`${container}/read`], dataActions: [readBlob] };
const writeRole = 'Microsoft.Authorization/roleAssignments/write';
const above = (id: string) => (id.startsWith('/subscriptions/') ? [administrator] : []);
const inGroup = (id: string) => (id === alice ? [marketing] : []);

export const cases: readonly Case[] = [
  {
    name: 'without an assignment nothing is allowed',
    request: { action: read },
    decision: 'denied',
    by: [],
    documentation: `${docs}/overview#how-azure-rbac-determines-if-a-user-has-access-to-a-resource`,
  },
  {
    name: 'a role at the resource allows what it includes',
    request: { action: read },
    access: roleOf(reader, store),
    decision: 'allowed',
    by: ['a1'],
    documentation: `${docs}/built-in-roles/general#reader`,
  },
  {
    name: 'a role at the resource group is inherited by its resources',
    request: { action: read },
    access: roleOf(reader, group),
    decision: 'allowed',
    documentation: `${docs}/scope-overview`,
  },
  {
    name: 'a role at the subscription is inherited',
    request: { action: write },
    access: roleOf(contributor, sales),
    decision: 'allowed',
    documentation: `${docs}/scope-overview`,
  },
  {
    name: 'a role at a management group above is inherited',
    request: { action: write },
    access: { ...roleOf(owner, administrator), above },
    decision: 'allowed',
    documentation: 'https://learn.microsoft.com/azure/governance/management-groups/overview',
  },
  {
    name: 'whether a management group is above is unknown where the hierarchy is',
    request: { action: write },
    access: roleOf(owner, administrator),
    decision: 'unknown',
    by: ['a1'],
    documentation: 'https://learn.microsoft.com/azure/governance/management-groups/overview',
  },
  {
    name: 'a role at the root reaches everything',
    request: { action: writeRole },
    access: roleOf({ actions: ['Microsoft.Authorization/*'] }, '/'),
    decision: 'allowed',
    documentation: `${docs}/elevate-access-global-admin`,
  },
  {
    name: 'a role at one group gives nothing in another',
    request: { action: read },
    access: roleOf(owner, `${sales}/resourceGroups/pharma`),
    decision: 'denied',
    documentation: `${docs}/overview#role-assignments`,
  },
  {
    name: 'a group whose name begins with another is another',
    request: { action: read },
    access: roleOf(owner, group.slice(0, -1)),
    decision: 'denied',
    documentation: `${docs}/scope-overview#scope-format`,
  },
  {
    name: 'ids are the same in both cases',
    request: { action: read.toUpperCase(), scope: store.toUpperCase(), principal: alice.toUpperCase() },
    access: roleOf(reader, group.toLowerCase()),
    decision: 'allowed',
    documentation: 'https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules',
  },
  {
    name: 'a role below gives nothing above',
    request: { action: read, scope: group },
    access: roleOf(reader, store),
    decision: 'denied',
    documentation: `${docs}/scope-overview`,
  },
  {
    name: 'roles add up: Reader takes nothing from Contributor',
    request: { action: write },
    access: role(
      { id: 'contributor', permission: contributor, scope: sales },
      { id: 'reader', permission: reader, scope: group },
    ),
    decision: 'allowed',
    by: ['contributor'],
    documentation: `${docs}/overview#multiple-role-assignments`,
  },
  {
    name: 'not actions are subtracted from what a wildcard includes',
    request: { action: writeRole },
    access: roleOf(contributor, sales),
    decision: 'denied',
    documentation: `${docs}/role-definitions#notactions`,
  },
  {
    name: 'what one role excludes another may give',
    request: { action: writeRole },
    access: role(
      { id: 'contributor', permission: contributor, scope: sales },
      { id: 'access', permission: { actions: ['Microsoft.Authorization/*'] }, scope: sales },
    ),
    decision: 'allowed',
    by: ['access'],
    documentation: `${docs}/role-definitions#notactions`,
  },
  {
    name: 'a wildcard in the middle stands for whole names',
    request: { action: 'Microsoft.Web/sites/functions/read' },
    access: roleOf({ actions: ['Microsoft.Web/*/read'] }, sales),
    decision: 'allowed',
    documentation: `${docs}/role-definitions#actions-format`,
  },
  {
    name: 'an owner has no data actions',
    request: { action: readBlob, data: true },
    access: { ...roleOf({ ...owner, notActions: [keys] }, sales) },
    decision: 'denied',
    documentation: `${docs}/role-definitions#control-and-data-actions`,
  },
  {
    name: 'data actions are those of the data plane',
    request: { action: readBlob, data: true },
    access: roleOf(blobReader, store),
    decision: 'allowed',
    documentation: `${docs}/built-in-roles/storage#storage-blob-data-reader`,
  },
  {
    name: 'a data action gives nothing of the control plane',
    request: { action: readBlob },
    access: roleOf(blobReader, store),
    decision: 'denied',
    documentation: `${docs}/role-definitions#dataactions`,
  },
  {
    name: 'not data actions are subtracted',
    request: { action: `${blobs}/delete`, data: true },
    access: roleOf({ dataActions: [`${blobs}/*`], notDataActions: [`${blobs}/delete`] }, store),
    decision: 'denied',
    documentation: `${docs}/role-definitions#notdataactions`,
  },
  {
    name: 'whether a condition is met is unknown',
    request: { action: readBlob, data: true },
    access: role({
      id: 'a1',
      permission: blobReader,
      scope: store,
      condition: `@Resource[${container}:name] StringEquals 'a'`,
    }),
    decision: 'unknown',
    by: ['a1'],
    documentation: `${docs}/conditions-overview`,
  },
  {
    name: 'a condition of one assignment takes nothing from another',
    request: { action: readBlob, data: true },
    access: role(
      { id: 'a1', permission: blobReader, scope: store, condition: 'x' },
      { id: 'a2', permission: blobReader, scope: group },
    ),
    decision: 'allowed',
    by: ['a2'],
    documentation: `${docs}/conditions-overview`,
  },
  {
    name: 'a deny assignment blocks an owner',
    request: { action: write },
    access: { ...roleOf(owner, sales), ...deny({ scope: group }) },
    decision: 'denied',
    by: ['d1'],
    documentation: `${docs}/deny-assignments`,
  },
  {
    name: 'a deny assignment excludes what its not actions say',
    request: { action: read },
    access: {
      ...roleOf(owner, sales),
      ...deny({ permissions: [{ actions: ['*'], notActions: ['*/read'] }] }),
    },
    decision: 'allowed',
    documentation: `${docs}/deny-assignments#deny-assignment-properties`,
  },
  {
    name: 'everyone is denied but those that are excluded',
    request: { action: write, principal: bot },
    access: {
      ...roleOf(owner, sales, bot),
      ...deny({ excludePrincipals: [{ id: bot, type: 'ServicePrincipal' }] }),
    },
    decision: 'allowed',
    documentation: `${docs}/deny-assignments#system-defined-principal`,
  },
  {
    name: 'a deny assignment about another user does not count',
    request: { action: write },
    access: { ...roleOf(owner, sales), ...deny({ principals: [{ id: bot, type: 'User' }] }) },
    decision: 'allowed',
    documentation: `${docs}/deny-assignments#deny-assignment-properties`,
  },
  {
    name: 'a deny assignment of a group counts for those in it',
    request: { action: write },
    access: {
      ...roleOf(owner, sales),
      ...deny({ principals: [{ id: marketing, type: 'Group' }] }),
      groups: inGroup,
    },
    decision: 'denied',
    by: ['d1'],
    documentation: `${docs}/deny-assignments-rest`,
  },
  {
    name: 'a deny assignment of a group is unknown where it is unknown who is in it',
    request: { action: write },
    access: { ...roleOf(owner, sales), ...deny({ principals: [{ id: marketing, type: 'Group' }] }) },
    decision: 'unknown',
    by: ['d1', 'a1'],
    documentation: `${docs}/deny-assignments-rest`,
  },
  {
    name: 'so is one that excludes a group',
    request: { action: write },
    access: { ...roleOf(owner, sales), ...deny({ excludePrincipals: [{ id: marketing, type: 'Group' }] }) },
    decision: 'unknown',
    documentation: `${docs}/deny-assignments#deny-assignment-properties`,
  },
  {
    name: 'a deny assignment that does not apply to child scopes holds at its own alone',
    request: { action: write },
    access: { ...roleOf(owner, sales), ...deny({ scope: group, doNotApplyToChildScopes: true }) },
    decision: 'allowed',
    documentation: `${docs}/deny-assignments#deny-assignment-properties`,
  },
  {
    name: 'and there it holds',
    request: { action: write },
    access: { ...roleOf(owner, sales), ...deny({ doNotApplyToChildScopes: true }) },
    decision: 'denied',
    documentation: `${docs}/deny-assignments#deny-assignment-properties`,
  },
  {
    name: 'a deny assignment at a management group reaches the subscriptions below',
    request: { action: write },
    access: { ...roleOf(owner, sales), ...deny({ scope: administrator }), above },
    decision: 'denied',
    documentation: `${docs}/deny-assignments`,
  },
  {
    name: 'a deny assignment elsewhere does not count',
    request: { action: write },
    access: { ...roleOf(owner, sales), ...deny({ scope: `${sales}/resourceGroups/managed` }) },
    decision: 'allowed',
    documentation: 'https://learn.microsoft.com/azure/azure-resource-manager/managed-applications/overview',
  },
  {
    name: 'a deny assignment of control actions leaves data alone',
    request: { action: readBlob, data: true },
    access: { ...roleOf(blobReader, store), ...deny({ permissions: [{ actions: ['*'] }] }) },
    decision: 'allowed',
    documentation: `${docs}/deny-assignments#deny-assignment-properties`,
  },
  {
    name: 'a deny assignment may name data actions',
    request: { action: readBlob, data: true },
    access: {
      ...roleOf(blobReader, store),
      ...deny({ permissions: [{ dataActions: [`${blobs}/*`] }] }),
      takesKeys: () => false,
    },
    decision: 'denied',
    by: ['d1'],
    documentation: `${docs}/deny-assignments#deny-assignment-properties`,
  },
  {
    name: 'deployment stacks that deny deletion let be written',
    request: { action: write },
    access: {
      ...roleOf(owner, sales),
      ...deny({
        permissions: [{ actions: ['*/delete'], notActions: ['Microsoft.Authorization/locks/delete'] }],
      }),
    },
    decision: 'allowed',
    documentation: 'https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-stacks',
  },
  {
    name: 'a deny assignment with a condition may hold or not',
    request: { action: write },
    access: {
      ...roleOf(owner, sales),
      ...deny({ condition: `@Resource[${container}:name] StringEquals 'a'` }),
    },
    decision: 'unknown',
    documentation: 'https://learn.microsoft.com/javascript/api/@azure/arm-authorization/denyassignment',
  },
  {
    name: 'deny assignments that only audit take nothing',
    request: { action: write },
    access: { ...roleOf(owner, sales), ...deny({ denyAssignmentEffect: 'Audit' }) },
    decision: 'allowed',
    documentation:
      'https://www.pulumi.com/registry/packages/azure-native/api-docs/authorization/denyassignment/',
  },
  {
    name: 'a deny assignment is certain, whatever roles there are',
    request: { action: write },
    access: { roleAssignments: undefined, ...deny({}) },
    decision: 'denied',
    by: ['d1'],
    documentation: `${docs}/overview#how-azure-rbac-determines-if-a-user-has-access-to-a-resource`,
  },
  {
    name: 'where deny assignments could not be read nothing is allowed for certain',
    request: { action: write },
    access: { ...roleOf(owner, sales), denyAssignments: () => undefined },
    decision: 'unknown',
    by: ['a1'],
    documentation: `${docs}/deny-assignments-rest`,
  },
  {
    name: 'without a role they do not matter',
    request: { action: write },
    access: { denyAssignments: () => undefined },
    decision: 'denied',
    documentation: `${docs}/overview#how-azure-rbac-determines-if-a-user-has-access-to-a-resource`,
  },
  {
    name: 'a role of a group is its members’, through other groups too',
    request: { action: read },
    access: { ...roleOf(reader, sales, marketing, 'Group'), groups: inGroup },
    decision: 'allowed',
    documentation: `${docs}/overview#groups`,
  },
  {
    name: 'a role of a group may be anybody’s where it is unknown who is in it',
    request: { action: read },
    access: roleOf(reader, sales, marketing, 'Group'),
    decision: 'unknown',
    by: ['a1'],
    documentation: `${docs}/overview#groups`,
  },
  {
    name: 'a role of another service principal is not one’s own',
    request: { action: read },
    access: roleOf(reader, sales, bot, 'ServicePrincipal'),
    decision: 'denied',
    documentation: `${docs}/overview#security-principal`,
  },
  {
    name: 'a role whose definition is not known may give anything',
    request: { action: write },
    access: { ...roleOf(owner, sales), roles: () => undefined },
    decision: 'unknown',
    documentation: `${docs}/role-definitions`,
  },
  {
    name: 'a condition inside a role’s permissions is unknown',
    request: { action: writeRole },
    access: roleOf({ actions: [writeRole], condition: 'x' }, sales),
    decision: 'unknown',
    documentation: `${docs}/delegate-role-assignments-overview`,
  },
  {
    name: 'who lists keys of an account that takes them reads its data',
    request: { action: readBlob, data: true, scope: `${store}/blobServices/default/containers/a` },
    access: { ...roleOf(contributor, sales), takesKeys: () => true },
    decision: 'allowed',
    by: ['a1'],
    documentation: 'https://learn.microsoft.com/azure/storage/blobs/authorize-access-azure-active-directory',
  },
  {
    name: 'keys of an account that takes none open nothing',
    request: { action: writeBlob, data: true },
    access: { ...roleOf(contributor, sales), takesKeys: () => false },
    decision: 'denied',
    documentation: 'https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent',
  },
  {
    name: 'where it is unknown whether it takes keys, access is unknown',
    request: { action: writeBlob, data: true },
    access: roleOf(contributor, sales),
    decision: 'unknown',
    documentation: 'https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent',
  },
  {
    name: 'a deny assignment of listing keys closes that way',
    request: { action: readBlob, data: true },
    access: {
      ...roleOf(contributor, sales),
      ...deny({ permissions: [{ actions: [storageAction('listKeys/action')] }] }),
      takesKeys: () => true,
    },
    decision: 'denied',
    documentation: `${docs}/deny-assignments`,
  },
  {
    name: 'Reader lists no keys',
    request: { action: keys },
    access: roleOf(reader, sales),
    decision: 'denied',
    documentation: `${docs}/built-in-roles/general#reader`,
  },
  {
    name: 'everyone is no principal of role assignments of others',
    request: { action: read, principal: bot },
    access: roleOf(reader, sales, alice, 'User'),
    decision: 'denied',
    documentation: `${docs}/role-assignments-steps`,
  },
  {
    name: 'the id of zeros is everyone, whatever its type says',
    request: { action: write },
    access: { ...roleOf(owner, sales), ...deny({ principals: [{ id: everyone }] }) },
    decision: 'denied',
    documentation: `${docs}/deny-assignments#deny-assignment-properties`,
  },
];
