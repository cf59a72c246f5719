import test from 'ava';
import { advisoryData } from '../../../src/collect/advisories/data.ts';
import { gather } from '../../../src/collect/advisories/osv/gather.ts';
import { withExploitation } from '../../../src/collect/advisories/update/exploitation.ts';
import { withAdvisories } from '../../../src/collect/advisories/with-advisories.ts';
import type { Component, Resource } from '../../../src/generated/inventory.ts';

function file() {
  const gathering = gather([
    { ecosystem: 'PyPI', packages: ['torch', 'quiet'] },
    { ecosystem: 'Debian:12', packages: ['openssl'] },
  ]);
  const range = (fixed: string) => [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] }];
  gathering.add({
    id: 'PYSEC-1',
    aliases: ['CVE-1'],
    affected: [{ package: { ecosystem: 'PyPI', name: 'torch' }, ranges: range('2.2.0') }],
  });
  gathering.add({
    id: 'DSA-1',
    affected: [{ package: { ecosystem: 'Debian:12', name: 'openssl' }, ranges: range('3.0.11-1~deb12u2') }],
  });
  return gathering.result('2026-11-01T00:00:00Z');
}

const data = advisoryData(file(), 'updated');
const withExploited = advisoryData(
  withExploitation(file(), { dateReleased: '2026-11-01', vulnerabilities: [{ cveID: 'CVE-1' }] }, 'list'),
  'updated',
);

function packageOf(properties: Record<string, unknown>, unknown: string[] = []): Resource {
  return {
    id: 'code:r/uv.lock#x',
    cloud: 'code',
    type: 'code/package',
    kind: 'package',
    name: 'x',
    account: 'r',
    region: '',
    tags: {},
    origin: { kind: 'code', source: 'code:r', file: 'uv.lock', line: 1 },
    properties,
    unknown,
    defaults: [],
  };
}

function advised(resource: Resource, known = data) {
  const [first] = withAdvisories([resource], [], known).resources;
  return {
    advisories: first?.properties['advisories'],
    unknown: first?.unknown,
    exploited: first?.properties['known_exploited'],
  };
}

test('what is known against a package stands at it, with the version that mends it', (t) => {
  t.deepEqual(advised(packageOf({ ecosystem: 'pypi', name: 'Torch', version: '2.0.1+cu118' })), {
    advisories: [{ id: 'CVE-1', aliases: ['PYSEC-1'], fixed: '2.2.0' }],
    exploited: undefined,
    unknown: ['/properties/known_exploited'],
  });
  t.deepEqual(advised(packageOf({ ecosystem: 'PyPI', name: 'torch', version: '2.2.0' })), {
    advisories: [],
    exploited: [],
    unknown: [],
  });
});

test('which are exploited is known where a list was read', (t) => {
  t.like(advised(packageOf({ ecosystem: 'PyPI', name: 'torch', version: '2.0.1' }), withExploited), {
    exploited: ['CVE-1'],
    unknown: [],
  });
});

for (const [what, resource] of [
  [
    'a range without a version',
    packageOf({ ecosystem: 'PyPI', name: 'torch', range: '>=2' }, ['/properties/version']),
  ],
  [
    'a package that the data do not speak about',
    packageOf({ ecosystem: 'PyPI', name: 'openai', version: '1.0' }),
  ],
  [
    'an ecosystem that the data do not speak about',
    packageOf({ ecosystem: 'npm', name: 'torch', version: '1.0.0' }),
  ],
  ['a version that is none', packageOf({ ecosystem: 'PyPI', name: 'torch', version: 'main' })],
  ['nothing', packageOf({})],
] as const) {
  test(`${what} is neither hit nor safe`, (t) => {
    const { advisories, exploited, unknown } = advised(resource);

    t.is(advisories, undefined);
    t.is(exploited, undefined);
    t.true(unknown?.includes('/properties/advisories'));
    t.true(unknown?.includes('/properties/known_exploited'));
  });
}

test('without data everything is unknown', (t) => {
  const { resources } = withAdvisories(
    [packageOf({ ecosystem: 'PyPI', name: 'torch', version: '1.0' })],
    [],
    undefined,
  );

  t.deepEqual(resources[0]?.unknown, ['/properties/advisories', '/properties/known_exploited']);
});

test('components get the ids, by their package URLs and the release of their distribution', (t) => {
  const component = (purl: string, version: string): Component => ({
    purl,
    name: 'x',
    version,
    locations: ['a:1'],
  });
  const found = withAdvisories(
    [],
    [
      component('pkg:pypi/torch@2.0.1', '2.0.1'),
      component('pkg:deb/debian/libssl3@3.0.9-1?arch=amd64&distro=debian-12&upstream=openssl', '3.0.9-1'),
      component('pkg:deb/debian/libssl3@3.0.9-1?distro=debian-11&upstream=openssl', '3.0.9-1'),
      component('pkg:deb/debian/openssl@3.0.11-1~deb12u2?distro=debian-12', '3.0.11-1~deb12u2'),
      component('no package url', '1'),
    ],
    data,
  ).components;

  t.deepEqual(
    found.map(({ advisories }) => advisories),
    [['CVE-1'], ['DSA-1'], undefined, undefined, undefined],
  );
});

test('other resources stay as they are', (t) => {
  const other = { ...packageOf({ version: '1' }), type: 'code/image' };

  t.is(withAdvisories([other], [], data).resources[0], other);
});
