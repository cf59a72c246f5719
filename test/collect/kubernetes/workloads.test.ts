import test from 'ava';
import { container, deployment, edges, resource, scanned } from './scanned.ts';

const digest = `sha256:${'a'.repeat(64)}`;

async function read(fields: string, pod?: string) {
  return container(await scanned({ 'a.yaml': deployment(fields, pod) }));
}

test('a deployment of a server has what checks read, where it is said', async (t) => {
  const document = await scanned({
    'k8s/a.yaml': deployment(
      `image: vllm/vllm-openai:v0.6.3, args: [--model, org/model, --api-key, s3cret-value], ports: [{ containerPort: 8000 }]`,
    ),
  });
  const found = resource(document, 'Workload');

  t.like(found, {
    name: 'server',
    kind: 'compute',
    ai: { model: 'org/model' },
    origin: { kind: 'code', file: 'k8s/a.yaml', line: 1, address: 'Deployment/ml/server' },
    unknown: [],
  });
  t.deepEqual(found.properties, {
    kind: 'Deployment',
    namespace: 'ml',
    servers: ['vllm'],
    containers: [
      {
        name: 'main',
        image: 'vllm/vllm-openai:v0.6.3',
        digestPinned: false,
        server: 'vllm',
        model: 'org/model',
        arguments: ['--model', '--api-key'],
        ports: [8000],
        privileged: false,
        runAsNonRoot: false,
        authentication: true,
        trustRemoteCode: false,
        tls: false,
        controlRoutes: false,
        environment: [],
        literalKeys: [],
      },
    ],
    hostNetwork: false,
    hostPID: false,
    hostIPC: false,
    serviceAccountName: 'default',
    automountServiceAccountToken: true,
    exposedBy: [],
    networkPolicies: [],
    storage: [],
  });
  t.true(
    found.origin.kind === 'code' && found.origin.places?.['/properties/containers/0/image']?.line === 10,
  );
  t.false(JSON.stringify(document).includes('s3cret-value'));
});

test('what serves no models is left out, with what leads to it', async (t) => {
  const document = await scanned({
    'a.yaml': `${deployment('image: nginx')}---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: ml }
spec: { selector: { app: server }, type: LoadBalancer }
`,
  });

  t.deepEqual(
    document.resources.map(({ type }) => type),
    ['code/repository'],
  );
});

for (const [image, server] of [
  ['vllm/vllm-openai', 'vllm'],
  ['registry.example:5000/mirror/vllm/vllm-openai:v1', 'vllm'],
  ['ghcr.io/huggingface/text-generation-inference:2.4', 'tgi'],
  ['ghcr.io/huggingface/text-embeddings-inference:cpu-1.5', 'tei'],
  ['nvcr.io/nvidia/tritonserver:24.05-py3', 'triton'],
  ['nvcr.io/nim/meta/llama-3.1-8b-instruct:1.2', 'nim'],
  ['ollama/ollama', 'ollama'],
  ['pytorch/torchserve:0.12', 'torchserve'],
  ['ghcr.io/ggml-org/llama.cpp:server', 'llama-cpp'],
  [`ghcr.io/berriai/litellm@${digest}`, 'litellm'],
  ['ghcr.io/open-webui/open-webui:main', 'open-webui'],
  ['quay.io/jupyter/scipy-notebook', 'jupyter'],
  ['ghcr.io/mlflow/mlflow:v2.16.0', 'mlflow'],
  ['qdrant/qdrant:v1.11', 'qdrant'],
  ['semitechnologies/weaviate', 'weaviate'],
  ['milvusdb/milvus:v2.4', 'milvus'],
  ['chromadb/chroma', 'chroma'],
  ['rayproject/ray:2.9', 'ray'],
  ['notvllm/vllm-openaix', undefined],
  ['example/ollama-exporter', undefined],
] as const) {
  test(`the image ${image} is ${server ?? 'of no server'}`, async (t) => {
    const { resources } = await scanned({ 'a.yaml': deployment(`image: '${image}'`) });
    const workload = resources.find(({ type }) => type === 'kubernetes/Workload');

    t.deepEqual(workload?.properties['servers'], server && [server]);
  });
}

test('a server is known by its command too, also in a shell', async (t) => {
  t.is((await read(`image: own, command: [sh, -c, 'exec vllm serve org/model --port 1']`))['server'], 'vllm');
  t.is(
    (await read(`image: own, command: [python3, -m, vllm.entrypoints.openai.api_server]`))['server'],
    'vllm',
  );
  t.is((await read(`image: own, command: [/usr/local/bin/ollama, serve]`))['server'], 'ollama');
  t.is((await read(`image: own, command: [sh, -c, 'exec vllm serve org/model']`))['model'], 'org/model');
});

