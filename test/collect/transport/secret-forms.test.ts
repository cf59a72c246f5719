import fc from 'fast-check';
import test from 'ava';
import { redactor } from '../../../src/collect/transport/redact.ts';
import { redactText } from '../../../src/collect/transport/secret-forms.ts';

// Made up, each of its provider's form; put together here so that no scanner takes them for real.
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.repeat(2);
const take = (count: number) => letters.slice(0, count);
const secrets = {
  'a connection string': `AccountKey=${take(86)}==`,
  'a service bus connection string': `SharedAccessKey=${take(43)}=`,
  'an app configuration connection string': `Secret=${take(40)}`,
  'a password argument': `DB_PASSWORD=${take(12)}`,
  'a SAS signature': `sv=2024&sig=${take(43)}%3D`,
  'a SAS signature that comes first': `sig=${take(43)}%3D&sv=2024`,
  'a signed AWS URL': `X-Amz-Signature=${'0123456789abcdef'.repeat(4)}`,
  'a signed Google URL': `X-Goog-Signature=${'0123456789abcdef'.repeat(4)}`,
  'an Azure AI services key': `${take(52)}JQQJ9${take(27)}`,
  'an Azure storage key': `${take(76)}+ASt${take(6)}==`,
  'an Entra client secret': `abc8Q~${take(34)}`,
  'an AWS access key': `AKIA${'ABCDEFGHIJKLMNOP'}`,
  'a temporary AWS access key': `ASIA${'ABCDEFGHIJKLMNOP'}`,
  'a Google API key': `AIza${take(35)}`,
  'a Google API key with a hyphen at its end': `AIza${take(34)}-`,
  'a Google access token': `ya29.${take(40)}`,
  'a Google client secret': `GOCSPX-${take(28)}`,
  'an OpenAI key': `sk-${take(48)}`,
  'an OpenAI project key': `sk-proj-${take(10)}_-${take(60)}`,
  'an Anthropic key': `sk-ant-api03-${take(60)}-${take(20)}`,
  'a Hugging Face token': `hf_${take(34)}`,
  'a GitHub token': `ghp_${take(36)}`,
  'a fine-grained GitHub token': `github_pat_${take(22)}_${take(59)}`,
  'a GitLab token': `glpat-${take(20)}`,
  'a Slack token': `xoxb-123456789012-${take(24)}`,
  'a JWT': `eyJ${take(20)}.eyJ${take(40)}.${take(43)}`,
  'a private key': `-----BEGIN RSA PRIVATE KEY-----\n${take(64)}\n-----END RSA PRIVATE KEY-----`,
  'a PGP private key': `-----BEGIN PGP PRIVATE KEY BLOCK-----\n${take(64)}\n-----END PGP PRIVATE KEY BLOCK-----`,
  'the beginning of a private key': `-----BEGIN PRIVATE KEY-----\n${take(64)}`,
  'a password in a URL': `postgres://app:${take(12)}@db.example.com/app`,
  'a password without a user': `redis://:${take(12)}@cache.example.com:6380`,
  'a password that holds an at sign': `amqp://app:p@ss${take(12)}@queue.example.com`,
} as const;

/** The part of a secret that nobody may read: its longest run without separators. */
function core(secret: string): string {
  const runs = secret.match(/[A-Za-z0-9]+/g) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

for (const [title, secret] of Object.entries(secrets)) {
  test(`${title} is known by its form`, (t) => {
    const text = redactText(`before ${secret}`);

    t.true(text.startsWith('before '));
    t.true(text.includes('[redacted]'));
    t.false(text.includes(core(secret)));
    t.is(redactText(text), text, 'the same when redacted again');
  });
}

test('a password in a URL goes as a whole, and the host stays', (t) => {
  t.is(redactText('amqp://app:p@ss@queue.example.com/v'), '[redacted]queue.example.com/v');
});

test('no secret of a known form survives anywhere in any document', (t) => {
  const redact = redactor({ instruction: 'prompt', args: 'values' });
  const place = fc.constantFrom('as a value', 'as a name', 'in a list', 'in text', 'in JSON in text');
  const names = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('env', 'name', 'type', 'tags', 'args', 'value')),
    {
      maxLength: 4,
    },
  );

  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom(...Object.values(secrets)),
      place,
      names,
      (document, secret, where, path) => {
        const planted = path.reduceRight<unknown>(
          (inner, name) => ({ [name]: inner, other: document }),
          plant(secret, where),
        );
        t.false(JSON.stringify(redact(planted)).includes(core(secret)), `${where} below ${path.join('/')}`);
      },
    ),
    { seed: 20_261_120, numRuns: 1000 },
  );
});

function plant(secret: string, where: string): unknown {
  switch (where) {
    case 'as a name':
      return { [secret]: 1 };
    case 'in a list':
      return ['x', [secret]];
    case 'in text':
      return `see ${secret}`;
    case 'in JSON in text':
      return JSON.stringify({ a: [secret] });
    default:
      return secret;
  }
}

test('text that is long and nearly a secret is read in a short time', (t) => {
  const start = performance.now();
  for (const part of ['a-', 'a.', 'eyJaaaaaaaaaaaa-', 'sk-', 'x://', '-----BEGIN PRIVATE KEY', 'Password']) {
    redactText(part.repeat(200_000 / part.length));
  }

  t.true(performance.now() - start < 2000);
});
