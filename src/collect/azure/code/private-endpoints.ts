import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown, unknownValue, wholeUnknown } from '../../code/token.ts';

const endpointType = 'Microsoft.Network/privateEndpoints';

/** What private endpoints lead to, of what is normalised here. */
const targets =
  /^Microsoft\.(CognitiveServices|Search|Storage|MachineLearningServices|Databricks|KeyVault|DocumentDB|Web|ApiManagement)\/[^/]+$/;

interface Link {
  readonly target: string;
  /** What decides whether there will be one, where that is not known. */
  readonly uncertain: string | undefined;
  readonly connection: Readonly<Record<string, unknown>>;
}

/**
 * Targets of private endpoints have the connection among their properties, as Azure shows it to their owner: approved
 * at once, or pending where somebody must agree. An endpoint whose target is not known may lead to any of them.
 */
export function withConnections(resources: readonly NativeResource[]): NativeResource[] {
  const links = resources.filter(({ type }) => type === endpointType).flatMap(linksOf);
  if (links.length === 0) return [...resources];
  const declared = new Set(resources.map(({ id }) => id.toLowerCase()));
  const byTarget = Map.groupBy(links, ({ target }) => target.toLowerCase());
  const stray = links.find(({ target }) => isUnknown(target) && !declared.has(target.toLowerCase()));
  return resources.map((resource) => {
    const own = byTarget.get(resource.id.toLowerCase());
    if (!own && !(stray && targets.test(resource.type))) return resource;
    const connections = own ? connectionsOf(own, resource) : wholeUnknown(stray?.target ?? '');
    return {
      ...resource,
      configuration: { privateEndpointConnections: connections, ...resource.configuration },
    };
  });
}

/** Those that are there with their target; where none is for certain, what there is is unknown. */
function connectionsOf(links: readonly Link[], { declared }: NativeResource): unknown {
  const certain = links.filter(
    ({ uncertain }) => uncertain === undefined || uncertain === declared.uncertain,
  );
  return certain.length > 0
    ? certain.map(({ connection }) => connection)
    : unknownValue(links[0]?.uncertain ?? '');
}

function linksOf({ id, configuration, declared: { uncertain } }: NativeResource): Link[] {
  return [
    ...connectionsIn(configuration['privateLinkServiceConnections'], id, 'Approved'),
    ...connectionsIn(configuration['manualPrivateLinkServiceConnections'], id, 'Pending'),
  ].map(({ target, connection }) => ({ target, connection, uncertain }));
}

interface Connection {
  readonly properties?: {
    readonly privateLinkServiceId?: unknown;
    readonly privateLinkServiceConnectionState?: { readonly status?: unknown };
  };
}

/** What of the list is not known may lead anywhere. */
function connectionsIn(list: unknown, endpoint: string, status: string): Omit<Link, 'uncertain'>[] {
  if (isUnknown(list)) return [linkTo(list, endpoint, status)];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: Connection | string) => {
    if (isUnknown(item)) return [linkTo(item, endpoint, status)];
    const { privateLinkServiceId: target, privateLinkServiceConnectionState: state } = item.properties ?? {};
    if (typeof target !== 'string') return [];
    // Whoever asks for approval cannot give it.
    return [linkTo(target, endpoint, status === 'Pending' ? status : (state?.status ?? status))];
  });
}

function linkTo(target: string, endpoint: string, status: unknown): Omit<Link, 'uncertain'> {
  return {
    target,
    connection: {
      properties: {
        privateEndpoint: { id: endpoint },
        privateLinkServiceConnectionState: { status },
      },
    },
  };
}
