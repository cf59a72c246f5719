import test from 'ava';
import { awsServer, collectFrom } from '../../clouds/aws.ts';

test('without credentials there is one failed source that says how to get some', async (t) => {
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE']) {
    Reflect.deleteProperty(process.env, name);
  }
  process.env['AWS_CONFIG_FILE'] = '/nowhere/config';
  process.env['AWS_SHARED_CREDENTIALS_FILE'] = '/nowhere/credentials';
  const server = await awsServer(t);
  const document = await collectFrom(server);

  t.like(document.sources, [{ id: 'aws:session', status: 'failed', problems: [{ code: 'no_credentials' }] }]);
  t.regex(document.sources[0]?.problems[0]?.message ?? '', /Sign in with aws sso login, or set AWS_PROFILE/);
  t.deepEqual(server.requests, []);
});
