import type { ServerResponse } from 'node:http';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import test, { type ExecutionContext } from 'ava';
import { strToU8, zipSync } from 'fflate';
import { fetchAdvisories, type UpdateOptions } from '../../../../src/collect/advisories/update/update.ts';
import { sha256 } from '../../../../src/files/sha256.ts';
import { validate } from '../../../../src/schema/validate.ts';
import { listen, type Seen } from '../../../bundle/transfer/listen.ts';
import { emptyFolder } from '../../../files/empty-folder.ts';

const record = (id: string, ecosystem: string, name: string, fixed: string, aliases: string[] = []) => ({
  id,
  aliases,
  modified: '2026-01-01T00:00:00Z',
  affected: [
    {
      package: { ecosystem, name },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }],
    },
  ],
});

const records = {
  PyPI: [
    record('PYSEC-1', 'PyPI', 'torch', '2.0.0', ['CVE-2026-1']),
    record('PYSEC-2', 'PyPI', 'unrelated', '1.0.0'),
  ],
  npm: [record('GHSA-1', 'npm', 'openai', '4.0.0'), record('GHSA-2', 'npm', 'openai', '3.0.0')],
};

const packages = [
  { ecosystem: 'PyPI', packages: ['torch'] },
  { ecosystem: 'npm', packages: ['openai'] },
];

function dumpOf(ecosystem: keyof typeof records): Buffer {
  return Buffer.from(
    zipSync(
      Object.fromEntries(records[ecosystem].map((one) => [`${one.id}.json`, strToU8(JSON.stringify(one))])),
      { mtime: new Date('2026-01-01') },
    ),
  );
}

/** Cuts answers off, so many of them, when so many bytes have arrived in the folder. */
interface Cut {
  times: number;
  readonly after: number;
  readonly folder: string;
}

/** A server of dumps, with tags and ranges as object stores have them. */
function dumps(cut?: Cut) {
  return ({ target, headers }: Seen, response: ServerResponse): void => {
    const [, ecosystem] = /^\/osv\/(PyPI|npm)\/all\.zip$/.exec(target) ?? [];
    if (!ecosystem) {
      response.writeHead(404).end();
      return;
    }
    const body = dumpOf(ecosystem as keyof typeof records);
    const etag = `"${sha256(body)}"`;
    const start =
      headers['if-range'] === etag ? Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0) : 0;
    response.writeHead(start > 0 ? 206 : 200, {
      etag,
      'content-length': body.length - start,
      ...(start > 0 && { 'content-range': `bytes ${start}-${body.length - 1}/${body.length}` }),
    });
    if (!cut || cut.times === 0) {
      response.end(body.subarray(start));
      return;
    }
    cut.times -= 1;
    response.write(body.subarray(start, start + cut.after));
    void arrived(join(cut.folder, `${ecosystem}.zip`), start + cut.after).then(() => response.destroy());
  };
}

async function arrived(file: string, size: number): Promise<void> {
  while (((await stat(file).catch(() => undefined))?.size ?? 0) < size) await setImmediate();
}

async function update(t: ExecutionContext, options: Partial<UpdateOptions>) {
  return fetchAdvisories({
    folder: await emptyFolder(t),
    packages,
    signal: new AbortController().signal,
    now: () => new Date('2026-11-26T12:00:00Z'),
    download: { backOff: 1 },
    ...options,
  });
}

test('whole ecosystems are fetched, and the packages asked about are kept', async (t) => {
  const { host, seen } = await listen(t, dumps());
  const folder = await emptyFolder(t);

  const content = await update(t, { from: `http://${host}/osv`, folder });

  t.is(validate('advisories', content), undefined);
  t.is(content.as_of, '2026-11-26T12:00:00.000Z');
  t.deepEqual(content.ecosystems, [
    { ecosystem: 'PyPI', packages: ['torch'] },
    { ecosystem: 'npm', packages: ['openai'] },
  ]);
  t.deepEqual(
    content.advisories.map(({ id }) => id),
    ['GHSA-1', 'GHSA-2', 'PYSEC-1'],
  );
  t.deepEqual(
    seen.map(({ target }) => target),
    ['/osv/PyPI/all.zip', '/osv/npm/all.zip'],
  );
  t.deepEqual(await readdir(folder), [], 'nothing is left behind');
});

test('what is cut off is asked for from there on, as long as it is the same', async (t) => {
  const folder = await emptyFolder(t);
  const { host, seen } = await listen(t, dumps({ times: 2, after: 100, folder }));

  t.is((await update(t, { from: `http://${host}/osv/`, folder })).advisories.length, 3);
  t.deepEqual(
    seen.map(({ headers }) => headers.range),
    [undefined, 'bytes=100-', 'bytes=200-', undefined],
  );
});

test('an update that ended in the middle is continued by the next', async (t) => {
  const folder = await emptyFolder(t);
  const cut = { times: 5, after: 60, folder };
  const { host, seen } = await listen(t, dumps(cut));

  await t.throwsAsync(update(t, { from: `http://${host}/osv/`, folder }), {
    code: 'ADVISORIES_UNAVAILABLE',
    message: /^cannot get http:\/\/127\.0\.0\.1:\d+\/osv\/PyPI\/all\.zip: /,
  });
  const before = seen.length;

  t.is((await update(t, { from: `http://${host}/osv/`, folder })).advisories.length, 3);
  t.is(seen[before]?.headers.range, 'bytes=300-');
});

