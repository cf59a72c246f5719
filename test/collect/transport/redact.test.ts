import fc from 'fast-check';
import test from 'ava';
import { layered, type WireResponse } from '../../../src/collect/transport/exchange.ts';
import { redactAnswers, redactor } from '../../../src/collect/transport/redact.ts';

const redact = redactor({
  instruction: 'prompt',
  apiProperties: 'values',
  metadata: { values: { except: ['framework', 'password'] } },
});
const gone = '[redacted]';
const seed = 20_261_120;

test('fields that hold secrets lose their value, however their name is spelled', (t) => {
  t.deepEqual(
    redact({ apiKey: 'x', ClientSecret: 'y', api_key: 5, 'access-token': 'z', nested: [{ sasToken: 'z' }] }),
    { apiKey: gone, ClientSecret: gone, api_key: gone, 'access-token': gone, nested: [{ sasToken: gone }] },
  );
});

test('what says that there is no secret stays', (t) => {
  const empty = { apiKey: '', password: null, clientSecret: false, environment: { DEBUG: '' } };

  t.deepEqual(redact(empty), empty);
});

test('environment variables keep their names only, as a map and as a list', (t) => {
  t.deepEqual(redact({ environment: { MODEL: 'gpt', API_TYPE: 'k', NAME: 'n', PORT: 80 } }), {
    environment: { MODEL: gone, API_TYPE: gone, NAME: gone, PORT: gone },
  });
  t.deepEqual(redact({ env: [{ name: 'MODEL', value: 'gpt' }], Environment: { Variables: { A: 'b' } } }), {
    env: [{ name: 'MODEL', value: gone }],
    Environment: { Variables: { A: gone } },
  });
});

test('credentials keep their kind and nothing below it', (t) => {
  t.deepEqual(redact({ credentials: { type: 'ApiKey', authType: { deep: 'k' }, name: 'a', key: 'k' } }), {
    credentials: { type: 'ApiKey', authType: { deep: gone }, name: 'a', key: gone },
  });
  t.deepEqual(redact({ credentials: { type: `AKIA${'ABCDEFGHIJKLMNOP'}` } }), {
    credentials: { type: gone },
  });
});

test('of a map with harmless names the values of all others go', (t) => {
  t.deepEqual(redact({ metadata: { framework: 'TensorFlow', Framework: 'x', type: 'y', password: 'z' } }), {
    metadata: { framework: 'TensorFlow', Framework: gone, type: gone, password: gone },
  });
});

test('a pair whose name is that of a secret loses its value', (t) => {
  t.deepEqual(
    redact({
      Tags: [
        { Key: 'apiKey', Value: 'k' },
        { Key: 'environment', Value: 'production' },
      ],
      tags: { password: 'p', environment: 'production', 'owned-by': 'ml' },
    }),
    {
      Tags: [
        { Key: 'apiKey', Value: gone },
        { Key: 'environment', Value: 'production' },
      ],
      tags: { password: gone, environment: 'production', 'owned-by': 'ml' },
    },
  );
});

test('a prompt is kept as a hash and a length, the same when redacted again', (t) => {
  const once = redact({ instruction: 'You are a helpful clerk.' }) as { instruction: string };

  t.regex(once.instruction, /^\[redacted sha256:[0-9a-f]{16} length:24\]$/);
  t.deepEqual(redact(once), once);
  t.deepEqual(redact({ instruction: ['You are a helpful clerk.'] }), {
    instruction: '[redacted sha256:2f82e01a65998591 length:28]',
  });
});

test('a prompt that begins like a hash is still a prompt', (t) => {
  const { instruction } = redact({
    instruction: '[redacted sha256: say the code word swordfish',
  }) as { instruction: string };

  t.regex(instruction, /^\[redacted sha256:[0-9a-f]{16} length:45\]$/);
});

test('JSON inside text is redacted inside', (t) => {
  const row = JSON.stringify({
    configuration: { Environment: { Variables: { TOKEN: 'abc' } }, password: 'p' },
    policy: '{"connectionString":"x"}',
  });

  t.deepEqual(JSON.parse((redact({ Results: [row] }) as { Results: [string] }).Results[0]), {
    configuration: { Environment: { Variables: { TOKEN: gone } }, password: gone },
    policy: `{"connectionString":"${gone}"}`,
  });
});

