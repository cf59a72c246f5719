import test from 'ava';
import { listen } from '../../bundle/transfer/listen.ts';
import { configOf, fingerprintOf, publish } from './published.ts';
import { deliveries, emptyStore, failsFirst, serviceOf, settled } from './service.ts';

interface Action {
  readonly index: { readonly _index: string; readonly _id: string };
}
interface Document {
  readonly '@timestamp': string;
  readonly fingerprint: string;
  readonly state: string;
}

test('Elasticsearch gets bulk requests, some documents again, and what it refuses is told', async (t) => {
  const database = await emptyStore(t);
  const stored = new Map<string, Document>();
  let busy = true;
  const server = await listen(t, ({ target, headers, body }, response) => {
    if (failsFirst(response, server.seen.length)) return;
    if (headers.authorization !== 'ApiKey base64-of-a-key') {
      response.writeHead(401).end();
      return;
    }
    if (target !== '/_bulk' || headers['content-type'] !== 'application/x-ndjson') {
      response.writeHead(406).end();
      return;
    }
    const text = body.toString();
    // "The final line of data must end with a newline character."
    if (!text.endsWith('\n')) {
      response.writeHead(400).end();
      return;
    }
    const lines = text.trimEnd().split('\n');
    const items = [];
    for (let index = 0; index < lines.length; index += 2) {
      const { index: action } = JSON.parse(lines[index] ?? '') as Action;
      const document = JSON.parse(lines[index + 1] ?? '') as Document;
      const isSecond = document.fingerprint === fingerprintOf('second');
      const status = isSecond && busy ? 429 : document.fingerprint === fingerprintOf('wrong') ? 400 : 201;
      if (status === 201) stored.set(`${action._index}/${action._id}`, document);
      const error = { type: 'document_parsing_exception', reason: 'failed to parse field [at]' };
      items.push({ index: { _id: action._id, status, ...(status !== 201 && { error }) } });
    }
    busy = false;
    response
      .writeHead(200)
      .end(JSON.stringify({ errors: items.some(({ index }) => index.status !== 201), items }));
  });
  const config = configOf({
    search: { kind: 'elastic', url: `http://${server.host}/`, index: 'keelson', api_key: 'base64-of-a-key' },
  });
  await publish(database, config, { id: 'run-1' }, [
    { name: 'first', change: 'opened' },
    { name: 'second', change: 'opened' },
    { name: 'wrong', change: 'opened' },
  ]);
  await publish(database, config, { id: 'run-2' }, [{ name: 'first', change: 'fixed' }]);
  deliveries(t, serviceOf(database, config).service);
  const status = await settled(database, 'search');

  t.is(status.sent, 1);
  t.is(status.failed, 5, 'three that broke, one with a document that was too much, one with what is refused');
  t.is(status.dead, 1, 'what was refused is there to be seen');
  t.regex(status.last_error ?? '', /1 findings were not taken: .*document_parsing_exception/);
  t.deepEqual(
    [...stored.keys()].toSorted(),
    ['first', 'second'].map((name) => `keelson/${fingerprintOf(name)}`).toSorted(),
  );
  t.is(stored.get(`keelson/${fingerprintOf('first')}`)?.state, 'fixed', 'one document a finding');
});
