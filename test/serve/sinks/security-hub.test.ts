import { createHash, createHmac } from 'node:crypto';
import test from 'ava';
import { listen, type Seen } from '../../bundle/transfer/listen.ts';
import { configOf, fingerprintOf, publish } from './published.ts';
import { deliveries, emptyStore, failsFirst, serviceOf, settled } from './service.ts';

const before = { ...process.env };
test.beforeEach(() => {
  process.env['AWS_ACCESS_KEY_ID'] = 'AKIDEXAMPLE';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'hunter2';
});
test.afterEach.always(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

interface Finding {
  readonly Id: string;
  readonly AwsAccountId: string;
  readonly ProductArn: string;
  readonly CreatedAt: string;
  readonly UpdatedAt: string;
  readonly RecordState: string;
  readonly Compliance: { readonly Status: string };
}

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** The signature of Signature Version 4, worked out anew of what came over the wire; the region that it is for. */
function signedRegion({ method, target, headers, body }: Seen): string | undefined {
  const form =
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/(\d{8})\/([a-z0-9-]+)\/securityhub\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
  const [, day = '', region = '', names = '', signature] = form.exec(headers.authorization ?? '') ?? [];
  const lines = names.split(';').map((name) => `${name}:${String(headers[name])}`);
  const canonical = [method, target, '', ...lines, '', names, sha256(body)].join('\n');
  const scope = `${day}/${region}/securityhub/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = [region, 'securityhub', 'aws4_request'].reduce<Buffer>(hmac, hmac('AWS4hunter2', day));
  const isSigned = ['host', 'content-type', 'x-amz-date'].every((name) => names.split(';').includes(name));
  return isSigned && hmac(key, text).toString('hex') === signature ? region : undefined;
}

test.serial(
  'Security Hub gets a hundred findings a call, in their region, and tells what it does not take',
  async (t) => {
    const database = await emptyStore(t);
    const calls: { readonly region: string; readonly findings: readonly Finding[] }[] = [];
    const server = await listen(t, (request, response) => {
      if (failsFirst(response, server.seen.length)) return;
      const region = signedRegion(request);
      if (region === undefined || request.target !== '/findings/import') {
        response.writeHead(403).end();
        return;
      }
      const { Findings: findings } = JSON.parse(request.body.toString()) as { Findings: Finding[] };
      const isMixed = findings.some(
        ({ ProductArn: arn, AwsAccountId: account }) =>
          arn !== `arn:aws:securityhub:${region}:${account}:product/${account}/default`,
      );
      if (findings.length > 100 || isMixed) {
        response.writeHead(400).end();
        return;
      }
      calls.push({ region, findings });
      const wrong = findings.filter(({ Id: id }) => id.endsWith(fingerprintOf('bucket-7')));
      response.writeHead(200).end(
        JSON.stringify({
          SuccessCount: findings.length - wrong.length,
          FailedCount: wrong.length,
          FailedFindings: wrong.map(({ Id }) => ({
            Id,
            ErrorCode: 'InvalidInput',
            ErrorMessage: 'Finding is too old',
          })),
        }),
      );
    });
    const config = configOf({ hub: { kind: 'security-hub', endpoint: `http://${server.host}` } });
    await publish(database, config, { id: 'run-1' }, [
      ...Array.from({ length: 130 }, (_, index) => ({ name: `bucket-${index}`, change: 'opened' }) as const),
      { name: 'elsewhere', change: 'fixed', resource: { region: 'us-east-1' } },
      { name: 'azure', change: 'opened', resource: { cloud: 'azure' } },
    ]);
    deliveries(t, serviceOf(database, config).service);
    const status = await settled(database, 'hub');

    t.is(status.failed, 4);
    t.is(status.dead, 1);
    t.regex(
      status.last_error ?? '',
      /1 findings were not taken: Security Hub: InvalidInput: Finding is too old/,
    );
    t.deepEqual(
      calls.map(({ region, findings }) => [region, findings.length]),
      [
        ['eu-west-1', 100],
        ['eu-west-1', 30],
        ['us-east-1', 1],
      ],
    );
    const fixed = calls.at(-1)?.findings[0];
    t.deepEqual([fixed?.Compliance.Status, fixed?.RecordState], ['PASSED', 'ACTIVE']);
    t.is(calls[0]?.findings[0]?.Compliance.Status, 'FAILED');
    t.regex(fixed?.UpdatedAt ?? '', /^\d{4}-/);
  },
);
