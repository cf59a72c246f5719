import test from 'ava';
import { assignment } from '../../../../src/collect/azure/governance/authorization.ts';
import { evaluate, type Access } from '../../../../src/collect/azure/access/evaluate.ts';
import type { Inventory } from '../../../../src/generated/inventory.ts';
import { azureServer, collectFrom, problemsOf, production, refusal } from '../../../clouds/azure.ts';
import { cases } from './cases.ts';
import { alice, group, sales, store } from './names.ts';
import { deny } from './parts.ts';

const nothing: Access = {
  roleAssignments: [],
  denyAssignments: () => [],
  roles: () => undefined,
  groups: () => undefined,
  above: () => undefined,
};

for (const { name, request, access, decision, by } of cases) {
  test(name, (t) => {
    const asked = { principal: alice, action: '', scope: store, ...request };
    const answer = evaluate(asked, { ...nothing, ...access });

    t.is(answer.decision, decision);
    if (by) t.deepEqual(answer.by, by);
  });
}

test('every case says where it is documented, and has a name of its own', (t) => {
  t.true(cases.length >= 30);
  t.is(new Set(cases.map(({ name }) => name)).size, cases.length);
  t.true(cases.every(({ documentation }) => URL.canParse(documentation)));
});

const contributor = [{ actions: ['*'], notActions: ['Microsoft.Authorization/*'] }];

/** Levels that a role gives Alice at a scope. */
function levels(scope: string, permissions: unknown, access: Partial<Access> = {}): (string | undefined)[] {
  const row = {
    id: 'a1',
    name: 'a1',
    type: 'microsoft.authorization/roleassignments',
    properties: { principalId: alice, principalType: 'User', scope, roleDefinitionId: 'r' },
  };
  const rules = { ...nothing, ...access, roles: () => permissions };
  return assignment(row, rules).relationships.map(({ level }) => level);
}

test('a deny assignment takes the levels that it covers, and those below its scope alone', (t) => {
  const all = ['list-keys', 'write', 'invoke', 'read'];
  const writing = deny({ scope: group, permissions: [{ actions: ['*'], notActions: ['*/read'] }] });

  t.deepEqual(levels(sales, contributor), all);
  t.deepEqual(levels(sales, contributor, writing), all);
  t.deepEqual(levels(store, contributor), ['list-keys', 'write', 'read']);
  t.deepEqual(levels(store, contributor, writing), ['read']);
  t.deepEqual(levels(store, contributor, { denyAssignments: () => undefined }), []);
  t.deepEqual(levels(store, contributor, deny({ principals: [{ id: 'g', type: 'Group' }] })), []);
});

test('at a resource the operations of others give no level', (t) => {
  const at = (type: string) => `${group}/providers/${type}/x`;

  t.deepEqual(levels(at('Microsoft.KeyVault/vaults'), contributor), ['write', 'read']);
  t.deepEqual(levels(at('Microsoft.Databricks/workspaces'), contributor), ['write', 'read']);
  t.deepEqual(levels(at('Microsoft.MachineLearningServices/workspaces'), contributor), [
    'list-keys',
    'write',
    'invoke',
    'read',
  ]);
  t.deepEqual(levels(at('Microsoft.Search/searchServices'), [{ actions: ['*'] }]), [
    'admin',
    'list-keys',
    'write',
    'read',
  ]);
});

const list = '/providers/Microsoft.Authorization/denyAssignments';
const denyType = 'Microsoft.Authorization/denyAssignments';
const openai = 'accounts/oai-freight';

/** Levels on an account of the estate, with who has them. */
function permissionsOn({ relationships }: Inventory, name: string): string[] {
  return relationships
    .filter(({ kind, to }) => kind === 'has-permission' && to.endsWith(name))
    .map(({ level }) => String(level));
}

test('deny assignments are read by subscription, without the names of whom they are about', async (t) => {
  const document = await collectFrom(await azureServer(t));
  const found = document.resources.filter(({ type }) => type === denyType);

  t.like(found, [
    {
      kind: 'policy',
      account: production,
      properties: {
        isSystemProtected: true,
        principals: [{ id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' }],
      },
    },
  ]);
  t.deepEqual(permissionsOn(document, openai), ['list-keys', 'read', 'write']);
});

test('what a deny assignment takes is no edge of the document', async (t) => {
  const server = await azureServer(t);
  const scope = `/subscriptions/${production}`;
  const denial = deny({
    scope,
    permissions: [{ actions: ['*'], notActions: ['*/read'] }],
    excludePrincipals: [{ id: 'x', type: 'User', displayName: 'Alex', email: 'alex@example.com' }],
  }).denyAssignments('')?.[0];
  server.inject({
    on: new RegExp(`${production}${list}`),
    times: 1,
    effect: {
      answer: { body: { value: [{ ...denial, id: `${scope}${list}/d1`, name: 'd1', type: denyType }] } },
    },
  });
  const document = await collectFrom(server);

  t.deepEqual(permissionsOn(document, openai), ['read']);
  // Of the other subscription nothing is taken.
  t.deepEqual(permissionsOn(document, 'accounts/oai-claims'), ['invoke', 'read']);
  t.deepEqual(permissionsOn(document, scope), ['read']);
  t.false(JSON.stringify(document).includes('alex@example.com'));
});

test('where deny assignments may not be read there is a problem, and no permission is certain', async (t) => {
  const server = await azureServer(t);
  server.inject({
    on: new RegExp(`${production}${list}`),
    times: 99,
    effect: { answer: refusal(403, 'AuthorizationFailed') },
  });
  const document = await collectFrom(server);

  t.like(
    problemsOf(document, production).find(({ permission }) => permission === `${denyType}/read`),
    { code: 'denied', types: [denyType], call: `GET …${list}` },
  );
  t.deepEqual(permissionsOn(document, openai), []);
  t.deepEqual(permissionsOn(document, 'managementGroups/meridian'), []);
  t.deepEqual(permissionsOn(document, 'accounts/oai-claims'), ['invoke', 'read']);
});
