import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { allOf, connect, ProblemError } from '../../src/client/index.ts';
import type { Compliance } from '../../src/generated/compliance.ts';
import type { ServiceConfig } from '../../src/generated/service.ts';
import { openStore } from '../../src/store/open-store.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { admin, apiServer, tokenOf } from '../serve/api/api-server.ts';
import { addRun, scannedEstate, type Estate } from '../serve/api/example-run.ts';

const scan = await mkdtemp(join(tmpdir(), 'keelson-client-'));
let estate: Estate;
test.before(async () => void (estate = await scannedEstate(scan)));
test.after.always(() => rm(scan, { recursive: true, force: true }));

test('every operation is asked by its function', async (t) => {
  const folder = await emptyFolder(t);
  const database = await openStore(join(folder, 'keelson.db'));
  t.teardown(() => database.close());
  await addRun(database, estate);
  const config: ServiceConfig = {
    sources: { estate: {} },
    sinks: { hook: { kind: 'webhook', url: 'https://example.com/hook', secrets: ['whsec_a'] } },
  };
  const app = await apiServer(t, database, { config });
  const client = connect(await app.listen({ port: 0, host: '127.0.0.1' }), { token: tokenOf(admin) });
  const text = async (answer: Promise<Response>) => (await answer).text();

  t.is((await client.getMe()).name, 'user:ada@example.com');
  t.is((await client.listSources()).items[0]?.newest?.score, 61.5);
  t.true((await client.getSource({ name: 'estate' })).whole);
  t.is((await client.listRuns()).items.length, 1);
  t.deepEqual((await client.getRun({ id: 'run-estate' })).artifacts, ['document', 'report']);

  const findings = await client.listFindings({ level: ['critical', 'high'], limit: 10 });
  const all = await Array.fromAsync(allOf(client.listFindings, { limit: 50 }));
  t.is(findings.items.length, 10);
  t.true(all.length > 50);
  t.is(new Set(all.map(({ fingerprint }) => fingerprint)).size, all.length);
  const [first] = all;
  const { fingerprint, check, resource } = first ?? { fingerprint: '', check: '', resource: undefined };
  const finding = await client.getFinding({ fingerprint });
  t.is(finding.result.check, check);
  t.is((await client.addComment({ fingerprint }, { body: 'seen' }, { idempotencyKey: 'a' })).body, 'seen');
  t.is((await client.listComments({ fingerprint })).items.length, 1);
  t.is((await client.setOwner({ fingerprint }, { owner: 'ada' })).owner, 'ada');
  t.is((await client.listFindingEvents({ fingerprint })).items.length, 2);
  t.is((await text(client.exportFindings({ format: 'ndjson' }))).trimEnd().split('\n').length, all.length);

  const listed = await client.listResources({ id: resource?.id });
  const key = listed.items[0]?.key ?? '';
  const whole = await client.getResource({ key });
  t.true(whole.findings.length > 0);
  t.true(Array.isArray(whole.edges));
  const around = await client.getNeighbourhood({ key, depth: 2 });
  t.is(around.nodes[0]?.id, resource?.id);

  const waiver = {
    check,
    resource: resource?.id ?? '',
    reason: 'known',
    owner: 'ada',
    expires: '2999-01-01',
  };
  const { id: waived } = (await client.addWaiver(waiver)).waiver;
  t.is((await client.getWaiver({ id: waived })).reason, 'known');
  t.is((await client.listWaivers()).items.length, 1);
  t.is((await client.revokeWaiver({ id: waived })).waiver.revoked_by, 'user:ada@example.com');

  const paths = await client.listAttackPaths();
  const id = paths.items[0]?.id ?? '';
  t.is((await client.getAttackPath({ id })).path.id, id);
  t.regex(await text(client.getAttackPathPicture({ id })), /^<svg/);
  t.true((await client.getPlan()).fix_plan.length > 0);

  const queries = (await client.listQueries()).items;
  t.true(queries.length > 3);
  const explored = await client.explore({ query: 'find ai-agent', rows: 2 });
  t.is(explored.rows.length, 2);
  t.true(explored.left > 0);
  t.is((JSON.parse(await text(client.getBom())) as { schema: string }).schema, 'keelson.bom/v1');
  t.true((await client.listFrameworks()).items.some(({ id: known }) => known === 'eu-ai-act'));
  t.regex(await text(client.getCompliance({ framework: 'eu-ai-act', format: 'csv' })), /eu-ai-act/);
  t.is((await client.getTrends()).items.length, 1);
  t.is((await client.getScore()).score, 61.5);
  t.is((await client.getCheck({ id: check })).id, check);
  t.true(
    (await client.listChecks({ severity: ['critical'] })).items.every(
      ({ severity }) => severity === 'critical',
    ),
  );

  const report = JSON.parse(await text(client.getReport({ id: 'run-estate' }))) as { results: unknown[] };
  t.true(report.results.length > all.length);
  t.regex(await text(client.getReport({ id: 'run-estate', format: 'csv' })), /^status,risk/);
  t.regex(await text(client.getDocument({ id: 'run-estate' })), /^\{"schema":"keelson.inventory\/v1"/);

  const { id: run } = await client.startRun({ source: 'estate' });
  t.is((await client.cancelRun({ id: run })).outcome, 'cancelled');
  t.is((await client.listSinks()).items[0]?.kind, 'webhook');
  t.is((await client.getSettings()).sources[0]?.name, 'estate');
  t.is((await client.listAudit({ action: 'finding.commented' })).items.length, 1);
  t.true((await text(client.exportAudit())).split('\n').length > 5);

  const refused = await t.throwsAsync(client.getFinding({ fingerprint: 'none' }), {
    instanceOf: ProblemError,
  });
  t.is(refused?.kind, 'not-found');
  const mistaken = await t.throwsAsync(client.listFindings({ levle: 'x' } as object), {
    instanceOf: ProblemError,
  });
  t.is(mistaken?.problem.errors?.[0]?.pointer, '/levle');

  // Who reaches part of it gets that part of documents and reports.
  const account = document(all).account;
  const part = connect(app.listeningOrigin, { token: tokenOf([{ role: 'viewer', accounts: [account] }]) });
  const own = JSON.parse(await text(part.getReport({ id: 'run-estate' }))) as {
    results: { resource: { account: string } }[];
  };
  t.true(own.results.length > 0 && own.results.length < report.results.length);
  t.deepEqual([...new Set(own.results.map((one) => one.resource.account))], [account]);
  const lines = (await text(part.getDocument({ id: 'run-estate' }))).trimEnd().split('\n');
  const accounts = lines.flatMap((line) => {
    const { resource: one } = JSON.parse(line) as { resource?: { account: string } };
    return one ? [one.account] : [];
  });
  t.deepEqual([...new Set(accounts)], [account]);
  const seen = await part.explore({ query: 'find ai-agent', rows: 1000 });
  t.true(
    seen.rows.every(({ resources }) =>
      Object.values(resources as Record<string, { account?: string }>).every(
        (one) => one.account === account,
      ),
    ),
  );
  const met = JSON.parse(await text(part.getCompliance({ framework: 'eu-ai-act' }))) as { sources: object[] };
  t.true(met.sources.length > 0);
});

test('what is attested counts for compliance, and what cannot be is said', async (t) => {
  const folder = await emptyFolder(t);
  const database = await openStore(join(folder, 'keelson.db'));
  t.teardown(() => database.close());
  await addRun(database, estate);
  const attestations = join(folder, 'attestations.yaml');
  const app = await apiServer(t, database, {
    config: { sources: { estate: {} }, bundles: { attestations } },
  });
  const client = connect(await app.listen({ port: 0, host: '127.0.0.1' }), { token: tokenOf(admin) });
  const attest = (control: string) =>
    writeFile(
      attestations,
      JSON.stringify({
        attestations: [
          {
            framework: 'eu-ai-act',
            control,
            statement: 'all were trained in spring',
            by: 'ada',
            on: '2026-01-01',
            expires: '2999-01-01',
            status: 'met',
          },
        ],
      }),
    );

  await attest('4');
  const answer = await client.getCompliance({ framework: 'eu-ai-act', as_of: '2026-02-01' });
  const { frameworks, attestations: source } = (await answer.json()) as Compliance;
  const control = frameworks[0]?.controls.find(({ id }) => id === '4');
  t.like(control, { state: 'met', basis: 'attestation' });
  t.is(source?.file, 'attestations.yaml');

  await attest('4x');
  const refused = await t.throwsAsync(client.getCompliance({ framework: 'eu-ai-act' }), {
    instanceOf: ProblemError,
  });
  t.is(refused?.kind, 'cannot-be-done');
  t.regex(refused?.message ?? '', /eu-ai-act has no control 4x/);
});

function document(findings: readonly { readonly resource: { readonly account: string } }[]): {
  account: string;
} {
  const counts = Map.groupBy(findings, ({ resource }) => resource.account);
  const [account = ''] = [...counts].toSorted(([, left], [, right]) => right.length - left.length)[0] ?? [];
  return { account };
}
