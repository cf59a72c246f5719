import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { packBundle, unpackBundle } from '../../../../src/bundle/archive/archive.ts';
import { buildBundle } from '../../../../src/bundle/build/build.ts';
import { followBundles } from '../../../../src/bundle/activation/follow.ts';
import { signFiles } from '../../../../src/bundle/signature/sign.ts';
import { keySigner } from '../../../../src/bundle/signature/signer/key-signer.ts';
import { check, policyFolder } from '../../build/policy-folder.ts';
import { bucket, judged } from '../../composition/estate.ts';
import { emptyFolder } from '../../../files/empty-folder.ts';
import { newSigner, pairFor, trustHolding } from '../../signature/keys.ts';
import { hostileBundles } from './bundles.ts';

test('no hostile bundle is activated, each has its own code and line, and the running one stays', async (t) => {
  t.timeout(180_000);
  const folder = await policyFolder(t, { 'checks/logging.rego': check() });
  const built = await buildBundle(folder, '2.0.0');
  const files = await unpackBundle(built.wasm, 'good');
  const [own, over, early] = await Promise.all([
    newSigner(),
    newSigner({ valid_until: '2020-01-01T00:00:00Z' }, 'ES256', 'over'),
    newSigner({ valid_from: '2090-01-01T00:00:00Z' }, 'ES256', 'early'),
  ]);
  const scope = 'scan';
  const trust = await trustHolding({ ...own.entry, scopes: [scope] }, over.entry, early.entry);
  const file = join(await emptyFolder(t), 'bundle.tar.gz');
  await writeFile(file, await packBundle(await signFiles(files, own.signer, { scope })));
  const follower = await followBundles([file], { trust, scope });
  t.teardown(() => follower.close());
  const hostile = hostileBundles({
    files,
    rego: await unpackBundle(built.rego, 'good'),
    signer: own.signer,
    scope,
    stranger: (await newSigner({}, 'ES256', 'stranger')).signer,
    impostor: keySigner(pairFor('ES256').private, 'ES256', { keyId: 'release' }),
    expired: over.signer,
    early: early.signer,
    publicKey: own.pair.public,
  });
  t.log(`${hostile.length} bundles`);
  t.true(hostile.length >= 60);

  for (const [title, archive, code] of hostile) {
    await writeFile(file, await archive());
    await follower.refresh();

    const [status] = follower.statuses;
    t.is(status?.errors?.[0]?.code, code, `${title}: ${status?.message}`);
    t.is(status?.code, 'bundle_error', title);
    t.regex(status?.message ?? '', /^[^\n]{10,600}$/, title);
    t.is(status?.active_revision, built.revision, title);
    t.deepEqual(
      await follower.use((active) => judged(active.evaluation, active.bundle, [bucket('a', 'Enabled')])),
      ['a test-bucket-logging pass'],
      title,
    );
  }
});
