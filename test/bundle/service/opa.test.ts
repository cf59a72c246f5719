import { generateKeyPairSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import test, { type ExecutionContext } from 'ava';
import { opaOrThrow } from '../../../src/bundle/compiler/opa-command.ts';
import { candidateOfFiles } from '../../../src/bundle/channel/candidate.ts';
import { publish, rollback } from '../../../src/bundle/channel/moves.ts';
import { setRollout } from '../../../src/bundle/channel/rollout.ts';
import type { RunningService } from '../../../src/bundle/service/serve.ts';
import type { AgentStatus } from '../../../src/bundle/service/status.ts';
import { tokensOf } from '../../../src/bundle/service/tokens.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { tinyCandidate, tinyFiles } from '../channel/tiny-bundle.ts';
import { certificates } from './certificates.ts';
import { following, opaServer } from './opa-server.ts';
import { ask, running, tinySite, tokenEntry } from './running.ts';

/* A stock OPA follows the service. */

const answer = 'company/rules/answer';

/** What the one agent last reported, once it is as wanted. */
async function reported(
  service: RunningService,
  isWanted: (bundle: Readonly<Record<string, string>>) => boolean,
): Promise<Readonly<Record<string, string>>> {
  for (;;) {
    const { body } = await ask(`${service.url}/status`);
    const { agents } = JSON.parse(body.toString()) as { agents: AgentStatus[] };
    const bundle = agents.at(-1)?.bundles['keelson'];
    if (bundle && isWanted(bundle)) return bundle;
    await delay(20);
  }
}

test('OPA activates a snapshot, waits, gets a delta when only data changes, and a snapshot when policies do', async (t) => {
  const site = await tinySite(t);
  const service = await running(t, site);
  const opa = await opaServer(t, following({ url: service.url }));
  await opa.until(answer, '1.0.0');
  t.is((await reported(service, (bundle) => bundle['active_revision'] === '1.0.0+tiny'))['type'], 'snapshot');

  const settings = { answer: 'two', list: [1, 2], 'odd/na~me%2F': { deep: true } };
  await publish(
    site,
    await tinyCandidate('1.1.0', { company: { settings, large: 12345678901234567890123n.toString() } }),
    'stable',
  );
  await opa.until(answer, 'two');
  t.deepEqual(await opa.data('company/settings'), settings);
  t.is((await reported(service, (bundle) => bundle['active_revision'] === '1.1.0+tiny'))['type'], 'delta');

  const more = { 'company/more.rego': 'package company.more\n\nthere := true\n' };
  await publish(
    site,
    await tinyCandidate('1.2.0', { company: { settings: { answer: 'three' } } }, more),
    'stable',
  );
  await opa.until('company/more/there', true);
  t.is(await opa.data(answer), 'three');
  t.deepEqual(await opa.data('company/settings'), { answer: 'three' });
  t.is((await reported(service, (bundle) => bundle['active_revision'] === '1.2.0+tiny'))['type'], 'snapshot');

  await rollback(site, 'stable');
  await opa.until(answer, 'two');
  t.is(await opa.data('company/more/there'), undefined);
});

test('OPA that keeps bundles on disk, and so refuses deltas, gets the whole bundle when it asks again', async (t) => {
  const site = await tinySite(t);
  const service = await running(t, site);
  const opa = await opaServer(
    t,
    following({ url: service.url }, { bundle: { persist: true }, rest: { persistence_directory: 'kept' } }),
  );
  await opa.until(answer, '1.0.0');

  await publish(site, await tinyCandidate('1.1.0'), 'stable');
  await opa.until(answer, '1.1.0');
  t.is((await reported(service, (bundle) => bundle['active_revision'] === '1.1.0+tiny'))['type'], 'snapshot');
});

/** A bundle that OPA itself signed. */
async function signedCandidate(t: ExecutionContext, version: string, key: string) {
  const folder = await emptyFolder(t);
  for (const [name, body] of [...tinyFiles(version), ['key.pem', key] as const]) {
    await mkdir(dirname(join(folder, 'source', name)), { recursive: true });
    await writeFile(join(folder, name === 'key.pem' ? name : join('source', name)), body);
  }
  const output = join(folder, 'signed.tar.gz');
  await opaOrThrow(
    ['build', '-b', '.', '-o', output, '--signing-alg', 'RS256', '--signing-key', join(folder, 'key.pem')],
    join(folder, 'source'),
  );
  return candidateOfFiles([output]);
}

test('OPA keeps the last good bundle when one comes with a bad signature, and takes the next good one', async (t) => {
  const pair = () =>
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    });
  const [ours, theirs] = [pair(), pair()];
  const site = await emptyFolder(t);
  await publish(site, await signedCandidate(t, '1.0.0', ours.privateKey), 'stable');
  const service = await running(t, site);
  const opa = await opaServer(
    t,
    following(
      { url: service.url },
      {
        bundle: { signing: { keyid: 'ours' } },
        rest: { keys: { ours: { algorithm: 'RS256', key: ours.publicKey } } },
      },
    ),
  );
  await opa.until(answer, '1.0.0');

  await publish(site, await signedCandidate(t, '1.1.0', theirs.privateKey), 'stable');
  const refused = await reported(service, ({ code }) => code !== undefined);
  t.like(refused, { code: 'bundle_error', active_revision: '1.0.0+tiny' });
  t.regex(refused['message'] ?? '', /verif/i);
  t.is(await opa.data(answer), '1.0.0');

  await publish(site, await signedCandidate(t, '1.2.0', ours.privateKey), 'stable');
  await opa.until(answer, '1.2.0');
  t.is((await reported(service, (bundle) => bundle['active_revision'] === '1.2.0+tiny'))['type'], 'snapshot');
});

test('OPA follows by TLS with a bearer token', async (t) => {
  const { files, ...pems } = await certificates(await emptyFolder(t));
  const tokens = tokensOf([tokenEntry('agent', 'open-sesame', ['read'])]);
  const service = await running(t, await tinySite(t), { tls: { cert: pems.cert, key: pems.key }, tokens });
  const opa = await opaServer(
    t,
    following({
      url: service.url,
      tls: { ca_cert: files.ca },
      credentials: { bearer: { token: 'open-sesame' } },
    }),
  );

  await t.notThrowsAsync(opa.until(answer, '1.0.0'));
});

test('OPA follows by mutual TLS', async (t) => {
  const folder = await emptyFolder(t);
  const [server, client] = [await certificates(folder), await certificates(folder, 'client')];
  const service = await running(t, await tinySite(t), {
    tls: { cert: server.cert, key: server.key, clientCa: client.ca },
  });
  const opa = await opaServer(
    t,
    following({
      url: service.url,
      tls: { ca_cert: server.files.ca },
      credentials: { client_tls: { cert: client.files.cert, private_key: client.files.key } },
    }),
  );

  await t.notThrowsAsync(opa.until(answer, '1.0.0'));
});

test('OPA of an account in the rollout gets the candidate', async (t) => {
  const site = await tinySite(t);
  await publish(site, await tinyCandidate('2.0.0'), 'candidate');
  await setRollout(site, 'stable', { to: 'candidate', percent: 0, accounts: ['111122223333'] });
  const service = await running(t, site);
  const [chosen, other] = await Promise.all(
    ['111122223333', '444455556666'].map((account) =>
      opaServer(t, following({ url: service.url, headers: { 'Keelson-Account': account } })),
    ),
  );

  await t.notThrowsAsync(async () => chosen?.until(answer, '2.0.0'));
  await t.notThrowsAsync(async () => other?.until(answer, '1.0.0'));
});
