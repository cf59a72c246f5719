import type { BomItem } from '../generated/bom.ts';
import type { Resource } from '../generated/inventory.ts';
import { objectsIn, present, textIn, textsIn } from '../collect/untrusted-json.ts';

/** How a thing is reached, as far as its configuration says so. */
export function reachOf(
  resource: Resource | undefined,
  isExposed: boolean,
): Pick<BomItem, 'endpoints' | 'authenticated' | 'crosses_trust_boundary'> {
  if (!resource) return {};
  const { properties, type } = resource;
  const endpoints = endpointsOf(properties);
  const outside = isExposed || objectsIn(properties['exposedBy']).length > 0 || isElsewhere(resource);
  return {
    ...(endpoints.length > 0 && { endpoints }),
    ...present({
      authenticated: type === 'kubernetes/Workload' ? workloadAsks(properties) : headersAsk(properties),
      crosses_trust_boundary: outside ? true : undefined,
    }),
  };
}

/** What code calls, and MCP servers, say whether they are on the same machine. */
function isElsewhere({ properties }: Resource): boolean {
  return properties['local'] === false;
}

function workloadAsks(properties: Resource['properties']): boolean | undefined {
  const answers = objectsIn(properties['containers'])
    .filter(({ server }) => server !== undefined)
    .map(({ authentication }) => authentication);
  return answers.length > 0 && answers.every((answer) => typeof answer === 'boolean')
    ? answers.every(Boolean)
    : undefined;
}

/** Headers that carry credentials say that somebody asks for them; none say nothing. */
function headersAsk({ headers }: Resource['properties']): true | undefined {
  return textsIn(headers).some((name) => /^(proxy-)?authorization$|key|token/i.test(name)) ? true : undefined;
}

const members = [
  'endpoint',
  'Endpoint',
  'scoringUri',
  'gatewayUrl',
  'collectionEndpoint',
  'workspaceUrl',
  'Url',
  'url',
];

function endpointsOf(properties: Resource['properties']): string[] {
  const [scheme, host] = [textIn(properties['scheme']), textIn(properties['host'])];
  const said = [
    ...members.flatMap((member) => textIn(properties[member]) ?? []),
    ...(host === undefined ? [] : [`${scheme ?? 'https'}://${host}`]),
  ];
  return [...new Set(said.flatMap((text) => urlOf(text) ?? []))];
}

/** Without what may be a secret: who, parameters and fragments. */
function urlOf(text: string): string | undefined {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  return url && /^(https?|wss?):$/.test(url.protocol) && /^[\w.:[\]-]+$/.test(url.host)
    ? `${url.protocol}//${url.host}${encodeURI(decoded(url.pathname))}`
    : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return '/';
  }
}
