import test from 'ava';
import { unknownValue } from '../../../src/collect/code/token.ts';
import { assignment, declaredRules } from '../../../src/collect/azure/governance/authorization.ts';
import { managedIdentity } from '../../../src/collect/azure/governance/identity.ts';
import type { GraphRow } from '../../../src/collect/azure/session/session.ts';
import { recorded, recordedRows } from '../../clouds/azure-recorded.ts';

const subscription = '/subscriptions/00000000-0000-4000-8000-000000000001';
const account = `${subscription}/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/ai`;
const role = '11111111-0000-4000-8000-000000000001';
const definition = `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role}`;

const contributor: GraphRow = {
  id: `/providers/Microsoft.Authorization/RoleDefinitions/${role.toUpperCase()}`,
  name: role,
  type: 'microsoft.authorization/roledefinitions',
  properties: {
    permissions: [{ actions: ['Microsoft.CognitiveServices/*'], notActions: [] }],
  },
};

/** Levels that these permissions give in a whole subscription. */
function levelsOf(permissions: unknown): (string | undefined)[] {
  const rules = declaredRules([{ ...contributor, properties: { permissions } }]);
  return assignment(assigned({ scope: subscription }), rules).relationships.map(({ level }) => level);
}

function assigned(properties: Record<string, unknown>): GraphRow {
  return {
    id: `${account}/providers/Microsoft.Authorization/roleAssignments/a1`,
    name: 'a1',
    type: 'microsoft.authorization/roleassignments',
    properties: {
      principalId: 'AAAAAAAA-0000-4000-8000-000000000001',
      principalType: 'ServicePrincipal',
      roleDefinitionId: definition,
      scope: account,
      createdOn: '2026-05-11T08:12:44Z',
      updatedBy: 'somebody',
      ...properties,
    },
  };
}

test('an assignment gives its principal a permission of each level of its role', (t) => {
  const found = assignment(assigned({}), declaredRules([contributor]));
  const given = {
    from: 'principal:aaaaaaaa-0000-4000-8000-000000000001',
    to: account,
    kind: 'has-permission',
    evidence: `${account}/providers/Microsoft.Authorization/roleAssignments/a1`,
  };

  t.deepEqual(found, {
    resource: {
      id: `${account}/providers/Microsoft.Authorization/roleAssignments/a1`,
      cloud: 'azure',
      type: 'Microsoft.Authorization/roleAssignments',
      kind: 'role-assignment',
      name: 'a1',
      account: '00000000-0000-4000-8000-000000000001',
      region: 'global',
      group: 'rg',
      tags: {},
      origin: { kind: 'live', source: 'azure:/subscriptions/00000000-0000-4000-8000-000000000001' },
      properties: {
        principalId: 'AAAAAAAA-0000-4000-8000-000000000001',
        principalType: 'ServicePrincipal',
        roleDefinitionId: definition,
        scope: account,
      },
      unknown: [],
      defaults: [],
    },
    relationships: [
      { ...given, level: 'list-keys' },
      { ...given, level: 'write' },
      { ...given, level: 'read' },
    ],
  } as typeof found);
});

test('an assignment with a condition, or of a role that could not be read, gives no level for certain', (t) => {
  const conditional = assigned({ condition: "@Resource[name] StringEquals 'x'", conditionVersion: '2.0' });

  t.deepEqual(assignment(conditional, declaredRules([contributor])).relationships, []);
  t.deepEqual(assignment(assigned({}), declaredRules([])).relationships, []);
});

test('what is not known of a role gives no level for certain', (t) => {
  const unknown = unknownValue('var.x');
  const all = { actions: ['*'], dataActions: ['*'] };

  for (const permissions of [
    unknown,
    [unknown],
    {},
    null,
    [{ actions: unknown, dataActions: [7] }],
    [{ ...all, notActions: unknown, notDataActions: unknown }],
    [{ ...all, notActions: [unknown], notDataActions: [7] }],
    [{ ...all, condition: unknown }],
  ]) {
    t.deepEqual(levelsOf(permissions), [], JSON.stringify(permissions));
  }
  t.deepEqual(levelsOf([{ ...all, notActions: unknown }]), ['write', 'invoke', 'read']);
});

