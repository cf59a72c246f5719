import test from 'ava';
import { namedSeverity, ratingOf, worst } from '../../../src/collect/advisories/severity.ts';

for (const [vector, score, severity] of [
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8, 'critical'],
  ['CVSS:3.0/AV:L/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:H', 5.5, 'medium'],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0, 'none'],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.3, 'critical'],
  ['CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 1, 'low'],
  ['AV:N/AC:L/Au:N/C:P/I:P/A:P', 7.5, 'high'],
] as const) {
  test(`${vector} is ${score}, ${severity}`, (t) => {
    t.deepEqual(ratingOf(vector), { score, severity, vector });
  });
}

for (const text of [
  '',
  'high',
  'CVSS:3.1/AV:N',
  'CVSS:3.1/AV:Q/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  'CVSS:9.9/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  `CVSS:3.1/${'AV:N/'.repeat(1000)}`,
]) {
  test(`${text.slice(0, 40) || 'nothing'} rates nothing`, (t) => {
    t.is(ratingOf(text), undefined);
  });
}

test('words count where there is no vector, and the worst of all', (t) => {
  t.deepEqual(namedSeverity('MODERATE'), { severity: 'medium' });
  t.is(namedSeverity('dreadful'), undefined);
  t.is(namedSeverity(7), undefined);
  const high = { severity: 'high', score: 8 } as const;
  t.is(worst([undefined, { severity: 'low' }, high, { severity: 'high' }]), high);
  t.is(worst([]), undefined);
});
