import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { followBundles, type FollowOptions } from '../../../src/bundle/activation/follow.ts';
import { lastGoodStore } from '../../../src/bundle/activation/last-good.ts';
import type { BundleStatus } from '../../../src/bundle/activation/status.ts';
import { buildDataBundle } from '../../../src/bundle/build/data-bundle.ts';
import { policyFolder } from '../build/policy-folder.ts';
import { bucket, judged } from '../composition/estate.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { newSigner } from '../signature/keys.ts';
import { placeWith, released, smallBundle } from './place.ts';

async function follow(t: ExecutionContext, references: readonly string[], options: FollowOptions = {}) {
  const lastGood = lastGoodStore(await emptyFolder(t));
  const follower = await followBundles(references, {
    lastGood,
    delaySeconds: [3600, 3600],
    waitSeconds: 0.001,
    allowUnsigned: true,
    ...options,
  });
  t.teardown(() => follower.close());
  return follower;
}

const verdict = (follower: Awaited<ReturnType<typeof follow>>) =>
  follower.use(({ evaluation, bundle }) => judged(evaluation, bundle, [bucket('a', 'Enabled')]));

test('what is new takes the place of what was, and work that began before ends with what it began with', async (t) => {
  const files = await smallBundle(t);
  const place = await placeWith(t, await released(files, '1.0.0'));
  const follower = await follow(t, [place.url]);
  const revisions: string[] = [];
  const gate = Promise.withResolvers<void>();

  const long = follower.use(async ({ evaluation, bundle }) => {
    await gate.promise;
    revisions.push(bundle.revision);
    return judged(evaluation, bundle, [bucket('a', 'Enabled')]);
  });
  place.archive = await released(files, '1.1.0');
  await follower.refresh();
  await follower.use(({ bundle }) => Promise.resolve(revisions.push(bundle.revision)));
  gate.resolve();

  t.deepEqual(await long, ['a test-bucket-logging pass']);
  t.deepEqual(revisions, ['1.1.0+0123456789ab', '1.0.0+0123456789ab']);
});

test('the status says what is active, and why what came was refused', async (t) => {
  const files = await smallBundle(t);
  const { signer, trust } = await newSigner();
  const place = await placeWith(t, await released(files, '1.0.0', signer));
  const told: BundleStatus[] = [];
  const now = () => new Date('2026-11-26T12:00:00Z');
  const follower = await follow(t, [place.url], {
    trust,
    allowUnsigned: false,
    now,
    onStatus: (status) => told.push(status),
  });
  const at = '2026-11-26T12:00:00.000Z';
  const good = {
    name: place.url,
    active_revision: '1.0.0+0123456789ab',
    type: 'snapshot' as const,
    size: place.archive?.byteLength ?? 0,
    last_request: at,
    last_successful_request: at,
    last_successful_download: at,
    last_successful_activation: at,
  };
  t.deepEqual(follower.statuses, [good]);

  place.archive = await released(files, '1.1.0');
  await follower.refresh();
  const [status] = follower.statuses;
  t.like(status, { ...good, code: 'bundle_error' });
  t.is(status?.errors?.[0]?.code, 'BUNDLE_UNSIGNED');
  t.deepEqual(await verdict(follower), ['a test-bucket-logging pass']);
  t.true(told.some(({ code }) => code === 'bundle_error'));

  place.archive = await released(files, '1.1.0', signer);
  await follower.refresh();
  t.deepEqual(follower.statuses, [
    { ...good, active_revision: '1.1.0+0123456789ab', size: place.archive.byteLength },
  ]);
});

test('at the start the last good bundle stands in, and without one there is an error with its reason', async (t) => {
  const place = await placeWith(t, await released(await smallBundle(t), '1.0.0'));
  const lastGood = lastGoodStore(await emptyFolder(t));
  await (await follow(t, [place.url], { lastGood })).close();
  place.archive = undefined;

  const follower = await follow(t, [place.url], { lastGood });

  t.deepEqual(await verdict(follower), ['a test-bucket-logging pass']);
  t.like(follower.statuses[0], { active_revision: '1.0.0+0123456789ab', code: 'bundle_error' });
  await t.throwsAsync(follow(t, [place.url]), { code: 'BUNDLE_UNAVAILABLE', message: /503/ });
});

test('bundles of several places are exchanged one by one, and a conflict changes nothing', async (t) => {
  const place = await placeWith(t, await released(await smallBundle(t), '1.0.0'));
  const waiver = (resource: string) =>
    `waivers: [{check: test-bucket-logging, resource: ${resource}, reason: a test, owner: me, expires: '2099-01-01'}]\n`;
  const data = async (files: Record<string, string>, name = 'house') => {
    const folder = await policyFolder(t, { 'bundle.yaml': `name: ${name}\n`, ...files });
    return (await buildDataBundle(folder, '1.0.0')).wasm;
  };
  const house = await placeWith(t, await data({ 'waivers.yaml': waiver('a') }));
  const file = join(await emptyFolder(t), 'other.tar.gz');
  await writeFile(file, await data({ 'data/x.yaml': 'y: 1\n' }, 'other'));
  const follower = await follow(t, [place.url, house.url, file], { allowDowngrade: true });
  const waived = () =>
    follower.use(({ waivers }) => Promise.resolve(waivers.map(({ resource }) => resource)));
  t.deepEqual(await waived(), ['a']);

  house.archive = await data({ 'waivers.yaml': waiver('b') });
  await follower.refresh();
  t.deepEqual(await waived(), ['b']);

  house.archive = await data({ 'data/x.yaml': 'y: 2\n' }, 'other');
  await follower.refresh();
  t.deepEqual(await waived(), ['b']);
  t.is(follower.statuses[1]?.errors?.[0]?.code, 'BUNDLE_ROOTS_CONFLICT');
  t.regex(follower.statuses[1]?.message ?? '', /the bundle other 1\S+ and the bundle other 1\S+/);
});
