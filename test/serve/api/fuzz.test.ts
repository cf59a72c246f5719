import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import {
  anything,
  array,
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  oneof,
  option,
  string,
  tuple,
} from 'fast-check';
import { packageRoot } from '../../../src/schema/files.ts';
import { storeTests } from '../../store/stores.ts';
import { addFindings, addPath, fingerprintOf } from './example-store.ts';
import { apiServer, ask } from './api-server.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: { enum?: string[]; items?: { enum?: string[] } };
  }[];
  readonly requestBody?: { content: { 'application/json': { schema: { properties?: object } } } };
}

const { paths } = JSON.parse(await readFile(join(packageRoot, 'schemas/openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};
const stored = storeTests(test);
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    path: path.replace('/api/v1', ''),
    method,
    operation,
  })),
);
const strange = oneof(
  string({ unit: 'binary', maxLength: 40 }),
  constantFrom(
    '',
    '0',
    '-1',
    '1e999',
    'null',
    'true',
    "' OR 1=1 --",
    '%',
    '\0',
    '../../etc/passwd',
    '{}',
    '[]',
    '2026-13-45T99:99:99Z',
    '__proto__',
    'toString',
  ),
);
// What takes whole documents is asked less often: it is asked of what is not kept.
const runs = (id: string) => (/getPlan|explore|getCompliance/.test(id) ? 8 : 25);

for (const { path, method, operation } of operations) {
  stored(`${operation.operationId}: nothing that is sent is the server's fault`, async (t, { database }) => {
    await addFindings(database, [{ tags: { env: 'prod' } }, { account: 'b' }]);
    const known = await addPath(database, 'p', ['agent-0']);
    const app = await apiServer(t, database);
    const { parameters = [], requestBody, operationId } = operation;
    const queries = parameters.filter((one) => one.in === 'query');
    const query = array(
      tuple(
        constantFrom(...queries.map(({ name }) => name), 'other'),
        oneof(
          strange,
          constantFrom(...queries.flatMap(({ schema }) => schema.enum ?? schema.items?.enum ?? []), '1'),
        ),
      ),
      { maxLength: 4 },
    );
    const names = Object.keys(requestBody?.content['application/json'].schema.properties ?? {});
    const body = oneof(
      anything({ maxDepth: 2 }),
      dictionary(constantFrom(...names, '__proto__', 'other'), oneof(strange, anything({ maxDepth: 1 }))),
    );
    await assert(
      asyncProperty(
        query,
        option(oneof(strange, constantFrom(fingerprintOf(0), known, 'run-1', 'prod', 'eu-ai-act')), {
          nil: 'x',
        }),
        body,
        option(strange),
        async (asked, part, sent, header) => {
          const search = asked.map(
            ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`,
          );
          const filled = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent((part || 'x').toWellFormed()));
          const payload = requestBody
            ? typeof sent === 'object' && sent !== null
              ? sent
              : { body: 'text' }
            : undefined;
          const answer = await ask(app, `${filled}?${search.join('&')}`, {
            method: method.toUpperCase() as 'GET',
            ...(payload && {
              body: JSON.parse(
                JSON.stringify(payload, (_, value: unknown) =>
                  typeof value === 'bigint' ? String(value) : value,
                ) ?? '{}',
              ) as object,
            }),
            headers:
              header !== null && /^[\x21-\x7e]+$/.test(header)
                ? { 'if-match': header, 'idempotency-key': header }
                : {},
          });
          t.true(
            answer.status < 500,
            `${operationId} ${filled}?${search.join('&')} ${JSON.stringify(payload)}: ${answer.text}`,
          );
          if (answer.status >= 400) {
            t.regex(String(answer.headers['content-type']), /^application\/problem\+json/);
            t.notRegex(answer.text, /node_modules|\bat .*\.ts:\d/);
          }
        },
      ),
      { numRuns: runs(operationId) },
    );
  });
}