for (const [fields, expected] of [
  ['image: vllm/vllm-openai', false],
  ['image: vllm/vllm-openai, args: [--api-key, k]', true],
  ['image: vllm/vllm-openai, args: [--api-key=k]', true],
  ['image: vllm/vllm-openai, args: ["--api-key="]', false],
  ['image: vllm/vllm-openai, env: [{ name: VLLM_API_KEY, value: k }]', true],
  ['image: vllm/vllm-openai, env: [{ name: VLLM_API_KEY, value: "" }]', false],
  [
    'image: vllm/vllm-openai, env: [{ name: VLLM_API_KEY, valueFrom: { secretKeyRef: { name: a, key: b } } }]',
    true,
  ],
  ['image: vllm/vllm-openai, env: [{ name: OPENAI_API_KEY, value: k }]', false],
  ['image: pytorch/torchserve', true],
  ['image: pytorch/torchserve, args: [--disable-token-auth]', false],
  ['image: ghcr.io/open-webui/open-webui, env: [{ name: WEBUI_AUTH, value: "False" }]', false],
  [`image: quay.io/jupyter/base-notebook, args: [start-notebook.py, "--NotebookApp.token=''"]`, false],
  ['image: mlflow/mlflow, args: [server, --app-name, basic-auth]', true],
  ['image: mlflow/mlflow, args: [server, --app-name=basic-auth]', true],
  [
    'image: semitechnologies/weaviate, env: [{ name: AUTHENTICATION_APIKEY_ENABLED, value: "true" }, { name: AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED, value: "true" }]',
    false,
  ],
  ['image: ollama/ollama', false],
] as const) {
  test(`whether it asks who is calling: ${fields} is ${expected}`, async (t) => {
    t.is((await read(fields))['authentication'], expected);
  });
}

test('what configures a server from elsewhere may make it ask, which matters where somebody can call', async (t) => {
  const service = `---
apiVersion: v1
kind: Service
metadata: { name: s, namespace: ml }
spec: { type: NodePort, selector: { app: server } }
`;
  for (const fields of [
    'image: ghcr.io/berriai/litellm, envFrom: [{ secretRef: { name: a } }]',
    'image: ghcr.io/berriai/litellm, args: [--config, /etc/litellm.yaml]',
  ]) {
    const hidden = await scanned({ 'a.yaml': deployment(fields) });
    const open = await scanned({ 'a.yaml': deployment(fields) + service });

    t.is(container(open)['authentication'], undefined);
    t.deepEqual(resource(open, 'Workload').unknown, ['/properties/containers/0/authentication']);
    t.deepEqual(resource(hidden, 'Workload').unknown, []);
  }
});

test('a digest pins, a tag does not, and what is filled in later may', async (t) => {
  t.is((await read(`image: 'ollama/ollama@${digest}'`))['digestPinned'], true);
  t.is((await read(`image: 'ollama/ollama:1@${digest}'`))['digestPinned'], true);
  t.is((await read('image: ollama/ollama@sha256:short'))['digestPinned'], false);
  const later = await scanned({ 'a.yaml': deployment(`image: 'ollama/ollama:\${TAG}'`) });
  t.deepEqual(resource(later, 'Workload').unknown, ['/properties/containers/0/digestPinned']);
});

test('a container counts more than its pod, and root is a user like any other', async (t) => {
  const nonRoot = async (own: string, pod: string) =>
    (await read(`image: ollama/ollama, securityContext: ${own}`, `securityContext: ${pod}`))['runAsNonRoot'];

  t.is(await nonRoot('{}', '{ runAsNonRoot: true }'), true);
  t.is(await nonRoot('{ runAsNonRoot: false }', '{ runAsNonRoot: true }'), false);
  t.is(await nonRoot('{}', '{ runAsUser: 1000 }'), true);
  t.is(await nonRoot('{ runAsUser: 0 }', '{ runAsUser: 1000 }'), false);
  t.is(await nonRoot('{}', '{}'), false);
});

test('code that comes with a model is run where its server is told so', async (t) => {
  t.is((await read('image: vllm/vllm-openai, args: [--trust-remote-code]'))['trustRemoteCode'], true);
  t.is((await read('image: vllm/vllm-openai, args: [--trust-remote-code=false]'))['trustRemoteCode'], false);
  t.is(
    (
      await read(
        'image: huggingface/text-generation-inference, env: [{ name: TRUST_REMOTE_CODE, value: true }]',
      )
    )['trustRemoteCode'],
    true,
  );
});

