import test from 'ava';
import { main } from '../../src/cli/main.ts';

const command = ['node', 'keelson', 'scan', '--replay', '/nowhere'];

test.serial('warnings of libraries are shown to who debugs', async (t) => {
  process.on('warning', () => undefined);
  process.env['KEELSON_DEBUG'] = '1';

  t.is(await main(command), 2);
  t.true(process.listenerCount('warning') > 0);
});

test.serial('nobody else sees them beside the one line of an error', async (t) => {
  process.on('warning', () => undefined);
  Reflect.deleteProperty(process.env, 'KEELSON_DEBUG');

  t.is(await main(command), 2);
  t.is(process.listenerCount('warning'), 0);
});
