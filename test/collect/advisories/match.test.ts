import test from 'ava';
import type { Advisories } from '../../../src/generated/advisories.ts';
import { hitBy } from '../../../src/collect/advisories/affected.ts';
import { advisoryData } from '../../../src/collect/advisories/data.ts';
import { findingsOf } from '../../../src/collect/advisories/match.ts';
import { gather } from '../../../src/collect/advisories/osv/gather.ts';
import { orderOf } from '../../../src/collect/advisories/versions/orders.ts';
import type { VersionOrder } from '../../../src/collect/advisories/versions/order.ts';
import { validate } from '../../../src/schema/validate.ts';

const semver = orderOf('npm') as VersionOrder;
const about = { ecosystem: 'npm', package: 'x' };

function said(ranges: Parameters<typeof hitBy>[0]['ranges'], version: string, versions?: string[]) {
  const { is, ...rest } = hitBy(
    { ...about, ...(ranges && { ranges }), ...(versions && { versions }) },
    version,
    semver,
  );
  return [is, ...Object.values(rest)].join(' ');
}

test('a range begins where it is introduced and ends where it is fixed', (t) => {
  const range = [[{ introduced: '1.0.0' }, { fixed: '1.5.0' }]];

  t.is(said(range, '0.9.9'), 'safe');
  t.is(said(range, '1.0.0-rc.1'), 'safe');
  t.is(said(range, '1.0.0'), 'hit 1.5.0');
  t.is(said(range, '1.4.9'), 'hit 1.5.0');
  t.is(said(range, '1.5.0'), 'safe');
});

test('zero is below every version', (t) => {
  t.is(said([[{ introduced: '0' }, { fixed: '1.0.0' }]], '0.0.0-alpha'), 'hit 1.0.0');
  t.is(said([[{ introduced: '0' }]], '99.0.0'), 'hit');
});

test('the last version that is hit is hit, and nothing above', (t) => {
  const range = [[{ introduced: '1.0.0' }, { last_affected: '1.5.0' }]];

  t.is(said(range, '1.5.0'), 'hit');
  t.is(said(range, '1.5.1'), 'safe');
});

test('branches are fixed each by its own version, in whatever order events are written', (t) => {
  const events = [
    { fixed: '2.3.0' },
    { introduced: '0' },
    { introduced: '2.0.0' },
    { fixed: '1.2.0' },
    { introduced: '3.0.0' },
  ];
  t.is(said([events], '1.1.0'), 'hit 1.2.0');
  t.is(said([events], '1.2.0'), 'safe');
  t.is(said([events], '2.2.9'), 'hit 2.3.0');
  t.is(said([events], '2.9.0'), 'safe');
  t.is(said([events], '3.0.0'), 'hit');
  t.is(
    said([[{ introduced: '0' }, { fixed: '1.0.0' }, { introduced: '1.0.0' }, { fixed: '2.0.0' }]], '1.0.0'),
    'hit 2.0.0',
  );
});

test('versions beyond the limit are no part of the range', (t) => {
  const range = [[{ introduced: '1.0.0' }, { limit: '2.0.0' }]];

  t.is(said(range, '1.9.0'), 'hit');
  t.is(said(range, '2.0.0'), 'safe');
  t.is(said([[{ introduced: '1.0.0' }, { limit: '*' }]], '9.0.0'), 'hit');
});

test('versions that are listed are hit, however they are spelt', (t) => {
  t.is(said(undefined, '1.2.0', ['1.2']), 'hit');
  t.is(said(undefined, 'odd', ['odd', '1.0.0']), 'hit');
  t.is(said(undefined, '1.3.0', ['1.2.0']), 'safe');
});

test('what cannot be compared is neither hit nor safe', (t) => {
  t.is(said([[{ introduced: '1.0.0' }]], 'latest'), 'unknown');
  t.is(said([[{ introduced: '0' }]], 'latest'), 'unknown');
  t.is(said([[{ introduced: '0' }, { fixed: 'next' }]], '1.0.0'), 'unknown');
  t.is(said(undefined, 'latest', ['1.0.0']), 'unknown');
  t.is(said(undefined, '1.0.0'), 'unknown', 'ranges of commits alone say nothing of versions');
});

