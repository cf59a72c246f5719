import test from 'ava';
import type { GovernanceRule } from '../../../src/generated/service.ts';
import { applyGovernance } from '../../../src/store/governance/apply.ts';
import { assigner, type Governed } from '../../../src/store/governance/rule-for.ts';
import { day, findingOf, publish, type Said } from '../history/estate.ts';
import { storeTests } from '../stores.ts';

const stored = storeTests(test);
const governed: Governed = {
  check: 'aws-agent-keys',
  account: '111122223333',
  type: 'AWS::Bedrock::Agent',
  level: 'high',
  tags: { Team: 'search', env: 'prod' },
  openedAt: day(1),
};
const nobody = { owner: null, dueAt: null, overdueAt: null };

test('the first rule that fits says whose a finding is', (t) => {
  const fits = (when: NonNullable<GovernanceRule['when']>) =>
    assigner([{ when, owner: 'first' }, { owner: 'second' }])(governed).owner === 'first';
  t.true(fits({}));
  t.true(
    fits({ checks: ['azure-*', 'aws-*'], accounts: ['1111*'], types: ['aws::bedrock::*'], levels: ['high'] }),
  );
  t.true(fits({ tags: { team: 'sea*', env: 'PROD' } }));
  t.false(fits({ checks: ['azure-*'] }));
  t.false(fits({ checks: [] }));
  t.false(fits({ accounts: ['2*'] }));
  t.false(fits({ types: ['AWS::S3::*'] }));
  t.false(fits({ levels: ['critical', 'low'] }));
  t.false(fits({ tags: { team: 'search', owner: '*' } }));
  t.deepEqual(assigner([])(governed), nobody);
});

test('a tag names the owner where it is there', (t) => {
  const owner = (rule: GovernanceRule) => assigner([rule])(governed).owner;
  t.is(owner({ owner_tag: 'team', owner: 'platform' }), 'search');
  t.is(owner({ owner_tag: 'owner', owner: 'platform' }), 'platform');
  t.is(owner({ owner_tag: 'owner' }), null);
  t.is(assigner([{ owner_tag: 'team', owner: 'x' }])({ ...governed, tags: { team: '' } }).owner, 'x');
});

test('dates count from when it opened, with days of grace; what no rule names is never due', (t) => {
  const due = { critical: 7, high: 30 };
  t.deepEqual(assigner([{ due, grace: 5 }])(governed), { owner: null, dueAt: day(31), overdueAt: day(36) });
  t.deepEqual(assigner([{ due }])(governed), { owner: null, dueAt: day(31), overdueAt: day(31) });
  t.deepEqual(assigner([{ due, owner: 'x' }])({ ...governed, level: 'low' }), { ...nobody, owner: 'x' });
  t.deepEqual(assigner([{ exclude: true, owner: 'x', due }, { owner: 'y' }])(governed), nobody);
});

stored('runs say whose findings are and when they are due', async (t, { database }) => {
  const finding: Said = { check: 'keys', resource: 'a/vm', status: 'fail' };
  const tags = { team: 'search', '"},': 'x' };
  const governance: GovernanceRule[] = [{ owner_tag: 'team', due: { high: 2 }, grace: 1 }];
  await publish(database, { at: day(1), said: [finding], tags, governance });
  t.like(await findingOf(database, finding), { owner: 'search', due_at: day(3), overdue_at: day(4) });
  const overdue = async () =>
    (await database.first<{ overdue: number }>('SELECT overdue FROM snapshots ORDER BY at DESC LIMIT 1'))
      ?.overdue;

  await publish(database, { at: day(4), said: [finding], tags, governance });
  t.is(await overdue(), 0);
  await publish(database, { at: day(5), said: [finding], tags: { team: 'chat' }, governance });
  t.is(await overdue(), 1);
  t.like(await findingOf(database, finding), { owner: 'chat', due_at: day(3) });

  t.is(await applyGovernance(database, [{ owner: 'platform' }]), 1);
  t.like(await findingOf(database, finding), { owner: 'platform', due_at: null, overdue_at: null });
  t.is(await applyGovernance(database, [{ owner: 'platform' }]), 0);
  t.is(await applyGovernance(database, []), 1);
  t.is((await findingOf(database, finding)).owner, null);
});
