import test from 'ava';
import { deployment, edges, resource, scanned } from './scanned.ts';

const server = deployment('image: ollama/ollama', 'serviceAccountName: ollama');

function service(spec: string, more = ''): string {
  return `---\napiVersion: v1\nkind: Service\nmetadata: { name: s, namespace: ml${more} }\nspec: { selector: { app: server }, ${spec} }\n`;
}

function exposed(text: string) {
  return scanned({ 'a.yaml': text }).then(
    (document) => resource(document, 'Workload').properties['exposedBy'],
  );
}

test('services let callers in by their type', async (t) => {
  const by = (how: string) => [{ by: 'Service/s', how, authenticated: false }];

  t.deepEqual(await exposed(server + service('type: LoadBalancer')), by('LoadBalancer'));
  t.deepEqual(await exposed(server + service('type: NodePort')), by('NodePort'));
  t.deepEqual(await exposed(server + service('externalIPs: [192.0.2.1]')), by('ExternalIP'));
  t.deepEqual(await exposed(server + service('ports: []')), []);
  t.deepEqual(
    await exposed(
      server +
        service('type: LoadBalancer', ', annotations: { networking.gke.io/load-balancer-type: internal }'),
    ),
    [],
  );
});

test('a service of other pods, or in another namespace, leads elsewhere', async (t) => {
  t.deepEqual(await exposed(server + service('type: NodePort').replace('app: server', 'app: other')), []);
  t.deepEqual(
    await exposed(server + service('type: NodePort').replace('namespace: ml', 'namespace: other')),
    [],
  );
  t.deepEqual(
    await exposed(server + service('type: NodePort').replace('selector: { app: server }, ', '')),
    [],
  );
});

const routes = {
  Ingress:
    'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: r, namespace: ml }\nspec: { rules: [{ http: { paths: [{ backend: { service: { name: s } } }] } }] }',
  HTTPRoute:
    'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: r, namespace: ml }\nspec: { rules: [{ backendRefs: [{ name: s, port: 80 }] }] }',
  Route:
    'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: { name: r, namespace: ml }\nspec: { to: { kind: Service, name: s } }',
  VirtualService:
    'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: r, namespace: ml }\nspec: { gateways: [public], http: [{ route: [{ destination: { host: s.ml.svc.cluster.local } }] }] }',
};

for (const [kind, route] of Object.entries(routes)) {
  test(`a route of kind ${kind} lets callers in`, async (t) => {
    const document = await scanned({ 'a.yaml': `${server}${service('ports: []')}---\n${route}\n` });

    t.deepEqual(resource(document, 'Workload').properties['exposedBy'], [
      { by: `${kind}/r`, how: kind, authenticated: false },
    ]);
    t.deepEqual(edges(document), ['Route r routes-to Service s', 'Service s routes-to Workload server']);
  });
}

test('a route and a load balancer hold a certificate where they say so, and where a gateway decides it is unknown', async (t) => {
  const ways = async (route: string, kind: string) => {
    const text = `${server}${service('ports: []')}---\n${route}\n`;
    const { properties, unknown } = resource(await scanned({ 'a.yaml': text }), 'Workload');
    const [way] = properties['exposedBy'] as { tls?: boolean }[];
    return [kind, way?.tls, unknown.includes('/properties/exposedBy/0/tls')];
  };
  const withTls = (route: string, tls: string) => route.replace('spec: { ', `spec: { tls: ${tls}, `);
  const annotated = routes.Ingress.replace(
    'namespace: ml',
    "namespace: ml, annotations: { alb.ingress.kubernetes.io/certificate-arn: 'arn:x' }",
  );

  t.deepEqual(await ways(withTls(routes.Ingress, '[{ secretName: s }]'), 'Ingress'), [
    'Ingress',
    true,
    false,
  ]);
  t.deepEqual(await ways(withTls(routes.Ingress, '[]'), 'Ingress'), ['Ingress', undefined, false]);
  t.deepEqual(await ways(annotated, 'Ingress'), ['Ingress', true, false]);
  t.deepEqual(await ways(withTls(routes.Route, '{ termination: edge }'), 'Route'), ['Route', true, false]);
  t.deepEqual(await ways(routes.Route, 'Route'), ['Route', undefined, false]);
  t.deepEqual(await ways(routes.HTTPRoute, 'HTTPRoute'), ['HTTPRoute', undefined, true]);
  t.deepEqual(await ways(routes.VirtualService, 'VirtualService'), ['VirtualService', undefined, true]);
});

test('a load balancer holds a certificate where it is annotated with one', async (t) => {
  const text = service('type: LoadBalancer').replace(
    'metadata: {',
    "metadata: { annotations: { service.beta.kubernetes.io/aws-load-balancer-ssl-cert: 'arn:x' },",
  );
  t.deepEqual(await exposed(`${server}${text}`), [
    { by: 'Service/s', how: 'LoadBalancer', authenticated: false, tls: true },
  ]);
});

