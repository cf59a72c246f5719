import type { Relationship } from '../../generated/inventory.ts';
import type { CodeContext } from '../code/format.ts';
import type { Catalogue } from './catalogue.ts';
import type { Neighbours } from './neighbours.ts';
import type { KubernetesObject } from './object.ts';
import {
  cloudIdentity,
  networkPolicyResource,
  routeResource,
  serviceAccountResource,
  serviceResource,
  workloadResource,
  type Described,
} from './resources.ts';
import type { Workload } from './workload.ts';

/** Puts workloads and what is around them into the document, each object once. */
export function putter(
  context: Pick<CodeContext, 'sink' | 'idOf'>,
  neighbours: Neighbours,
  catalogue: Catalogue,
): (workload: Workload) => void {
  const { sink } = context;
  const put = new Map<KubernetesObject, string>();
  const keys = new Set<string>();

  return (workload) => {
    const { object } = workload;
    const around = neighbours.around(workload);
    const id = putObject(object, workloadResource(workload, around, catalogue));
    for (const { service, routes } of around.services) {
      const serviceId = putObject(service, serviceResource(service));
      relate(serviceId, id, 'routes-to', service);
      for (const route of routes) {
        relate(putObject(route, routeResource(route)), serviceId, 'routes-to', route);
      }
    }
    for (const policy of around.policies) {
      relate(id, putObject(policy, networkPolicyResource(policy)), 'guarded-by', policy);
    }
    if (around.account) relate(id, putAccount(around.account), 'runs-as', object);
    for (const uri of workload.storage) relate(id, bucketOf(uri), 'reads', object);
  };

  function putAccount(account: KubernetesObject): string {
    const isNew = !put.has(account);
    const id = putObject(account, serviceAccountResource(account, neighbours.roles(account)));
    if (isNew) relate(id, cloudIdentity(account)?.id, 'runs-as', account);
    return id;
  }

  function putObject(object: KubernetesObject, described: Described): string {
    const known = put.get(object);
    if (known !== undefined) return known;
    const { file, kind, namespace, name, place } = object;
    const address = [kind, namespace, name].filter((part) => part !== '').join('/');
    const key = keys.has(`${file}#${address}`)
      ? `${file}#${address}@${place.line}:${place.column}`
      : `${file}#${address}`;
    keys.add(key);
    sink.resource({ ...described, key, file, ...place, address });
    const id = context.idOf(key);
    put.set(object, id);
    return id;
  }

  function relate(
    from: string,
    to: string | undefined,
    kind: Relationship['kind'],
    { file, place }: KubernetesObject,
  ): void {
    if (to !== undefined) sink.relate({ from, to, kind, evidence: `${file}:${place.line}` });
  }
}

function bucketOf(uri: string): string | undefined {
  const [, scheme, bucket] = /^(s3|gs):\/\/([^/]+)/.exec(uri) ?? [];
  if (bucket === undefined) return undefined;
  return scheme === 's3' ? `arn:aws:s3:::${bucket}` : `//storage.googleapis.com/${bucket}`;
}
