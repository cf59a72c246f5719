import test from 'ava';
import { guestPath } from '../../../../src/bundle/compiler/wasi/guest-path.ts';

test('a folder keeps its name inside, without its drive and with slashes on Windows', (t) => {
  t.is(guestPath('/srv/policies', 'linux'), '/srv/policies');
  t.is(guestPath('/Users/a:b/policies', 'darwin'), '/Users/a:b/policies');
  t.is(guestPath('C:\\Users\\a\\policies', 'win32'), '/C/Users/a/policies');
});