test('a route may ask who is calling, and may be of the mesh alone', async (t) => {
  const asking = routes.Ingress.replace(
    'namespace: ml',
    "namespace: ml, annotations: { nginx.ingress.kubernetes.io/auth-url: 'https://auth.example' }",
  );
  t.deepEqual(await exposed(`${server}${service('ports: []')}---\n${asking}\n`), [
    { by: 'Ingress/r', how: 'Ingress', authenticated: true },
  ]);
  const mesh = routes.VirtualService.replace('gateways: [public]', 'gateways: [mesh]');
  t.deepEqual(await exposed(`${server}${service('ports: []')}---\n${mesh}\n`), []);
});

test('the network and the ports of the node are ways in', async (t) => {
  t.deepEqual(
    await exposed(
      deployment('image: ollama/ollama, ports: [{ containerPort: 1, hostPort: 1 }]', 'hostNetwork: true'),
    ),
    [
      { by: 'Deployment/server', how: 'HostNetwork', authenticated: false },
      { by: 'Deployment/server', how: 'HostPort', authenticated: false },
    ],
  );
});

test('a service account brings its roles and what it is in a cloud', async (t) => {
  const account = (annotation: string) => `---
apiVersion: v1
kind: ServiceAccount
metadata: { name: ollama, namespace: ml, annotations: { ${annotation} } }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: b }
roleRef: { kind: ClusterRole, name: cluster-admin }
subjects: [{ kind: ServiceAccount, name: ollama, namespace: ml }, { kind: ServiceAccount, name: ollama, namespace: other }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: c, namespace: other }
roleRef: { kind: Role, name: elsewhere }
subjects: [{ kind: ServiceAccount, name: ollama, namespace: other }]
`;
  const arn = 'arn:aws:iam::123456789012:role/models';
  const aws = await scanned({ 'a.yaml': server + account(`eks.amazonaws.com/role-arn: '${arn}'`) });
  const gcp = await scanned({
    'a.yaml': server + account('iam.gke.io/gcp-service-account: m@p.iam.gserviceaccount.com'),
  });
  const azure = await scanned({
    'a.yaml': server + account("azure.workload.identity/client-id: '00000000-0000-0000-0000-000000000001'"),
  });

  t.deepEqual(resource(aws, 'ServiceAccount').properties, {
    namespace: 'ml',
    automountServiceAccountToken: true,
    roles: ['ClusterRole/cluster-admin'],
    cloudIdentity: { provider: 'aws', name: arn },
  });
  t.deepEqual(edges(aws), [
    `ServiceAccount ollama runs-as ${arn}`,
    'Workload server runs-as ServiceAccount ollama',
  ]);
  t.deepEqual(edges(gcp), [
    'ServiceAccount ollama runs-as //iam.googleapis.com/projects/p/serviceAccounts/m@p.iam.gserviceaccount.com',
    'Workload server runs-as ServiceAccount ollama',
  ]);
  t.deepEqual(edges(azure), ['Workload server runs-as ServiceAccount ollama']);
});

test('pods get a token unless they, or else their account, say no; an account that is not here may', async (t) => {
  const account = (automount: string) =>
    `---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ollama, namespace: ml }\n${automount}\n`;
  const mounts = async (text: string) => {
    const { properties, unknown } = resource(await scanned({ 'a.yaml': text }), 'Workload');
    return unknown.length > 0 ? unknown[0] : properties['automountServiceAccountToken'];
  };
  const pod = (value: string) =>
    deployment(
      'image: ollama/ollama',
      `serviceAccountName: ollama\n      automountServiceAccountToken: ${value}`,
    );

  t.is(await mounts(server + account('')), true);
  t.is(await mounts(server + account('automountServiceAccountToken: false')), false);
  t.is(await mounts(pod('true') + account('automountServiceAccountToken: false')), true);
  t.is(await mounts(pod('false')), false);
  t.is(await mounts(server), '/properties/automountServiceAccountToken');
  t.is(await mounts(deployment('image: ollama/ollama')), true);
});

test('network policies that select the pods guard them', async (t) => {
  const policy = (selector: string) =>
    `---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: p, namespace: ml }\nspec: { podSelector: ${selector} }\n`;
  const guards = async (selector: string) =>
    resource(await scanned({ 'a.yaml': server + policy(selector) }), 'Workload').properties[
      'networkPolicies'
    ];

  t.deepEqual(await guards('{}'), ['p']);
  t.deepEqual(await guards('{ matchLabels: { app: server } }'), ['p']);
  t.deepEqual(await guards('{ matchLabels: { app: other } }'), []);
  t.deepEqual(await guards('{ matchExpressions: [{ key: app, operator: Exists }] }'), []);
});

test('what lies beside a workload is meant before what has the same name elsewhere', async (t) => {
  const unnamed = server.replace(', namespace: ml', '');
  const open = service('type: NodePort').replace(', namespace: ml', '');
  const closed = service('ports: []').replace(', namespace: ml', '');
  const document = await scanned({ 'dev/a.yaml': unnamed + open, 'prod/a.yaml': unnamed + closed });
  const ways = document.resources
    .filter(({ type }) => type === 'kubernetes/Workload')
    .map(({ properties }) => (properties['exposedBy'] as unknown[]).length);

  t.deepEqual(ways, [1, 0]);
  t.deepEqual(
    resource(await scanned({ 'app/a.yaml': server, 'network/s.yaml': service('type: NodePort') }), 'Workload')
      .properties['exposedBy'],
    [{ by: 'Service/s', how: 'NodePort', authenticated: false }],
  );
});
