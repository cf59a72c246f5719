import test from 'ava';
import { isLoopback, isProtected, isThisMachine } from '../../src/network/this-machine.ts';

test('only addresses of the loopback interface and localhost are this machine', (t) => {
  for (const host of [
    'localhost',
    'LOCALHOST',
    '127.0.0.1',
    '127.255.0.9',
    '::1',
    '[::1]',
    '0:0:0:0:0:0:0:1',
    '::ffff:127.0.0.1',
  ]) {
    t.true(isLoopback(host), host);
  }
  for (const host of [
    '',
    '0.0.0.0',
    '::',
    '::2',
    '10.0.0.1',
    '127.0.0.1.example.com',
    'localhost.example.com',
    '127.1',
    '[localhost',
    '::ffff:10.0.0.1',
  ]) {
    t.false(isLoopback(host), host);
  }
});

test('a port says nothing of the machine', (t) => {
  t.deepEqual(
    ['localhost:80', '127.0.0.1:8484', '[::1]:1', '[::1]', 'localhost'].filter(isThisMachine).length,
    5,
  );
  t.deepEqual(['example.com:80', 'localhost:80:80', '10.0.0.1:1', ':1'].filter(isThisMachine), []);
});

test('plain http is for this machine alone', (t) => {
  t.true(isProtected(new URL('https://example.com/')));
  t.true(isProtected(new URL('http://[::1]:8080/')));
  t.false(isProtected(new URL('http://example.com/')));
  t.false(isProtected(new URL('ftp://localhost/')));
});
