import test from 'ava';
import { collect } from '../../../src/collect/run.ts';
import {
  asksFor,
  changed,
  collectedAt,
  collectFrom,
  estate,
  gcpServer,
  production,
} from '../../clouds/gcp.ts';
import { refusal, resourceNamed } from '../../clouds/gcp.ts';

const projectType = 'cloudresourcemanager.googleapis.com/Project';

test('without scopes the project of the credentials is asked', async (t) => {
  const server = await gcpServer(t);
  const document = await collectFrom(server, {});

  t.deepEqual(
    document.sources.map(({ id, status }) => ({ id, status })),
    [{ id: `gcp:projects/${production}`, status: 'complete' }],
  );
});

test('a replay without scopes says what is missing', async (t) => {
  const document = await collect({
    scope: { gcp: {} },
    signal: new AbortController().signal,
    collectedAt,
    replay: await estate(),
  });

  t.like(document.sources, [{ status: 'failed', problems: [{ code: 'no_credentials' }] }]);
  t.regex(document.sources[0]?.problems[0]?.message ?? '', /gcp\.scopes/);
});

test('a scope that shows no project is not found, and not empty', async (t) => {
  const server = await gcpServer(
    t,
    changed(await estate(), (url) =>
      asksFor(url, projectType) ? { body: { readTime: collectedAt } } : undefined,
    ),
  );
  const document = await collectFrom(server, { scopes: ['projects/nobody'] });

  t.like(document.sources, [{ status: 'failed', problems: [{ code: 'not_found' }] }]);
});

test('an API that is switched off is a failure that says which', async (t) => {
  const server = await gcpServer(
    t,
    changed(await estate(), () =>
      refusal(403, 'PERMISSION_DENIED', 'Cloud Asset API has not been used.', 'SERVICE_DISABLED'),
    ),
  );
  const document = await collectFrom(server, { scopes: ['projects/nobody'] });

  t.regex(
    document.sources[0]?.problems[0]?.message ?? '',
    /Cloud Asset API has not been used\. Enable the API cloudasset\.googleapis\.com/,
  );
});

test('what is set on a folder and on the organization counts for the projects below', async (t) => {
  const server = await gcpServer(t, organization);
  const document = await collectFrom(server, { scopes: ['organizations/9'] });
  const account = '//iam.googleapis.com/projects/alpha/serviceAccounts/bot@alpha.iam.gserviceaccount.com';
  const project = '//cloudresourcemanager.googleapis.com/projects/alpha';
  const folder = '//cloudresourcemanager.googleapis.com/folders/7';
  const agent = '//aiplatform.googleapis.com/projects/alpha/locations/l/reasoningEngines/1';
  const by = 'roles/editor on folders/7';

  t.deepEqual(
    document.relationships
      .filter(({ to, kind }) => kind === 'contains' && to === project)
      .map(({ from }) => from),
    [
      '//cloudresourcemanager.googleapis.com/folders/7',
      '//cloudresourcemanager.googleapis.com/organizations/9',
    ],
  );
  t.deepEqual(
    document.relationships
      .filter(({ from, kind }) => from === account && kind === 'has-permission')
      .map(({ to, level, evidence }) => [to, level, evidence]),
    [
      ...['invoke', 'read', 'write'].map((level) => [agent, level, by]),
      ...['list-keys', 'read', 'write'].map((level) => [folder, level, by]),
      ...['list-keys', 'read', 'write'].map((level) => [project, level, by]),
    ],
  );
  t.is(resourceNamed(document, 'bot', 'aiplatform.googleapis.com/ReasoningEngine')?.account, 'alpha');
});

/** An organization with one folder, one project and one agent. */
const organization = changed(
  async () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}' }),
  (url) => {
    const manager = '//cloudresourcemanager.googleapis.com';
    const above = ['folders/7', 'organizations/9'];
    const in_ = (ancestors: readonly string[]) => ({ ancestors });
    if (asksFor(url, projectType)) {
      return {
        body: {
          assets: [
            asset(
              `${manager}/organizations/9`,
              'cloudresourcemanager.googleapis.com/Organization',
              {},
              in_(['organizations/9']),
            ),
            asset(`${manager}/folders/7`, 'cloudresourcemanager.googleapis.com/Folder', {}, in_(above)),
            asset(
              `${manager}/projects/1001`,
              projectType,
              { projectId: 'alpha', projectNumber: '1001' },
              in_(['projects/1001', ...above]),
            ),
          ],
        },
      };
    }
    if (asksFor(url, projectType, 'IAM_POLICY')) {
      const bindings = [
        { role: 'roles/editor', members: ['serviceAccount:bot@alpha.iam.gserviceaccount.com'] },
      ];
      const type = 'cloudresourcemanager.googleapis.com/Folder';
      return {
        body: { assets: [{ name: `${manager}/folders/7`, assetType: type, iamPolicy: { bindings } }] },
      };
    }
    if (asksFor(url, 'aiplatform.googleapis.com/ReasoningEngine')) {
      return {
        body: {
          assets: [
            asset(
              '//aiplatform.googleapis.com/projects/1001/locations/l/reasoningEngines/1',
              'aiplatform.googleapis.com/ReasoningEngine',
              { displayName: 'bot', spec: { serviceAccount: 'bot@alpha.iam.gserviceaccount.com' } },
              in_(['projects/1001', ...above]),
            ),
          ],
        },
      };
    }
    return undefined;
  },
);

function asset(name: string, assetType: string, data: object, more: object) {
  return { name, assetType, resource: { data }, ...more };
}
