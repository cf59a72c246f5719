import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { defaultCacheFolder } from '../../src/files/cache-folder.ts';

test.serial('XDG_CACHE_HOME moves the cache', (t) => {
  const before = process.env['XDG_CACHE_HOME'];
  t.teardown(() => {
    if (before === undefined) delete process.env['XDG_CACHE_HOME'];
    else process.env['XDG_CACHE_HOME'] = before;
  });

  process.env['XDG_CACHE_HOME'] = join('/', 'elsewhere');
  t.is(defaultCacheFolder(), join('/', 'elsewhere', 'keelson'));

  process.env['XDG_CACHE_HOME'] = '';
  t.true(defaultCacheFolder().startsWith(homedir()));
  t.regex(defaultCacheFolder(), /keelson/);
});
