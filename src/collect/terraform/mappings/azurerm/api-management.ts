import type { Mappings } from '../../../code/mapping/mapping.ts';
import { enabledOrDisabled, identity, identityAttributes, resourceId, yesOrNo } from './attributes.ts';

const service = 'Microsoft.ApiManagement/service';
const below = `/subscriptions/{@subscription}/resourceGroups/{!resource_group_name}/providers/${service}/{!api_management_name}`;

/** Gateways of API Management, the APIs that they publish and the backends of these. */
export const apiManagement: Mappings = {
  types: [
    {
      from: ['azurerm_api_management'],
      cloud: 'azure',
      to: service,
      id: resourceId(service),
      region: 'location',
      group: 'resource_group_name',
      attributes: { ...identityAttributes, gateway_url: 'https://{name}.azure-api.net' },
      properties: {
        identity,
        sku_name: { to: 'sku.name', match: /^([^_]+)/ },
        virtual_network_type: { to: 'virtualNetworkType', default: 'None' },
        public_network_access_enabled: {
          to: 'publicNetworkAccess',
          values: enabledOrDisabled,
          default: true,
        },
        gateway_disabled: yesOrNo('disableGateway', false),
      },
    },
    {
      from: ['azurerm_api_management_api'],
      cloud: 'azure',
      to: `${service}/apis`,
      id: `${below}/apis/{name}`,
      group: 'resource_group_name',
      properties: {
        display_name: 'displayName',
        path: 'path',
        protocols: 'protocols',
        api_type: 'type',
        service_url: 'serviceUrl',
        subscription_required: yesOrNo('subscriptionRequired', true),
        revision: 'apiRevision',
        'oauth2_authorization.authorization_server_name':
          'authenticationSettings.oAuth2.authorizationServerId',
        'openid_authentication.openid_provider_name': 'authenticationSettings.openid.openidProviderId',
      },
    },
    {
      from: ['azurerm_api_management_backend'],
      cloud: 'azure',
      to: `${service}/backends`,
      id: `${below}/backends/{name}`,
      properties: { url: 'url', protocol: 'protocol' },
    },
  ],
  parts: [],
};
