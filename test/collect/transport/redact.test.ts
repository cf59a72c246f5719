import fc from 'fast-check';
import test from 'ava';
import { redactor, redactText } from '../../../src/collect/transport/redact.ts';

const redact = redactor({ instruction: 'prompt', apiProperties: 'values' });

const secrets = [
  'AccountKey=Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6==',
  'https://s.blob.core.windows.net/c?sv=2024&sig=abcdefghijklmnopqrstuvwx',
  `AKIA${'ABCDEFGHIJKLMNOP'}`,
  `AIza${'SyA1234567890abcdefghijklmnopqrstuvwx'.slice(0, 35)}`,
  `sk-${'proj1234567890abcdefghijkl'}`,
  `hf_${'abcdefghijklmnopqrstuvwxyzABCDEFGH'}`,
  `ghp_${'abcdefghijklmnopqrstuvwxyz0123456789'}`,
  `xoxb-${'123456789012-abcdefghij'}`,
  'eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ.c2lnbmF0dXJl',
  '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----',
  'postgres://app:hunter2hunter2@db.example.com/app',
];

test('fields that hold secrets lose their value, whatever their case', (t) => {
  t.deepEqual(redact({ apiKey: 'x', ClientSecret: 'y', nested: [{ connectionString: 'z' }] }), {
    apiKey: '[redacted]',
    ClientSecret: '[redacted]',
    nested: [{ connectionString: '[redacted]' }],
  });
});

test('environment variables keep their names only, as a map and as a list', (t) => {
  t.deepEqual(redact({ environment: { MODEL: 'gpt', KEY: 'k' } }), {
    environment: { MODEL: '[redacted]', KEY: '[redacted]' },
  });
  t.deepEqual(redact({ env: [{ name: 'MODEL', value: 'gpt' }] }), {
    env: [{ name: 'MODEL', value: '[redacted]' }],
  });
});

test('a prompt is kept as a hash and a length, the same when redacted again', (t) => {
  const once = redact({ instruction: 'You are a helpful clerk.' }) as { instruction: string };

  t.regex(once.instruction, /^\[redacted sha256:[0-9a-f]{16} length:24\]$/);
  t.deepEqual(redact(once), once);
});

test('JSON inside text is redacted inside', (t) => {
  const row = JSON.stringify({
    configuration: { Environment: { Variables: { TOKEN: 'abc' } }, password: 'p' },
  });

  t.deepEqual(JSON.parse((redact({ Results: [row] }) as { Results: [string] }).Results[0]), {
    configuration: { Environment: { Variables: { TOKEN: '[redacted]' } }, password: '[redacted]' },
  });
});

test('tokens that lead to the next page survive', (t) => {
  const page = {
    nextToken: 'abc',
    NextToken: 'def',
    $skipToken: 'ghi',
    nextPageToken: 'jkl',
    nextLink: 'https://management.azure.com/x?$skiptoken=abc',
  };

  t.deepEqual(redact(page), page);
});

for (const secret of secrets) {
  test(`a secret is known by its form: ${secret.slice(0, 12)}…`, (t) => {
    const text = redactText(`before ${secret} after`);

    t.true(text.startsWith('before ') && text.endsWith(' after'));
    t.true(text.includes('[redacted]'));
  });
}

test('no secret of a known form survives anywhere in any document', (t) => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom(...secrets),
      fc.array(fc.string(), { maxLength: 3 }),
      (document, secret, path) => {
        const planted = path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), {
          a: [secret],
          b: document,
          c: `x ${secret}`,
        });

        return !JSON.stringify(redact(planted)).includes(JSON.stringify(secret).slice(1, -1));
      },
    ),
    { seed: 20_261_120, numRuns: 300 },
  );
  t.pass();
});

test('what holds no secret comes back as it was', (t) => {
  const document = {
    disableLocalAuth: true,
    name: 'chat',
    tags: { environment: 'production' },
    sku: { capacity: 50 },
    list: [1, null, 'a b'],
  };

  t.deepEqual(redact(document), document);
});
