import type { NativeResource } from '../../code/declaration.ts';
import { hasToken, isUnknown, partsOf, unknownValue } from '../../code/token.ts';
import { integrationOf, type Integration } from '../api-gateway/integration.ts';
import { httpApiType, normaliseApi, restApiType, type Route, type Stage } from '../api-gateway/api.ts';
import { asRecord, records, text } from '../config/config-item.ts';
import type { Found } from '../resource/found.ts';
import { policyDocument } from '../iam/policy-document.ts';
import { canonicalName } from './context.ts';
import { nameOf } from './item.ts';
import { joinedBy, keyOf, type Joined } from './joined.ts';
import { codeScope } from './scope.ts';

export const apiResourceType = 'AWS::ApiGateway::Resource';
export const apiMethodType = 'AWS::ApiGateway::Method';
export const apiIntegrationType = 'AWS::ApiGateway::Integration';
export const httpRouteType = 'AWS::ApiGatewayV2::Route';
export const httpIntegrationType = 'AWS::ApiGatewayV2::Integration';

// Hosts of load balancers, and VPC links, only deployment knows.
const around = { balancers: new Map<string, string>(), links: undefined };
const deepestPath = 50;

/** APIs that code declares, with the routes and integrations beside them. An API that is made of a document has routes that are not read. */
export function apisOf(natives: readonly NativeResource[]): (readonly [NativeResource, Found])[] {
  const ofType = (type: string) => natives.filter((native) => native.type === type);
  const [rest, http] = [ofType(restApiType), ofType(httpApiType)];
  const joined = (type: string, owners: readonly NativeResource[]) =>
    joinedBy(ofType(type), 'apiId', owners, (api) => [keyOf(api)]);
  const methods = joined(apiMethodType, rest);
  const integrations = joined(apiIntegrationType, rest);
  const pathOf = pathsOf(ofType(apiResourceType));
  const routes = joined(httpRouteType, http);
  const httpIntegrations = joined(httpIntegrationType, http);
  return [
    ...rest.map((native) => {
      const own = integrations(native);
      const known =
        own.complete && own.items.every(({ configuration }) => !isUnknown(placeOf(configuration)));
      const byPlace = new Map(own.items.map(({ configuration }) => [placeOf(configuration), configuration]));
      return found(native, methods(native), known, (configuration) =>
        restRoute(configuration, pathOf, byPlace),
      );
    }),
    ...http.map((native) => {
      const own = httpIntegrations(native);
      const byKey = new Map(own.items.map((one) => [canonicalName(keyOf(one)), one.configuration]));
      return found(native, routes(native), own.complete, (configuration) => httpRoute(configuration, byKey));
    }),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

function found(
  native: NativeResource,
  { items, complete }: Joined,
  integrationsKnown: boolean,
  routeOf: (configuration: Fields) => Route,
): readonly [NativeResource, Found] {
  const { body, stages, quickTarget, quickRoute, policy, ...own } = native.configuration;
  const quick = quickTarget === undefined ? [] : [quickStart(quickTarget, quickRoute)];
  const isWhole = complete && body === undefined;
  const made = normaliseApi(
    codeScope,
    { id: native.id, type: native.type, name: nameOf(native), tags: { ...native.tags } },
    { ...own, policy: isUnknown(policy) ? policy : policyDocument(policy) },
    {
      routes: isWhole ? [...quick, ...items.map(({ configuration }) => routeOf(configuration))] : undefined,
      stages: stagesOf(native, stages),
      integrationsKnown,
      around,
    },
  );
  return [native, made];
}

/** Stages beside an API. Where none is declared here, it is deployed elsewhere. */
function stagesOf({ type }: NativeResource, stages: unknown): Stage[] | undefined {
  return Array.isArray(stages)
    ? records(stages).map((stage) => ({
        stageName: text(stage['stageName']),
        webAclArn: type === restApiType ? unknownValue('whether there is a web ACL') : undefined,
      }))
    : undefined;
}

function restRoute(
  configuration: Fields,
  pathOf: (resource: unknown) => string,
  integrations: ReadonlyMap<string, Fields>,
): Route {
  const { httpMethod, resourceId, methodIntegration } = configuration;
  const integration = methodIntegration ?? integrations.get(placeOf(configuration));
  return {
    ...access(configuration),
    route: `${text(httpMethod) ?? ''} ${pathOf(resourceId)}`,
    integration: integration === undefined ? undefined : declaredIntegration(asRecord(integration)),
  };
}

function httpRoute(configuration: Fields, integrations: ReadonlyMap<string, Fields>): Route {
  const { routeKey, target } = configuration;
  const key = /^integrations\/(.+)$/.exec(text(target) ?? '')?.[1];
  const integration = key === undefined ? undefined : integrations.get(canonicalName(key));
  const isLost = integration === undefined && target !== undefined;
  return {
    ...access(configuration),
    route: text(routeKey) ?? '',
    integration: integration ? declaredIntegration(integration) : isLost ? lost : undefined,
  };
}

/** An integration that nobody knows. */
const lost: Integration = {
  type: undefined,
  uri: undefined,
  connectionType: undefined,
  connectionId: undefined,
};

function access({ authorizationType, authorizerId, apiKeyRequired }: Fields) {
  return {
    authorizationType: text(authorizationType),
    authorizerId: text(authorizerId),
    apiKeyRequired: apiKeyRequired as boolean | undefined,
  };
}

/** An integration; what is not known of its address is no query, whatever it is written as. */
function declaredIntegration(fields: Fields): Integration {
  const uri = text(fields['uri'] ?? fields['integrationUri']);
  const made = integrationOf(fields);
  return uri !== undefined && hasToken(uri) ? { ...made, uri: withoutQuery(uri) } : made;
}

function withoutQuery(uri: string): string {
  let kept = '';
  for (const [index, part] of partsOf(uri).entries()) {
    const end = index % 2 === 0 ? part.search(/[?#]/) : -1;
    if (end >= 0) return kept + part.slice(0, end);
    kept += part;
  }
  return kept;
}

/** The one route of an API that is made with its target. */
function quickStart(target: unknown, route: unknown): Route {
  return {
    route: text(route) ?? '$default',
    authorizationType: 'NONE',
    authorizerId: undefined,
    apiKeyRequired: false,
    integration: { ...lost, type: 'AWS_PROXY', uri: text(target) },
  };
}

function placeOf({ resourceId, httpMethod }: Fields): string {
  return canonicalName(
    `${text(httpMethod) ?? unknownValue('method')} ${text(resourceId) ?? unknownValue('path')}`,
  );
}

/** Gives the path of a resource, part by part up to the root. */
function pathsOf(resources: readonly NativeResource[]): (resource: unknown) => string {
  const known = new Map(resources.map((native) => [canonicalName(keyOf(native)), native.configuration]));
  return (resource) => {
    const parts: string[] = [];
    for (let at = text(resource); at !== undefined && parts.length < deepestPath;) {
      if (isRoot(at)) return `/${parts.join('/')}`;
      const { parentId, pathPart } = known.get(canonicalName(at)) ?? {};
      parts.unshift(text(pathPart) ?? unknownValue('a part of the path'));
      at = text(parentId);
    }
    return `${unknownValue('the path')}/${parts.join('/')}`;
  };
}

/** What tables call the root of an API. */
function isRoot(resource: string): boolean {
  return resource.endsWith('-root');
}
