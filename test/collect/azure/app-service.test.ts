import test from 'ava';
import { site } from '../../../src/collect/azure/compute/app-service.ts';
import {
  azureServer,
  collectFrom,
  problemsOf,
  production,
  refusal,
  resourceNamed,
} from '../../clouds/azure.ts';

const id =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Web/sites/portal';

function row(properties: Record<string, unknown>, around: Record<string, unknown> = {}) {
  return { id, name: 'portal', type: 'microsoft.web/sites', location: 'eastus', properties, ...around };
}

const endpoint = {
  id: `${id}/privateEndpointConnections/p`,
  properties: { privateLinkServiceConnectionState: { status: 'Approved' } },
};

test('a site runs as its identities, and of the estate the one of the retrieval app', async (t) => {
  const document = await collectFrom(await azureServer(t));
  const portal = resourceNamed(document, 'app-freight-portal');

  t.like(portal, {
    type: 'Microsoft.Web/sites',
    kind: 'compute',
    unknown: [],
    defaults: ['/properties/publicNetworkAccess'],
  });
  t.like(portal.properties, {
    kind: 'app,linux',
    httpsOnly: true,
    publicNetworkAccess: 'Enabled',
    defaultHostName: 'app-freight-portal.azurewebsites.net',
  });
  t.like(portal.properties['siteConfig'], {
    ftpsState: 'FtpsOnly',
    ipSecurityRestrictions: [{ ipAddress: 'Any', action: 'Allow' }],
  });
  t.true(
    document.relationships.some(
      ({ from, kind, to }) =>
        from === portal.id && kind === 'runs-as' && to.endsWith('/userAssignedIdentities/id-freight-web'),
    ),
  );
});

test('a configuration that may not be read is a problem, and what it would say unknown', async (t) => {
  const server = await azureServer(t);
  server.inject({ on: /\/config\/web$/, times: 9, effect: { answer: refusal(403, 'AuthorizationFailed') } });
  const document = await collectFrom(server);

  t.like(
    problemsOf(document, production).find(({ call }) => call === 'GET …/config/web'),
    { code: 'denied', collector: 'azure-app-service', permission: 'Microsoft.Web/sites/config/read' },
  );
  const { unknown, properties } = resourceNamed(document, 'app-freight-portal');
  t.true(unknown.includes('/properties/siteConfig/ipSecurityRestrictions'));
  t.false(unknown.includes('/properties/siteConfig/linuxFxVersion'));
  t.like(properties['siteConfig'], { linuxFxVersion: 'PYTHON|3.12' });
});

test('public access that was never set is on, off behind a private endpoint, and unknown where nothing says which', (t) => {
  const access = (properties: Record<string, unknown>) => {
    const { resource } = site(row(properties));
    return [
      resource.properties['publicNetworkAccess'],
      resource.unknown,
      resource.defaults.includes(pointer),
    ];
  };
  const pointer = '/properties/publicNetworkAccess';

  t.deepEqual(access({ privateEndpointConnections: [] }), ['Enabled', [], true]);
  t.deepEqual(access({ publicNetworkAccess: '', privateEndpointConnections: [endpoint] }), [
    'Disabled',
    [],
    true,
  ]);
  t.deepEqual(access({ publicNetworkAccess: 'Enabled', privateEndpointConnections: [endpoint] }), [
    'Enabled',
    [],
    false,
  ]);
  t.deepEqual(access({}), [undefined, [pointer], false]);
});

test('nothing of settings of an application but the names comes into the document', (t) => {
  const { resource } = site(
    row({
      siteConfig: {
        appSettings: [{ name: 'AWS_SECRET_ACCESS_KEY', value: 'do-not-keep' }],
        connectionStrings: [{ name: 'db', connectionString: 'do-not-keep' }],
        appCommandLine: 'run --key do-not-keep',
      },
      customDomainVerificationId: 'do-not-keep',
    }),
  );

  t.deepEqual(resource.properties['siteConfig'], { appSettings: [{ name: 'AWS_SECRET_ACCESS_KEY' }] });
  t.false(JSON.stringify(resource).includes('do-not-keep'));
});

test('the principal of a site of its own is what it runs as', (t) => {
  const { relationships } = site(row({}, { identity: { type: 'SystemAssigned', principalId: 'ABC' } }));

  t.deepEqual(relationships, [
    { from: id, kind: 'runs-as', to: 'principal:abc', evidence: 'identity.principalId' },
  ]);
});
