import type { Catalogue } from './catalogue.ts';
import { at, hasSetting, record, records, text, type KubernetesObject } from './object.ts';
import type { Workload } from './workload.ts';

/** A way from outside the cluster to a workload. */
export interface Exposure {
  readonly by: string;
  /** LoadBalancer, NodePort, ExternalIP, Ingress, HTTPRoute …, HostPort, HostNetwork, or the kind whose controller publishes it. */
  readonly how: string;
  /** Whether what stands before the workload asks who is calling. */
  readonly authenticated: boolean;
  /** Whether it speaks TLS with callers; absent where it does not, or where something else decides. */
  readonly tls?: true;
  /** Whether a gateway or a controller decides about TLS. */
  readonly tlsElsewhere?: true;
}

/** Kinds of objects that let callers in, beside services. */
export const routeKinds = ['Ingress', 'HTTPRoute', 'GRPCRoute', 'TCPRoute', 'Route', 'VirtualService'];

/** How callers outside of the cluster reach a workload by its services, their routes, or itself. */
export function exposuresOf(
  workload: Workload,
  services: readonly { readonly service: KubernetesObject; readonly routes: readonly KubernetesObject[] }[],
  catalogue: Catalogue,
): Exposure[] {
  const { object, kind, hostNetwork, containers } = workload;
  const own = `${object.kind}/${object.name}`;
  const published = kind.exposed_unless !== undefined && !hasSetting(object.labels, [kind.exposed_unless]);
  return [
    ...(hostNetwork ? [{ by: own, how: 'HostNetwork', authenticated: false }] : []),
    ...(containers.some(({ hostPorts }) => hostPorts)
      ? [{ by: own, how: 'HostPort', authenticated: false }]
      : []),
    ...(published ? [{ by: own, how: object.kind, authenticated: false, tlsElsewhere: true as const }] : []),
    ...services.flatMap(({ service, routes }) => [
      ...ofService(service, catalogue),
      ...routes.flatMap((route) => ofRoute(route, catalogue)),
    ]),
  ];
}

function ofService({ fields, name, annotations }: KubernetesObject, catalogue: Catalogue): Exposure[] {
  const { type, externalIPs } = record(fields['spec']);
  const tls = hasSetting(annotations, catalogue.tls_services);
  const exposed = (how: string) => ({
    by: `Service/${name}`,
    how,
    authenticated: false,
    ...(tls && how === 'LoadBalancer' && { tls }),
  });
  const internal = hasSetting(annotations, catalogue.internal_load_balancers);
  return [
    ...(type === 'LoadBalancer' && !internal ? [exposed('LoadBalancer')] : []),
    ...(type === 'NodePort' ? [exposed('NodePort')] : []),
    ...(Array.isArray(externalIPs) && externalIPs.length > 0 ? [exposed('ExternalIP')] : []),
  ];
}

function ofRoute({ kind, name, annotations, fields }: KubernetesObject, catalogue: Catalogue): Exposure[] {
  if (hasSetting(annotations, catalogue.internal_routes) || isOfMeshAlone(fields)) return [];
  const authenticated = hasSetting(annotations, catalogue.authenticating_routes);
  return [
    { by: `${kind}/${name}`, how: kind, authenticated, ...tlsOf(kind, fields, annotations, catalogue) },
  ];
}

/** An Ingress and a route of OpenShift say it themselves; of the others their gateway does. */
function tlsOf(
  kind: string,
  fields: KubernetesObject['fields'],
  annotations: KubernetesObject['annotations'],
  catalogue: Catalogue,
): Pick<Exposure, 'tls' | 'tlsElsewhere'> {
  if (kind !== 'Ingress' && kind !== 'Route') return { tlsElsewhere: true };
  const tls = at(fields, 'spec', 'tls');
  const isSaid = Array.isArray(tls) ? tls.length > 0 : typeof tls === 'object' && tls !== null;
  return isSaid || hasSetting(annotations, catalogue.tls_routes) ? { tls: true } : {};
}

/** A virtual service without a gateway is for callers within the mesh. */
function isOfMeshAlone(fields: KubernetesObject['fields']): boolean {
  if (fields['kind'] !== 'VirtualService') return false;
  const gateways = at(fields, 'spec', 'gateways');
  return !Array.isArray(gateways) || gateways.every((gateway) => gateway === 'mesh');
}

/** Names of the services that a route leads to, however its kind says it. */
export function backendsOf({ fields }: KubernetesObject): ReadonlySet<string> {
  const spec = record(fields['spec']);
  const rules = records(spec['rules']);
  const hosts = ['http', 'tls', 'tcp'].flatMap((name) => records(spec[name]));
  const names = [
    at(spec, 'defaultBackend', 'service', 'name'),
    at(spec, 'backend', 'serviceName'),
    at(spec, 'to', 'name'),
    ...records(spec['alternateBackends']).map(({ name }) => name),
    ...rules.flatMap((rule) =>
      records(at(rule, 'http', 'paths')).flatMap(({ backend }) => [
        at(backend, 'service', 'name'),
        at(backend, 'serviceName'),
      ]),
    ),
    ...rules.flatMap((rule) => records(rule['backendRefs']).map(({ name }) => name)),
    ...hosts.flatMap((host) =>
      records(host['route']).map(({ destination }) => text(at(destination, 'host'))?.split('.')[0]),
    ),
  ];
  return new Set(names.flatMap((name) => text(name) ?? []));
}
