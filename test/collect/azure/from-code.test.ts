import test from 'ava';
import { fromCode } from '../../../src/collect/azure/from-code.ts';
import type { NativeResource } from '../../../src/collect/code/declaration.ts';
import { identityPart, readable, unknownValue } from '../../../src/collect/code/token.ts';
import type { Resource } from '../../../src/generated/inventory.ts';

const group = '/subscriptions/s/resourceGroups/rg/providers';
const accountType = 'Microsoft.CognitiveServices/accounts';
const endpointType = 'Microsoft.Network/privateEndpoints';
const account = `${group}/${accountType}/oai`;

/** A resource as a template declares it. */
function declared(
  type: string,
  id: string,
  configuration: NativeResource['configuration'] = {},
): NativeResource {
  const name = id.split('/').at(-1) ?? '';
  const place = { line: 1, column: 1, end_line: 1, end_column: 1 };
  return {
    cloud: 'azure',
    type,
    id,
    name,
    tags: {},
    configuration,
    places: new Map(),
    declared: { address: name, file: 'main.json', place },
  };
}

function normalised(resources: readonly NativeResource[], id: string): Resource {
  const found = fromCode.normalise(resources).find(({ resource }) => resource.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found.resource;
}

function endpoint(connections: Record<string, unknown>): NativeResource {
  return declared(endpointType, `${group}/${endpointType}/pe`, connections);
}

/** States of the private endpoint connections that an account has. */
function states(connections: Record<string, unknown>): unknown {
  const { properties } = normalised([declared(accountType, account), endpoint(connections)], account);
  const list = properties['privateEndpointConnections'];
  return Array.isArray(list)
    ? list.map(
        (item: { properties: { privateLinkServiceConnectionState: { status: unknown } } }) =>
          item.properties.privateLinkServiceConnectionState.status,
      )
    : list;
}

const connecting = (status?: unknown) => ({
  properties: {
    privateLinkServiceId: account.toUpperCase(),
    ...(status !== undefined && { privateLinkServiceConnectionState: { status } }),
  },
});

test('a private endpoint is approved at once, and what somebody must agree to is pending, whatever it says', (t) => {
  t.deepEqual(states({ privateLinkServiceConnections: [connecting()] }), ['Approved']);
  t.deepEqual(states({ privateLinkServiceConnections: [connecting('Pending')] }), ['Pending']);
  t.deepEqual(states({ manualPrivateLinkServiceConnections: [connecting()] }), ['Pending']);
  t.deepEqual(states({ manualPrivateLinkServiceConnections: [connecting('Approved')] }), ['Pending']);
  t.is(states({ privateLinkServiceConnections: [] }), undefined);
});

test('connections of which nobody knows where they lead may lead to any resource', (t) => {
  t.is(states({ privateLinkServiceConnections: unknown }), unknown);
  t.is(states({ privateLinkServiceConnections: [unknown] }), unknown);
  t.is(
    states({ privateLinkServiceConnections: [{ properties: { privateLinkServiceId: unknown } }] }),
    unknown,
  );
  t.deepEqual(states({ privateLinkServiceConnections: [connecting(unknown)] }), [unknown]);
});

function edgesOf(resources: readonly NativeResource[]): string[] {
  const short = (id: string) => readable(id).replace(`${group}/`, '');
  return fromCode
    .normalise(resources)
    .flatMap(({ relationships }) => relationships)
    .map(({ from, kind, to }) => `${short(from)} ${kind} ${short(to)}`)
    .toSorted();
}

test('what a search service reaches by private links of its own, in templates resources of theirs, it reads', (t) => {
  const service = `${group}/Microsoft.Search/searchServices/srch`;
  const shared = (name: string, target: string) =>
    declared(
      'Microsoft.Search/searchServices/sharedPrivateLinkResources',
      `${service}/sharedPrivateLinkResources/${name}`,
      { privateLinkResourceId: target, groupId: 'blob' },
    );
  const known = { sharedPrivateLinkResources: [{ name: 'a', properties: { privateLinkResourceId: 'x' } }] };

  t.deepEqual(
    edgesOf([
      shared('b', 'y'),
      declared('Microsoft.Search/searchServices', service, known),
      shared('c', 'z'),
    ]),
    ['x', 'y', 'z'].map((target) => `Microsoft.Search/searchServices/srch reads ${target}`),
  );
});

test('an identity meets the roles that its principal has', (t) => {
  const identityType = 'Microsoft.ManagedIdentity/userAssignedIdentities';
  const roleType = 'Microsoft.Authorization/roleDefinitions';
  const assignmentType = 'Microsoft.Authorization/roleAssignments';
  const reader = `${group}/${roleType}/reader`;
  const assigned = (principal: string) => ({
    principalId: identityPart(principal),
    scope: account,
    roleDefinitionId: reader,
  });

  t.deepEqual(
    edgesOf([
      declared(identityType, `${group}/${identityType}/who`),
      declared(accountType, account, { identity: { type: 'SystemAssigned' } }),
      declared(roleType, reader, { permissions: [{ actions: ['*/read'] }] }),
      declared(assignmentType, `${account}/providers/${assignmentType}/a`, assigned('who.principal_id')),
      declared(
        assignmentType,
        `${account}/providers/${assignmentType}/b`,
        assigned('oai.identity.principal_id'),
      ),
    ]),
    [
      'Microsoft.CognitiveServices/accounts/oai runs-as principal:${oai.identity.principal_id}',
      'Microsoft.ManagedIdentity/userAssignedIdentities/who can-assume principal:${who.principal_id}',
      'principal:${oai.identity.principal_id} has-permission Microsoft.CognitiveServices/accounts/oai',
      'principal:${who.principal_id} has-permission Microsoft.CognitiveServices/accounts/oai',
    ],
  );
});

const storageType = 'Microsoft.Storage/storageAccounts';
const store = `${group}/${storageType}/data`;
const workspaceType = 'Microsoft.MachineLearningServices/workspaces';
const hub = `${group}/${workspaceType}/ml`;
const unknown = unknownValue('var.x');

/** What of storage is not known, in a workspace of these properties and with these resources. */
function unknownOfStorage(properties: Record<string, unknown>, ...more: readonly NativeResource[]): string[] {
  return normalised([declared(storageType, store), declared(workspaceType, hub, properties), ...more], store)
    .unknown;
}

test('nobody knows whether storage is used, where what uses some is not known', (t) => {
  const connection = (properties: Record<string, unknown>) =>
    declared(`${workspaceType}/connections`, `${hub}/connections/c`, properties);

  t.deepEqual(unknownOfStorage({ storageAccount: unknown }), ['/related_from/depends-on']);
  t.deepEqual(unknownOfStorage({}, connection({ category: 'AzureBlob', target: unknown })), [
    '/related_from/depends-on',
    '/related_from/grounded-on',
  ]);
  t.deepEqual(unknownOfStorage({}, connection({ category: unknown, metadata: { ResourceId: unknown } })), [
    '/related_from/depends-on',
  ]);
});

test('what cannot be storage leaves known who uses it', (t) => {
  const compute = declared(`${workspaceType}/computes`, `${hub}/computes/c`, {
    computeType: 'AmlCompute',
    properties: { subnet: { id: unknown } },
  });
  const connection = declared(`${workspaceType}/connections`, `${hub}/connections/c`, {
    category: 'AIServices',
    target: unknown,
  });

  t.deepEqual(unknownOfStorage({ keyVault: unknown, containerRegistry: unknown }, compute, connection), []);
  t.deepEqual(normalised([declared(workspaceType, hub), compute], `${hub}/computes/c`).unknown, [
    '/related/depends-on',
  ]);
});

test('storage that is used for certain is, whatever else may use it', (t) => {
  const other = declared(workspaceType, `${hub}2`, { storageAccount: unknown });

  t.deepEqual(unknownOfStorage({ storageAccount: store }, other), []);
});

test('a container belongs to the account that its id or its name says', (t) => {
  const containerType = `${storageType}/blobServices/containers`;
  const container = (id: string) => declared(containerType, id, { publicAccess: 'Blob' });
  const ids = [`${store}/blobServices/default/containers/a`, 'DATA/blobServices/default/containers/b'];

  for (const id of ids) {
    const resources = [container(id), { ...declared(storageType, store), region: 'westeurope' }];
    t.is(normalised(resources, id).region, 'westeurope');
    t.deepEqual(edgesOf(resources), [
      `Microsoft.Storage/storageAccounts/data contains ${id.replace(`${group}/`, '')}`,
    ]);
    // It shows that the account is an old one.
    t.is(normalised(resources, store).properties['allowBlobPublicAccess'], undefined);
  }
  t.is(normalised([declared(storageType, store)], store).properties['allowBlobPublicAccess'], false);
});

test('a datastore reads the account of its name, in whichever group that is', (t) => {
  const datastore = declared(`${workspaceType}/datastores`, `${hub}/datastores/d`, { accountName: 'data' });
  const elsewhere = store.replace('/rg/', '/other/');

  t.true(
    edgesOf([declared(storageType, elsewhere), datastore]).includes(
      `Microsoft.MachineLearningServices/workspaces/ml/datastores/d reads ${elsewhere}`,
    ),
  );
});

test('what is not known as a whole may lead anywhere that it could', (t) => {
  const search = 'Microsoft.Search/searchServices';
  const service = `${group}/${search}/srch`;

  for (const links of [unknown, [unknown], [{ properties: { privateLinkResourceId: unknown } }]]) {
    t.deepEqual(unknownOfStorage({}, declared(search, service, { sharedPrivateLinkResources: links })), [
      '/related_from/reads',
    ]);
  }
  t.deepEqual(unknownOfStorage({}, declared(accountType, account, { userOwnedStorage: unknown })), [
    '/related_from/depends-on',
  ]);
  t.deepEqual(
    edgesOf([
      declared(accountType, account, { identity: { type: 'UserAssigned', userAssignedIdentities: unknown } }),
    ]),
    ['Microsoft.CognitiveServices/accounts/oai runs-as ${var.x}'],
  );
});
