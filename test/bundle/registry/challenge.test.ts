import test from 'ava';
import { challengeOf } from '../../../src/bundle/registry/challenge.ts';

const headers: readonly [string | null, object | undefined][] = [
  [
    'Bearer realm="https://auth.example.com/token",service="registry.example.com",scope="repository:a/b:pull,push"',
    {
      scheme: 'bearer',
      realm: 'https://auth.example.com/token',
      service: 'registry.example.com',
      scope: 'repository:a/b:pull,push',
    },
  ],
  ['bearer REALM=https://a/t', { scheme: 'bearer', realm: 'https://a/t' }],
  ['Basic realm="the \\"registry\\""', { scheme: 'basic', realm: 'the "registry"' }],
  ['Basic', { scheme: 'basic' }],
  ['Basic realm="x", Bearer realm="https://a/t"', { scheme: 'bearer', realm: 'https://a/t' }],
  ['Negotiate, Basic realm="x"', { scheme: 'basic', realm: 'x' }],
  ['Bearer service="without a realm"', undefined],
  ['Digest realm="x"', undefined],
  ['"', undefined],
  ['', undefined],
  [null, undefined],
];

for (const [header, challenge] of headers) {
  test(`${header === null ? 'no header' : JSON.stringify(header)} is read`, (t) => {
    t.deepEqual(challengeOf(header), challenge);
  });
}

test('a header without end is read in time that does not grow with it', (t) => {
  t.is(challengeOf(`Digest ${'a="'.repeat(1_000_000)}`), undefined);
});