test('what became another file meanwhile is fetched anew', async (t) => {
  let round = 0;
  const { host } = await listen(t, (_, response) => {
    round += 1;
    const body = dumpOf('PyPI');
    response.writeHead(200, { etag: `"${round}"`, 'content-length': body.length });
    if (round === 1) response.write(body.subarray(0, 50), () => response.destroy());
    else response.end(body);
  });

  const content = await update(t, {
    from: `http://${host}/`,
    packages: [{ ecosystem: 'PyPI', packages: ['torch'] }],
  });

  t.is(content.advisories.length, 1);
  t.is(round, 2);
});

for (const [what, answer, message, patience] of [
  ['is not there', (response: ServerResponse) => response.writeHead(404).end(), /it answered 404/, undefined],
  [
    'is no zip',
    (response: ServerResponse) => response.end('<html>'),
    /no OSV records that can be read: it has no directory/,
    undefined,
  ],
  ['never comes', () => undefined, /nothing came for 0\.05 s/, 50],
  [
    'fails',
    (response: ServerResponse) => response.writeHead(500).end(),
    /given up after several tries/,
    undefined,
  ],
] as const) {
  test(`a dump that ${what} ends the update with a line`, async (t) => {
    const { host } = await listen(t, (_, response) => void answer(response));

    const download = { backOff: 1, ...(patience !== undefined && { patience }) };
    await t.throwsAsync(update(t, { from: `http://${host}/`, download }), { message });
  });
}

test('the API is asked by names alone, page by page', async (t) => {
  const { host, seen } = await listen(t, ({ target, body }, response) => {
    if (target === '/v1/querybatch') {
      const { queries } = JSON.parse(body.toString()) as {
        queries: { package: { ecosystem: 'PyPI' | 'npm'; name: string }; page_token?: string }[];
      };
      const results = queries.map(({ package: { ecosystem, name }, page_token: token }) => {
        const ids = records[ecosystem]
          .filter(({ affected }) => affected[0]?.package.name === name)
          .map(({ id }) => ({ id }));
        const page = Number(token ?? 0);
        return {
          vulns: ids.slice(page, page + 1),
          ...(page + 1 < ids.length && { next_page_token: `${page + 1}` }),
        };
      });
      return void response.end(JSON.stringify({ results }));
    }
    const id = target.replace('/v1/vulns/', '');
    return void response.end(
      JSON.stringify(
        Object.values(records)
          .flat()
          .find((one) => one.id === id),
      ),
    );
  });

  const content = await update(t, { from: `http://${host}`, api: true });

  t.deepEqual(
    content.advisories.map(({ id }) => id),
    ['GHSA-1', 'GHSA-2', 'PYSEC-1'],
  );
  t.deepEqual(JSON.parse(seen[0]?.body.toString() ?? ''), {
    queries: [
      { package: { ecosystem: 'PyPI', name: 'torch' } },
      { package: { ecosystem: 'npm', name: 'openai' } },
    ],
  });
  t.is(seen.filter(({ target }) => target === '/v1/querybatch').length, 2);
});

test('an API that answers otherwise, or without end, is refused', async (t) => {
  const other = await listen(t, (_, response) => response.end('{"results":[]}'));
  await t.throwsAsync(update(t, { from: `http://${other.host}`, api: true }), { code: 'ADVISORIES_INVALID' });

  const endless = await listen(t, ({ body }, response) => {
    const { queries } = JSON.parse(body.toString()) as { queries: unknown[] };
    response.end(JSON.stringify({ results: queries.map(() => ({ next_page_token: 'more' })) }));
  });
  await t.throwsAsync(update(t, { from: `http://${endless.host}`, api: true }), {
    message: /answers without end/,
  });
});

test('a folder or a zip on disk serves as well, and knows of what is in it', async (t) => {
  const folder = await emptyFolder(t);
  await mkdir(join(folder, 'PyPI'));
  await writeFile(join(folder, 'PyPI', 'PYSEC-1.json'), JSON.stringify(records.PyPI[0]));
  await writeFile(join(folder, 'npm.zip'), dumpOf('npm'));

  const content = await update(t, { from: folder });
  t.is(content.as_of, '2026-01-01T00:00:00.000Z');
  t.is(content.advisories.length, 3);
  t.is((await update(t, { from: join(folder, 'npm.zip') })).advisories.length, 2);

  await writeFile(join(folder, 'broken.json'), '{');
  await t.throwsAsync(update(t, { from: folder }), {
    code: 'ADVISORIES_INVALID',
    message: /broken\.json is not JSON/,
  });
});

test('a list of known exploited vulnerabilities says of each whether it is one', async (t) => {
  const folder = await emptyFolder(t);
  const list = join(folder, 'kev.json');
  await writeFile(
    list,
    JSON.stringify({ dateReleased: '2026-11-20T10:00:00Z', vulnerabilities: [{ cveID: 'CVE-2026-1' }] }),
  );
  await writeFile(join(folder, 'all.zip'), dumpOf('PyPI'));

  const content = await update(t, { from: join(folder, 'all.zip'), exploited: list });

  t.is(validate('advisories', content), undefined);
  t.is(content.exploited_as_of, '2026-11-20');
  t.deepEqual(
    content.advisories.map(({ id, kev }) => [id, kev]),
    [['PYSEC-1', true]],
  );
  await writeFile(list, '{"vulnerabilities":[]}');
  await t.throwsAsync(update(t, { from: join(folder, 'all.zip'), exploited: list }), {
    code: 'ADVISORIES_INVALID',
  });
});

for (const from of [
  'http://example.org/osv',
  'https://user:password@example.org/',
  'ftp://example.org/',
  'no/such/folder',
]) {
  test(`${from} is nowhere that advisories come from`, async (t) => {
    await t.throwsAsync(update(t, { from }), { code: 'USAGE' });
  });
}
