import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { collect } from '../../../src/collect/run.ts';
import { replayFrom } from '../../../src/collect/transport/replay.ts';
import {
  asksFor,
  changed,
  collectedAt,
  collectFrom,
  estate,
  gcpServer,
  production,
  refusal,
  replayed,
  resourceNamed,
  sandbox,
  sourceOf,
} from '../../clouds/gcp.ts';

const scope = { scopes: [`projects/${production}`] };
const assets = new RegExp(`/v1/projects/${production}/assets$`);
const endpointType = 'aiplatform.googleapis.com/Endpoint';
const bucketType = 'storage.googleapis.com/Bucket';

test('throttling is waited out, by header and by RetryInfo', async (t) => {
  const server = await gcpServer(t);
  server.inject({
    on: assets,
    effect: { answer: { ...refusal(429, 'RESOURCE_EXHAUSTED'), headers: { 'retry-after': '0' } } },
  });
  const info = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '0.02s' }];
  server.inject({
    on: /\/locations\/-\/instances$/,
    effect: {
      answer: {
        status: 429,
        body: { error: { code: 429, message: 'slow down', status: 'RESOURCE_EXHAUSTED', details: info } },
      },
    },
  });

  t.deepEqual(await collectFrom(server, scope), await replayed(scope.scopes));
});

