import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { permissionsOf } from '../../src/collect/cloud.ts';
import { cloudIds, loadCloud } from '../../src/collect/clouds.ts';
import { packageRoot, readResourceSchemas } from '../../src/schema/files.ts';

// What no read-only scanner may ask for: keys, secrets, content, calls of models, anything that changes.
const forbidden = [
  /\/(write|delete|action)$/i,
  /:(Create|Update|Delete|Put|Post|Start|Stop|Invoke|Send|Attach|Detach|Set|Run|PassRole)/,
  /\.(create|update|delete|set\w*|predict|actAs|getAccessToken|signBlob|undelete)$/,
  /^(s3:GetObject|kms:Decrypt|secretsmanager:GetSecretValue|ssm:GetParameter|dynamodb:|logs:(GetLogEvents|FilterLogEvents))/,
  /(listKeys|listSecrets|GetSecret|getKeyString|objects\.get|versions\.access|tables\.getData|documents\.)/i,
  /\*/,
];

for (const id of cloudIds) {
  test(`${id}: every collector is registered, tested, described, and yields types that have a schema`, async (t) => {
    const { collectors, calls } = await loadCloud(id);
    // A collector whose types all come with the session's own discovery makes no call of its own.
    t.true(calls.length > 0);
    const readme = await readFile(join(packageRoot, 'src/collect', id, 'README.md'), 'utf8');
    const types = new Set(
      readResourceSchemas()
        .filter(({ name }) => name.startsWith(`${id}/`))
        .map(({ type }) => type),
    );
    const files = await readdir(join(packageRoot, 'src/collect', id));
    const sources = await Promise.all(
      files
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFile(join(packageRoot, 'src/collect', id, file), 'utf8')),
    );

    const declared = sources.flatMap((text) =>
      [...text.matchAll(/: Collector<\w+> = \{\s+id: '([^']+)'/g)].map(([, name]) => name),
    );
    t.deepEqual(
      collectors.map((collector) => collector.id).toSorted(),
      declared.toSorted(),
      'registered in cloud.ts',
    );
    for (const collector of collectors) {
      t.true(collector.id.startsWith(`${id}-`), collector.id);
      t.true(readme.includes(`\`${collector.id}\``), `README.md names ${collector.id}`);
      t.true(collector.produces.length > 0, collector.id);
      t.deepEqual(
        collector.produces.filter((type) => !types.has(type)),
        [],
        `${collector.id}: types without a schema`,
      );
      for (const { request, permissions } of collector.calls) {
        t.regex(request, /^(GET|POST) \S+\/\S*$/, request);
        t.true(permissions.length > 0 || request.includes('#GetCallerIdentity'), request);
      }
    }
  });

  test(`${id}: the role only reads`, async (t) => {
    const permissions = permissionsOf(await loadCloud(id));

    t.true(permissions.length > 5);
    t.deepEqual(
      permissions.filter((permission) => forbidden.some((pattern) => pattern.test(permission))),
      [],
    );
  });

  test(`${id}: the estate has an answer for every collector`, async (t) => {
    const folder = join(packageRoot, 'examples/estate', id);

    t.true((await readdir(folder)).filter((file) => file.endsWith('.json')).length > 0);
    t.true((await readdir(join(packageRoot, 'test/collect', id))).includes('faults.test.ts'));
  });
}
