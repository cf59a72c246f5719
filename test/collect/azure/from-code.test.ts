import test from 'ava';
import { fromCode } from '../../../src/collect/azure/from-code.ts';
import type { NativeResource } from '../../../src/collect/code/declaration.ts';
import { unknownValue } from '../../../src/collect/code/token.ts';
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

const connection = (status?: unknown) => ({
  properties: {
    privateLinkServiceId: account.toUpperCase(),
    ...(status !== undefined && { privateLinkServiceConnectionState: { status } }),
  },
});

test('a private endpoint is approved at once, and what somebody must agree to is pending, whatever it says', (t) => {
  t.deepEqual(states({ privateLinkServiceConnections: [connection()] }), ['Approved']);
  t.deepEqual(states({ privateLinkServiceConnections: [connection('Pending')] }), ['Pending']);
  t.deepEqual(states({ manualPrivateLinkServiceConnections: [connection()] }), ['Pending']);
  t.deepEqual(states({ manualPrivateLinkServiceConnections: [connection('Approved')] }), ['Pending']);
  t.is(states({ privateLinkServiceConnections: [] }), undefined);
});

test('connections of which nobody knows where they lead may lead to any resource', (t) => {
  const unknown = unknownValue('var.connections');

  t.is(states({ privateLinkServiceConnections: unknown }), unknown);
  t.is(states({ privateLinkServiceConnections: [unknown] }), unknown);
  t.is(
    states({ privateLinkServiceConnections: [{ properties: { privateLinkServiceId: unknown } }] }),
    unknown,
  );
  t.deepEqual(states({ privateLinkServiceConnections: [connection(unknown)] }), [unknown]);
});
