import test from 'ava';
import { evaluate, type Place } from '../../../../src/collect/gcp/access/evaluate.ts';
import { probes } from '../../../../src/collect/gcp/access/levels.ts';
import { attributesOf } from '../../../../src/collect/gcp/access/resource.ts';
import { aroundOf, containersOf, type Known } from '../../../../src/collect/gcp/access/world.ts';
import type { Directory } from '../../../../src/collect/gcp/resource/directory.ts';
import { newDirectory } from '../../../../src/collect/gcp/resource/directory.ts';
import type { IamPolicy } from '../../../../src/collect/gcp/iam/iam-policy.ts';
import type { Resource } from '../../../../src/generated/inventory.ts';
import { directory, replayed } from '../../../clouds/gcp.ts';

const known: Known = { customRoles: () => undefined, denyRules: () => [] };

/** The resource with what holds it, nearest first, as far as the document has their policies. */
function placesOf(resource: Resource, resources: readonly Resource[], within: Directory): Place[] {
  const policyOf = (id: string) =>
    (resources.find((one) => one.id === id)?.properties['iamPolicy'] as IamPolicy | undefined) ?? {
      bindings: [],
    };
  const above = containersOf(resource, within, known).map(({ name, deny }) => ({
    name,
    allow: policyOf(`//cloudresourcemanager.googleapis.com/${name}`),
    deny,
  }));
  return [{ name: resource.id, allow: policyOf(resource.id), deny: [] }, ...above];
}

test('every permission of the document is one that a request is allowed', async (t) => {
  const { resources, relationships } = await replayed();
  const own = resources.filter(({ cloud }) => cloud === 'gcp');
  const projects = own.filter(({ type }) => type.endsWith('/Project'));
  const within = newDirectory(
    projects.map(({ account, properties }) => ({
      id: account,
      number: String(properties['projectNumber']),
      ancestors: [],
      source: '',
    })),
  );
  const around = aroundOf(own, within, known);
  const asked = relationships.filter(
    ({ kind, to }) => kind === 'has-permission' && own.some(({ id }) => id === to),
  );

  t.true(asked.length > 60);
  for (const { from, to, level } of asked) {
    const target = own.find(({ id }) => id === to);
    const permission = target && probes[target.type]?.find(([one]) => one === level)?.[1];
    if (!target || permission === undefined) {
      t.fail(`${level} of ${to}`);
      continue;
    }
    const principal = from.startsWith('//') ? `serviceAccount:${from.split('/').at(-1)}` : from;
    const request = { principal, permission, attributes: attributesOf(target, permission) };
    t.is(evaluate(request, placesOf(target, own, within), around).decision, 'allowed', `${level} of ${to}`);
  }
});

const robot = 'serviceAccount:robot@alpha.iam.gserviceaccount.com';
const editors = { role: 'roles/editor', members: [robot] };

function container(name: string, bindings: IamPolicy['bindings']): Resource {
  return {
    id: `//cloudresourcemanager.googleapis.com/${name}`,
    cloud: 'gcp',
    type: 'cloudresourcemanager.googleapis.com/Project',
    kind: 'scope',
    name,
    account: 'alpha',
    region: 'global',
    tags: {},
    origin: { kind: 'live', source: 's' },
    properties: { iamPolicy: { bindings } },
    unknown: [],
    defaults: [],
  };
}

test('who has a basic role is who the project’s own policy gives it to', (t) => {
  const has = (...containers: readonly Resource[]) =>
    aroundOf(containers, directory, known).hasBasicRole(robot, 'roles/editor', '1001');
  const empty = container('projects/alpha', []);

  t.is(has(container('projects/alpha', [editors])), true);
  t.is(has(empty), false);
  t.is(has(), undefined);
  t.is(has(container('projects/alpha', [{ ...editors, condition: { expression: 'x' } }])), undefined);
  t.is(has(container('projects/alpha', [{ ...editors, members: ['group:g@example.com'] }])), undefined);
  // Whether an inherited role counts Google does not say.
  t.is(has(empty, container('folders/7', [editors])), undefined);
});

test('a service account is in its project, and in what holds that', (t) => {
  const { above } = aroundOf([], directory, known);

  t.deepEqual(above('robot@alpha.iam.gserviceaccount.com'), [
    'projects/1001',
    'folders/7',
    'organizations/9',
  ]);
  t.is(above('robot@elsewhere.iam.gserviceaccount.com'), undefined);
});
