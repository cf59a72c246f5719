import test from 'ava';
import { decide, decideInOrganization } from '../../../../src/collect/aws/access/decision.ts';
import { answerOf, policiesOf } from './case.ts';
import { cases } from './cases.ts';

for (const { name, url, request, policies, expected, by } of cases) {
  test(name, (t) => {
    const decision = decide(request, policiesOf(policies));

    t.is(answerOf(decision), expected, url);
    if (by !== undefined) t.true(decision.evidence.some(({ sid }) => sid === by));
    // But for what an organisation may take, it is the same with one.
    const { answer, unless } = decideInOrganization(request, policiesOf(policies));
    t.is(answer, unless ? 'allowed' : decision.answer);
    if (unless) t.is(decision.answer, 'unknown');
  });
}

test('the cases are many, and each names its page', (t) => {
  t.true(cases.length >= 60);
  t.true(cases.every(({ url }) => url.startsWith('https://docs.aws.amazon.com/')));
});
