import type { Resource } from '../../../generated/inventory.ts';
import type { NativeResource } from '../../code/declaration.ts';
import { hasToken, isUnknown } from '../../code/token.ts';
import { agentType } from '../bedrock/agent.ts';
import { knowledgeBaseType } from '../bedrock/knowledge-base.ts';
import { text } from '../config/config-item.ts';
import type { Found } from '../resource/found.ts';
import { normaliseVpcEndpoint, routesTo, serviceOf, vpcEndpointType } from '../network/vpc-endpoints.ts';
import { isThereWith } from './certain.ts';
import { itemOf } from './item.ts';

/** Endpoints of a root, and what they leave unknown of resources that may be called through them. */
export interface Endpoints {
  readonly found: readonly (readonly [NativeResource, Found])[];
  /** Whether it is known which endpoints lead to a resource. */
  known(resource: Resource): boolean;
}

/** Types that are known to be reached by no endpoint only where all endpoints are known. */
const routed = new Set([agentType, knowledgeBaseType]);

// More endpoints and resources than anybody has make the square of their number of edges.
const mostRoutes = 100_000;

/**
 * Endpoints lead to the resources of their region. That none does is not known: networks are often made elsewhere.
 *
 * @param resources all that is normalised so far, with their regions.
 */
export function endpointsOf(natives: readonly NativeResource[], resources: readonly Resource[]): Endpoints {
  const endpoints = natives
    .filter(({ type }) => type === vpcEndpointType)
    .map((native) => {
      const name = text(native.configuration['serviceName']) ?? '';
      return {
        item: itemOf(native),
        service: serviceOf(name),
        isStray: isUnknown(serviceName(name)),
        native,
      };
    });
  let left = mostRoutes;
  const byId = new Map(natives.map((native) => [native.id, native] as const));
  const reached = new Set<string>();
  const found = endpoints.flatMap(({ native, item, service }) => {
    if (service === undefined) return [];
    const one = normaliseVpcEndpoint(item, service, left > 0 ? resources : []);
    left -= one.relationships.length;
    for (const { to } of one.relationships) {
      const target = byId.get(to);
      if (target && isThereWith(native, target)) reached.add(to);
    }
    return [[native, one] as const];
  });
  const isStray = left <= 0 || endpoints.some(({ isStray: stray }) => stray);
  return {
    found,
    known({ id, type, region }) {
      if (!routed.has(type)) return true;
      if (isStray || !reached.has(id)) return false;
      return !endpoints.some(
        ({ item, service }) =>
          service !== undefined &&
          routesTo(service, type) &&
          item.region !== region &&
          (hasToken(item.region) || hasToken(region)),
      );
    },
  };
}

/** The service within `com.amazonaws.<region>.<service>`: the region says nothing about which one it is. */
function serviceName(name: string): string {
  return name.replace(/^(com\.amazonaws|aws\.sagemaker)\.[^.]+\./, '');
}
