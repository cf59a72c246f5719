import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import test from 'ava';
import Fastify from 'fastify';
import { pino } from 'pino';
import { generatedOpenApi } from '../../../schemas/openapi.ts';
import { connect } from '../../../src/client/index.ts';
import { problems } from '../../../src/serve/problems/problem.ts';
import { registerApi } from '../../../src/serve/api/register.ts';
import { packageRoot } from '../../../src/schema/files.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { runControls } from './api-server.ts';

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
}

const text = await readFile(join(packageRoot, 'schemas/openapi.json'), 'utf8');
const document = JSON.parse(text) as Document;
const operations = Object.values(document.paths)
  .flatMap((methods) => Object.values(methods))
  .map(({ operationId }) => operationId);

test('schemas/openapi.json is what the routes say now', async (t) => {
  t.is(text, await generatedOpenApi(), 'run npm run generate');
});

test('the document is OpenAPI 3.1', async (t) => {
  const { valid, errors } = await new Validator().validate(JSON.parse(text) as Record<string, unknown>);

  t.true(valid, JSON.stringify(errors));
  t.is(document.openapi, '3.1.0');
});

test('every route says which permission it takes', async (t) => {
  const database = await openStore(join(await emptyFolder(t), 'keelson.db'));
  t.teardown(() => database.close());
  const app = Fastify();
  const without: string[] = [];
  app.addHook('onRoute', ({ url, config }) => {
    if (url.startsWith('/api/') && config?.permission === undefined) without.push(url);
  });
  const service = {
    database,
    config: () => ({ sources: {} }),
    log: pino({ level: 'silent' }),
    now: () => new Date(),
  };
  await registerApi(app, service, runControls);
  await app.ready();
  t.teardown(() => app.close());

  t.deepEqual(without, []);
  const answer = await app.inject({ url: '/api/v1/findings' });
  t.is(answer.statusCode, 401);
  t.regex(String(answer.headers['content-type']), /^application\/problem\+json/);
});

test('every file of routes is in the registry', async (t) => {
  const folder = join(packageRoot, 'src/serve/api/routes');
  const registry = await readFile(join(folder, 'registry.ts'), 'utf8');
  const files = (await readdir(folder)).filter((file) => file !== 'registry.ts');

  t.deepEqual(
    files.filter((file) => !registry.includes(`'./${file}'`)),
    [],
  );
});

test('every operation has a function of the client, and a test of it', async (t) => {
  const client = connect('http://127.0.0.1:1');
  const tests = await readFile(join(packageRoot, 'test/client/client.test.ts'), 'utf8');

  t.deepEqual(Object.keys(client).toSorted(), operations.toSorted());
  t.deepEqual(
    operations.filter((id) => !tests.includes(`client.${id}(`) && !tests.includes(`client.${id},`)),
    [],
  );
});

test('docs/api.md names every operation and every kind of problem', async (t) => {
  const page = await readFile(join(packageRoot, 'docs/api.md'), 'utf8');

  t.deepEqual(
    operations.filter((id) => !page.includes(`\`${id}\``)),
    [],
  );
  t.deepEqual(
    Object.keys(problems).filter((kind) => !page.includes(`\`${kind}\``)),
    [],
  );
});
