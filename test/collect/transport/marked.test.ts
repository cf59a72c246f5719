import test from 'ava';
import { markedLeaf } from '../../../src/collect/transport/marked.ts';
import { redactor } from '../../../src/collect/transport/redact.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const accessKey = ['AK', 'IA', 'ABCDEFGHIJKLMNOP'].join('');

test('a value that looks like a secret is marked, and nothing of it is kept', (t) => {
  t.is(markedLeaf(accessKey), '[redacted secret]');
  t.is(markedLeaf(base64(`#!/bin/bash\nexport AWS_ACCESS_KEY_ID=${accessKey}\n`)), '[redacted secret]');
  t.is(markedLeaf(base64('#!/bin/bash\nexport DB_PASSWORD=correct-horse\n')), '[redacted secret]');
  t.is(markedLeaf(base64('export AWS_SECRET_ACCESS_KEY=correct-horse\n')), '[redacted secret]');
});

test('other values are redacted without a mark', (t) => {
  t.is(markedLeaf('0.1'), '[redacted]');
  t.is(markedLeaf(5), '[redacted]');
  t.is(markedLeaf(base64('#!/bin/bash\npip install numpy\n')), '[redacted]');
});

test('what a script reads elsewhere is no secret', (t) => {
  for (const from of [
    '$(aws secretsmanager get-secret-value --secret-id db)',
    '"$TOKEN"',
    '${TOKEN}',
    '`cat f`',
  ]) {
    t.is(markedLeaf(base64(`set -e\nexport PASSWORD=${from}\n`)), '[redacted]', from);
  }
});

test('a mark stays what it is when a capture is read again', (t) => {
  const redact = redactor({ onStart: 'marked' });
  const once = redact({
    OnStart: [{ Content: base64(`k=${accessKey}`) }, { Content: base64('echo hello') }],
  });

  t.deepEqual(once, { OnStart: [{ Content: '[redacted secret]' }, { Content: '[redacted]' }] });
  t.deepEqual(redact(once), once);
});
