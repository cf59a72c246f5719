import test from 'ava';
import { checkNames, namedChecks } from '../../src/policy/check-names.ts';

const names = checkNames([
  { id: 'a-keys', aliases: ['a-old-keys'], equivalents: ['checkov:CKV_AZURE_236', 'psrule:Azure.AI.Keys'] },
  {
    id: 'b-keys',
    equivalents: ['checkov:CKV_AZURE_236', 'trivy:AWS-0086', 'azpolicy:71ef260a-0000-4000-8000-000000000001'],
  },
  { id: 'c-keys', equivalents: ['trivy:AVD-AWS-0086', 'other:a-keys'] },
]);
const idsOf = (name: string) => [...names.idsOf(name)];

test('a check is named by its id, a former id, and the ids that others have for it, with their tool or without', (t) => {
  t.deepEqual(idsOf('b-keys'), ['b-keys']);
  t.deepEqual(idsOf('a-old-keys'), ['a-keys']);
  t.deepEqual(idsOf('psrule:Azure.AI.Keys'), ['a-keys']);
  t.deepEqual(idsOf('Azure.AI.Keys'), ['a-keys']);
  t.deepEqual(idsOf('71ef260a-0000-4000-8000-000000000001'), ['b-keys']);
});

test('case means nothing', (t) => {
  t.deepEqual(idsOf('B-KEYS'), ['b-keys']);
  t.deepEqual(idsOf('Checkov:ckv_azure_236'), ['a-keys', 'b-keys']);
});

test('a name that several checks have means all of them, and an own id only its check', (t) => {
  t.deepEqual(idsOf('CKV_AZURE_236'), ['a-keys', 'b-keys']);
  t.deepEqual(idsOf('a-keys'), ['a-keys']);
});

test('ids of Trivy go with AVD- and without', (t) => {
  for (const name of ['AWS-0086', 'AVD-AWS-0086', 'trivy:AWS-0086', 'trivy:avd-aws-0086']) {
    t.deepEqual(idsOf(name), ['b-keys', 'c-keys'], name);
  }
});

test('of another tool a name means nothing', (t) => {
  t.deepEqual(idsOf('trivy:CKV_AZURE_236'), []);
  t.deepEqual(idsOf(''), []);
});

test('names are told apart, and one that there is not is refused with the nearest', (t) => {
  t.deepEqual([...namedChecks(names, ['CKV_AZURE_236', 'c-keys', 'a-keys'])], ['a-keys', 'b-keys', 'c-keys']);
  t.throws(() => namedChecks(names, ['a-keys', 'checkov:CKV_AZURE_23']), {
    code: 'USAGE',
    message: /^there is no check checkov:CKV_AZURE_23 \(did you mean CKV_AZURE_236\?\)/,
  });
  t.throws(() => namedChecks(names, ['c-kees']), { message: /did you mean c-keys\?/ });
  t.throws(() => namedChecks(names, ['z'.repeat(300)]), { message: /^there is no check z+; keelson/ });
  t.throws(() => namedChecks(names, []), { code: 'USAGE' });
});
