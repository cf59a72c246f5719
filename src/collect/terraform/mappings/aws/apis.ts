import type { Mappings } from '../../../code/mapping/mapping.ts';
import { arn, camel, flag, mapping } from './names.ts';

/** APIs with their routes, and addresses of functions. */
export const apis: Mappings = {
  types: [
    mapping('aws_api_gateway_rest_api', 'AWS::ApiGateway::RestApi', {
      id: 'arn:aws:apigateway:{@region}::/restapis/{@address}',
      attributes: { id: '{@address}', arn: '{id}', root_resource_id: '{@address}-root' },
      properties: {
        ...camel('name', 'api_key_source'),
        disable_execute_api_endpoint: flag('disableExecuteApiEndpoint', false),
        endpoint_configuration: {
          to: 'endpointConfiguration',
          block: { types: 'types', vpc_endpoint_ids: 'vpcEndpointIds' },
        },
        policy: { to: 'policy', json: true },
        body: { to: 'body', constant: true },
      },
    }),
    mapping('aws_api_gateway_resource', 'AWS::ApiGateway::Resource', {
      id: arn('apigateway', 'resource/{@address}'),
      name: '{@address}',
      attributes: { id: '{@address}' },
      properties: camel('parent_id', 'path_part'),
    }),
    mapping('aws_api_gateway_method', 'AWS::ApiGateway::Method', {
      id: arn('apigateway', 'method/{@address}'),
      name: '{@address}',
      properties: {
        rest_api_id: 'apiId',
        ...camel('resource_id', 'http_method', 'authorizer_id'),
        authorization: 'authorizationType',
        api_key_required: flag('apiKeyRequired', false),
      },
    }),
    mapping('aws_api_gateway_integration', 'AWS::ApiGateway::Integration', {
      id: arn('apigateway', 'integration/{@address}'),
      name: '{@address}',
      properties: {
        rest_api_id: 'apiId',
        ...camel('resource_id', 'http_method', 'type', 'uri', 'connection_type', 'connection_id'),
      },
    }),
    mapping('aws_apigatewayv2_api', 'AWS::ApiGatewayV2::Api', {
      id: 'arn:aws:apigateway:{@region}::/apis/{@address}',
      attributes: { id: '{@address}', arn: '{id}' },
      properties: {
        ...camel('name', 'protocol_type'),
        disable_execute_api_endpoint: flag('disableExecuteApiEndpoint', false),
        target: 'quickTarget',
        route_key: 'quickRoute',
        body: { to: 'body', constant: true },
      },
    }),
    mapping('aws_apigatewayv2_route', 'AWS::ApiGatewayV2::Route', {
      id: arn('apigateway', 'route/{@address}'),
      name: '{@address}',
      properties: {
        ...camel('api_id', 'route_key', 'authorizer_id', 'target'),
        authorization_type: { to: 'authorizationType', default: 'NONE' },
        api_key_required: flag('apiKeyRequired', false),
      },
    }),
    mapping('aws_apigatewayv2_integration', 'AWS::ApiGatewayV2::Integration', {
      id: arn('apigateway', 'v2-integration/{@address}'),
      name: '{@address}',
      attributes: { id: '{@address}' },
      properties: {
        ...camel('api_id', 'integration_type', 'integration_uri', 'integration_subtype', 'connection_id'),
        connection_type: { to: 'connectionType', default: 'INTERNET' },
      },
    }),
    mapping('aws_lambda_function_url', 'AWS::Lambda::Url', {
      id: arn('lambda', 'url/{@address}'),
      name: '{@address}',
      properties: { function_name: 'functionName', authorization_type: 'authType' },
    }),
    mapping('aws_lambda_permission', 'AWS::Lambda::Permission', {
      id: arn('lambda', 'permission/{@address}'),
      name: '{@address}',
      properties: camel(
        'function_name',
        'action',
        'principal',
        'source_arn',
        'source_account',
        'function_url_auth_type',
      ),
    }),
  ],
  parts: [
    {
      from: ['aws_api_gateway_rest_api_policy'],
      partOf: ['aws_api_gateway_rest_api'],
      by: 'rest_api_id',
      equals: 'id',
      at: '',
      properties: { policy: { to: 'policy', json: true } },
    },
    {
      from: ['aws_api_gateway_stage'],
      partOf: ['aws_api_gateway_rest_api'],
      by: 'rest_api_id',
      equals: 'id',
      at: 'stages[]',
      properties: camel('stage_name'),
    },
    {
      from: ['aws_apigatewayv2_stage'],
      partOf: ['aws_apigatewayv2_api'],
      by: 'api_id',
      equals: 'id',
      at: 'stages[]',
      properties: { name: 'stageName' },
    },
  ],
};
