import type { Place } from '../../generated/inventory.ts';
import type { CodeResource } from '../code/format.ts';
import type { Catalogue } from './catalogue.ts';
import { exposuresOf } from './exposure.ts';
import type { Around } from './neighbours.ts';
import { at, text, type KubernetesObject } from './object.ts';
import type { Workload } from './workload.ts';

/** A resource of the document, without where it was found. */
export type Described = Pick<
  CodeResource,
  'type' | 'kind' | 'name' | 'properties' | 'unknown' | 'ai' | 'places'
>;

export function workloadResource(workload: Workload, around: Around, catalogue: Catalogue): Described {
  const { object, containers } = workload;
  const exposedBy = exposuresOf(workload, around.services, catalogue);
  const isOpen = exposedBy.some(({ authenticated }) => !authenticated);
  const automount = automountOf(workload, around);
  const model = containers.map(({ facts }) => facts.model).find((name) => name !== undefined);
  return {
    type: 'kubernetes/Workload',
    kind: 'compute',
    name: object.name,
    properties: {
      kind: object.kind,
      namespace: object.namespace,
      servers: [...new Set(containers.flatMap(({ facts }) => facts.server ?? []))].toSorted(),
      containers: containers.map(({ facts }) => facts),
      hostNetwork: workload.hostNetwork,
      hostPID: workload.hostPid,
      hostIPC: workload.hostIpc,
      serviceAccountName: workload.serviceAccountName,
      ...(automount !== undefined && { automountServiceAccountToken: automount }),
      exposedBy: exposedBy.map(({ by, how, authenticated, tls }) => ({
        by,
        how,
        authenticated,
        ...(tls && { tls }),
      })),
      networkPolicies: around.policies.map(({ name }) => name),
      storage: workload.storage,
    },
    unknown: [
      ...exposedBy.flatMap(({ tlsElsewhere }, index) =>
        tlsElsewhere ? [`/properties/exposedBy/${index}/tls`] : [],
      ),
      ...(automount === undefined ? ['/properties/automountServiceAccountToken'] : []),
      ...containers.flatMap(({ unknown }, index) =>
        unknown
          // Whether it asks who is calling decides something where somebody can call.
          .filter((name) => (name !== 'authentication' || isOpen) && (name !== 'tls' || exposedBy.length > 0))
          .map((name) => `/properties/containers/${index}/${name}`),
      ),
    ],
    ...(model !== undefined && { ai: { model } }),
    places: placesOf(workload),
  };
}

/** What pods say counts more than their service account; the one that every namespace has mounts a token. */
function automountOf({ automount, serviceAccountName }: Workload, { account }: Around): boolean | undefined {
  if (automount !== undefined) return automount;
  const own = account?.fields['automountServiceAccountToken'];
  if (typeof own === 'boolean') return own;
  return account || serviceAccountName === 'default' ? true : undefined;
}

/** Where findings are shown. */
function placesOf({ object, containers }: Workload): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const [index, { path }] of containers.entries()) {
    const fields = {
      '': [],
      '/image': ['image'],
      '/digestPinned': ['image'],
      '/trustRemoteCode': ['args'],
      '/privileged': ['securityContext', 'privileged'],
      '/literalKeys': ['env'],
    };
    for (const [name, below] of Object.entries(fields)) {
      const place = object.placeOf([...path, ...below]);
      if (place) places[`/properties/containers/${index}${name}`] = place;
    }
  }
  return places;
}

export function serviceResource({ name, namespace, fields }: KubernetesObject): Described {
  const type = text(at(fields, 'spec', 'type')) ?? 'ClusterIP';
  return { type: 'kubernetes/Service', kind: 'network-endpoint', name, properties: { namespace, type } };
}

export function routeResource({ name, namespace, kind }: KubernetesObject): Described {
  return { type: 'kubernetes/Route', kind: 'network-endpoint', name, properties: { namespace, kind } };
}

export function networkPolicyResource({ name, namespace, fields }: KubernetesObject): Described {
  const types = at(fields, 'spec', 'policyTypes');
  const policyTypes = Array.isArray(types) ? (types as unknown[]) : ['Ingress'];
  return {
    type: 'kubernetes/NetworkPolicy',
    kind: 'network-policy',
    name,
    properties: { namespace, policyTypes },
  };
}

export function serviceAccountResource(account: KubernetesObject, roles: readonly string[]): Described {
  const { name, namespace, fields } = account;
  const identity = cloudIdentity(account);
  return {
    type: 'kubernetes/ServiceAccount',
    kind: 'identity',
    name,
    properties: {
      namespace,
      automountServiceAccountToken: fields['automountServiceAccountToken'] !== false,
      roles,
      ...(identity && { cloudIdentity: { provider: identity.provider, name: identity.name } }),
    },
  };
}

/** What a service account is in a cloud, by the annotations that the clouds document; its id there, where they say it. */
export function cloudIdentity({
  annotations,
}: KubernetesObject): { readonly provider: string; readonly name: string; readonly id?: string } | undefined {
  const role = annotations['eks.amazonaws.com/role-arn'];
  if (role !== undefined) return { provider: 'aws', name: role, id: role };
  const account = annotations['iam.gke.io/gcp-service-account'];
  if (account !== undefined) {
    const project = /@([^@]+)\.iam\.gserviceaccount\.com$/.exec(account)?.[1] ?? '-';
    const id = `//iam.googleapis.com/projects/${project}/serviceAccounts/${account}`;
    return { provider: 'gcp', name: account, id };
  }
  const client = annotations['azure.workload.identity/client-id'];
  return client === undefined ? undefined : { provider: 'azure', name: client };
}