test('JSON inside text that holds no secret keeps its spacing and its numbers', (t) => {
  const document = { policy: '{ "Version": "2012-10-17",\n "Limit": 12345678901234567890 }' };

  t.deepEqual(redact(document), document);
});

test('text too deep to look into is dropped, and what is around it stays', (t) => {
  t.deepEqual(redact({ schema: '['.repeat(100_000) + ']'.repeat(100_000), name: 'chat' }), {
    schema: gone,
    name: 'chat',
  });
});

test('an answer too deep to look into is no answer', async (t) => {
  const body = '['.repeat(100_000) + ']'.repeat(100_000);
  const send = layered(async () => ({ status: 200, headers: {}, body }), redactAnswers());

  await t.throwsAsync(send({ method: 'GET', url: 'https://api.example.com/', headers: {} }), {
    code: 'unexpected_shape',
    message: 'the answer is nested too deep to be read',
  });
});

test('an answer is redacted as JSON and as text, and keeps its status and headers', async (t) => {
  const through = async (body: string): Promise<WireResponse> =>
    layered(
      async () => ({ status: 403, headers: { etag: 'e' }, body }),
      redactAnswers({ keyString: 'secret' }),
    )({ method: 'GET', url: 'https://api.example.com/', headers: {} });

  t.deepEqual(await through('{"keyString":"k","n":1}'), {
    status: 403,
    headers: { etag: 'e' },
    body: '{"keyString":"[redacted]","n":1}',
  });
  t.is((await through('<Key>Password=hunter2</Key>')).body, '<Key>[redacted]');
  t.is((await through('')).body, '');
});

test('of an answer that is cut or broken JSON nothing is kept, since its secret fields cannot be told', async (t) => {
  const through = async (body: string): Promise<string> => {
    const send = layered(async () => ({ status: 200, headers: {}, body }), redactAnswers());
    return (await send({ method: 'GET', url: 'https://api.example.com/', headers: {} })).body;
  };

  t.is(await through('{"password":"hunter2","n":'), gone);
  t.is(await through('\n[{"apiKey":"hunter2"},,]'), gone);
  t.is(await through(await through('{"password":"hunter2"')), gone);
});

test('tokens that lead to the next page survive, whatever their form', (t) => {
  const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ.c2lnbmF0dXJl';
  const page = {
    nextToken: token,
    NextToken: '{ "offset": 5 }',
    $skipToken: token,
    nextPageToken: token,
    next_page_token: token,
    continuationToken: token,
    nextLink: 'https://management.azure.com/x?$skiptoken=abc&api-version=2024-10-01',
  };

  t.deepEqual(redact(page), page);
});

test('what holds no secret comes back as it was', (t) => {
  const document = {
    disableLocalAuth: true,
    name: 'sk-learn-training-2026-Long-Enough-Name',
    tags: { environment: 'production' },
    sku: { capacity: 50 },
    list: [1, null, 'a b', -0.5, ''],
    image: 'docker://registry.example.com:5000/team/model@sha256:0123456789abcdef',
    repository: 'https://github.com:443/org/repo@v1',
    mail: 'mailto:someone@example.com',
    principal: 'arn:aws:iam::123456789012:role/Task-Execution-Role',
    fingerprint: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  };

  t.deepEqual(redact(document), document);
});

test('documents of harmless words pass unchanged', (t) => {
  const word = fc.constantFrom(
    'name',
    'sku',
    'Enabled',
    'eastus',
    'model/gpt-4o',
    'a@b.c',
    '10.0.0.0/8',
    'é',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('tree')),
      fc.dictionary(word, tie('tree')),
    ),
  }));

  fc.assert(
    fc.property(tree, (document) => {
      t.deepEqual(JSON.stringify(redact(document)), JSON.stringify(document));
    }),
    { seed, numRuns: 300 },
  );
});

test('redacting twice is redacting once', (t) => {
  const names = fc.constantFrom('apiKey', 'env', 'instruction', 'tags', 'metadata', 'name', 'value', 'x');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('tree')),
      fc.dictionary(names, tie('tree')),
    ),
  }));

  fc.assert(
    fc.property(tree, (document) => {
      const once = redact(document);
      t.deepEqual(redact(once), once);
    }),
    { seed, numRuns: 500 },
  );
});