test('throttling that does not end is a problem that says so', async (t) => {
  const server = await gcpServer(t);
  server.inject({
    on: /\/locations\/-\/instances$/,
    times: 99,
    effect: { answer: refusal(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded') },
  });
  const document = await collectFrom(server, scope);

  t.deepEqual(sourceOf(document, production)?.problems, [
    {
      code: 'throttled',
      message:
        'notebooks:projects.locations.instances.list of projects/meridian-ml-prod: Quota exceeded. Scan again later, or fewer scopes at once',
      call: 'notebooks:projects.locations.instances.list',
      permission: 'notebooks.instances.list',
      types: ['notebooks.googleapis.com/Instance'],
      collector: 'gcp-workbench',
    },
  ]);
});

test('a failing server and a cut connection are tried again', async (t) => {
  const server = await gcpServer(t);
  server.inject({ on: assets, effect: { answer: { status: 503, body: 'try again' } } });
  server.inject({ on: assets, after: 3, effect: { cut: 'before' } });
  server.inject({ on: /:fetchPublisherModelConfig$/, effect: { cut: 'within' } });

  t.deepEqual(await collectFrom(server, scope), await replayed(scope.scopes));
});

test('a connection that is always cut makes the source failed, never empty', async (t) => {
  const server = await gcpServer(t);
  server.inject({ on: assets, times: 99, effect: { cut: 'within' } });
  const document = await collectFrom(server, scope);

  t.like(document.sources, [{ status: 'failed', problems: [{ code: 'unavailable' }] }]);
  t.deepEqual(document.resources, []);
});

test('an answer that takes too long is a problem', async (t) => {
  const server = await gcpServer(t);
  server.inject({ on: /:fetchPublisherModelConfig$/, times: 99, effect: { delay: 6000 } });
  const document = await collectFrom(server, scope, { timeout: 3000, retry: { attempts: 1 } });

  t.deepEqual(
    sourceOf(document, production)?.problems.map(({ code, collector }) => [code, collector]),
    [['timed_out', 'gcp-vertex-ai']],
  );
});

test('an answer that is no JSON is a problem of either client', async (t) => {
  const broken = { body: '{"assets":[{' };
  const server = await gcpServer(
    t,
    changed(await estate(), (url) =>
      asksFor(url, bucketType) || url.includes(':fetchPublisherModelConfig') ? broken : undefined,
    ),
  );
  const document = await collectFrom(server, scope);

  t.deepEqual(
    sourceOf(document, production)
      ?.problems.map(({ code, collector }) => [collector, code])
      .toSorted(),
    [
      ['gcp-storage', 'unexpected_shape'],
      ['gcp-vertex-ai', 'unexpected_shape'],
    ],
  );
});

test('a property of another type than documented is unknown, not a value', async (t) => {
  const server = await gcpServer(t);
  server.inject({
    on: assets,
    times: 99,
    effect: {
      change: (answer) => ({
        ...answer,
        body: answer.body.replace(
          '"enablePrivateServiceConnect":true',
          '"enablePrivateServiceConnect":"yes"',
        ),
      }),
    },
  });
  const document = await collectFrom(server, scope);

  t.deepEqual(resourceNamed(document, 'eta-forecast', endpointType)?.unknown, [
    '/properties/privateServiceConnectConfig/enablePrivateServiceConnect',
  ]);
  t.like(sourceOf(document, production), { status: 'partial', problems: [{ code: 'unexpected_shape' }] });
});

test('pages read before a failure are kept, and what may be missing is said', async (t) => {
  const server = await gcpServer(
    t,
    changed(await estate(), (url) =>
      url.includes('pageToken=pg2-eta') ? refusal(500, 'INTERNAL', 'broken') : undefined,
    ),
  );
  const document = await collectFrom(server, scope);

  t.truthy(resourceNamed(document, 'eta-forecast', endpointType));
  t.is(resourceNamed(document, 'dispatch-agent'), undefined);
  t.like(sourceOf(document, production), { status: 'partial', problems: [{ code: 'unavailable' }] });
  // Nobody can say that no agent reads this bucket, or runs as this account.
  t.deepEqual(resourceNamed(document, 'meridian-agent-staging')?.unknown, [
    '/related_from/fine-tuned-on',
    '/related_from/grounded-on',
    '/related_from/reads',
    '/related_from/writes',
  ]);
  t.deepEqual(resourceNamed(document, `dispatch-agent@${production}.iam.gserviceaccount.com`)?.unknown, [
    '/related_from/runs-as',
  ]);
});

test('a type that is not listed is asked by itself and reported, and the others are read', async (t) => {
  const server = await gcpServer(
    t,
    changed(await estate(), (url) => {
      const types = new URL(url).searchParams.getAll('assetTypes');
      if (!url.includes('contentType=1') || !types.some((type) => type.startsWith('discoveryengine'))) {
        return undefined;
      }
      if (types.includes('discoveryengine.googleapis.com/Collection')) {
        return refusal(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.');
      }
      const name = `//${types[0]?.split('/')[0]}/projects/481516234200/locations/us/collections/c/${types[0]?.split('/')[1]}/1`;
      return {
        body: { assets: [{ name, assetType: types[0], resource: { data: { displayName: types[0] } } }] },
      };
    }),
  );
  const document = await collectFrom(server, scope);

  t.deepEqual(sourceOf(document, production)?.problems, [
    {
      code: 'not_recorded',
      message:
        'Cloud Asset Inventory does not list discoveryengine.googleapis.com/Collection in projects/meridian-ml-prod',
      call: 'cloudasset:listAssets RESOURCE',
      types: ['discoveryengine.googleapis.com/Collection'],
      collector: 'gcp-agent-builder',
    },
  ]);
  t.deepEqual(
    document.resources.filter(({ type }) => type.startsWith('discovery')).map(({ type }) => type),
    ['discoveryengine.googleapis.com/DataStore', 'discoveryengine.googleapis.com/Engine'],
  );
});

test('policies that cannot be read are unknown wherever they would stand, but never hide what is certain', async (t) => {
  const server = await gcpServer(
    t,
    changed(await estate(), (url) =>
      asksFor(url, bucketType, 'IAM_POLICY') && url.includes(production)
        ? refusal(403, 'PERMISSION_DENIED', "Permission 'cloudasset.assets.listIamPolicy' denied.")
        : undefined,
    ),
  );
  const document = await collectFrom(server, { scopes: [`projects/${production}`, `projects/${sandbox}`] });
  const unknown = (name: string) => resourceNamed(document, name)?.unknown;

  t.deepEqual(unknown('meridian-training-data'), ['/properties/iamPolicy']);
  t.deepEqual(unknown(production), ['/properties/iamPolicy']);
  t.deepEqual(unknown('meridian-faq-docs'), []);
  t.deepEqual(unknown(`trainer@${production}.iam.gserviceaccount.com`), [
    '/properties/iamPolicy',
    '/related/has-permission',
  ]);
  // It edits a whole project, whatever else it may do.
  t.deepEqual(unknown('481516234201-compute@developer.gserviceaccount.com'), []);
});

test('when nobody says which APIs are on, a key may call Gemini and a project may run Vertex AI', async (t) => {
  const server = await gcpServer(t);
  server.inject({
    on: /:searchAllResources$/,
    times: 99,
    effect: { answer: refusal(403, 'PERMISSION_DENIED') },
  });
  const document = await collectFrom(server, { scopes: [`projects/${sandbox}`] });

  t.deepEqual(resourceNamed(document, 'depot-map')?.unknown, ['/related/calls']);
  t.deepEqual(resourceNamed(document, sandbox)?.unknown, ['/related/runs']);
  // Projects that have resources of a service are asked all the same.
  t.deepEqual(resourceNamed(document, 'scratch-notebook')?.unknown, []);
});

test('a notebook that only the inventory shows, in its old shape, is unknown but there', async (t) => {
  const server = await gcpServer(t);
  server.inject({
    on: /\/locations\/-\/instances$/,
    times: 99,
    effect: {
      answer: refusal(403, 'PERMISSION_DENIED', 'Notebooks API has not been used', 'SERVICE_DISABLED'),
    },
  });
  const document = await collectFrom(server);

  t.deepEqual(resourceNamed(document, 'scratch-notebook')?.unknown, [
    '/properties',
    '/related/encrypted-by',
    '/related/reads',
    '/related/runs-as',
  ]);
  // The other is listed in the current shape.
  t.like(resourceNamed(document, 'routing-lab'), {
    unknown: [],
    properties: { gceSetup: { disablePublicIp: true } },
  });
  t.regex(
    sourceOf(document, sandbox)?.problems.find(({ collector }) => collector === 'gcp-workbench')?.message ??
      '',
    /Enable the API notebooks.googleapis.com in the project that pays for the calls$/,
  );
});

test('locations that a list could not reach are a problem', async (t) => {
  const server = await gcpServer(t);
  server.inject({
    on: /\/locations\/-\/instances$/,
    effect: { answer: { body: { unreachable: ['us-west1-a'] } } },
  });
  const document = await collectFrom(server, scope);

  t.like(sourceOf(document, production), { status: 'partial', problems: [{ code: 'unavailable' }] });
  t.regex(sourceOf(document, production)?.problems[0]?.message ?? '', /could not reach us-west1-a/);
});

test('a place whose templates may not be read is a problem of its project', async (t) => {
  const server = await gcpServer(t);
  server.inject({
    on: /\/locations\/us-central1\/templates$/,
    times: 99,
    effect: { answer: refusal(403, 'PERMISSION_DENIED', 'no') },
  });
  const document = await collectFrom(server, scope);

  t.like(sourceOf(document, production)?.problems[0], {
    code: 'denied',
    permission: 'modelarmor.templates.list',
    types: ['modelarmor.googleapis.com/Template'],
  });
  t.is(resourceNamed(document, 'customer-chat'), undefined);
});

test('an agent that may not be read is a problem of its project', async (t) => {
  const server = await gcpServer(t);
  server.inject({
    on: /\/v2\/projects\/[^/]+\/agent$/,
    times: 99,
    effect: { answer: refusal(403, 'PERMISSION_DENIED', 'no') },
  });
  const document = await collectFrom(server, scope);

  t.like(sourceOf(document, production)?.problems[0], {
    code: 'denied',
    permission: 'dialogflow.agents.get',
  });
});

const planted = {
  environment: 'hunter2-of-the-container',
  metadata: 'hunter2-of-the-notebook',
  argument: '--db-password=hunter2-of-the-job',
  parameter: 'hunter2-of-the-pipeline',
  connector: 'hunter2-of-the-connector',
  owner: 'someone@meridian.example.com',
  prompt: 'You are the secret butler of Meridian Freight.',
  key: 'AIzaSyD-0123456789abcdefghijklmnopqrstu',
};

test('planted secrets, prompts and persons appear neither in the document nor in the capture', async (t) => {
  const server = await gcpServer(t);
  const replaced = (on: RegExp, ...pairs: readonly (readonly [string, string])[]) =>
    server.inject({
      on,
      times: 99,
      effect: {
        change: (answer) => ({
          ...answer,
          body: pairs.reduce((body, [from, to]) => body.replaceAll(from, to), answer.body),
        }),
      },
    });
  replaced(
    /\/assets$/,
    [
      '"name":"FEATURE_STORE_TOKEN","value":"[redacted]"',
      `"name":"FEATURE_STORE_TOKEN","value":"${planted.environment}"`,
    ],
    ['"args":["[redacted]","[redacted]"]', `"args":["${planted.argument}"]`],
    ['"cutoff":"[redacted]"', `"cutoff":"${planted.parameter}"`],
    [
      '"displayName":"dispatch-agent"',
      `"displayName":"dispatch-agent","systemInstruction":"${planted.prompt}"`,
    ],
    ['"displayName":"depot-map"', `"displayName":"depot-map","keyString":"${planted.key}"`],
    ['"team-token":"[redacted]"', `"team-token":"${planted.metadata}"`],
  );
  replaced(
    /\/locations\/-\/instances$/,
    ['"team-token":"[redacted]"', `"team-token":"${planted.metadata}"`],
    ['"creator":"[redacted]"', `"creator":"${planted.owner}","instanceOwners":["${planted.owner}"]`],
  );
  replaced(/\/dataConnector$/, [
    '"params":{"instance_uris"',
    `"params":{"password":"x","client":"${planted.connector}","instance_uris"`,
  ]);

  const folder = await mkdtemp(join(tmpdir(), 'keelson-gcp-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const both = { scopes: [`projects/${production}`, `projects/${sandbox}`] };
  const document = await collectFrom(server, both, { capture: folder });

  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
  );
  const everything = [JSON.stringify(document), ...texts].join('\n');
  t.deepEqual(
    Object.values(planted).filter((secret) => everything.includes(secret)),
    [],
  );
  t.regex(
    String(resourceNamed(document, 'dispatch-agent')?.properties['systemInstruction']),
    /^\[redacted sha256:[0-9a-f]{16} length:46\]$/,
  );
  // The switches that checks read are there.
  t.like(resourceNamed(document, 'scratch-notebook')?.properties, {
    instanceOwners: ['[redacted]'],
    gceSetup: {
      metadata: { 'idle-timeout-seconds': '', 'proxy-mode': 'service_account', 'team-token': '[redacted]' },
    },
  });

  const replay = await collect({
    scope: { gcp: both },
    signal: new AbortController().signal,
    collectedAt,
    replay: await replayFrom(join(folder, 'gcp')),
  });
  t.deepEqual(replay, document);
});

test('an interrupted collection ends at once, with the interruption', async (t) => {
  const server = await gcpServer(t);
  const abort = new AbortController();
  server.inject({ on: /:fetchPublisherModelConfig$/, times: 9, effect: { delay: 5000 } });
  const collecting = collectFrom(server, scope, {
    signal: abort.signal,
    progress: ({ collector }) => {
      if (collector === 'Vertex AI') {
        setTimeout(() => abort.abort(), 200);
      }
    },
  });

  const error = await t.throwsAsync(collecting);
  t.is(error?.name, 'AbortError');
});
