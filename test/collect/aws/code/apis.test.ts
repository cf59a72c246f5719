import test from 'ava';
import { agent, role } from './configurations.ts';
import { addresses, at, edges, scanned } from './declared.ts';
import type { Inventory } from '../../../../src/generated/inventory.ts';

const lambda = `
  variable "x" {}
  resource "aws_lambda_function" "f" {
    function_name = "f"
    role          = aws_iam_role.agent.arn
    handler       = "app.handler"
    runtime       = "python3.13"
  }
  ${role}
  `;

const rest = `
  resource "aws_api_gateway_rest_api" "api" {
    name = "api"
    endpoint_configuration { types = ["REGIONAL"] }
  }
  resource "aws_api_gateway_resource" "shipments" {
    rest_api_id = aws_api_gateway_rest_api.api.id
    parent_id   = aws_api_gateway_rest_api.api.root_resource_id
    path_part   = "shipments"
  }
  resource "aws_api_gateway_resource" "one" {
    rest_api_id = aws_api_gateway_rest_api.api.id
    parent_id   = aws_api_gateway_resource.shipments.id
    path_part   = "{id}"
  }
  resource "aws_api_gateway_method" "m" {
    rest_api_id   = aws_api_gateway_rest_api.api.id
    resource_id   = aws_api_gateway_resource.one.id
    http_method   = "POST"
    authorization = "AWS_IAM"
  }
  resource "aws_api_gateway_integration" "i" {
    rest_api_id             = aws_api_gateway_rest_api.api.id
    resource_id             = aws_api_gateway_resource.one.id
    http_method             = aws_api_gateway_method.m.http_method
    integration_http_method = "POST"
    type                    = "AWS_PROXY"
    uri                     = aws_lambda_function.f.invoke_arn
  }
  resource "aws_api_gateway_stage" "s" {
    rest_api_id   = aws_api_gateway_rest_api.api.id
    deployment_id = "d"
    stage_name    = "live"
  }
  `;

const http = `
  resource "aws_apigatewayv2_api" "api" {
    name          = "api"
    protocol_type = "HTTP"
  }
  resource "aws_apigatewayv2_route" "r" {
    api_id    = aws_apigatewayv2_api.api.id
    route_key = "POST /shipments"
    target    = "integrations/\${aws_apigatewayv2_integration.i.id}"
  }
  resource "aws_apigatewayv2_integration" "i" {
    api_id           = aws_apigatewayv2_api.api.id
    integration_type = "AWS_PROXY"
    integration_uri  = aws_lambda_function.f.invoke_arn
  }
  resource "aws_apigatewayv2_stage" "s" {
    api_id = aws_apigatewayv2_api.api.id
    name   = "$default"
  }
  `;

function routes(document: Inventory, address: string): unknown[] {
  return (at(document, address).properties['routes'] as Record<string, unknown>[]).map((route) => [
    route['route'],
    route['authorizationType'],
  ]);
}

test('a REST API leads to the functions of its routes, which are there for it', async (t) => {
  const document = await scanned(t, lambda + rest);

  t.deepEqual(edges(document, 'aws_api_gateway_rest_api.api'), ['routes-to aws_lambda_function.f']);
  t.deepEqual(routes(document, 'aws_api_gateway_rest_api.api'), [['POST /shipments/{id}', 'AWS_IAM']]);
  t.like(at(document, 'aws_api_gateway_rest_api.api'), {
    kind: 'network-endpoint',
    unknown: ['/properties/stages/0/webAclArn'],
    properties: { endpointConfiguration: { types: ['REGIONAL'] }, disableExecuteApiEndpoint: false },
  });
  t.is(at(document, 'aws_lambda_function.f').properties['calledByAgents'], false);
});

test('an HTTP API leads to the functions of its routes, whoever calls', async (t) => {
  const document = await scanned(t, lambda + http);

  t.deepEqual(edges(document, 'aws_apigatewayv2_api.api'), ['routes-to aws_lambda_function.f']);
  t.deepEqual(routes(document, 'aws_apigatewayv2_api.api'), [['POST /shipments', 'NONE']]);
  t.deepEqual(at(document, 'aws_apigatewayv2_api.api').unknown, []);
  t.deepEqual(at(document, 'aws_apigatewayv2_api.api').properties['stages'], [{ stageName: '$default' }]);
});

test('an API that is made with its target has one route', async (t) => {
  const document = await scanned(
    t,
    `${lambda} resource "aws_apigatewayv2_api" "api" {
      name          = "api"
      protocol_type = "HTTP"
      target        = aws_lambda_function.f.arn
    }`,
  );

  t.deepEqual(edges(document, 'aws_apigatewayv2_api.api'), ['routes-to aws_lambda_function.f']);
  t.deepEqual(routes(document, 'aws_apigatewayv2_api.api'), [['$default', 'NONE']]);
});