test('a server speaks TLS and has routes for its control where it is told so', async (t) => {
  const vllm = (more: string) => read(`image: vllm/vllm-openai, ${more}`);
  const variable = (name: string, value: string) => vllm(`env: [{ name: ${name}, value: '${value}' }]`);

  t.is((await vllm('args: [--ssl-certfile, /tls/crt]'))['tls'], true);
  t.is((await vllm('args: [--config, a.yaml]'))['tls'], undefined);
  t.is((await variable('VLLM_SERVER_DEV_MODE', '1'))['controlRoutes'], true);
  t.is((await variable('VLLM_SERVER_DEV_MODE', '0'))['controlRoutes'], false);
  t.is((await variable('VLLM_TORCH_PROFILER_DIR', '/traces'))['controlRoutes'], true);
  t.is((await read('image: ollama/ollama, args: [--ssl-certfile, a]'))['tls'], false);
});

test('what sets variables elsewhere decides about routes for its control', async (t) => {
  for (const where of [
    'envFrom: [{ secretRef: { name: s } }]',
    'env: [{ name: VLLM_SERVER_DEV_MODE, valueFrom: { secretKeyRef: { name: s, key: k } } }]',
  ]) {
    const document = await scanned({ 'a.yaml': deployment(`image: vllm/vllm-openai, ${where}`) });
    t.is(container(document)['controlRoutes'], undefined);
    t.true(resource(document, 'Workload').unknown?.includes('/properties/containers/0/controlRoutes'));
  }
});

test('keys in a manifest are named, and not shown', async (t) => {
  const key = 'sk-proj-abcdefghijklmnopqrstuvwxyz0123456789';
  const document = await scanned({
    'a.yaml': deployment(
      `image: ollama/ollama, env: [{ name: OPENAI_API_KEY, value: ${key} }, { name: HF_TOKEN, value: '$(TOKEN)' }, { name: ANTHROPIC_API_KEY, valueFrom: { secretKeyRef: { name: a, key: b } } }]`,
    ),
  });

  t.like(container(document), {
    environment: ['OPENAI_API_KEY', 'HF_TOKEN', 'ANTHROPIC_API_KEY'],
    literalKeys: [{ name: 'OPENAI_API_KEY', kind: 'OpenAI' }],
  });
  t.is((container(document)['literalKeys'] as unknown[]).length, 1);
  t.false(JSON.stringify(document).includes(key));
});

for (const [kind, manifest] of Object.entries({
  Pod: 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: c, image: ollama/ollama }] }',
  CronJob:
    'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: a }\nspec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: c, image: ollama/ollama }] } } } } }',
  RayService:
    'apiVersion: ray.io/v1\nkind: RayService\nmetadata: { name: a }\nspec: { rayClusterConfig: { headGroupSpec: { template: { spec: { containers: [{ name: c, image: own }] } } }, workerGroupSpecs: [{ template: { spec: { containers: [{ name: d, image: own }] } } }] } }',
  NIMService:
    'apiVersion: apps.nvidia.com/v1alpha1\nkind: NIMService\nmetadata: { name: a }\nspec: { image: { repository: nvcr.io/nim/meta/llama, tag: "1" } }',
})) {
  test(`containers of a ${kind} are found where it has them`, async (t) => {
    const document = await scanned({ 'a.yaml': manifest });
    const containers = resource(document, 'Workload').properties['containers'] as { server?: string }[];

    t.is(containers.length, kind === 'RayService' ? 2 : 1);
    t.true(containers.every(({ server }) => server !== undefined));
  });
}

test('an InferenceService is published unless its label says otherwise, and reads its model', async (t) => {
  const manifest = (labels: string) => `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: { name: a, labels: ${labels} }
spec:
  predictor:
    serviceAccountName: reader
    model: { modelFormat: { name: huggingface }, storageUri: 's3://models/llama' }
`;
  const open = await scanned({ 'a.yaml': manifest('{}') });
  const local = await scanned({ 'a.yaml': manifest('{ networking.kserve.io/visibility: cluster-local }') });

  t.deepEqual(resource(open, 'Workload').properties['exposedBy'], [
    { by: 'InferenceService/a', how: 'InferenceService', authenticated: false },
  ]);
  t.deepEqual(resource(local, 'Workload').properties['exposedBy'], []);
  t.like(resource(open, 'Workload').properties, {
    serviceAccountName: 'reader',
    storage: ['s3://models/llama'],
    containers: [{ server: 'kserve' }],
  });
  t.deepEqual(edges(open), ['Workload a reads arn:aws:s3:::models']);
});
