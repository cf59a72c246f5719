import { functionArn, type Place } from '../resource/arn.ts';
import { text } from '../config/config-item.ts';
import { loadBalancerOfListener } from '../network/load-balancer.ts';

/** What an API does with requests of a route, in the words of its service. */
export interface Integration {
  /** AWS, AWS_PROXY, HTTP, HTTP_PROXY or MOCK. */
  readonly type: string | undefined;
  /** Where requests go, without what may hold a secret. */
  readonly uri: string | undefined;
  /** INTERNET or VPC_LINK. */
  readonly connectionType: string | undefined;
  readonly connectionId: string | undefined;
}

export interface Surroundings {
  /** Load balancers by their host name, in lower case. */
  readonly balancers: ReadonlyMap<string, string>;
  /** Load balancers behind VPC links, by the link; undefined where they could not be read. */
  readonly links: ReadonlyMap<string, readonly string[]> | undefined;
}

/** What is behind an integration. */
export interface Behind {
  readonly ids: readonly string[];
  /** Whether that is all that there is. */
  readonly complete: boolean;
}

export const nothingBehind: Behind = { ids: [], complete: true };
const unknown: Behind = { ids: [], complete: false };

const proxied = /^arn:[^:]+:apigateway:([^:]*):([^:]+):(?:path|action)\/(.*)$/;
const lambdaPath = /^[^/]+\/functions\/(arn:.+?)\/invocations$/;
const endpointPath = /^endpoints\/([^/]+)\/invocations/;

/** An integration as either service describes it. Of addresses nobody needs what stands before the host or behind the path. */
export function integrationOf(fields: Readonly<Record<string, unknown>>): Integration {
  const subtype = text(fields['integrationSubtype']);
  const uri = text(fields['uri'] ?? fields['integrationUri']) ?? subtype;
  return {
    type: text(fields['type'] ?? fields['integrationType']),
    uri: uri?.replace(/^(\w+:\/\/)[^/@]*@/, '$1').replace(/[?#].*$/s, ''),
    connectionType: text(fields['connectionType']),
    connectionId: text(fields['connectionId']),
  };
}

/**
 * Functions, endpoints of models and load balancers that an integration leads to. Names that a stage completes are unknown, and so are
 * hosts that are none of the load balancers'; other services of AWS are nothing that is read.
 */
export function behindIntegration(place: Place, integration: Integration, around: Surroundings): Behind {
  const { type, uri, connectionType, connectionId } = integration;
  if (type === 'MOCK') return nothingBehind;
  if (uri?.includes('${')) return unknown;
  if (connectionType === 'VPC_LINK') {
    const balancer = loadBalancerOfListener(uri ?? '');
    const linked = balancer === undefined ? around.links?.get(connectionId ?? '') : [balancer];
    return linked ? { ids: linked, complete: true } : unknown;
  }
  if (uri === undefined) return unknown;
  const [, region = '', service, path = ''] = proxied.exec(uri) ?? [];
  if (service === 'lambda') return oneOf(lambdaPath.exec(path)?.[1], functionArn);
  if (service === 'runtime.sagemaker') {
    return oneOf(endpointPath.exec(path)?.[1], (name) => endpointArn({ ...place, region }, name));
  }
  if (service !== undefined || type === 'AWS') return nothingBehind;
  if (/^arn:[^:]+:lambda:/.test(uri)) return oneOf(uri, functionArn);
  // A first-class integration of an HTTP API with a service: SQS-SendMessage.
  if (type === 'AWS_PROXY' && /^\w+-\w+$/.test(uri)) return nothingBehind;
  return oneOf(around.balancers.get(hostOf(uri)));
}

function oneOf(found: string | undefined, idOf = (given: string) => given): Behind {
  return found === undefined ? unknown : { ids: [idOf(found)], complete: true };
}

/** The ARN of an endpoint, whose name it has in lower case. */
function endpointArn({ partition, region, account }: Place, name: string): string {
  return `arn:${partition}:sagemaker:${region}:${account}:endpoint/${name.toLowerCase()}`;
}

function hostOf(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).hostname.toLowerCase() : '';
}
