import test from 'ava';
import { unknownValue } from '../../../../src/collect/code/token.ts';
import { attribute, declare, documentOf } from './declared.ts';

const provider = { project: 'shop', region: 'europe-west1', zone: 'europe-west1-b' };
const type = 'run.googleapis.com/Service';

const account = declare('google_service_account.bot', { account_id: 'bot', project: 'shop' });
const email = attribute(account, 'email');

const template = [
  { service_account: email, containers: [{ image: 'i', env: [{ name: 'A', value: 'kept-out' }] }] },
];
const invoker = (from: string, name: Record<string, unknown>, member: string) =>
  declare(from, { ...name, location: 'europe-west1', role: 'roles/run.invoker', member }, provider);

async function service(...declarations: readonly ReturnType<typeof declare>[]) {
  const document = await documentOf(...declarations);
  const found = document.resources.find((resource) => resource.type === type);
  if (!found) throw new Error('there is no service');
  const edges = document.relationships
    .filter(({ from, to }) => from === found.id || to === found.id)
    .filter(({ kind }) => kind !== 'provisions');
  return { ...found, edges: edges.map(({ kind, to }) => [kind, to]), document };
}

test('a service of Terraform is what Google will show of it, with those that may call it', async (t) => {
  const own = declare(
    'google_cloud_run_v2_service.bot',
    { name: 'bot', location: 'europe-west1', template },
    provider,
  );
  const found = await service(
    own,
    account,
    invoker('google_cloud_run_v2_service_iam_member.all', { name: 'bot' }, 'allUsers'),
  );

  t.deepEqual(found.properties, {
    ingress: 'INGRESS_TRAFFIC_ALL',
    invokerIamDisabled: false,
    iapEnabled: false,
    defaultUriDisabled: false,
    template: {
      serviceAccount: 'bot@shop.iam.gserviceaccount.com',
      containers: [{ image: 'i', env: [{ name: 'A' }] }],
    },
    iamPolicy: { bindings: [{ role: 'roles/run.invoker', members: ['allUsers'] }] },
  });
  t.deepEqual(found.unknown, []);
  t.is(found.edges.filter(([kind]) => kind === 'runs-as').length, 1);
  t.false(JSON.stringify(found.document).includes('kept-out'));
});

test('a policy finds its service by its id as well', async (t) => {
  const own = declare(
    'google_cloud_run_v2_service.bot',
    { name: 'bot', location: 'europe-west1', template },
    provider,
  );
  const found = await service(
    own,
    account,
    invoker('google_cloud_run_v2_service_iam_member.all', { name: attribute(own, 'id') }, 'allUsers'),
  );

  t.like(found.properties['iamPolicy'], { bindings: [{ members: ['allUsers'] }] });
});

test('the first version of the resource says it by annotations', async (t) => {
  const first = (annotations: unknown) =>
    declare(
      'google_cloud_run_service.bot',
      {
        name: 'bot',
        location: 'europe-west1',
        metadata: [{ annotations }],
        template: [{ spec: [{ service_account_name: email, containers: [{ image: 'i' }] }] }],
      },
      provider,
    );
  const closed = await service(
    first({ 'run.googleapis.com/ingress': 'internal', other: 'kept-out' }),
    account,
  );
  const unsaid = await service(first(unknownValue('var.annotations')), account);

  t.is(closed.properties['ingress'], 'INGRESS_TRAFFIC_INTERNAL_ONLY');
  t.like(closed.properties['template'], { serviceAccount: 'bot@shop.iam.gserviceaccount.com' });
  t.false(JSON.stringify(closed.document).includes('kept-out'));
  t.false('ingress' in unsaid.properties);
  t.true(unsaid.unknown.includes('/properties/ingress'));
  t.true(unsaid.unknown.includes('/properties/invokerIamDisabled'));
});

test('what only deployment knows is unknown', async (t) => {
  const found = await service(
    declare(
      'google_cloud_run_v2_service.bot',
      { name: 'bot', location: 'europe-west1', ingress: unknownValue('var.ingress'), template: [{}] },
      provider,
    ),
  );

  t.true(found.unknown.includes('/properties/ingress'));
  t.true(found.unknown.includes('/related/runs-as'));
});

test('machines come in where they have external addresses', async (t) => {
  const machine = (name: string, network: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    declare(
      `google_compute_instance.${name}`,
      { name, machine_type: 'e2-small', tags: ['web'], network_interface: [network], ...more },
      provider,
    );
  const document = await documentOf(
    account,
    machine(
      'open',
      { network: 'n', access_config: [{}] },
      { service_account: [{ email, scopes: ['cloud-platform'] }] },
    ),
    machine('default', { access_config: [{}] }, { service_account: [{ scopes: ['cloud-platform'] }] }),
    machine('shut', { network: 'n' }),
  );
  const machines = document.resources.filter((one) => one.type === 'compute.googleapis.com/Instance');
  const open = machines.find(({ name }) => name === 'open');

  t.deepEqual(machines.map(({ name }) => name).toSorted(), ['default', 'open']);
  t.like(open, { region: 'europe-west1-b', unknown: [] });
  t.like(open?.properties, { tags: ['web'], networkInterfaces: [{ network: 'n', accessConfigs: [{}] }] });
  t.true(document.relationships.some(({ from, kind }) => from === open?.id && kind === 'runs-as'));
  t.true(machines.find(({ name }) => name === 'default')?.unknown.includes('/related/runs-as'));
});