test('levels are read off a role as Azure evaluates it', (t) => {
  const roles: Record<string, unknown> = {
    'everything but access': [{ actions: ['*'], notActions: ['Microsoft.Authorization/*/Write'] }],
    'access alone': [{ actions: ['Microsoft.Authorization/roleAssignments/*'] }],
    'data without control': [{ actions: [], dataActions: ['Microsoft.CognitiveServices/*'] }],
    'data but keys': [
      {
        actions: ['Microsoft.CognitiveServices/*'],
        notActions: ['Microsoft.CognitiveServices/accounts/listKeys/action'],
      },
    ],
    'an exclusion of one permission does not take from another': [
      { actions: ['*'], notActions: ['Microsoft.Authorization/*'] },
      { actions: ['Microsoft.Authorization/roleAssignments/write'] },
    ],
    'an action is not a data action': [
      { actions: ['Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write'] },
    ],
    'blobs written': [
      { dataActions: ['microsoft.storage/storageaccounts/blobservices/containers/blobs/write'] },
    ],
    'a condition inside the role': [
      { actions: ['Microsoft.Authorization/roleAssignments/write'], condition: 'x' },
    ],
    'a dot is no wildcard': [{ actions: ['Microsoft-CognitiveServices/accounts/read'] }],
    nothing: [],
  };

  t.deepEqual(
    Object.fromEntries(Object.entries(roles).map(([name, permissions]) => [name, levelsOf(permissions)])),
    {
      'everything but access': ['list-keys', 'write', 'invoke', 'read'],
      'access alone': ['admin'],
      'data without control': ['invoke'],
      'data but keys': ['write', 'read'],
      'an exclusion of one permission does not take from another': [
        'admin',
        'list-keys',
        'write',
        'invoke',
        'read',
      ],
      'an action is not a data action': [],
      'blobs written': ['write'],
      'a condition inside the role': [],
      'a dot is no wildcard': [],
      nothing: [],
    },
  );
});

recorded('recorded built-in roles have the levels that their names promise', (t) => {
  const file = 'role-assignments-and-definitions.json';
  const definitions = recordedRows(file, 'Microsoft.Authorization/roleDefinitions');

  t.deepEqual(
    Object.fromEntries(
      definitions.map(({ properties }) => [properties?.['roleName'], levelsOf(properties?.['permissions'])]),
    ),
    {
      AcrQuarantineReader: [],
      Contributor: ['list-keys', 'write', 'invoke', 'read'],
      'Management Group Reader': [],
      Owner: ['admin', 'list-keys', 'write', 'invoke', 'read'],
      Reader: ['read'],
      'Storage Blob Data Contributor': ['write', 'read'],
      'Storage Queue Data Contributor': [],
    },
  );
});

test('a user-assigned identity acts as its principal', (t) => {
  const id = `${subscription}/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-web`;
  const found = managedIdentity({
    id,
    name: 'id-web',
    type: 'microsoft.managedidentity/userassignedidentities',
    location: 'eastus',
    tags: { team: 'web' },
    properties: { principalId: 'AAAAAAAA-0000-4000-8000-000000000001', clientId: 'c', tenantId: 't' },
  });

  t.deepEqual(found, {
    resource: {
      id,
      cloud: 'azure',
      type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
      kind: 'identity',
      name: 'id-web',
      account: '00000000-0000-4000-8000-000000000001',
      region: 'eastus',
      group: 'rg',
      tags: { team: 'web' },
      origin: { kind: 'live', source: 'azure:/subscriptions/00000000-0000-4000-8000-000000000001' },
      properties: { principalId: 'AAAAAAAA-0000-4000-8000-000000000001', clientId: 'c', tenantId: 't' },
      unknown: [],
      defaults: [],
    },
    relationships: [
      {
        from: id,
        kind: 'can-assume',
        to: 'principal:aaaaaaaa-0000-4000-8000-000000000001',
        evidence: 'principalId',
      },
    ],
  });
});
