import test from 'ava';
import { containerApp } from '../../../src/collect/azure/compute/container-apps.ts';
import {
  azureServer,
  claims,
  collectFrom,
  problemsOf,
  refusingQueries,
  resourceNamed,
} from '../../clouds/azure.ts';

const below =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.App/';
const id = `${below}containerApps/bot`;
const environmentId = `${below}managedEnvironments/env`;

function app(configuration: Record<string, unknown>, containers: unknown[] = []) {
  const properties = { managedEnvironmentId: environmentId, configuration, template: { containers } };
  return { id, name: 'bot', type: 'microsoft.app/containerapps', location: 'eastus', properties };
}

function environment(properties: Record<string, unknown>) {
  return {
    id: environmentId.toLowerCase(),
    name: 'env',
    type: 'Microsoft.App/managedEnvironments',
    properties,
  };
}

test('the app of the estate answers its environment alone, and runs as its identity', async (t) => {
  const document = await collectFrom(await azureServer(t));
  const { properties, unknown, id: own } = resourceNamed(document, 'ca-claims-assistant');

  t.deepEqual(unknown, []);
  t.deepEqual(properties['managedEnvironment'], {
    vnetConfiguration: { internal: true },
    publicNetworkAccess: 'Disabled',
  });
  t.like(properties['configuration'], { ingress: { external: false, allowInsecure: false } });
  t.deepEqual(properties['template'], {
    containers: [
      {
        name: 'assistant',
        image: 'acrclaims.azurecr.io/claims-assistant:2026.11.3',
        env: [{ name: 'AZURE_OPENAI_ENDPOINT' }, { name: 'AZURE_CLIENT_ID' }],
      },
    ],
  });
  t.true(
    document.relationships.some(
      ({ from, kind, to }) => from === own && kind === 'runs-as' && to.endsWith('/id-claims-app'),
    ),
  );
});

test('what may not be read is a problem of every source', async (t) => {
  const server = await refusingQueries(t, 'Microsoft.App/managedEnvironments');
  const document = await collectFrom(server);

  t.like(
    problemsOf(document, claims).find(({ collector }) => collector === 'azure-container-apps'),
    { code: 'denied', types: ['Microsoft.App/containerApps', 'Microsoft.App/managedEnvironments'] },
  );
});

test('an environment without a network of its own is public, and one that is not visible unknown', (t) => {
  const known = containerApp(app({}), [environment({})]).resource;
  const unseen = containerApp(app({}), []).resource;

  t.deepEqual(known.properties['managedEnvironment'], { vnetConfiguration: { internal: false } });
  t.deepEqual(known.unknown, []);
  t.deepEqual(unseen.unknown, ['/properties/managedEnvironment']);
});

test('values of variables, secrets and arguments stay out', (t) => {
  const { resource } = containerApp(
    app({ secrets: [{ name: 'key', value: 'do-not-keep' }] }, [
      {
        name: 'c',
        image: 'i',
        args: ['--key', 'do-not-keep'],
        command: ['do-not-keep'],
        env: [{ name: 'OPENAI_API_KEY', value: 'do-not-keep' }],
      },
    ]),
    [],
  );

  t.like(resource.properties, {
    configuration: { secrets: [{ name: 'key' }] },
    template: { containers: [{ name: 'c', image: 'i', env: [{ name: 'OPENAI_API_KEY' }] }] },
  });
  t.false(JSON.stringify(resource).includes('do-not-keep'));
});
