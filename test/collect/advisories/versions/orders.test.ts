import fc from 'fast-check';
import test from 'ava';
import type { VersionOrder } from '../../../../src/collect/advisories/versions/order.ts';
import { orderOf } from '../../../../src/collect/advisories/versions/orders.ts';

/* `<` and `=` between versions, from left to right. */
const chains: Readonly<Record<string, readonly string[]>> = {
  // The specification's own examples, and those of its section on what is trimmed.
  Maven: [
    '1 < 1.1',
    '1-snapshot < 1 < 1-sp',
    '1-foo2 < 1-foo10',
    '1.foo = 1-foo < 1-1 < 1.1',
    '1.ga = 1-ga = 1-0 = 1.0 = 1',
    '1-ga < 1-sp',
    '1-ga.1 < 1-sp.1',
    '1-sp-1 < 1-ga-1 = 1-1',
    '1-a1 = 1-alpha-1',
    '1.0-alpha1 = 1.0-ALPHA1',
    '1.K < 1.7',
    '5.aardvark < 5.zebra',
    '1.b < 1.α',
    '1.0.0 = 1',
    '1.final = 1',
    '1. = 1- = 1',
    '1.0.0-foo.0.0 = 1-foo',
    '1.0.0-0.0.0 = 1',
    '1-alpha < 1-beta < 1-milestone < 1-rc = 1-cr < 1-SNAPSHOT < 1 = 1-final = 1-ga < 1-sp < 1-x',
    '1.0.RC2 < 1.0-RC3 < 1.0.1',
    '1.0-m2 = 1.0-milestone-2 < 1.0-rc1 < 1.0',
    '1-1.foo-bar1baz-.1 = 1-1.foo-bar-1-baz-0.1',
    '2.9 < 2.10 < 2.10.1 < 99999999999999999999 < 100000000000000000000',
  ],
  PyPI: [
    '1.0.dev456 < 1.0a1 < 1.0a2.dev456 < 1.0a12.dev456 < 1.0a12 < 1.0b1.dev456 < 1.0b2 < 1.0b2.post345.dev456',
    '1.0b2.post345 < 1.0rc1.dev456 < 1.0rc1 < 1.0 < 1.0.post456.dev34 < 1.0.post456 < 1.1.dev1',
    '2.0.1 = 2.0.1+cu118 < 2.0.2',
    '1.0 = 1.0.0 < 1!0.1',
  ],
  npm: [
    '1.0.0-alpha < 1.0.0-alpha.1 < 1.0.0-alpha.beta < 1.0.0-beta < 1.0.0-beta.2 < 1.0.0-beta.11 < 1.0.0-rc.1 < 1.0.0',
    '1.0.0+build = 1.0.0 < 2.0.0 < 2.1.0 < 2.1.1',
  ],
  Go: [
    'v0.0.0-20200101000000-abcdefabcdef < v0.0.0-20210101000000-abcdefabcdef < 0.1.0 = v0.1.0 < v1.0.0+incompatible',
    '1.21 = 1.21.0 < 1.21.1',
  ],
  'crates.io': ['0.9.0 < 0.10.0-rc.1 < 0.10.0'],
  NuGet: [
    '1.0.0-alpha < 1.0.0-ALPHA.1 < 1.0.0-beta < 1.0.0 = 1.0 = 1.0.0.0 = 1.0.0+meta < 1.0.0.1 < 1.0.1',
    '1.0.0-beta.2 < 1.0.0-beta.11 < 1.0.0-beta.a',
  ],
  // deb-version(7): a tilde is below everything, letters are below all that is none.
  Debian: [
    '1.0~~ < 1.0~~a < 1.0~ < 1.0 < 1.0a < 1.0+b1',
    '1.0-1 < 1.0-1+deb11u1 < 1.0-1+deb12u1 < 1.0-2 < 1.0-10',
    '9.9 < 1:0.1 < 2:0.0.1',
    '1.2.3 = 1.2.3-0 = 0:1.2.3 = 01.2.3',
    '2.0~rc1-1 < 2.0-1 < 2.0.1-1',
    '1.0-rc-1 < 1.0-rc-2',
  ],
  Alpine: [
    '1.0_alpha < 1.0_beta < 1.0_pre < 1.0_rc < 1.0 < 1.0_cvs < 1.0_svn < 1.0_git < 1.0_hg < 1.0_p < 1.0_p2',
    '1.0_alpha_pre2 < 1.0_alpha < 1.0_alpha2',
    '1.0-r0 < 1.0-r1 < 1.0-r10 < 1.0a < 1.0b < 1.0.1 < 1.1',
    '1.05 < 1.1 < 1.10 = 1.10-r0',
    '3.0.0~abc123-r1 = 3.0.0-r1',
  ],
};

function check(chain: string, order: VersionOrder): string[] {
  const parts = chain.split(/ ([<=]) /);
  return parts.flatMap((sign, at) => {
    if (at % 2 === 0) return [];
    const [left = '', right = ''] = [parts[at - 1], parts[at + 1]];
    const [there, back] = [order(left, right), order(right, left)];
    if (there === undefined || back === undefined) return [`${left} ${sign} ${right}: not ordered`];
    const right0 = sign === '<' ? there < 0 && back > 0 : there === 0 && back === 0;
    return right0 ? [] : [`${left} ${sign} ${right}: ${there}, ${back}`];
  });
}

for (const [ecosystem, said] of Object.entries(chains)) {
  test(`${ecosystem}: versions are in the order of the ecosystem's own rules`, (t) => {
    const order = orderOf(ecosystem) as VersionOrder;

    t.deepEqual(
      said.flatMap((chain) => check(chain, order)),
      [],
    );
  });

  test(`${ecosystem}: whatever the texts, an order is one, or there is none`, (t) => {
    const order = orderOf(ecosystem) as VersionOrder;
    const versions = [...new Set(said.flatMap((chain) => chain.split(/ [<=] /)))];
    const text = fc.oneof(
      fc.constantFrom(...versions),
      fc.stringMatching(/^[0-9a-z.+~_:-]{0,20}$/),
      fc.string({ maxLength: 300 }),
    );
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const [ab, ba, bc, ac] = [order(a, b), order(b, a), order(b, c), order(a, c)];
        if (ab === undefined || bc === undefined || ac === undefined) return true;
        const transitive = !(ab <= 0 && bc <= 0) || ac <= 0;
        return Math.sign(ab) === -Math.sign(ba ?? NaN) && transitive && order(a, a) === 0;
      }),
      { numRuns: 2000, seed: 1 },
    );
    t.pass();
  });
}

test('releases of distributions are ordered as the distribution', (t) => {
  t.is(orderOf('Debian:12'), orderOf('Debian'));
  t.is(orderOf('Alpine:v3.20'), orderOf('Alpine'));
  t.is(orderOf('Ubuntu:22.04:LTS'), orderOf('Debian'));
  t.is(orderOf('Hackage'), undefined);
  t.is(orderOf('constructor'), undefined);
});

for (const [ecosystem, text] of [
  ['PyPI', 'latest'],
  ['npm', '^1.2.3'],
  ['npm', '*'],
  ['Go', 'master'],
  ['NuGet', '1.*'],
  ['Debian', ''],
  ['Alpine', '1.0bc'],
  ['Maven', ''],
  ['Maven', '1'.repeat(1000)],
] as const) {
  test(`${ecosystem}: ${text.slice(0, 20) || 'nothing'} is no version`, (t) => {
    t.is(orderOf(ecosystem)?.(text, '1.0.0'), undefined);
  });
}
