import { gunzipSync } from 'node:zlib';
import test from 'ava';
import type { AnnouncedFinding } from '../../../src/generated/webhook.ts';
import { validate } from '../../../src/schema/validate.ts';
import { wrongSignature } from '../../bundle/store/signature-v4.ts';
import { wireStore } from '../../bundle/store/wire-store.ts';
import { configOf, publish } from './published.ts';
import { deliveries, emptyStore, serviceOf, settled } from './service.ts';

/*
 * Google's and Azure's stores are written to by the same code, which test/bundle/store/ holds to what these want.
 */

const aws = { keyId: 'AKIDEXAMPLE', secret: 'hunter2', region: 'eu-west-1' };
const before = { ...process.env };
test.afterEach.always(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

test.serial('an object store gets an object a delivery, once, in the format that is asked for', async (t) => {
  const database = await emptyStore(t);
  let tries = 0;
  const server = await wireStore(t, (request) => {
    tries += 1;
    return tries <= 2 ? 'not yet' : wrongSignature(request, aws);
  });
  process.env['AWS_ACCESS_KEY_ID'] = aws.keyId;
  process.env['AWS_SECRET_ACCESS_KEY'] = aws.secret;
  process.env['AWS_REGION'] = aws.region;
  process.env['AWS_ENDPOINT_URL_S3'] = `http://${server.host}`;
  const config = configOf({
    lines: { kind: 'object-store', prefix: 's3://security-lake/keelson/' },
    reports: { kind: 'object-store', prefix: 's3://security-lake/reports', format: 'json', all: true },
    table: { kind: 'object-store', prefix: 's3://security-lake/table', format: 'csv' },
  });
  await publish(database, config, { id: 'run-1', at: '2026-03-04T05:06:07.000Z' }, [
    { name: 'one', change: 'opened' },
    { name: 'two', change: 'fixed' },
  ]);
  const { id } = (await database.first<{ id: string }>(`SELECT id FROM deliveries WHERE sink = 'lines'`)) ?? {
    id: '',
  };
  // Another try had put it there before who made it died.
  deliveries(t, serviceOf(database, config).service);
  const all = [
    await settled(database, 'lines'),
    await settled(database, 'reports'),
    await settled(database, 'table'),
  ];

  t.is(
    all.reduce((sum, { failed }) => sum + failed, 0),
    2,
  );
  t.deepEqual(
    all.map(({ sent }) => sent),
    [1, 1, 1],
  );
  const name = `/security-lake/keelson/estate/2026-03-04/${id}-1.ndjson.gz`;
  const objects = new Map([...server.objects].map(([path, body]) => [path, gunzipSync(body).toString()]));
  const lines = objects
    .get(name)
    ?.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AnnouncedFinding & { run: string });
  t.deepEqual(
    lines?.map(({ run, change, resource }) => [run, change, resource.name]),
    [
      ['run-1', 'opened', 'one'],
      ['run-1', 'fixed', 'two'],
    ],
  );
  const report = [...objects].find(([path]) => path.endsWith('.json.gz'))?.[1] ?? '';
  t.is(validate('report', JSON.parse(report)), undefined);
  t.regex([...objects].find(([path]) => path.endsWith('.csv.gz'))?.[1] ?? '', /aws-bucket-open/);
});

test.serial('an object that is there has arrived', async (t) => {
  const database = await emptyStore(t);
  const server = await wireStore(t, () => undefined);
  process.env['AWS_ACCESS_KEY_ID'] = aws.keyId;
  process.env['AWS_SECRET_ACCESS_KEY'] = aws.secret;
  process.env['AWS_ENDPOINT_URL_S3'] = `http://${server.host}`;
  const config = configOf({ lines: { kind: 'object-store', prefix: 's3://security-lake/keelson' } });
  await publish(database, config, { id: 'run-1', at: '2026-03-04T05:06:07.000Z' }, [
    { name: 'one', change: 'opened' },
  ]);
  const { id } = (await database.first<{ id: string }>('SELECT id FROM deliveries')) ?? { id: '' };
  const path = `/security-lake/keelson/estate/2026-03-04/${id}-1.ndjson.gz`;
  server.objects.set(path, Buffer.from('as it was'));
  deliveries(t, serviceOf(database, config).service);
  const status = await settled(database, 'lines');

  t.is(status.sent, 1);
  t.is(status.failed, 0);
  t.is(server.objects.get(path)?.toString(), 'as it was');
});
