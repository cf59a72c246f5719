import test from 'ava';
import fc from 'fast-check';
import { lockedMajors, majorsIn } from '../../../src/collect/terraform/module/versions.ts';

const some = (first: number, last = Infinity) => ({ first, last });

for (const [constraint, majors] of [
  ['4.2.1', some(4, 4)],
  ['= v3', some(3, 3)],
  ['~> 4.0', some(4, 4)],
  ['~> 4.1.2', some(4, 4)],
  ['~> 4', some(4)],
  ['>= 3.0, < 5.0', some(3, 4)],
  ['>3,<=5.1', some(3, 5)],
  ['< 5.1.0', some(0, 5)],
  ['!= 4.1', some(0)],
  ['>= 5.0, < 4.0', some(0)],
  ['', some(0)],
  ['latest', some(0)],
] as const) {
  test(`${constraint || 'nothing'} allows ${majors.first} to ${majors.last}`, (t) => {
    t.deepEqual(majorsIn(constraint), majors);
  });
}

test('a lock says which version each provider has', (t) => {
  const text = `
    # This file is maintained automatically by "terraform init".
    provider "registry.terraform.io/hashicorp/azurerm" {
      version     = "5.2.0"
      constraints = ">= 3.0.0"
      hashes = ["h1:abc"]
    }
    provider "registry.opentofu.org/azure/azapi" {
      version = "2.5.0"
    }
  `;

  t.deepEqual(
    [...lockedMajors(text)],
    [
      ['azurerm', some(5, 5)],
      ['azapi', some(2, 2)],
    ],
  );
});

test('any text is read as a constraint and as a lock', (t) => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { first, last } = majorsIn(text);
      lockedMajors(`provider "a/b" {${text}`);
      return first <= last;
    }),
    { seed: 7 },
  );
  t.is(lockedMajors('provider "a/b" {'.repeat(20_000)).size, 0);
});
