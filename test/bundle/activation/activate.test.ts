import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { prepareAll, type ActivationOptions } from '../../../src/bundle/activation/activate.ts';
import { lastGoodStore } from '../../../src/bundle/activation/last-good.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { newSigner, trustHolding } from '../signature/keys.ts';
import { placeWith, released, smallBundle } from './place.ts';

async function setting(t: ExecutionContext) {
  const files = await smallBundle(t);
  const { signer, trust, entry } = await newSigner();
  const place = await placeWith(t, await released(files, '1.1.0', signer));
  const folder = await emptyFolder(t);
  const activate = async (options: ActivationOptions = {}) => {
    const { prepared, notices } = await prepareAll([place.url], {
      trust,
      lastGood: lastGoodStore(folder),
      ...options,
    });
    return { revision: prepared[0]?.revision, notices };
  };
  return { files, signer, entry, place, folder, activate };
}

const first = '1.1.0+0123456789ab';

test('a bundle is verified, kept, and not fetched again while it is the same', async (t) => {
  const { place, activate } = await setting(t);

  t.deepEqual(await activate(), { revision: first, notices: [] });
  t.deepEqual(await activate(), { revision: first, notices: [] });
  t.deepEqual(place.answers, [200, 304]);
});

test('the last good bundle stands in for a place that is away, and it is said', async (t) => {
  const { place, activate } = await setting(t);
  await activate();
  place.archive = undefined;

  const { revision, notices } = await activate();

  t.is(revision, first);
  t.is(notices.length, 1);
  t.regex(
    notices[0] ?? '',
    /503.*; the last good bundle 1\.1\.0\+0123456789ab of 20\S+Z is used in its place$/,
  );
  await t.throwsAsync(activate({ strict: true }), { code: 'BUNDLE_UNAVAILABLE' });
});

test('without a last good bundle a place that is away is an error', async (t) => {
  const { place, activate } = await setting(t);
  place.archive = undefined;

  await t.throwsAsync(activate(), { code: 'BUNDLE_UNAVAILABLE', message: /503/ });
});

test('the last good bundle stands in for a bad one', async (t) => {
  const { files, place, activate } = await setting(t);
  await activate();
  const stranger = await newSigner({}, 'ES256', 'stranger');
  place.archive = await released(files, '1.2.0', stranger.signer);

  t.like(await activate(), { revision: first });
  t.regex((await activate()).notices[0] ?? '', /stranger.*; the last good bundle/);
  await t.throwsAsync(activate({ strict: true }), { code: 'BUNDLE_KEY_UNKNOWN' });
});

test('a key that is taken back ends the last good bundle, too', async (t) => {
  const { place, activate } = await setting(t);
  await activate();
  const other = await trustHolding((await newSigner({}, 'ES256', 'other')).entry);

  await t.throwsAsync(activate({ trust: other }), { code: 'BUNDLE_KEY_UNKNOWN' });
  place.archive = undefined;
  await t.throwsAsync(activate({ trust: other }), { code: 'BUNDLE_UNAVAILABLE' });
});

test('keys that overlap in time let one bundle be signed by the old and the next by the new', async (t) => {
  const { files, place, entry, activate } = await setting(t);
  const next = await newSigner({}, 'EdDSA', 'next');
  const both = await trustHolding({ ...entry, valid_until: '2090-01-01T00:00:00Z' }, next.entry);

  t.is((await activate({ trust: both })).revision, first);
  place.archive = await released(files, '1.2.0', next.signer);
  t.is((await activate({ trust: both })).revision, '1.2.0+0123456789ab');
});

test('an older version is refused unless it is asked for', async (t) => {
  const { files, signer, place, activate } = await setting(t);
  await activate();
  place.archive = await released(files, '1.0.9', signer);

  const { revision, notices } = await activate();
  t.is(revision, first);
  t.regex(notices[0] ?? '', /1\.0\.9, older than 1\.1\.0 .*--allow-downgrade.*; the last good/);
  await t.throwsAsync(activate({ strict: true }), { code: 'BUNDLE_DOWNGRADE' });
  t.deepEqual(await activate({ allowDowngrade: true }), { revision: '1.0.9+0123456789ab', notices: [] });
  t.is((await activate()).revision, '1.0.9+0123456789ab', 'from then on it is the last one');
});

test('what nobody signed is refused unless it is asked for; a wrong signature is refused in any case', async (t) => {
  const { files, place, activate } = await setting(t);
  place.archive = await released(files, '1.1.0');

  await t.throwsAsync(activate(), { code: 'BUNDLE_UNSIGNED', message: /sign it, or say --allow-unsigned/ });
  t.is((await activate({ allowUnsigned: true })).revision, first);
  place.archive = await released(files, '1.2.0', (await newSigner({}, 'ES256', 'stranger')).signer);
  await t.throwsAsync(activate({ allowUnsigned: true, strict: true }), { code: 'BUNDLE_KEY_UNKNOWN' });
  await t.throwsAsync(activate({ trust: undefined, strict: true }), {
    code: 'BUNDLE_KEY_UNKNOWN',
    message: /there is no trust store .*--trust/,
  });
});

test('a last good bundle that was changed, or that others could have changed, is not used, and it is said', async (t) => {
  const { folder, place, activate } = await setting(t);
  await activate();
  const [own = ''] = await readdir(folder);
  const kept = join(folder, own);
  const archive = (await readdir(kept)).find((name) => name.endsWith('.tar.gz')) ?? '';
  await writeFile(join(kept, archive), 'other');

  const again = await activate();
  t.is(again.revision, first);
  t.regex(again.notices[0] ?? '', /last good bundle of http.* is not used: its archive was changed/);

  await activate();
  await chmod(kept, 0o777);
  place.archive = undefined;
  await t.throwsAsync(activate(), { code: 'BUNDLE_UNAVAILABLE' });
});

test('where nothing can be kept the bundle is used all the same', async (t) => {
  const { folder, activate } = await setting(t);
  await writeFile(join(folder, 'file'), '');

  const { revision, notices } = await activate({ lastGood: lastGoodStore(join(folder, 'file')) });

  t.is(revision, first);
  t.true(
    notices.some((notice) => /is not kept for when it is away/.test(notice)),
    notices.join(),
  );
});
