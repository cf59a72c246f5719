import { join } from 'node:path';
import test from 'ava';
import { finishStage, failStage } from '../../src/serve/runs/finish.ts';
import { requestRun } from '../../src/serve/runs/request.ts';
import { collectStage } from '../../src/serve/runs/stages/collect.ts';
import { storedDocument } from '../../src/serve/runs/stages/stored-document.ts';
import { takeStage } from '../../src/serve/runs/take.ts';
import { openStore } from '../../src/store/open-store.ts';
import { account, awsServer } from '../clouds/aws.ts';
import { accounts, organisation, partner, roleOf } from '../clouds/aws-accounts.ts';
import { gcpServer, production, sandbox } from '../clouds/gcp.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { serviceOn } from './parts.ts';

test('accounts and projects of a run are collected job by job, and joined by what they may do in each other', async (t) => {
  const folder = await emptyFolder(t);
  const database = await openStore(join(folder, 'keelson.db'), {});
  t.teardown(() => database.close());
  const [aws, gcp] = [await awsServer(t, await organisation()), await gcpServer(t)];
  const refused = '333333333333';
  const source = {
    aws: {
      regions: ['us-east-1'],
      accounts: [accounts[0], accounts[1], { role: roleOf(refused) }] satisfies [object, ...object[]],
      endpoint: aws.endpoint,
    },
    gcp: { scopes: [`projects/${production}`, `projects/${sandbox}`], endpoint: gcp.endpoint },
    attempts: 1,
  };
  const service = serviceOn(database, { all: source });
  const requested = await requestRun(service, { source: 'all', trigger: 'api', actor: { name: 'user:ada' } });
  const run = 'run' in requested ? requested.run : '';
  const signal = new AbortController().signal;
  const work = async () => {
    const taken = await takeStage(service, run, 'one');
    if (!taken) throw new Error('there is nothing to take');
    const ignored = () => undefined;
    const said = { progress: ignored, notice: ignored };
    await collectStage({ database, taken, source, config: {}, signal, now: () => service.now(), ...said });
    return taken;
  };

  const parts = [await work(), await work(), await work(), await work(), await work()];
  t.deepEqual(parts.map(({ part }) => part?.id).toSorted(), [
    ...[account, partner, refused].map((id) => `aws/${id}`),
    `gcp/projects/${production}`,
    `gcp/projects/${sandbox}`,
  ]);
  for (const part of parts) {
    if (part.part?.id !== `aws/${refused}`) await finishStage(database, part, service.time);
    else t.false(await failStage(service, part, { error: 'its process was killed', isFinal: false }));
  }
  const asked = gcp.requests.length;
  const joined = await work();
  t.is(joined.part, undefined);
  t.is(gcp.requests.length, asked);

  const artifact = { run, kind: 'document', attempt: joined.attempt } as const;
  const document = await storedDocument(database, artifact);
  t.like(document.sources, [
    { id: `aws:${account}/us-east-1`, status: 'partial' },
    { id: `aws:${partner}/us-east-1`, status: 'partial' },
    {
      id: `aws:${refused}`,
      status: 'failed',
      resources: 0,
      problems: [{ code: 'unavailable', message: 'its process was killed' }],
    },
    { id: `gcp:projects/${production}` },
    { id: `gcp:projects/${sandbox}` },
  ]);
  const mayRead = (from: string) =>
    document.relationships
      .filter((edge) => edge.from.endsWith(from) && edge.level === 'read')
      .map(({ to }) => to);
  t.true(mayRead(`${account}:role/shipment-actions`).includes('arn:aws:s3:::partner-freight-contracts'));
  const runner = `${sandbox}/serviceAccounts/481516234201-compute@developer.gserviceaccount.com`;
  t.true(mayRead(runner).includes('//storage.googleapis.com/meridian-training-data'));
});
