import { tmpdir } from 'node:os';
import test from 'ava';
import { collectFrom, gcpServer } from '../../clouds/gcp.ts';

test('without credentials there is one failed source that says how to get some', async (t) => {
  Reflect.deleteProperty(process.env, 'GOOGLE_APPLICATION_CREDENTIALS');
  process.env['CLOUDSDK_CONFIG'] = tmpdir();
  process.env['HOME'] = tmpdir();
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  const server = await gcpServer(t);
  const document = await collectFrom(server);

  t.like(document.sources, [{ id: 'gcp:session', status: 'failed', problems: [{ code: 'no_credentials' }] }]);
  t.regex(document.sources[0]?.problems[0]?.message ?? '', /Run gcloud auth application-default login/);
  t.deepEqual(server.requests, []);
});
