import test from 'ava';
import type { BundledCheck } from '../../src/policy/bundle.ts';
import { selectedChecks } from '../../src/policy/selected-checks.ts';

const check = (id: string, more: Partial<BundledCheck> = {}) =>
  [id, { id, equivalents: [], ...more } as unknown as BundledCheck] as const;

const old = check('a-old', { deprecated: { since: '0.6.0', reason: 'The service is gone.' } });

test('all checks are selected where none is named', (t) => {
  t.is(selectedChecks(new Map([check('a-new')]), undefined), undefined);
});

test('a deprecated check is asked only by its name', (t) => {
  const checks = new Map([check('a-new', { aliases: ['a-former'] }), old]);

  t.deepEqual(selectedChecks(checks, undefined), new Set(['a-new']));
  t.deepEqual(selectedChecks(checks, ['a-old']), new Set(['a-old']));
  t.deepEqual(selectedChecks(checks, ['a-former']), new Set(['a-new']));
  t.throws(() => selectedChecks(checks, ['a-odl']), { message: /did you mean a-old/ });
});
