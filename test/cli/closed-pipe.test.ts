import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import test from 'ava';
import { root } from './keelson.ts';

test('whoever stops reading help sees no stack, and nothing has failed', async (t) => {
  const child = spawn(process.execPath, [join(root, 'src', 'launcher.cjs'), 'scan', '--help'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number];

  t.is(told, '');
  t.is(code, 0);
});
