import test from 'ava';
import { proposalFor, readVersioningRules } from '../../../src/bundle/difference/proposal.ts';
import type { Change } from '../../../src/bundle/difference/changes.ts';
import { policyFolder } from '../build/policy-folder.ts';
import { join } from 'node:path';

const change = (kind: Change['kind']): Change => ({ kind, subjects: ['one'] });

for (const [revision, kinds, level, version] of [
  ['1.2.3+0123456789ab', ['text-changed'], 'patch', '1.2.4'],
  ['1.2.3+0123456789ab', ['text-changed', 'check-added'], 'minor', '1.3.0'],
  ['1.2.3+0123456789ab', ['check-added', 'check-removed', 'text-changed'], 'major', '2.0.0'],
  ['0.2.3+0123456789ab', ['text-changed'], 'patch', '0.2.4'],
  ['0.2.3+0123456789ab', ['check-added'], 'minor', '0.2.4'],
  ['0.2.3+0123456789ab', ['format-changed'], 'major', '0.3.0'],
  ['0.0.0-local+0123456789ab', ['format-changed'], 'major', undefined],
  ['', ['format-changed'], 'major', undefined],
  ['1.2.3', [], 'none', undefined],
] as const) {
  test(`after ${revision || 'no version'}, ${kinds.join(', ') || 'nothing'} asks for ${version ?? 'no version'}`, async (t) => {
    const proposal = proposalFor(kinds.map(change), revision, await readVersioningRules());

    t.is(proposal.level, level);
    t.is(proposal.version, version);
    t.is(proposal.reasons.length, kinds.length);
  });
}

test('reasons come with the strongest first, and say why', async (t) => {
  const { reasons } = proposalFor(
    [change('text-changed'), change('check-removed')],
    '1.0.0',
    await readVersioningRules(),
  );

  t.deepEqual(reasons[0], {
    change: 'check-removed',
    level: 'major',
    because: 'its findings vanish though nothing was mended',
    subjects: ['one'],
  });
});

test('rules that say nothing of a kind of change are refused', async (t) => {
  const folder = await policyFolder(t, {
    'versioning.yaml':
      'schema: keelson.versioning/v1\nbefore_first: {major: minor, minor: patch, patch: patch}\nchanges: {}\n',
  });

  await t.throwsAsync(readVersioningRules(join(folder, 'versioning.yaml')), {
    code: 'POLICY_INVALID',
    message: /versioning\.yaml: \/changes must have required property/,
  });
});
