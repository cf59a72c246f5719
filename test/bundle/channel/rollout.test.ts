import test from 'ava';
import { readChannel } from '../../../src/bundle/channel/channel.ts';
import { promote, publish } from '../../../src/bundle/channel/moves.ts';
import { channelFor, setRollout } from '../../../src/bundle/channel/rollout.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { tinyCandidate } from './tiny-bundle.ts';

const accounts = Array.from({ length: 10_000 }, (_, index) => String(100_000_000_000 + index));
const stableFor = (percent: number, named: string[] = []) => ({
  channel: 'stable',
  rollout: { to: 'candidate', percent, accounts: named },
});
const share = (percent: number) =>
  accounts.filter((account) => channelFor(account, stableFor(percent)) === 'candidate');

test('a percentage is that share of the accounts, and more of it only adds accounts', (t) => {
  const [none, tenth, half, all] = [share(0), share(10), share(50), share(100)];

  t.is(none.length, 0);
  t.true(Math.abs(tenth.length - 1_000) < 100, String(tenth.length));
  t.true(Math.abs(half.length - 5_000) < 200, String(half.length));
  t.is(all.length, accounts.length);
  t.true(new Set(tenth).isSubsetOf(new Set(half)));
});

test('an account gets the same answer on every machine', (t) => {
  // By printf %s 111122223333 | sha256sum: aeb22166…, which is 68.24 % of the way.
  t.is(channelFor('111122223333', stableFor(68)), 'stable');
  t.is(channelFor('111122223333', stableFor(69)), 'candidate');
});

test('accounts that are named follow, others and followers without an account do not', (t) => {
  t.is(channelFor('mine', stableFor(0, ['mine'])), 'candidate');
  t.is(channelFor('other', stableFor(0, ['mine'])), 'stable');
  t.is(channelFor(undefined, stableFor(100)), 'stable');
  t.is(channelFor('mine', { channel: 'stable' }), 'stable');
});

test('a rollout stays over promotions until it is ended', async (t) => {
  const site = await emptyFolder(t);
  await publish(site, await tinyCandidate('1.0.0'), 'candidate');
  await promote(site, 'candidate', 'stable');
  const rollout = { to: 'candidate', percent: 10, accounts: ['a'] };

  await setRollout(site, 'stable', rollout);
  await publish(site, await tinyCandidate('1.1.0'), 'candidate');
  t.deepEqual((await promote(site, 'candidate', 'stable')).rollout, rollout);
  await setRollout(site, 'stable', undefined);
  t.is((await readChannel(site, 'stable')).rollout, undefined);
});

test('a rollout to itself or to no channel is refused', async (t) => {
  const site = await emptyFolder(t);
  await publish(site, await tinyCandidate('1.0.0'), 'stable');

  for (const to of ['stable', 'candidate']) {
    await t.throwsAsync(setRollout(site, 'stable', { to, percent: 1, accounts: [] }), { code: 'USAGE' });
  }
});
