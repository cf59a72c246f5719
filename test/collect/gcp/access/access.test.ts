import test from 'ava';
import { evaluate, type Around } from '../../../../src/collect/gcp/access/evaluate.ts';
import { parse } from '../../../../src/collect/gcp/access/condition-syntax.ts';
import { holds } from '../../../../src/collect/gcp/access/condition.ts';
import { changed, collectFrom, estate, gcpServer, production, refusal } from '../../../clouds/gcp.ts';
import { sandbox, sourceOf } from '../../../clouds/gcp.ts';
import { cases } from './cases.ts';
import { ana } from './names.ts';
import { placesOf, someObject } from './parts.ts';

const nothing: Around = {
  members: () => undefined,
  above: () => undefined,
  customRoles: () => undefined,
  hasBasicRole: () => undefined,
};

for (const one of cases) {
  test(one.name, (t) => {
    const { principal = ana, permission = 'storage.objects.get', attributes = someObject } = one;
    const answer = evaluate({ principal, permission, attributes }, placesOf(one), {
      ...nothing,
      ...one.around,
    });

    t.is(answer.decision, one.decision);
    if (one.by) t.deepEqual(answer.by, one.by);
  });
}

test('every case says where it is documented, and has a name of its own', (t) => {
  t.true(cases.length >= 30);
  t.is(new Set(cases.map(({ name }) => name)).size, cases.length);
  t.true(cases.every(({ documentation }) => URL.canParse(documentation)));
});

test('what is no condition is not understood, however deep or long', (t) => {
  for (const source of ['', '(', 'a ||', '"x', 'a b', '1 +', 'a.', 'f(', '('.repeat(1e5), '!'.repeat(1e5)]) {
    t.is(parse(source), undefined, source.slice(0, 10));
  }
  t.is(holds('"a\\"b" == "a\\"b"', {}), true);
  t.is(holds('resource.name == "projects/_/buckets/b"', someObject), false);
  t.is(holds('resource.name == "projects/_/buckets/b/objects/x"', someObject), undefined);
  t.is(holds('resource.name.endsWith("b")', { name: { text: 'a/b', isWhole: true } }), true);
  t.is(holds('request.time >= timestamp("never")', someObject), undefined);
});

const account = `//iam.googleapis.com/projects/${sandbox}/serviceAccounts/481516234201-compute@developer.gserviceaccount.com`;
const dataset = `//bigquery.googleapis.com/projects/${sandbox}/datasets/`;
const isList = (url: string) => new URL(url).pathname.endsWith('/denypolicies');

test('everybody that is signed in reads what the policy of the estate says', async (t) => {
  const { relationships } = await collectFrom(await gcpServer(t));

  t.deepEqual(
    relationships
      .filter(({ from, to }) => from === 'allAuthenticatedUsers' && to.startsWith(dataset))
      .map(({ kind, level, evidence }) => [kind, level, evidence?.replace(/datasets\/.*/, '…')])[0],
    ['has-permission', 'read', `roles/bigquery.dataViewer on projects/${sandbox}/…`],
  );
});

test('a deny policy of the folder takes what Editor would give', async (t) => {
  const own = await estate();
  const levels = async (server: Awaited<ReturnType<typeof gcpServer>>) =>
    (await collectFrom(server)).relationships
      .filter(
        ({ from, kind, level }) => from === account && kind === 'has-permission' && level === 'list-keys',
      )
      .map(({ to }) => to);
  const denied = await levels(await gcpServer(t));
  const free = await levels(
    await gcpServer(
      t,
      changed(own, (url) => (isList(url) ? { body: {} } : undefined)),
    ),
  );

  t.false(denied.includes(account));
  t.true(free.includes(account));
  t.deepEqual(
    free.filter((to) => !denied.includes(to)).every((to) => to.startsWith('//iam.googleapis.com/')),
    true,
  );
});

test('where deny policies may not be read there is a problem, and permissions say so', async (t) => {
  const refused = changed(await estate(), (url) =>
    isList(url) && url.includes('organizations') ? refusal(403, 'PERMISSION_DENIED') : undefined,
  );
  const document = await collectFrom(await gcpServer(t, refused));
  const problem = sourceOf(document, production)?.problems.find(({ call }) => call?.startsWith('iam:'));

  t.like(problem, {
    code: 'denied',
    call: 'iam:policies.listPolicies',
    permission: 'iam.denypolicies.list',
    resource: '//cloudresourcemanager.googleapis.com/organizations/555000111222',
  });
  const own = document.relationships.filter(
    ({ from, kind }) => from === account && kind === 'has-permission',
  );
  t.true(own.length > 0);
  t.true(
    own.every(({ evidence = '' }) =>
      evidence.endsWith('unless a deny policy of organizations/555000111222 takes it'),
    ),
  );
});

test('a deny policy of another shape is a problem, and not none', async (t) => {
  const own = await estate();
  const strange = changed(own, (url) =>
    url.endsWith('/no-account-keys') ? { body: { rules: [{ denyRule: {} }] } } : undefined,
  );
  const document = await collectFrom(await gcpServer(t, strange));

  t.like(
    sourceOf(document, production)?.problems.find(({ call }) => call?.startsWith('iam:')),
    { code: 'unexpected_shape' },
  );
});
