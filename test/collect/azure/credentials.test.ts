import test from 'ava';
import { azureServer, collectFrom } from '../../clouds/azure.ts';

test('without credentials there is one failed source that says how to get some', async (t) => {
  process.env['AZURE_TOKEN_CREDENTIALS'] = 'EnvironmentCredential';
  for (const name of Object.keys(process.env).filter((key) => /^AZURE_(CLIENT|TENANT|USERNAME)/.test(key))) {
    Reflect.deleteProperty(process.env, name);
  }
  const server = await azureServer(t);
  const document = await collectFrom(server);

  t.like(document.sources, [
    { id: 'azure:session', status: 'failed', problems: [{ code: 'no_credentials' }] },
  ]);
  const message = document.sources[0]?.problems[0]?.message ?? '';
  t.regex(message, /^no Azure credentials: .* Log in with az login, or set AZURE_CLIENT_ID/);
  t.deepEqual(server.requests, []);
  t.deepEqual(document.resources, []);
});
