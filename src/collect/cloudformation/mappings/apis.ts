import type { Mappings } from '../../code/mapping/mapping.ts';
import { arn, camel, flag, mapping } from './names.ts';

/** APIs with their routes, and addresses of functions. */
export const apis: Mappings = {
  types: [
    mapping('AWS::ApiGateway::RestApi', {
      id: 'arn:aws:apigateway:{@region}::/restapis/{@address}',
      name: '{Name|@address}',
      attributes: { Ref: '{@address}', RestApiId: '{@address}', RootResourceId: '{@address}-root' },
      properties: {
        ...camel('Name'),
        ApiKeySourceType: 'apiKeySource',
        DisableExecuteApiEndpoint: flag('disableExecuteApiEndpoint', false),
        EndpointConfiguration: {
          to: 'endpointConfiguration',
          block: { Types: 'types', VpcEndpointIds: 'vpcEndpointIds' },
        },
        Policy: { to: 'policy', json: true },
        Body: { to: 'body', constant: true },
        BodyS3Location: { to: 'body', constant: true },
      },
    }),
    mapping('AWS::ApiGateway::Resource', {
      id: arn('apigateway', 'resource/{@address}'),
      name: '{@address}',
      attributes: { Ref: '{@address}', ResourceId: '{@address}' },
      properties: camel('ParentId', 'PathPart'),
    }),
    mapping('AWS::ApiGateway::Method', {
      id: arn('apigateway', 'method/{@address}'),
      name: '{@address}',
      attributes: { Ref: '{@address}' },
      properties: {
        RestApiId: 'apiId',
        ...camel('ResourceId', 'HttpMethod', 'AuthorizerId'),
        AuthorizationType: { to: 'authorizationType', default: 'NONE' },
        ApiKeyRequired: flag('apiKeyRequired', false),
        Integration: {
          to: 'methodIntegration',
          block: camel('Type', 'Uri', 'ConnectionType', 'ConnectionId'),
        },
      },
    }),
    mapping('AWS::ApiGatewayV2::Api', {
      id: 'arn:aws:apigateway:{@region}::/apis/{@address}',
      name: '{Name|@address}',
      attributes: { Ref: '{@address}', ApiId: '{@address}' },
      properties: {
        ...camel('Name', 'ProtocolType'),
        DisableExecuteApiEndpoint: flag('disableExecuteApiEndpoint', false),
        Target: 'quickTarget',
        RouteKey: 'quickRoute',
        Body: { to: 'body', constant: true },
        BodyS3Location: { to: 'body', constant: true },
      },
    }),
    mapping('AWS::ApiGatewayV2::Route', {
      id: arn('apigateway', 'route/{@address}'),
      name: '{@address}',
      attributes: { Ref: '{@address}', RouteId: '{@address}' },
      properties: {
        ...camel('ApiId', 'RouteKey', 'AuthorizerId', 'Target'),
        AuthorizationType: { to: 'authorizationType', default: 'NONE' },
        ApiKeyRequired: flag('apiKeyRequired', false),
      },
    }),
    mapping('AWS::ApiGatewayV2::Integration', {
      id: arn('apigateway', 'v2-integration/{@address}'),
      name: '{@address}',
      attributes: { Ref: '{@address}', IntegrationId: '{@address}' },
      properties: {
        ...camel('ApiId', 'IntegrationType', 'IntegrationUri', 'IntegrationSubtype', 'ConnectionId'),
        ConnectionType: { to: 'connectionType', default: 'INTERNET' },
      },
    }),
    mapping('AWS::Lambda::Url', {
      id: arn('lambda', 'url/{@address}'),
      name: '{@address}',
      attributes: { Ref: '{id}' },
      properties: { TargetFunctionArn: 'functionName', AuthType: 'authType' },
    }),
    mapping('AWS::Lambda::Permission', {
      id: arn('lambda', 'permission/{@address}'),
      name: '{@address}',
      attributes: { Ref: '{id}' },
      properties: camel(
        'FunctionName',
        'Action',
        'Principal',
        'SourceArn',
        'SourceAccount',
        'FunctionUrlAuthType',
      ),
    }),
  ],
  parts: [
    {
      from: ['AWS::ApiGateway::Stage'],
      partOf: ['AWS::ApiGateway::RestApi'],
      by: 'RestApiId',
      equals: 'RestApiId',
      at: 'stages[]',
      properties: camel('StageName'),
    },
    {
      from: ['AWS::ApiGatewayV2::Stage'],
      partOf: ['AWS::ApiGatewayV2::Api'],
      by: 'ApiId',
      equals: 'ApiId',
      at: 'stages[]',
      properties: camel('StageName'),
    },
  ],
};
