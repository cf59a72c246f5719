import test from 'ava';
import { decide } from '../../../../src/collect/aws/access/decision.ts';
import { answerOf, policiesOf } from './case.ts';
import { cases } from './cases.ts';

for (const { name, url, request, policies, expected, by } of cases) {
  test(name, (t) => {
    const decision = decide(request, policiesOf(policies));

    t.is(answerOf(decision), expected, url);
    if (by !== undefined) t.true(decision.evidence.some(({ sid }) => sid === by));
  });
}

test('the cases are many, and each names its page', (t) => {
  t.true(cases.length >= 60);
  t.true(cases.every(({ url }) => url.startsWith('https://docs.aws.amazon.com/')));
});
