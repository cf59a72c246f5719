import test from 'ava';
import { loggerOf, logOfRun } from '../../../src/serve/operations/logger.ts';
import { requestIdOf } from '../../../src/serve/operations/request-id.ts';
import { secretsIn, withoutSecrets } from '../../../src/serve/operations/secrets.ts';
import { configOf } from '../sinks/published.ts';

const config = configOf(
  {
    chat: { kind: 'slack', url: 'https://hooks.example/services/T0/B0/abcdefghijklmnopqrst' },
    hook: {
      kind: 'webhook',
      url: 'https://soc.example/hook',
      secrets: ['whsec_first"quoted'],
      headers: { authorization: 'Basic dXNlcjpwYXNz' },
    },
    search: {
      kind: 'elastic',
      url: 'https://search.example',
      index: 'keelson',
      username: 'keelson',
      password: 'p\\a"ss word',
    },
    code: {
      kind: 'github-code-scanning',
      repository: 'acme/models',
      token: 'token-of-github',
      sources: ['code'],
    },
    siem: { kind: 'splunk-hec', url: 'https://splunk.example:8088', token: '1234-5678' },
  },
  {
    store: 'postgresql://keelson:of%20the%20store@db.example/keelson',
    access: { oidc: { issuer: 'https://id.example', client_id: 'keelson', client_secret: 'of-the-client' } },
  },
);

test('no secret of the configuration gets into a line, whatever it is logged as', (t) => {
  const lines: string[] = [];
  const log = loggerOf('debug', { write: (line) => void lines.push(line) }, () => secretsIn(config));
  for (const secret of secretsIn(config)) {
    log.info(`said ${secret}`);
    log.warn({ deep: { deeper: { list: [{ text: `x${secret}x` }] } } }, 'kept');
    log.error(new Error(`failed with ${secret}`), 'failed');
    log.info({ [secret]: 1 }, 'named');
  }
  log.info(
    { password: 'short', nested: { token: 'short' }, error: `ghp_${'a'.repeat(36)}` },
    'by name and form',
  );
  const text = lines.join('');

  t.true(secretsIn(config).length >= 9);
  for (const one of [
    'abcdefghijklmnopqrst',
    'first',
    'dXNlcjpwYXNz',
    'ss word',
    'token-of-github',
    '1234-5678',
    'of-the-client',
    'of the store',
    'of%20the',
  ]) {
    t.false(text.includes(one), one);
  }
  t.notRegex(text, /short|ghp_/);
  for (const line of lines) t.notThrows(() => JSON.parse(line) as unknown, line);
  t.is(
    withoutSecrets('db.example and soc.example/hook', secretsIn(config)),
    'db.example and soc.example/hook',
  );
});

test('lines name their run, their level, and when', (t) => {
  const lines: string[] = [];
  const log = loggerOf('info', { write: (line) => void lines.push(line) });
  logOfRun(log, 'run-1', 'estate').info('collected');
  log.debug('not shown');

  t.is(lines.length, 1);
  const { time, ...line } = JSON.parse(lines[0] ?? '') as Record<string, string>;
  t.like(line, { level: 'info', service: 'keelson', run: 'run-1', source: 'estate', msg: 'collected' });
  t.regex(time ?? '', /^\d{4}-\d{2}-\d{2}T[\d:.]{12}Z$/);
});

test('the id of a request is taken where it may stand in a log', (t) => {
  const idOf = (id: string | string[] | undefined) =>
    requestIdOf({ headers: id === undefined ? {} : { 'x-request-id': id } });
  const fresh = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

  t.is(idOf('req-0123456789.a_b'), 'req-0123456789.a_b');
  for (const bad of [
    undefined,
    '',
    'short',
    'with space in it',
    `${'a'.repeat(129)}`,
    'line\nbreak-0000',
    ['one-of-two-00', 'x'],
  ]) {
    t.regex(idOf(bad), fresh);
  }
});
