import test from 'ava';
import { attempts } from '../../../src/serve/access/attempts.ts';
import { refusals } from '../../../src/serve/access/refusals.ts';
import { background } from '../../../src/serve/access/background.ts';
import { allEntries } from '../../../src/store/audit/read.ts';
import { serving } from './service.ts';

test('addresses of IPv6 count by their network, those of IPv4 in IPv6 as themselves', (t) => {
  const { count, pauseOf } = attempts(1, 60_000, () => new Date(0));
  count('2001:db8:0:1::1');
  t.is(pauseOf('2001:db8:0:1:ffff:1:2:3'), 60);
  t.is(pauseOf('2001:0db8::1:0:0:0:9'), 60);
  t.is(pauseOf('2001:db8:0:2::1'), 0);
  count('::ffff:192.0.2.1');
  t.is(pauseOf('192.0.2.1'), 60);
  t.is(pauseOf('192.0.2.2'), 0);
  count('fe80::1%eth0');
  t.is(pauseOf('fe80::2'), 60);
});

test('no more addresses are kept than is said', (t) => {
  const { count, pauseOf } = attempts(1, 60_000, () => new Date(0));
  count('first');
  for (let index = 0; index < 10_000; index += 1) count(`address ${index}`);
  t.is(pauseOf('first'), 0);
  t.is(pauseOf('address 9999'), 60);
});

test('being refused does not fill the store', async (t) => {
  const { service, database, pass } = await serving(t);
  const writing = background(service.log);
  const write = refusals(service, writing);
  const all = async () => {
    for (let index = 0; index < 1000; index += 1) {
      write({ actor: `address:${index}`, action: 'token.refused', target: 'tokens', address: `${index}` });
      if (index % 50 === 0) await writing.ended();
    }
    await writing.ended();
    return (await Array.fromAsync(allEntries(database))).length;
  };
  t.is(await all(), 120);
  pass(60_001);
  t.is(await all(), 240);
});
