import test from 'ava';
import fc from 'fast-check';
import { advisoryData } from '../../../src/collect/advisories/data.ts';
import { findingsOf } from '../../../src/collect/advisories/match.ts';
import { gather } from '../../../src/collect/advisories/osv/gather.ts';
import { validate } from '../../../src/schema/validate.ts';

const text = fc.oneof(
  fc.constantFrom(
    '0',
    '1.0',
    '2.0.0',
    '*',
    '',
    'PyPI',
    'npm',
    'torch',
    'ECOSYSTEM',
    'SEMVER',
    'GIT',
    'HIGH',
    'CVE-1',
    '__proto__',
  ),
  fc.string({ maxLength: 8 }),
);
const anything = fc.oneof(
  text,
  fc.constant(null),
  fc.integer(),
  fc.array(text, { maxLength: 2 }),
  fc.dictionary(text, text, { maxKeys: 2 }),
);
const of = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: anything });

const event = fc.dictionary(
  fc.constantFrom('introduced', 'fixed', 'last_affected', 'limit', 'other'),
  of(text),
  { maxKeys: 2 },
);
const record = fc.record(
  {
    id: of(text),
    aliases: of(fc.array(text, { maxLength: 3 })),
    modified: of(fc.constantFrom('2026-01-01T00:00:00Z', 'never')),
    withdrawn: anything,
    severity: of(fc.array(of(fc.record({ type: text, score: text })), { maxLength: 2 })),
    database_specific: of(fc.dictionary(fc.constantFrom('severity', 'kev', 'epss'), anything)),
    affected: of(
      fc.array(
        of(
          fc.record({
            package: of(fc.record({ ecosystem: fc.constantFrom('PyPI', 'npm', 'Maven', ''), name: text })),
            ranges: of(
              fc.array(of(fc.record({ type: text, events: of(fc.array(of(event), { maxLength: 4 })) })), {
                maxLength: 3,
              }),
            ),
            versions: of(fc.array(text, { maxLength: 3 })),
          }),
        ),
        { maxLength: 3 },
      ),
    ),
  },
  { requiredKeys: ['affected'] },
);

test('whatever records say, the facts of them fit their schema, and asking them ends', (t) => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 4 }), text, (records, version) => {
      const gathering = gather();
      for (const one of records) gathering.add(one);
      const file = gathering.result();
      const problem = validate('advisories', file);
      if (problem !== undefined) throw new Error(problem);
      const data = advisoryData(file, 'updated');
      for (const { ecosystem, packages } of file.ecosystems) {
        for (const name of packages) findingsOf({ ecosystem, name }, version, data);
      }
    }),
    { numRuns: 2000, seed: 1 },
  );
  t.pass();
});

test('the order of records decides nothing', (t) => {
  fc.assert(
    fc.property(
      fc.uniqueArray(record, { maxLength: 4, selector: ({ id }) => JSON.stringify(id) }),
      (records) => {
        const made = [records, records.toReversed()].map((all) => {
          const gathering = gather();
          for (const one of all) gathering.add(one);
          return JSON.stringify(gathering.result());
        });
        return made[0] === made[1];
      },
    ),
    { numRuns: 300, seed: 1 },
  );
  t.pass();
});