test('what code leaves open is unknown', async (t) => {
  for (const [text, address, pointers] of [
    [
      rest.replace('name = "api"', 'name = "api"\n body = "{}"'),
      'aws_api_gateway_rest_api.api',
      ['/properties/routes', '/related/routes-to'],
    ],
    [
      rest.replace('uri                     = aws_lambda_function.f.invoke_arn', 'uri = var.x'),
      'aws_api_gateway_rest_api.api',
      ['/related/routes-to', '/properties/routes/0/integration/uri'],
    ],
    [
      rest.replace(
        'rest_api_id   = aws_api_gateway_rest_api.api.id\n    resource_id',
        'rest_api_id = var.x\n resource_id',
      ),
      'aws_api_gateway_rest_api.api',
      ['/properties/routes', '/related/routes-to'],
    ],
    [
      rest.replace('"AWS_IAM"', 'var.x'),
      'aws_api_gateway_rest_api.api',
      ['/properties/routes/0/authorizationType'],
    ],
    [http.replace(/target {4}= .*/, 'target = var.x'), 'aws_apigatewayv2_api.api', ['/related/routes-to']],
    [
      http.replace('integration_uri  = aws_lambda_function.f.invoke_arn', 'integration_uri = var.x'),
      'aws_apigatewayv2_api.api',
      ['/related/routes-to'],
    ],
    [
      http.replace(/resource "aws_apigatewayv2_stage"[^]*$/, ''),
      'aws_apigatewayv2_api.api',
      ['/properties/stages'],
    ],
  ] as const) {
    const { unknown } = at(await scanned(t, lambda + text), address);
    for (const pointer of pointers) t.true(unknown.includes(pointer), `${pointer} of ${text}`);
  }
});

test('addresses and permissions of a function are those declared beside it', async (t) => {
  const document = await scanned(
    t,
    `${lambda}${http}
    resource "aws_lambda_function_url" "u" {
      function_name      = aws_lambda_function.f.arn
      authorization_type = "NONE"
    }
    resource "aws_lambda_permission" "p" {
      function_name          = aws_lambda_function.f.function_name
      action                 = "lambda:InvokeFunctionUrl"
      principal              = "*"
      function_url_auth_type = "NONE"
    }
    resource "aws_lambda_permission" "g" {
      function_name = "f"
      action        = "lambda:InvokeFunction"
      principal     = "apigateway.amazonaws.com"
    }`,
  );
  const { properties } = at(document, 'aws_lambda_function.f');

  t.like(properties['FunctionUrlConfigs'], [{ AuthType: 'NONE' }]);
  t.like(properties['Policy'], {
    Statement: [
      { Principal: '*', Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } } },
      { Principal: { Service: 'apigateway.amazonaws.com' } },
    ],
  });
});

test('of nobody knows which function they are unknown of each', async (t) => {
  const document = await scanned(
    t,
    `${lambda}${http}
    resource "aws_lambda_function_url" "u" {
      function_name      = var.x
      authorization_type = "NONE"
    }
    resource "aws_lambda_permission" "p" {
      function_name = var.x
      action        = "lambda:InvokeFunction"
      principal     = "*"
    }`,
  );
  const { unknown } = at(document, 'aws_lambda_function.f');

  t.true(unknown.includes('/properties/FunctionUrlConfigs'));
  t.true(unknown.includes('/properties/Policy'));
});

test('a function that nothing leads to is left out, one that an agent calls is called', async (t) => {
  const called = await scanned(
    t,
    `${lambda}${agent('a')}
    resource "aws_bedrockagent_agent_action_group" "g" {
      agent_id          = aws_bedrockagent_agent.a.agent_id
      agent_version     = "DRAFT"
      action_group_name = "g"
      action_group_executor { lambda = aws_lambda_function.f.arn }
    }`,
  );

  t.false(addresses(await scanned(t, lambda)).includes('aws_lambda_function.f'));
  t.is(at(called, 'aws_lambda_function.f').properties['calledByAgents'], true);
});

test('CloudFormation says the same', async (t) => {
  const document = await scanned(
    t,
    `
Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties: { Name: api, EndpointConfiguration: { Types: [PRIVATE] } }
  Shipments:
    Type: AWS::ApiGateway::Resource
    Properties: { RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: shipments }
  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !Ref Shipments
      HttpMethod: POST
      AuthorizationType: AWS_IAM
      Integration:
        Type: AWS_PROXY
        Uri: !Sub arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Function.Arn}/invocations
  Http:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: http, ProtocolType: HTTP }
  Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Http, RouteKey: GET /x, Target: !Sub 'integrations/\${Integration}' }
  Integration:
    Type: AWS::ApiGatewayV2::Integration
    Properties: { ApiId: !Ref Http, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Function.Arn }
  Stage:
    Type: AWS::ApiGatewayV2::Stage
    Properties: { ApiId: !Ref Http, StageName: $default }
  Function:
    Type: AWS::Lambda::Function
    Properties: { FunctionName: f, Role: 'arn:aws:iam::123456789012:role/f' }
  Url:
    Type: AWS::Lambda::Url
    Properties: { TargetFunctionArn: !Ref Function, AuthType: AWS_IAM }
`,
    'template.yaml',
  );

  t.deepEqual(edges(document, 'Api'), ['routes-to Function']);
  t.deepEqual(edges(document, 'Http'), ['routes-to Function']);
  t.deepEqual(routes(document, 'Api'), [['POST /shipments', 'AWS_IAM']]);
  t.deepEqual(routes(document, 'Http'), [['GET /x', 'NONE']]);
  t.like(at(document, 'Function').properties['FunctionUrlConfigs'], [{ AuthType: 'AWS_IAM' }]);
});
