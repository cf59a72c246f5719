import test from 'ava';
import { azureServer, claims, collectFrom, problemsOf, production, refusal } from '../../clouds/azure.ts';

const pricings = 'Microsoft.Security/pricings';

test('of the plans of a subscription the one for AI is kept, without the rest of its trial', async (t) => {
  const { resources } = await collectFrom(await azureServer(t));
  const plans = resources.filter(({ type }) => type === pricings);

  t.deepEqual(
    plans.map(({ account, name, properties }) => ({ account, name, properties })),
    [
      { account: production, name: 'AI', properties: { pricingTier: 'Free' } },
      { account: claims, name: 'AI', properties: { pricingTier: 'Standard' } },
    ],
  );
});

test('plans that may not be read are a problem of their subscription', async (t) => {
  const server = await azureServer(t);
  server.inject({
    on: new RegExp(`${claims}/providers/${pricings}`),
    times: 99,
    effect: { answer: refusal(403, 'AuthorizationFailed') },
  });
  const document = await collectFrom(server);

  t.is(document.resources.filter(({ type }) => type === pricings).length, 1);
  t.true(problemsOf(document, claims).some(({ call }) => call === `GET …/providers/${pricings}`));
});

test('the setting of an account is a child of it', async (t) => {
  const { resources, relationships } = await collectFrom(await azureServer(t));
  const setting = resources.find(
    ({ id }) => id.includes('/oai-freight/') && id.endsWith('/defenderForAISettings/Default'),
  );

  t.deepEqual(setting?.properties, { state: 'Disabled' });
  t.true(relationships.some(({ kind, to }) => kind === 'contains' && to === setting?.id));
});
