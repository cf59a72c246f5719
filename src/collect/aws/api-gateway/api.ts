import type { Resource } from '../../../generated/inventory.ts';
import { behindIntegration, nothingBehind, type Integration, type Surroundings } from './integration.ts';
import { edgesFrom, plain, resourceIn, type EdgeTarget, type Found } from '../resource/found.ts';
import type { AwsScope } from '../session/scope.ts';

export const restApiType = 'AWS::ApiGateway::RestApi';
export const httpApiType = 'AWS::ApiGatewayV2::Api';

/** A route with who may call it, and what happens then. */
export interface Route {
  /** `GET /shipments`, `$default`, `$connect`. */
  readonly route: string;
  /** NONE, AWS_IAM, CUSTOM, COGNITO_USER_POOLS or JWT. */
  readonly authorizationType: string | undefined;
  readonly authorizerId: string | undefined;
  readonly apiKeyRequired: boolean | undefined;
  /** undefined where it has none, or it could not be read. */
  readonly integration: Integration | undefined;
}

export interface ApiParts {
  /** undefined when they could not be read. */
  readonly routes: readonly Route[] | undefined;
  readonly stages: readonly Stage[] | undefined;
  /** Whether integrations could be read, where they are read apart from routes. */
  readonly integrationsKnown: boolean;
  readonly around: Surroundings;
}

export interface Stage {
  readonly stageName: string | undefined;
  readonly webAclArn: string | undefined;
}

export function apiArn(
  { partition, region }: Pick<AwsScope, 'partition' | 'region'>,
  type: string,
  id: string,
): string {
  return `arn:${partition}:apigateway:${region}::/${type === restApiType ? 'restapis' : 'apis'}/${id}`;
}

/** An API of API Gateway, of either generation, with its routes and what is behind them. */
export function normaliseApi(
  scope: AwsScope,
  facts: Pick<Resource, 'id' | 'type' | 'name' | 'tags'>,
  own: Readonly<Record<string, unknown>>,
  { routes, stages, integrationsKnown, around }: ApiParts,
): Found {
  const behind = (routes ?? []).map(({ route, integration }) => {
    const { ids, complete } = integration ? behindIntegration(scope, integration, around) : nothingBehind;
    return { route, ids, complete };
  });
  const known = routes !== undefined && integrationsKnown && behind.every(({ complete }) => complete);
  return {
    resource: resourceIn(scope, {
      ...facts,
      kind: 'network-endpoint',
      properties: plain({ ...own, stages, routes }),
      unknown: [
        ...(stages ? [] : ['/properties/stages']),
        ...(routes ? [] : ['/properties/routes']),
        ...(integrationsKnown
          ? []
          : (routes ?? []).map((_, index) => `/properties/routes/${index}/integration`)),
        ...(known ? [] : ['/related/routes-to']),
      ],
    }),
    relationships: edgesFrom(facts.id, distinct(behind)),
  };
}

/** One edge for each thing that routes lead to, which names the first of them. */
function distinct(behind: readonly { route: string; ids: readonly string[] }[]): EdgeTarget[] {
  const edges = new Map<string, EdgeTarget>();
  for (const { route, ids } of behind) {
    for (const id of ids) {
      if (!edges.has(id)) edges.set(id, ['routes-to', id, `route ${route}`]);
    }
  }
  return [...edges.values()];
}
