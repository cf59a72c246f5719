import { backendsOf, routeKinds } from './exposure.ts';
import { at, records, text, textMap, type KubernetesObject } from './object.ts';
import type { Workload } from './workload.ts';

/** What is around one workload. */
export interface Around {
  /** Services that select its pods, with the routes that lead to them. */
  readonly services: readonly {
    readonly service: KubernetesObject;
    readonly routes: readonly KubernetesObject[];
  }[];
  /** Its service account, where that is declared. */
  readonly account: KubernetesObject | undefined;
  /** Network policies that select its pods. */
  readonly policies: readonly KubernetesObject[];
}

/** Objects around the workloads of a scan, found by what links them. */
export interface Neighbours {
  around(workload: Workload): Around;
  /** Roles bound to a service account: ClusterRole/cluster-admin. */
  roles(account: KubernetesObject): readonly string[];
}

export const neighbourKinds = [
  'Service',
  ...routeKinds,
  'ServiceAccount',
  'NetworkPolicy',
  'RoleBinding',
  'ClusterRoleBinding',
];

// More services of one workload than this say nothing new.
const most = 50;

type Index = ReadonlyMap<string, readonly KubernetesObject[]>;

export function neighboursIn(objects: readonly KubernetesObject[]): Neighbours {
  const ofKind = (...kinds: string[]) => objects.filter(({ kind }) => kinds.includes(kind));
  const services = indexed(ofKind('Service'), (service) => firstPair(selectorOf(service)));
  const routes = indexed(ofKind(...routeKinds), (route) => [...backendsOf(route)]);
  const accounts = indexed(ofKind('ServiceAccount'), ({ name }) => [name]);
  const policies = indexed(ofKind('NetworkPolicy'), (policy) =>
    firstPair(podSelectorOf(policy) ?? {}, everyPod),
  );
  const bindings = indexed(ofKind('RoleBinding', 'ClusterRoleBinding'), (binding) =>
    records(binding.fields['subjects']).flatMap((subject) =>
      subject['kind'] === 'ServiceAccount' ? (text(subject['name']) ?? []) : [],
    ),
  );

  return {
    around(workload) {
      const { object, serviceAccountName } = workload;
      return {
        services: selecting(workload, services, selectorOf).map((service) => ({
          service,
          routes: near(service, routes.get(service.name) ?? []).slice(0, most),
        })),
        account: near(object, accounts.get(serviceAccountName) ?? [])[0],
        policies: selecting(workload, policies, (policy) => podSelectorOf(policy) ?? { '': 'expressions' }),
      };
    },
    roles: (account) =>
      (bindings.get(account.name) ?? [])
        .filter((binding) => bindsIn(binding, account))
        .flatMap(({ fields }) => {
          const role = text(at(fields, 'roleRef', 'name'));
          return role === undefined ? [] : [`${text(at(fields, 'roleRef', 'kind')) ?? 'Role'}/${role}`];
        })
        .slice(0, most),
  };
}

const everyPod = '';

function indexed(
  objects: readonly KubernetesObject[],
  keys: (object: KubernetesObject) => readonly string[],
): Index {
  const index = new Map<string, KubernetesObject[]>();
  for (const object of objects) {
    for (const key of new Set(keys(object))) {
      const own = index.get(key);
      if (own) own.push(object);
      else index.set(key, [object]);
    }
  }
  return index;
}

type Selector = Readonly<Record<string, string>>;

function firstPair(selector: Selector, none?: string): string[] {
  const [first] = Object.entries(selector);
  return first ? [first.join('=')] : none === undefined ? [] : [none];
}

function selectorOf({ fields }: KubernetesObject): Selector {
  return textMap(at(fields, 'spec', 'selector'));
}

/** Labels that a policy selects by; undefined where it has expressions, which are not followed. */
function podSelectorOf({ fields }: KubernetesObject): Selector | undefined {
  const selector = at(fields, 'spec', 'podSelector');
  return records(at(selector, 'matchExpressions')).length > 0
    ? undefined
    : textMap(at(selector, 'matchLabels'));
}

function selecting(
  { object, labels }: Workload,
  index: Index,
  selector: (other: KubernetesObject) => Selector,
): readonly KubernetesObject[] {
  const pairs = new Set([
    everyPod,
    ...labels.flatMap((own) => Object.entries(own).map((pair) => pair.join('='))),
  ]);
  const candidates = [...pairs].flatMap((pair) => index.get(pair) ?? []);
  const selected = candidates.filter((other) =>
    labels.some((own) => Object.entries(selector(other)).every(([name, value]) => own[name] === value)),
  );
  return near(object, selected).slice(0, most);
}

/**
 * Objects of the same namespace: those beside it, or where there are none, all that were scanned. One that names no namespace
 * belongs to whatever is applied with it, which lies beside it.
 */
function near(object: KubernetesObject, others: readonly KubernetesObject[]): readonly KubernetesObject[] {
  const same = others.filter(({ namespace }) => namespace === object.namespace);
  const folder = folderOf(object.file);
  const beside = same.filter(({ file }) => folderOf(file) === folder);
  return beside.length > 0 || object.namespace === '' ? beside : same;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A subject names its namespace; a binding of a namespace is of the account's. */
function bindsIn(binding: KubernetesObject, account: KubernetesObject): boolean {
  return records(binding.fields['subjects']).some(
    ({ kind, name, namespace }) =>
      kind === 'ServiceAccount' &&
      name === account.name &&
      (account.namespace === '' || (text(namespace) ?? binding.namespace) === account.namespace),
  );
}
