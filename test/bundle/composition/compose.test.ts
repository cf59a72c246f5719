import test from 'ava';
import { compose } from '../../../src/bundle/composition/compose.ts';
import { bucket, dataBundle, namedBundle, plainBundle, statuses } from './estate.ts';

const buckets = [bucket('a', 'Enabled'), bucket('b', 'Suspended'), bucket('c', 'Off')];

test('the checks of several bundles judge together as each does alone', async (t) => {
  const [plain, acme, other] = [
    await plainBundle(t),
    await namedBundle(t, 'acme'),
    await namedBundle(t, 'other', {
      rules: 'compliant if input.properties.BucketVersioningConfiguration.status == "Suspended"',
    }),
  ];
  const alone = await Promise.all([plain, acme, other].map((bundle) => statuses(bundle, buckets)));

  const { bundle } = compose([plain, acme, other], []);

  t.is(bundle.checks.size, 3);
  t.is(bundle.revision, [plain, acme, other].map(({ revision }) => revision).join(', '));
  t.deepEqual(await statuses(bundle, buckets), alone.flat().toSorted());
  t.deepEqual(await statuses(bundle, buckets, 2), alone.flat().toSorted(), 'in threads');
  t.true(alone.flat().includes('a other-logging fail') && alone.flat().includes('b other-logging pass'));
});

test('one bundle alone stays what it is', async (t) => {
  const plain = await plainBundle(t);

  t.is(compose([plain], []).bundle, plain);
});

test('a check that goes wrong is an error in a composition, too', async (t) => {
  const wrong = await namedBundle(t, 'acme', {
    rules: 'compliant if time.parse_rfc3339_ns(input.properties.BucketVersioningConfiguration.status) > 0',
  });
  const { bundle } = compose([await plainBundle(t), wrong], []);

  const said = await statuses(bundle, buckets.slice(0, 1));

  t.deepEqual(said, ['a acme-logging error', 'a test-approved pass']);
});

test('a bundle of data takes the place of what policies bring', async (t) => {
  const plain = await plainBundle(t);
  const house = await dataBundle(t, { 'overrides/storage.yaml': 'approved: [Suspended]\n' });

  const { bundle } = compose([plain], [house]);

  t.not(bundle.digest, plain.digest, 'answers of one are not those of the other');
  t.is(bundle.revision, `${plain.revision}, ${house.revision}`);
  t.deepEqual(await statuses(bundle, buckets), [
    'a test-approved fail',
    'b test-approved pass',
    'c test-approved fail',
  ]);
});

test('a named policy reads data of its own and of a bundle of data', async (t) => {
  const acme = await namedBundle(
    t,
    'acme',
    {
      rules:
        'compliant if input.properties.BucketVersioningConfiguration.status in data.acme.storage.approved\n\ncompliant if input.properties.BucketVersioningConfiguration.status in data.house.storage.approved',
    },
    { 'data/storage.yaml': 'approved: [Enabled]\n' },
  );
  const house = await dataBundle(t, { 'data/storage.yaml': 'approved: [Off]\n' });

  const { bundle } = compose([acme], [house]);

  t.deepEqual(await statuses(bundle, buckets), [
    'a acme-logging pass',
    'b acme-logging fail',
    'c acme-logging pass',
  ]);
});

test('waivers come with a bundle of data', async (t) => {
  const waiver = {
    check: 'test-approved',
    resource: 'b',
    reason: 'a test',
    owner: 'somebody',
    expires: '2099-01-01',
  };
  const text = `waivers:\n  - ${JSON.stringify(waiver)}\n`;
  const house = await dataBundle(t, { 'waivers.yaml': text });
  const second = await dataBundle(t, { 'waivers.yaml': text.replace('"b"', '"c"') }, 'second');

  const { waivers } = compose([await plainBundle(t)], [house, second]);

  t.deepEqual(waivers, [waiver, { ...waiver, resource: 'c' }]);
});

test('bundles that own the same are refused by the names of both', async (t) => {
  const [plain, again] = [await plainBundle(t), await plainBundle(t)];
  const acme = await namedBundle(t, 'acme');
  const house = await dataBundle(t, { 'data/x.yaml': 'a: 1\n' }, 'acme');

  const code = 'BUNDLE_ROOTS_CONFLICT';
  t.throws(() => compose([plain, again], []), {
    code,
    message:
      /the bundle keelson 1\.0\.0\S+ and the bundle keelson 1\.0\.0\S+ cannot be loaded together: \w+ belongs to the one, \w+ to the other/,
  });
  t.throws(() => compose([acme], [house]), {
    code,
    message:
      /the bundle acme 2\.0\.0\S+ and the bundle acme 3\.0\.0\S+ cannot .*: acme belongs to the one, acme to the other/,
  });
  t.throws(() => compose([{ ...plain, roots: [''] }, acme], []), {
    code,
    message: /everything belongs to the one/,
  });
  t.throws(() => compose([plain], [{ ...house, roots: ['acme', 'acme/x'] }]), {
    code,
    message: /acme\S* .*names its root acme twice/,
  });
  t.throws(() => compose([plain], [{ ...house, data: { other: 1 } }]), {
    code,
    message: /has data other, which is below none of its roots/,
  });
});

test('a check that two bundles have is refused by the names of both', async (t) => {
  const acme = await namedBundle(t, 'acme', { id: 'same-id' });
  const other = await namedBundle(t, 'other', { id: 'same-id' });

  t.throws(() => compose([acme, other], []), {
    code: 'BUNDLE_ROOTS_CONFLICT',
    message: /the bundle acme 2\S+ and the bundle other 2\S+ both have a check same-id/,
  });
});

test('two bundles of data may override different things of one topic, and not the same', async (t) => {
  const plain = await plainBundle(t, { 'data/storage.yaml': 'approved: [Enabled]\nlevels: {a: 1, b: 2}\n' });
  const first = await dataBundle(t, { 'overrides/storage.yaml': 'approved: [Off]\n' }, 'first');
  const second = await dataBundle(t, { 'overrides/storage.yaml': 'levels: {b: 3}\n' }, 'second');
  const third = await dataBundle(t, { 'overrides/storage.yaml': 'approved: []\n' }, 'third');

  const { bundle } = compose([plain], [first, second]);

  t.deepEqual(bundle.data['storage'], { approved: ['Off'], levels: { a: 1, b: 3 } });
  t.throws(() => compose([plain], [first, third]), {
    code: 'BUNDLE_ROOTS_CONFLICT',
    message: /first 3\S+ and the bundle third 3\S+ .*overrides\/storage\/approved/,
  });
});

test('an override of nothing is refused with the near miss, one of another kind with both kinds', async (t) => {
  const plain = await plainBundle(t);
  const refused = async (text: string, message: RegExp) =>
    t.throws(() => compose([plain], [house]), { code: 'BUNDLE_INVALID', message }, text);
  let house = await dataBundle(t, { 'overrides/storage.yaml': 'aproved: []\n' });
  await refused(
    'near',
    /house overrides data\.storage\.aproved, which no policies have \(did you mean approved\?\)/,
  );
  house = await dataBundle(t, { 'overrides/storage.yaml': 'approved: yes, please\n' });
  await refused('kind', /house overrides data\.storage\.approved by a string, where policies have a list/);
});

test('data alone judges nothing', async (t) => {
  const house = await dataBundle(t, { 'data/x.yaml': 'a: 1\n' });

  t.throws(() => compose([], [house]), { code: 'BUNDLE_INVALID', message: /house: bundles of data alone/ });
});