/** Advisories about numbers of invented packages, as OSV writes them. */
function records(): unknown[] {
  const affected = (fixed: string, more: object = {}) => [
    {
      package: { ecosystem: 'PyPI', name: 'Model_Server' },
      ranges: [
        { type: 'GIT', repo: 'https://example.org/r', events: [{ introduced: '0' }, { fixed: 'abc' }] },
        { type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] },
      ],
      versions: ['1.0', '7.0.legacy'],
      ...more,
    },
  ];
  return [
    {
      id: 'PYSEC-2026-1',
      aliases: ['CVE-2026-1000'],
      modified: '2026-02-01T00:00:00Z',
      published: '2026-01-05T00:00:00Z',
      details: 'text that stays behind',
      affected: affected('1.2'),
    },
    {
      id: 'GHSA-aaaa-bbbb-cccc',
      aliases: ['CVE-2026-1000', 'PYSEC-2026-1'],
      modified: '2026-03-01T00:00:00Z',
      published: '2026-01-04T00:00:00Z',
      severity: [
        { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
        { type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:P/I:P/A:P' },
      ],
      database_specific: { severity: 'LOW' },
      affected: affected('1.2.1'),
    },
    {
      id: 'GHSA-dddd-eeee-ffff',
      modified: '2026-03-01T00:00:00Z',
      database_specific: { severity: 'MODERATE', kev: true, epss: 0.25 },
      affected: affected('1.1'),
    },
    { id: 'PYSEC-2026-2', withdrawn: '2026-02-02T00:00:00Z', affected: affected('9') },
    { id: 'PYSEC-2026-3', affected: [{ package: { ecosystem: 'PyPI', name: 'other' }, versions: ['1.0'] }] },
    {
      id: 'MAL-2026-4',
      affected: [
        {
          package: { ecosystem: 'npm', name: 'evil' },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
        },
      ],
    },
    {
      id: 'GHSA-git',
      affected: [
        {
          package: { ecosystem: 'npm', name: 'by-commit' },
          ranges: [{ type: 'GIT', events: [{ introduced: '0' }] }],
        },
      ],
    },
    'nothing',
    { id: 5 },
  ];
}

function gathered(): Advisories {
  const gathering = gather([
    { ecosystem: 'PyPI', packages: ['model-server', 'quiet'] },
    { ecosystem: 'npm', packages: ['evil', 'by-commit'] },
  ]);
  for (const record of records()) gathering.add(record);
  return gathering.result();
}

const data = advisoryData(gathered(), 'updated');
const modelServer = { ecosystem: 'PyPI', name: 'model.server' };

test('facts are kept and texts are not, in the form of the schema', (t) => {
  const file = gathered();

  t.is(validate('advisories', file), undefined);
  t.false(JSON.stringify(file).includes('stays behind'));
  t.is(file.as_of, '2026-03-01T00:00:00.000Z');
  t.deepEqual(
    file.databases.map(({ name }) => name),
    ['GitHub Advisory Database', 'OpenSSF Malicious Packages', 'Python Packaging Advisory Database'],
  );
  t.deepEqual(
    file.advisories.map(({ id }) => id),
    ['GHSA-aaaa-bbbb-cccc', 'GHSA-dddd-eeee-ffff', 'GHSA-git', 'MAL-2026-4', 'PYSEC-2026-1'],
  );
  t.deepEqual(file.advisories.find(({ id }) => id === 'PYSEC-2026-1')?.affected, [
    {
      ecosystem: 'PyPI',
      package: 'model-server',
      ranges: [[{ introduced: '0' }, { fixed: '1.2' }]],
      // The others are in the range.
      versions: ['7.0.legacy'],
    },
  ]);
});

test('databases that speak of one vulnerability make one finding, with the worst of what they say', (t) => {
  t.deepEqual(findingsOf(modelServer, '1.1', data), [
    {
      id: 'CVE-2026-1000',
      aliases: ['GHSA-aaaa-bbbb-cccc', 'PYSEC-2026-1'],
      severity: 'critical',
      score: 9.8,
      vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
      fixed: '1.2.1',
      published: '2026-01-04T00:00:00Z',
    },
  ]);
  t.is(findingsOf(modelServer, '1.0', data)?.length, 2);
  t.like(
    findingsOf(modelServer, '1.0', data)?.find(({ id }) => id === 'GHSA-dddd-eeee-ffff'),
    {
      severity: 'medium',
      kev: true,
      epss: 0.25,
    },
  );
  t.deepEqual(findingsOf(modelServer, '1.2.1+cu118', data), []);
});

test('what was asked about and is hit by nothing has none; what was not asked about is unknown', (t) => {
  t.deepEqual(findingsOf({ ecosystem: 'PyPI', name: 'quiet' }, '1.0', data), []);
  t.is(findingsOf({ ecosystem: 'PyPI', name: 'other' }, '1.0', data), undefined);
  t.is(findingsOf({ ecosystem: 'Go', name: 'quiet' }, '1.0', data), undefined);
  t.is(findingsOf({ ecosystem: 'npm', name: 'by-commit' }, '1.0.0', data), undefined);
  t.is(findingsOf(modelServer, 'main', data), undefined);
});

test('a package that was made to do harm is critical, whatever its version', (t) => {
  t.like(findingsOf({ ecosystem: 'npm', name: 'evil' }, '0.0.1', data)?.[0], {
    id: 'MAL-2026-4',
    severity: 'critical',
  });
});

test('advisories that only others tie together are one vulnerability', (t) => {
  const gathering = gather();
  const affected = [
    { package: { ecosystem: 'npm', name: 'x' }, ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }] },
  ];
  gathering.add({ id: 'A-1', aliases: ['CVE-2'], affected });
  gathering.add({ id: 'B-1', aliases: ['CVE-3'], affected });
  gathering.add({ id: 'C-1', aliases: ['CVE-3', 'CVE-2'], affected });
  gathering.add({ id: 'D-1', affected });

  t.deepEqual(
    findingsOf({ ecosystem: 'npm', name: 'x' }, '1.0.0', advisoryData(gathering.result(), 'updated'))?.map(
      ({ id, aliases }) => [id, ...aliases],
    ),
    [['CVE-2', 'A-1', 'B-1', 'C-1', 'CVE-3'], ['D-1']],
  );
});
