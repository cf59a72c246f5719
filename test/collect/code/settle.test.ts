import test from 'ava';
import { settle, type Declared } from '../../../src/collect/code/settle.ts';
import { identityPart, unknownValue } from '../../../src/collect/code/token.ts';
import type { Relationship, Resource } from '../../../src/generated/inventory.ts';

const bucket = `arn:aws:s3:::${unknownValue('var.bucket')}`;
const key = `arn:aws:kms:::key/${identityPart('aws_kms_key.k')}`;
const declared: Declared = {
  idOf: (native) => ({ [bucket]: 'code:r/.#bucket', [key]: 'code:r/.#key', me: 'code:r/.#me' })[native],
};

function resource(properties: Resource['properties'], more: Partial<Resource> = {}): Resource {
  return {
    id: 'me',
    cloud: 'aws',
    type: 'T',
    kind: 'storage',
    name: `n-${identityPart('aws_x.y')}`,
    account: identityPart('account'),
    region: unknownValue('var.region'),
    tags: { team: unknownValue('var.team') },
    origin: { kind: 'code', source: 'code:r', file: 'main.tf', line: 1 },
    properties,
    unknown: [],
    defaults: [],
    ...more,
  };
}

function settled(
  properties: Resource['properties'],
  edges: Relationship[] = [],
  more: Partial<Resource> = {},
) {
  const [found] = settle([{ resource: resource(properties, more), relationships: edges }], declared);
  if (!found) throw new Error('nothing was settled');
  return found;
}

test('a value that is not known is no value, and no default either', (t) => {
  const { resource: made } = settled(
    { open: unknownValue('var.open'), closed: true, acl: { action: unknownValue('var.a') } },
    [],
    { defaults: ['/properties/open', '/properties/closed'] },
  );

  t.deepEqual(made.properties, { closed: true, acl: {} });
  t.deepEqual(made.unknown, ['/properties/open', '/properties/acl/action']);
  t.deepEqual(made.defaults, ['/properties/closed']);
});

test('in a list what is not known keeps its place', (t) => {
  const { resource: made } = settled({ rules: ['10.0.0.0/8', unknownValue('var.cidr')] });

  t.deepEqual(made.properties, { rules: ['10.0.0.0/8', '${var.cidr}'] });
  t.deepEqual(made.unknown, ['/properties/rules/1']);
});

test('what identifies something declared here is known, also as the beginning of a text', (t) => {
  const { resource: made } = settled({
    key,
    all: `${bucket}/*`,
    other: `arn:aws:s3:::${unknownValue('var.b')}/*`,
  });

  t.deepEqual(made.properties, {
    key: 'arn:aws:kms:::key/${aws_kms_key.k}',
    all: 'arn:aws:s3:::${var.bucket}/*',
  });
  t.deepEqual(made.unknown, ['/properties/other']);
});

test('an object with a name that is not known is unknown as a whole', (t) => {
  const { resource: made } = settled({ env: { [unknownValue('var.name')]: 'x', A: 'y' } });

  t.deepEqual(made.properties, { env: { A: 'y' } });
  t.deepEqual(made.unknown, ['/properties/env']);
});

test('the envelope is readable', (t) => {
  const { resource: made } = settled({});

  t.like(made, {
    id: 'code:r/.#me',
    name: 'n-${aws_x.y}',
    account: '',
    region: '',
    tags: { team: '${var.team}' },
  });
});

test('edges lead to what is declared or spelt out, and make unknown where they may lead', (t) => {
  const found = settle(
    [
      {
        resource: resource({}),
        relationships: [
          { from: 'me', to: key, kind: 'encrypted-by', evidence: 'kms' },
          { from: 'me', to: 'arn:aws:iam::123456789012:role/r', kind: 'runs-as' },
          { from: 'me', to: `arn:aws:s3:::${unknownValue('var.other')}`, kind: 'reads' },
        ],
      },
      { resource: resource({}, { id: bucket }), relationships: [] },
    ],
    declared,
  );

  t.deepEqual(
    found.flatMap(({ relationships }) => relationships),
    [
      { from: 'code:r/.#me', to: 'code:r/.#key', kind: 'encrypted-by', evidence: 'kms' },
      { from: 'code:r/.#me', to: 'arn:aws:iam::123456789012:role/r', kind: 'runs-as' },
    ],
  );
  t.deepEqual(
    found.map(({ resource: { unknown } }) => unknown),
    [['/related/reads', '/related_from/reads'], ['/related_from/reads']],
  );
});
