import test from 'ava';
import type { Origin } from '../../src/generated/inventory.ts';
import { remediationFor } from '../../src/report/remediation.ts';

const said = {
  summary: 'Do it at once.',
  cli: 'az x --ids {id} && az y {id}',
  terraform: 'to = {address}.id',
  bicep: '{ to: {address} }',
  cloudformation: 'To: !Ref {address}',
};
const live: Origin = {
  kind: 'live',
  source: 's',
  collector: 'c',
  retrieved_at: '2026-01-01T00:00:00Z',
} as never;
const code = (file: string, address?: string): Origin => ({
  kind: 'code',
  source: 's',
  file,
  line: 1,
  ...(address !== undefined && { address }),
});

test('a command has the id of what is live, as one word of the shell', (t) => {
  t.deepEqual(remediationFor(said, { id: '/a/b-c', origin: live }), {
    ...said,
    cli: 'az x --ids /a/b-c && az y /a/b-c',
  });
  t.is(
    remediationFor(said, { id: "a'$(b) $&", origin: live }).cli,
    "az x --ids 'a'\\''$(b) $&' && az y 'a'\\''$(b) $&'",
  );
});

test('code has its address in its own language', (t) => {
  t.deepEqual(remediationFor(said, { id: 'x', origin: code('a/main.tf', 'm.one["$&"]') }), {
    ...said,
    terraform: 'to = m.one["$&"].id',
  });
  t.deepEqual(remediationFor(said, { id: 'x', origin: code('stack.yaml', 'One') }), {
    ...said,
    cloudformation: 'To: !Ref One',
  });
});

test('what is not known stays', (t) => {
  t.is(remediationFor(said, { id: 'x', origin: code('main.bicep', 'A.B/c/d') }), said);
  t.is(remediationFor(said, { id: 'x', origin: code('main.tf') }), said);
  t.deepEqual(remediationFor({ summary: said.summary }, { id: 'x', origin: live }), {
    summary: said.summary,
  });
});
